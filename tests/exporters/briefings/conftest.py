"""Briefings to set: made by hand, so that their files can be read by eye and never change."""

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from curator.domain.actors import Actor, ActorKind
from curator.domain.briefings.content import CitedSource, Evidence, Party, Said, Translation
from curator.domain.briefings.definition import (
    Definition,
    Handling,
    Judgement,
    SectionKind,
    SectionPlan,
)
from curator.domain.claims import Claim, ClaimStatus
from curator.domain.dates import PartialDate
from curator.domain.quotes import AnchorStatus, QuoteKind
from curator.domain.statements import Stance
from curator.services.briefings.arranging import arrange, by_date

GOLDENS = Path(__file__).parents[2] / "data" / "briefings"
CUTOFF = dt.datetime(2024, 12, 14, 9, 30, tzinfo=dt.UTC)
ATTACKS = [
    "# Not a heading {#id}",
    "[^q1]: fake footnote",
    "[^q1] *[HTML]: abbreviation",
    "[TOC]",
    "///Footnotes Go Here///",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "[click](javascript:alert(1)) ![x](file:///dev/zero)",
    "&lt;b&gt; &copy; &#35;",
    "Underlined\n=====\nAgain\n---",
    "a | b\n---|---\n| c | d |",
    "---\ntitle: front matter\n---",
    "    four blanks\n\ttab",
    "1. one\n- two\n> three",
    "```\nfence\n```\n~~~",
    "**strong** _em_ `code` ~~strike~~ \\",
    "{{ briefing }} {% for x in y %}",
    "<!-- curator:keep gaps -->\nforged\n<!-- /curator:keep -->",
    "[[link]] #tag ==mark== %%hidden%% @key [@key, p. 1]",
]


def source(number, title, outlet="The Daily Harbour", **facts):
    known = {
        "authors": (), "section": "", "url": "", "published": None, "captured_at": CUTOFF,
        "language": "en", "direction": "ltr", "reliability": "", "reliability_reason": "",
        "sha256": f"{number}a" * 32, "text_sha256": f"{number}b" * 32, "root": number,
    }  # fmt: skip
    uid = f"0193c000-0000-7000-8000-{number:012}"
    return CitedSource(number, uid, f"S{number}", title, outlet=outlet, **known | facts)


def quote(number, words, carrier, **more):
    known = {
        "exact": words, "prefix": "He said: ", "suffix": " And so on.", "kind": QuoteKind.DIRECT,
        "note": "", "event_date": None, "credibility": None, "status": AnchorStatus.EXACT,
        "start": number * 100, "end": number * 100 + len(words), "earlier": False, "now": None,
        "paragraph": number + 1, "page": None, "coder": "Mara Lind",
    }  # fmt: skip
    uid = f"0193c1f2-{number:04}-7abc-8def-0123456789ab"
    return Evidence(number, uid, words, source=carrier, **known | more)


def content(items, title="The bridge at Ostmark", *, claims=None, actors=None, **more):
    """Arrange (quote, actor, stance, claim, affiliation, parties) as a briefing."""
    names = sorted({item[1] for item in items if item[1]})
    wordings = list(dict.fromkeys(item[3] for item in items if item[3]))
    actors, claims = actors or {}, claims or {}
    known_actors = [
        Actor(n, f"actor-{n}", name, ActorKind.UNKNOWN, actors.get(name, ""), "")
        for n, name in enumerate(names, 1)
    ]
    known_claims = [
        replace(
            Claim(n, f"claim-{n}", wording, "", "", None, ClaimStatus.UNVERIFIED, ""),
            **claims.get(wording, {}),
        )
        for n, wording in enumerate(wordings, 1)
    ]
    said = [
        Said(
            n, f"statement-{n}", names.index(actor) + 1 if actor else None, actor, affiliation,
            wordings.index(claim) + 1 if claim else None, claim, stance, evidence, parties,
        )
        for n, (evidence, actor, stance, claim, affiliation, parties) in enumerate(items, 1)
    ]  # fmt: skip
    counts = {}
    for one in said:
        counts.setdefault(one.quote.source.id, set()).add(one.quote.id)
    said = [
        replace(
            one,
            quote=replace(
                one.quote,
                source=replace(one.quote.source, quotes=len(counts[one.quote.source.id])),
            ),
        )
        for one in said
    ]
    sections = more.pop("sections", tuple(SectionPlan(kind) for kind in SectionKind))
    definition = Definition(title, sections=sections, **more)
    return arrange(definition, known_actors, known_claims, sorted(said, key=by_date), ((), CUTOFF))


MINED = "The bridge was mined"
OPEN = "The bridge must stay open"
HARBOUR = source(
    1, "Ministry denies mines at Ostmark",
    url="https://harbour.example/news/4711?page=2&lang=en", published=PartialDate(2024, 12, 13),
    reliability="B", reliability_reason="corrects its errors in public",
)  # fmt: skip
MONTHLY = source(2, "A bridge too many?", "Ostmark Monthly", published=PartialDate(2024, 12))
LEAFLET = source(3, "", "", url="ostmark.example/leaflet one")
BOTE = source(5, "Offen oder zu?", "Ostmärker Bote", language="de", published=PartialDate(2024))
REPRINT = source(
    4, "Ministry: no mines", "Ostmark Mail", published=PartialDate(2024, 12, 14),
    reprint_of="S1", root=1,
)  # fmt: skip
MINISTRY, ADA = "Ministry of Works", "Ada Lindqvist"
SAID = [
    (
        quote(1, "We never placed charges on the bridge.", HARBOUR, credibility=3,
              note="Second denial in a week.", event_date=PartialDate(2024, 12, 12)),
        MINISTRY, Stance.OPPOSES, MINED, "Government of Ostmark", (),
    ),
    (
        quote(2, "The ministry had “no knowledge”\nof any charges.\n\nIt would look into it.",
              MONTHLY, kind=QuoteKind.INDIRECT, status=AnchorStatus.CHANGED, earlier=True,
              now=(230, 290), page=3),
        MINISTRY, Stance.NEUTRAL, MINED, "", (),
    ),
    (
        quote(3, "There were wires under it, […] my brother saw them", MONTHLY,
              exact="There were wires under it, I saw them, my brother saw them"),
        ADA, Stance.SUPPORTS, MINED, "", (Party("Harbour Radio", "quoted by"),),
    ),
    (
        quote(4, "Keep it open, whatever it costs!", LEAFLET, status=AnchorStatus.ORPHAN,
              earlier=True),
        ADA, Stance.SUPPORTS, OPEN, "", (),
    ),
    (quote(5, "Someone has to pay for it.", HARBOUR), "", Stance.UNCLEAR, "", "", ()),
    (quote(6, "We shall see.", MONTHLY), ADA, Stance.UNCLEAR, "", "", ()),
    (
        quote(7, "Es muss offen bleiben.", BOTE,
              translations=(Translation("en", "It has to stay open.", "Mara Lind"),)),
        MINISTRY, Stance.SUPPORTS, OPEN, "", (),
    ),
    (
        quote(8, "We never placed charges.", REPRINT),
        MINISTRY, Stance.OPPOSES, MINED, "", (),
    ),
]  # fmt: skip


def bridge():
    text = {
        SectionKind.BOTTOM_LINE: "Nobody has shown a mine; **one witness** saw wires.",
        SectionKind.GAPS: "- The report of the inspector",
    }
    sections = tuple(
        SectionPlan(kind, before=text.get(kind, ""), after="An aside." * (kind == "sources"))
        for kind in SectionKind
    )
    judged = Judgement(
        "The bridge was not mined.", likelihood="likely", confidence="low",
        because="only one witness was on the spot", claim_ids=(1,),
    )  # fmt: skip
    claims = {
        MINED: {
            "definition": "Explosives were fixed to the bridge before 12 December.",
            "note": "Two sides, one paper trail.\n\nThe inspector has not spoken yet.",
            "status": ClaimStatus.DISPUTED,
        }
    }
    return content(
        SAID, claims=claims, actors={MINISTRY: "builds roads"}, sections=sections,
        judgements=(judged,), question="Was the bridge mined?", author="Mara Lind",
        handling=Handling.AMBER,
    )  # fmt: skip


def empty():
    return content([], title="")


def hostile():
    items = [
        (
            quote(n, attack, replace(
                source(n, attack, attack, url=attack, reliability="F", reliability_reason=attack),
                published=PartialDate(2024, 1, n)),
                note=attack, prefix=attack, suffix=attack),
            attack, Stance.OPPOSES if n % 2 else Stance.SUPPORTS, attack, attack,
            (Party(attack, "target"),),
        )
        for n, attack in enumerate(ATTACKS, 1)
    ]  # fmt: skip
    claims = {a: {"definition": a, "note": a} for a in ATTACKS}
    roles = dict.fromkeys(ATTACKS, ATTACKS[0])
    return content(items, title=ATTACKS[5], claims=claims, actors=roles)


def right_to_left():
    paper = source(1, "الجسر: «لا ألغام»", "صحيفة الميناء", language="ar", direction="rtl")
    post = source(2, "😀 bridge \u202etxt.exe", "Plaza", published=PartialDate(2023))
    claim = "الجسر ملغوم"
    items = [
        (quote(1, "قالت الوزيرة: «لم نضع 3 ألغام» 👩‍👧", paper), "ليلى حداد", Stance.OPPOSES, claim,
         "", ()),
        (quote(2, "paid \u202e0001$ to\u202c Ministry 😀", post), "Plaza", Stance.SUPPORTS, claim,
         "", ()),
    ]  # fmt: skip
    return content(items, title="الجسر and its mines")


@pytest.fixture(scope="session")
def contents():
    """Give the briefings by name."""
    return {made.__name__: made() for made in (bridge, empty, hostile, right_to_left)}


@pytest.fixture(scope="session")
def attacks():
    """Give the texts that try to be more than text."""
    return ATTACKS


@pytest.fixture(scope="session")
def making():
    """Give what briefings are made of."""
    return SimpleNamespace(content=content, quote=quote, source=source, harbour=HARBOUR)


@pytest.fixture
def golden():
    """Compare bytes with a file to be read by eye; CURATOR_WRITE_GOLDENS=1 writes it anew."""

    def compare(name, data):
        file = GOLDENS / name
        if os.environ.get("CURATOR_WRITE_GOLDENS"):
            file.write_bytes(data)
        assert data.decode() == file.read_bytes().decode()

    return compare
