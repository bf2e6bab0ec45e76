"""Marks: where quotes lie in the text on the screen, and which of them overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from curator.domain.quotes import Quote
from curator.gui.reader.offsets import Offsets


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote as it is painted; places in UTF-16 units."""

    quote_id: int
    start: int
    end: int
    stance: str  # of its first statement; empty where nothing is said yet
    lane: int = 0  # underlines of overlapping quotes lie below each other


def marks_of(quotes: Iterable[Quote], offsets: Offsets) -> list[Mark]:
    """Make the marks of the quotes that have a place in the newest version, in order."""
    placed = [
        Mark(
            quote.id,
            offsets.to_utf16(quote.anchor.start),
            offsets.to_utf16(quote.anchor.end),
            quote.statements[0].stance.value if quote.statements else "",
        )
        for quote in quotes
        if quote.anchor.start is not None and quote.anchor.end is not None
    ]
    return in_lanes(sorted(placed, key=lambda mark: (mark.start, -mark.end, mark.quote_id)))


def in_lanes(marks: Sequence[Mark]) -> list[Mark]:
    """Give each mark the lowest lane that is free where it begins; they come ordered by start."""
    ends: list[int] = []
    placed = []
    for mark in marks:
        lane = next((n for n, end in enumerate(ends) if end <= mark.start), len(ends))
        ends[lane : lane + 1] = [mark.end]
        placed.append(replace(mark, lane=lane))
    return placed


def mark_at(marks: Iterable[Mark], place: int) -> Mark | None:
    """Find the mark at a place, the shortest where several overlap."""
    held = [mark for mark in marks if mark.start <= place < mark.end]
    return min(held, key=lambda mark: mark.end - mark.start, default=None)
