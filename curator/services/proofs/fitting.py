"""Whether a passage of an export fits the quote it cites: its words, who says them, its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from curator.domain.briefings.findings import Trouble

if TYPE_CHECKING:
    from curator.exporters.proofs.expecting import Reading, Told
    from curator.exporters.proofs.pieces import Passage

_KEY_OF_CLAIM = re.compile(r"^C\d+ ")
_COUNTS = re.compile(r" · [▲▼●○] \d+.*$")
_ONLY_IN = re.compile(r" only in S\d+")
_DATE = re.compile(
    r"(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December) \d{4}"
)
_OPENING = frozenset("“„«「")
_IN_CHRONOLOGY = 4  # columns

Misfit = tuple[Trouble, str, str]  # what is wrong, what stands there, what the project has


def misfits(passage: Passage, reading: Reading, *, strictly: bool) -> Iterator[Misfit]:
    """Tell what does not fit.

    ``strictly`` holds a passage to the very forms that the templates which ship give it; without
    it, as for a template of one's own, it must name the same and nothing else.
    """
    from curator.exporters.proofs.expecting import bare, without_keys

    if passage.quote and passage.quote != reading.words:
        yield Trouble.ALTERED_WORDS, passage.quote, reading.words
    between = tuple(map(bare, passage.between))
    if passage.quote and not _has_translations(between, reading, strictly=strictly):
        yield Trouble.ALTERED_WORDS, " ".join(between), " ".join(reading.translations)
    if not any(_fits(passage, told, strictly=strictly) for told in reading.told):
        words = _other_words(passage, reading)
        told = reading.told[0]
        line = told.lines[0] if passage.quote else told.undated
        yield Trouble.ALTERED_WORDS if words else Trouble.WRONG_ATTRIBUTION, passage.line, line
    note = without_keys(bare(passage.note))
    if note not in (reading.note, reading.cited) and not note.endswith(f", {reading.cited}"):
        yield Trouble.WRONG_SOURCE, passage.note, reading.note


def _has_translations(between: tuple[str, ...], reading: Reading, *, strictly: bool) -> bool:
    if strictly:
        return between == reading.translations
    return all(each in between for each in reading.translations) or not between


def _other_words(passage: Passage, reading: Reading) -> bool:
    """Whether a line of its own quotes other words than the quote has."""
    if passage.quote:
        return False
    words = reading.told[0].undated.rpartition(" — ")[0]
    return bool(_OPENING & set(passage.segment)) and words not in _bare(passage.segment)


def _fits(passage: Passage, told: Told, *, strictly: bool) -> bool:
    if passage.quote:
        exact = _bare(passage.line) in told.lines and _is_below(passage, told)
    elif passage.heads:
        exact = _is_in_row(passage, told)
    else:
        exact = _is_entry(passage, told)
    return exact or (not strictly and _names_the_same(passage, told))


def _is_below(passage: Passage, told: Told) -> bool:
    """Whether the headings above name the claim, the actor, the day or the carrier, and no other.

    What is not complete stands below headings of any kind.
    """
    if told.said.incomplete:
        return True
    known = {told.actor, told.claim, told.date or "No date", told.carrier}
    known |= {told.said.quote.source.key} if not told.carrier else set()
    above = [_heading(each) for each in passage.headings[-2:]]
    named = told.claim in above or _bare(passage.line) == told.lines[1]
    return named and all(each in known or _is_key(each, told) for each in above)


def _is_key(heading: str, told: Told) -> bool:
    return not told.carrier and re.fullmatch(r"S\d+", heading) is not None


def _is_in_row(passage: Passage, told: Told) -> bool:
    cells = tuple(map(_bare, passage.cells))
    if len(cells) == _IN_CHRONOLOGY and passage.column == _IN_CHRONOLOGY - 1:
        return cells == told.row
    others = [cell for place, cell in enumerate(cells) if place not in (0, passage.column)]
    return (
        passage.heads[passage.column] == told.phrase
        and cells[passage.column] == told.undated
        and cells[0] == (told.date or "–")
        and not any(others)
        and _heading(passage.headings[-1] if passage.headings else "") == told.claim
    )


def _is_entry(passage: Passage, told: Told) -> bool:
    segment = _bare(_ONLY_IN.sub(" only in", _KEY_OF_CLAIM.sub("", passage.segment)))
    if segment in told.turns:
        return True
    if any(segment == words for _, words in told.after):
        line = _bare(passage.line)
        return any(segment == words and line.startswith(head) for head, words in told.after)
    if segment not in told.entries:
        return False
    below = _heading(passage.headings[-1]) if passage.headings else ""
    return below == told.claim or segment.startswith(f"{told.claim} — ")


def _names_the_same(passage: Passage, told: Told) -> bool:
    """Whether the words around a mark name this actor, claim, stance and date and no other."""
    line, above = _bare(passage.line), [_bare(each) for each in passage.headings]
    around = [line, *above]
    if not all(any(name in each for each in around) for name in (told.actor, told.claim)):
        return False
    rest = _bare(passage.segment)
    for known in (told.undated.rpartition(" — ")[0], f"“{told.claim}”", told.claim, told.actor):
        rest = rest.replace(known, " ") if known else rest
    for known in {told.phrase, told.date, told.row[0], *_parties(told)} - {""}:
        rest = rest.replace(known, " ")
    foreign = _OPENING & set(rest) or _DATE.search(rest) or set("▲▼●○") & set(rest)
    return not foreign


def _parties(told: Told) -> Iterator[str]:
    yield from (party.name for party in told.said.parties)
    yield told.said.affiliation


def _heading(text: str) -> str:
    return _bare(_COUNTS.sub("", _KEY_OF_CLAIM.sub("", text)))


def _bare(text: str) -> str:
    from curator.exporters.proofs.expecting import bare

    return bare(text)
