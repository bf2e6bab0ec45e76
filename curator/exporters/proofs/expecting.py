"""What is to be found in an export of each quote, as a person reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from curator.domain.briefings.content import CitedSource, Evidence, Said
from curator.domain.briefings.definition import Profile
from curator.exporters.briefings.functions import (
    attribution,
    doubts,
    in_context,
    translated,
)
from curator.exporters.briefings.keys import base_of
from curator.exporters.briefings.notes import HASH_DIGITS, Notes, locator, time
from curator.exporters.briefings.text import inline, joined, quoted
from curator.exporters.proofs.pieces import spaced
from curator.exporters.wording import date_in_words

_OURS = re.compile(
    r"\\(?P<sign>[^\w\s]|_)|\*+|\[\^q\d+]|<(?P<url>https?://[^>]*)>|&(?P<name>\#\d+|lt|gt|amp);"
)
_NAMES = {"lt": "<", "gt": ">", "amp": "&"}
_ISOLATES = re.compile("[\u2066-\u2069]")
_HEAD_OF_NOTE = re.compile(r"^\[\^q\d+]: ")
_QUOTED = re.compile(r"^ +> ?", re.MULTILINE)
_KEY_IN_NOTE = re.compile(r" ?\(S\d+\)|\breprint of S\d+|^S\d+(?=,)")
_KEY = re.compile(r"\((S\d+)\)|^(S\d+),|^([a-z0-9]+), (?:p|para)\. \d+; quote ")


@dataclass(frozen=True, slots=True)
class Told:
    """How one statement may read in the templates that ship."""

    said: Said
    actor: str
    claim: str
    phrase: str  # its stance, by sign and word
    date: str  # of publication
    lines: tuple[str, str]  # under a block quote: without its claim, and with it
    undated: str  # in a cell of its own
    entries: frozenset[str]  # in a list
    turns: frozenset[str]  # at the head of a line on its changes
    after: tuple[tuple[str, str], ...]  # how such a line begins, and what may stand further on
    row: tuple[str, str, str, str]  # in a chronology
    carrier: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How a quote may read: its words, its note, and who says it, in each of its statements."""

    quote: Evidence
    words: str
    note: str
    cited: str  # where pandoc cites it
    translations: tuple[str, ...]
    apart: frozenset[str]  # in the lists that have no notes
    told: tuple[Told, ...]


def expected(every: Sequence[Sequence[Said]]) -> Iterator[Reading]:
    """Give how each quote may read; of each all statements that it evidences are given."""
    notes = Notes(Profile.PLAIN, {})
    for some in every:
        notes.note(some[0])
    for some, note in zip(every, notes.each(), strict=True):
        quote = some[0].quote
        place = f"{locator(quote)}: "
        own = _HEAD_OF_NOTE.sub("", _QUOTED.sub("", note))
        listed = (quoted(quote.words, quote.source.language), joined(doubts(quote), " "))
        yield Reading(
            quote, spaced(quote.words), without_keys(bare(read_back(own))),
            f"{locator(quote)}; quote {quote.uid}.",
            tuple(bare(read_back(line)) for line in translated(quote)),
            frozenset({
                bare(f"{place}… {read_back(in_context(quote))} …"),
                bare(f"{place}{read_back(' '.join(listed))}"),
            }),
            tuple(map(_told, some)),
        )  # fmt: skip


def order(*, on_one_day: bool) -> str:
    """Say what is known of the order of several stances."""
    return "on the same day" if on_one_day else "in no order that is known"


def source_row(source: CitedSource) -> tuple[str, ...]:
    """Give the cells of a source in the table of sources, but for its keys and counts."""
    cells = (
        inline(source.title), inline(source.outlet),
        date_in_words(source.published) if source.published else "", time(source.captured_at),
        joined((source.reliability, source.reliability_reason), ": "),
        source.sha256[:HASH_DIGITS],
    )  # fmt: skip
    return tuple(bare(read_back(cell)) or "–" for cell in cells)


def without_keys(note: str) -> str:
    """Take the keys of sources out of a note: they count within one briefing."""
    return _KEY_IN_NOTE.sub("", note)


def key_in(note: str) -> str:
    """Give the key of the source that a note names, or pandoc’s; nothing where it has none."""
    found = _KEY.search(note)
    return next(filter(None, found.groups())) if found else ""


def fits_key(key: str, source: CitedSource) -> bool:
    """Whether a key of pandoc’s can be that of a source; those of ours count as they come."""
    return key[:1] in ("", "S") or re.fullmatch(f"{base_of(source)}[a-z]*", key) is not None


def bare(text: str) -> str:
    """Give a text with single spaces, without what keeps directions apart."""
    return spaced(_ISOLATES.sub("", text))


def _told(one: Said) -> Told:
    source = one.quote.source
    actor, claim = _plain(one.actor), _plain(one.claim)
    words = bare(read_back(quoted(one.quote.words, source.language)))
    phrase = f"{one.stance.sign} {one.stance}"
    date = date_in_words(source.published) if source.published else ""
    undated = bare(f"{words} — {actor}")
    short = f"{undated}, {date}" if date else undated
    outlet = f" ({_plain(source.outlet)})" if source.outlet else ""
    when = date_in_words(one.quote.when) if one.quote.when else "–"
    event = " (event)" if one.quote.event_date else ""
    of_event = "event of " if one.quote.event_date else ""
    stance = f"{phrase} ({of_event}{when})" if one.quote.when else phrase
    orders = ("", *(f", {order(on_one_day=each)}" for each in (True, False)))
    return Told(
        one, actor, claim, phrase, date,
        (_line(one, claimed=False), _line(one, claimed=True)), undated,
        frozenset({
            short, f"{one.stance.sign} {short}", f"{claim} — {phrase}, {actor}, only in{outlet}",
        }),
        frozenset(f"{actor} on “{claim}”{each}: {stance}" for each in orders),
        (
            (f"{actor} on “{claim}”: ", f", then {stance}"),
            (f"{actor} on “{claim}”, ", f", and {stance}"),
        ),
        (f"{when}{event}", actor or "–", phrase, claim or "–"),
        bare(": ".join(filter(None, (_plain(source.outlet), _plain(source.title))))),
    )  # fmt: skip


def _line(one: Said, *, claimed: bool) -> str:
    return bare(f"— {read_back(attribution(one, claimed=claimed))}")


def _plain(text: str) -> str:
    return bare(read_back(inline(text)))


def read_back(markdown: str) -> str:
    """Read a line that we have written: our marks go, and what was escaped comes back."""
    return _OURS.sub(_meant, markdown)


def _meant(found: re.Match[str]) -> str:
    name = found["name"]
    if name:
        return chr(int(name[1:])) if name[0] == "#" else _NAMES[name]
    return found["sign"] or found["url"] or ""
