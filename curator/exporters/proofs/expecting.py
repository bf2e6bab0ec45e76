"""What is to be found in an export of each quote, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from curator.domain.briefings.content import Said
from curator.domain.briefings.definition import Profile
from curator.exporters.briefings.functions import attribution
from curator.exporters.briefings.notes import Notes
from curator.exporters.briefings.text import inline, quoted
from curator.exporters.papers.reading import read
from curator.exporters.papers.tree import Paragraph, plain, words_of
from curator.exporters.proofs.passages import spaced
from curator.exporters.wording import date_in_words


@dataclass(frozen=True, slots=True)
class Reading:
    """How a quote may read: its words, its note, and who says it, in each of its statements."""

    words: str
    note: str
    lines: tuple[str, ...]
    short: tuple[str, ...]


def expected(every: Sequence[Sequence[Said]]) -> Iterator[tuple[Sequence[Said], Reading]]:
    """Give how each quote may read, by the statements that it evidences."""
    notes = Notes(Profile.PLAIN, {})
    lines = []
    for some in every:
        for one in some:
            source = one.quote.source
            words = quoted(one.quote.words, source.language)
            date = f", {date_in_words(source.published)}" if source.published else ""
            lines += [
                f"— {attribution(one)}",
                f"{words} — {inline(one.actor)}{date}",
                f"{words} — {inline(one.actor)}",
            ]
        lines.append(f"note {notes.note(some[0])}")
    text = "\n\n".join((*lines, notes.footnotes()))
    paper = read(text, "expected")
    told = [spaced(plain(b.inside)) for b in paper.blocks if isinstance(b, Paragraph)]
    at = 0
    for some, note in zip(every, paper.notes, strict=True):
        own = told[at : at + 3 * len(some)]
        at += 3 * len(some) + 1
        yield (
            some,
            Reading(
                spaced(some[0].quote.words),
                spaced(" ".join(words_of(note))),
                tuple(own[0::3]),
                (*own[1::3], *own[2::3]),
            ),
        )
