"""Briefings in Markdown, against files to be read by eye, and rendered.

After a change that is meant, write the files in ``tests/data/briefings`` anew and read the
difference: ``CURATOR_WRITE_GOLDENS=1 python -m pytest tests/exporters/test_markdown.py``.
"""

import datetime as dt
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from curator.domain.briefings.arranged import Briefing, Group, Item, Order, Section
from curator.domain.dates import PartialDate
from curator.domain.quotes import Anchor, AnchorStatus, Quote, QuoteKind
from curator.domain.selectors import Selector
from curator.domain.sources import Facts, ReadingState, Source, SourceKind
from curator.domain.statements import Party, PartyRole, Stance, Statement
from curator.exporters.markdown import render

GOLDENS = Path(__file__).parents[1] / "data" / "briefings"
EXPECTED_TAGS = {
    *("h1", "h2", "h3", "p", "blockquote", "strong", "em", "ul", "ol", "li"),
    *("table", "thead", "tbody", "tr", "th", "td", "sup", "a", "div", "hr", "section"),
}
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
]


def source(number, **facts):
    known = {"title": f"Report {number}", "outlet": "The Daily Harbour"}
    return Source(
        id=number,
        uid=f"0193c000-0000-7000-8000-{number:012}",
        facts=Facts(**known | facts),
        direction="ltr",
        kind=SourceKind.ARTICLE,
        imported_at=dt.datetime(2024, 12, 13, 18, 40, tzinfo=dt.UTC),
        captured_at=dt.datetime(2024, 12, 13, 18, 40, tzinfo=dt.UTC),
        state=ReadingState.DONE,
        position=0,
        reliability="",
        reliability_reason="",
        note="",
        origins={},
        version_id=number * 10,
        text_sha256=f"{number}b" * 32,
        words=400,
        sha256=f"{number}a" * 32,
        quotes=1,
    )


def item(number, words, statement, carrier, **more):
    actor, stance, claim = statement
    affiliation = more.pop("affiliation", "")
    parties = more.pop("parties", ())
    said = Statement(
        id=number,
        uid=f"statement-{number}",
        quote_id=number,
        actor_id=1 if actor else None,
        actor=actor,
        claim_id=1 if claim else None,
        claim=claim,
        stance=stance,
        parties=parties,
    )
    start = number * 100
    end = start + len(words)
    quote = Quote(
        id=number,
        uid=f"0193c1f2-{number:04}-7abc-8def-0123456789ab",
        source_id=carrier.id,
        version_id=carrier.version_id,
        selector=Selector(start, end, words, "", ""),
        anchor=Anchor(carrier.version_id, start, end, AnchorStatus.EXACT),
        kind=QuoteKind.DIRECT,
        note="",
        event_date=None,
        reading="",
        credibility=None,
        coder_id=1,
        statements=(said,),
    )
    return Item(number, said, replace(quote, **more), carrier, number + 1, affiliation)


def briefing(order, sections, sources, incomplete=(), title="The bridge at Ostmark"):
    items = [i for section in sections for group in section.groups for i in group.items]
    return Briefing(
        title=title,
        order=order,
        sections=tuple(sections),
        incomplete=tuple(incomplete),
        sources=tuple(sources),
        actors=tuple(dict.fromkeys(i.statement.actor for i in items)),
        claims=tuple(dict.fromkeys(i.statement.claim for i in items)),
        cutoff="2024-12-14 09:30",
    )


MINED = "The bridge was mined"
OPEN = "The bridge must stay open"
HARBOUR = replace(
    source(
        1,
        title="Ministry denies mines at Ostmark",
        url="https://harbour.example/news/4711?page=2&lang=en",
        published=PartialDate(2024, 12, 13),
    ),
    reliability="B",
    reliability_reason="corrects its errors in public",
)
MONTHLY = source(
    2, title="A bridge too many?", outlet="Ostmark Monthly", published=PartialDate(2024, 12)
)
LEAFLET = source(3, title="", outlet="", url="ostmark.example/leaflet one")
DENIAL = item(
    1,
    "We never placed charges on the bridge.",
    ("Ministry of Works", Stance.OPPOSES, MINED),
    HARBOUR,
    affiliation="Government of Ostmark",
    credibility=3,
    note="Second denial in a week.",
    event_date=PartialDate(2024, 12, 12),
)
REPEAT = item(
    2,
    "The ministry had “no knowledge”\nof any charges.\n\nIt would look into the matter.",
    ("Ministry of Works", Stance.NEUTRAL, MINED),
    MONTHLY,
    kind=QuoteKind.INDIRECT,
    version_id=19,
    anchor=Anchor(20, 230, 290, AnchorStatus.CHANGED, 0.9, "fuzzy"),
)
WITNESS = item(
    3,
    "There were wires under it, I saw them, my brother saw them",
    ("Ada Lindqvist", Stance.SUPPORTS, MINED),
    MONTHLY,
    reading="There were wires under it, […] my brother saw them",
    parties=(Party(9, "Harbour Radio", PartyRole.QUOTED_BY),),
)
PLEA = item(
    4,
    "Keep it open, whatever it costs!",
    ("Ada Lindqvist", Stance.SUPPORTS, OPEN),
    LEAFLET,
    version_id=29,
    anchor=Anchor(30, None, None, AnchorStatus.ORPHAN, 0.0, "none"),
)
NAMELESS = item(5, "Someone has to pay for it.", ("", Stance.UNCLEAR, ""), HARBOUR)
CLAIMLESS = item(6, "We shall see.", ("Ada Lindqvist", Stance.UNCLEAR, ""), MONTHLY)
SPEECHLESS = item(7, "It has to stay open.", ("", Stance.SUPPORTS, OPEN), MONTHLY)


def per_claim():
    sections = [
        Section(
            MINED,
            "Explosives were fixed to the bridge before 12 December.",
            "Two sides, one paper trail.\n\nThe inspector has not spoken yet.",
            "disputed",
            (Group("Ministry of Works", (DENIAL, REPEAT)), Group("Ada Lindqvist", (WITNESS,))),
        ),
        Section(OPEN, "", "", "unverified", (Group("Ada Lindqvist", (PLEA,)),)),
    ]
    sources = [MONTHLY, HARBOUR, LEAFLET]
    return briefing(Order.CLAIM, sections, sources, (NAMELESS, CLAIMLESS, SPEECHLESS))


def per_actor():
    others = [
        item(n, f"Words {n}.", ("Ada Lindqvist", Stance.SUPPORTS, f"Claim number {n}"), MONTHLY)
        for n in range(10, 14)
    ]
    groups = [Group(i.statement.claim, (i,)) for i in others]
    sections = [
        Section("Ada Lindqvist", "", "", "", (Group(MINED, (WITNESS,)), *groups)),
        Section("Ministry of Works", "", "Builds roads.", "", (Group(MINED, (DENIAL, REPEAT)),)),
    ]
    return briefing(Order.ACTOR, sections, [HARBOUR, MONTHLY])


def empty():
    return briefing(Order.CLAIM, [], [], title="")


def hostile():
    items = [
        item(
            n,
            attack,
            (attack, Stance.OPPOSES, attack),
            replace(
                source(n, title=attack, outlet=attack, url=attack),
                reliability="F",
                reliability_reason=attack,
            ),
            affiliation=attack,
            note=attack,
            reading=attack[::-1].strip() if n % 2 else "",
            parties=(Party(9, attack, PartyRole.TARGET),),
        )
        for n, attack in enumerate(ATTACKS, 1)
    ]
    sections = [Section(a, a, a, a, (Group(a, (i,)),)) for a, i in zip(ATTACKS, items, strict=True)]
    made = briefing(Order.ACTOR, sections, [i.source for i in items], title=ATTACKS[5])
    return replace(made, cutoff=ATTACKS[7])


def right_to_left():
    paper = source(1, title="الجسر: «لا ألغام»", outlet="صحيفة الميناء", language="ar")
    post = source(2, title="😀 bridge \u202etxt.exe", outlet="Plaza", published=PartialDate(2023))
    claim = "الجسر ملغوم"
    denial = item(
        1, "قالت الوزيرة: «لم نضع 3 ألغام» 👩‍👧", ("ليلى حداد", Stance.OPPOSES, claim), paper
    )
    order = item(
        2, "paid \u202e0001$ to\u202c Ministry 😀", ("Plaza", Stance.SUPPORTS, claim), post
    )
    groups = (Group("ليلى حداد", (denial,)), Group("Plaza", (order,)))
    sections = [Section(claim, "", "", "disputed", groups)]
    return briefing(Order.CLAIM, sections, [paper, post], title="الجسر and its mines")


BRIEFINGS = {f.__name__: f for f in (per_claim, per_actor, empty, hostile, right_to_left)}


def all_items(made):
    complete = [i for section in made.sections for group in section.groups for i in group.items]
    return [*complete, *made.incomplete]


@pytest.mark.parametrize("name", BRIEFINGS)
def test_a_briefing_reads_as_its_golden_file(name):
    text, golden = render(BRIEFINGS[name]()), GOLDENS / f"{name}.md"
    if os.environ.get("CURATOR_WRITE_GOLDENS"):
        golden.write_bytes(text.encode())
    assert text == golden.read_bytes().decode()


@pytest.mark.parametrize("name", BRIEFINGS)
def test_only_the_expected_tags_and_attributes_occur(readers, name):
    for reader in readers:
        page = reader.page((GOLDENS / f"{name}.md").read_bytes().decode())
        assert set(page.tags) <= EXPECTED_TAGS, reader
        assert {key for key, _ in page.attributes} <= {"id", "class", "href", "title"}
        links = [link for link in page.values("href") if not link.startswith("#")]
        assert set(links) <= {HARBOUR.facts.url}


@pytest.mark.parametrize("name", BRIEFINGS)
def test_each_footnote_is_used_once_defined_once_and_found(readers, name):
    numbers = [f"q{i.number}" for i in all_items(BRIEFINGS[name]())]
    text = render(BRIEFINGS[name]())
    assert re.findall(r"^\[\^(q\d+)]: ", text, re.MULTILINE) == numbers
    assert re.findall(r"(?<=.)(?<!\\)\[\^(q\d+)](?!:)", text) == numbers
    for reader in readers:
        page = reader.page(text)
        links, ids = page.values("href"), page.values("id")
        inner = [link[1:] for link in links if link.startswith("#")]
        assert len(inner) == 2 * len(numbers), reader
        assert set(inner) <= set(ids)
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", BRIEFINGS)
def test_every_quote_comes_back_letter_for_letter(readers, name):
    made = BRIEFINGS[name]()
    shown = [i.quote.shown for i in all_items(made)]
    exact = [i.quote.selector.exact for i in all_items(made) if i.quote.reading]
    for reader in readers:
        quotes = ["\n\n".join(parts) for parts in reader.page(render(made)).quotes]
        assert quotes == shown + exact, reader


@pytest.mark.parametrize("name", BRIEFINGS)
def test_nothing_unknown_is_written_as_none(name):
    assert "None" not in render(BRIEFINGS[name]())


def test_headings_are_those_of_the_briefing_and_no_others(readers):
    for reader in readers:
        page = reader.page(render(hostile()))
        assert page.tags.count("h1") == 1, reader
        assert page.tags.count("h2") == 2 + len(ATTACKS)
        assert page.tags.count("h3") == page.tags.count("blockquote") - 8 == len(ATTACKS)


def test_definitions_stand_after_everything_else():
    text = render(per_claim())
    assert text.index("\n[^q1]: ") > text.index("## Sources")
    assert text.index("## Sources") > text.index("## Not yet complete")


def test_a_note_gives_the_exact_words_where_a_reading_text_is_shown():
    text = render(per_claim())
    assert "> There were wires under it, \\[…] my brother saw them\n" in text
    assert "    Exact words:\n\n    > There were wires under it, I saw them, my brother" in text
    assert text.count("Exact words:") == 1


def test_an_address_that_is_not_clean_is_no_link():
    for address in ("javascript:alert(1)", "https://a.example/x y", "https://a.example/<b>"):
        made = item(1, "x", ("A", Stance.NEUTRAL, "c"), source(1, url=address))
        groups = (Group("A", (made,)),)
        text = render(briefing(Order.CLAIM, [Section("c", "", "", "", groups)], [made.source]))
        assert f"<{address}>" not in text


def test_dates_are_written_as_far_as_they_are_known():
    text = render(per_claim())
    assert "via *The Daily Harbour*, 13 December 2024 [^q1]" in text
    assert "via *Ostmark Monthly*, December 2024 [^q2]" in text
    assert "via *Plaza*, 2023 [^q2]" in render(right_to_left())
