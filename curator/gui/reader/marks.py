"""Marks: where quotes lie in the text on the screen, and which of them overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from curator.domain.lists.marks import QuoteMark
from curator.gui.reader.offsets import Offsets

Mark = QuoteMark  # in this room its places are UTF-16 units
_LINE = 80  # UTF-16 units; bars of quotes nearer than about a line are not drawn in one lane


class Laid(NamedTuple):
    """A mark and its lanes among those that overlap it."""

    mark: Mark
    lane: int = 0  # underlines of overlapping quotes lie below each other
    bar: int = 0  # bars of quotes on the same lines stand beside each other

    @property
    def start(self) -> int:
        """Where the mark begins."""
        return self.mark.start

    @property
    def end(self) -> int:
        """Where the mark ends."""
        return self.mark.end


class Marks:
    """The marks of one text, by place, found by bisection; lanes are given out where looked at."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.all = list(marks)
        self.starts = [mark.start for mark in self.all]
        self._reach = list(accumulate((mark.end for mark in self.all), max))
        self._numbers = {mark.quote_id: number for number, mark in enumerate(self.all)}
        after = zip(self.starts[1:], self._reach, strict=False)
        gaps = [n for n, (start, reach) in enumerate(after, 1) if start >= reach + _LINE]
        self._knots = [0, *gaps]  # the first of each bunch that shares lanes
        self._laid: dict[int, list[Laid]] = {}

    def __len__(self) -> int:
        return len(self.all)

    def of(self, quote_id: int | None) -> Mark | None:
        """Give the mark of a quote."""
        number = self.number(quote_id)
        return None if number is None else self.all[number]

    def number(self, quote_id: int | None) -> int | None:
        """Tell how many marks come before that of a quote."""
        return None if quote_id is None else self._numbers.get(quote_id)

    def between(self, start: int, end: int) -> list[Mark]:
        """List the marks that touch a range."""
        first, last = self._range(start, end)
        return [mark for mark in self.all[first:last] if mark.end > start]

    def laid(self, start: int, end: int) -> list[Laid]:
        """List the marks that touch a range, with their lanes."""
        first, last = self._range(start, end)
        found: list[Laid] = []
        while first < last:
            knot = bisect_right(self._knots, first) - 1
            bunch = self._bunch(knot)
            begin = self._knots[knot]
            found += bunch[first - begin : last - begin]
            first = begin + len(bunch)
        return [each for each in found if each.end > start]

    def at(self, place: int) -> list[Mark]:
        """List the marks over a place, the shortest first."""
        return sorted(self.between(place, place + 1), key=lambda mark: mark.end - mark.start)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        return bisect_right(self._reach, start), bisect_left(self.starts, end)

    def _bunch(self, knot: int) -> list[Laid]:
        if knot not in self._laid:
            end = self._knots[knot + 1] if knot + 1 < len(self._knots) else len(self.all)
            self._laid[knot] = in_lanes(self.all[self._knots[knot] : end])
        return self._laid[knot]


def marks_of(quotes: Sequence[QuoteMark], offsets: Offsets) -> Sequence[Mark]:
    """Turn the places of quotes from code points into UTF-16 units."""
    if offsets.are_equal:
        return quotes
    unit = offsets.to_utf16
    return [Mark(key, unit(a), unit(b), stance, own) for key, a, b, stance, own in quotes]


def in_lanes(marks: Iterable[Mark]) -> list[Laid]:
    """Give each mark the lowest lanes that are free where it begins; they come by start."""
    lines: list[int] = []
    bars: list[int] = []
    return [
        Laid(mark, _taken(lines, mark.start, mark.end), _taken(bars, mark.start, mark.end + _LINE))
        for mark in marks
    ]


def _taken(ends: list[int], start: int, end: int) -> int:
    for lane, taken in enumerate(ends):
        if taken <= start:
            ends[lane] = end
            return lane
    ends.append(end)
    return len(ends) - 1
