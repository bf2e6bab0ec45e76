"""Marks: where quotes lie in the text on the screen, and which of them overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from curator.domain.lists.marks import QuoteMark, place_of
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
        self._of = {mark.quote_id: mark for mark in self.all}
        self._begins: list[int] = []  # of the bunches that share lanes, where they were looked at
        self._bunches: dict[int, list[Laid]] = {}

    def __len__(self) -> int:
        return len(self.all)

    def of(self, quote_id: int | None) -> Mark | None:
        """Give the mark of a quote."""
        return None if quote_id is None else self._of.get(quote_id)

    def number(self, quote_id: int | None) -> int | None:
        """Tell how many marks come before that of a quote."""
        mark = self.of(quote_id)
        return None if mark is None else bisect_left(self.all, place_of(mark), key=place_of)

    def change(self, gone: Iterable[int], new: Iterable[Mark]) -> list[tuple[int, int]]:
        """Take the marks of some quotes away and put others in, and leave the rest alone.

        Return the ranges in which marks may be laid otherwise than before.
        """
        touched = [self._take(quote_id) for quote_id in gone if quote_id in self._of]
        touched += map(self._put, new)
        self._begins.clear()
        self._bunches.clear()
        return touched

    def between(self, start: int, end: int) -> list[Mark]:
        """List the marks that touch a range."""
        first, last = self._range(start, end)
        return [mark for mark in self.all[first:last] if mark.end > start]

    def laid(self, start: int, end: int) -> list[Laid]:
        """List the marks that touch a range, with their lanes."""
        first, last = self._range(start, end)
        found: list[Laid] = []
        while first < last:
            begin, bunch = self._bunch(first)
            found += bunch[first - begin : last - begin]
            first = begin + len(bunch)
        return [each for each in found if each.end > start]

    def at(self, place: int) -> list[Mark]:
        """List the marks over a place, the shortest first."""
        return sorted(self.between(place, place + 1), key=lambda mark: mark.end - mark.start)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        return bisect_right(self._reach, start), bisect_left(self.starts, end)

    def _take(self, quote_id: int) -> tuple[int, int]:
        mark = self._of.pop(quote_id)
        number = bisect_left(self.all, place_of(mark), key=place_of)
        span = self._span(number)
        del self.all[number], self.starts[number], self._reach[number]
        self._mend(number)
        return span

    def _put(self, mark: Mark) -> tuple[int, int]:
        number = bisect_left(self.all, place_of(mark), key=place_of)
        self._of[mark.quote_id] = mark
        self.all.insert(number, mark)
        self.starts.insert(number, mark.start)
        self._reach.insert(number, -1)
        self._mend(number)
        return self._span(number)

    def _mend(self, number: int) -> None:
        """Work out anew how far the marks reach, from one on until it is as it was."""
        reach = self._reach[number - 1] if number else 0
        for later in range(number, len(self.all)):
            reach = max(reach, self.all[later].end)
            if reach == self._reach[later]:
                return
            self._reach[later] = reach

    def _bunch(self, number: int) -> tuple[int, list[Laid]]:
        """Give the bunch that a mark is in, and the number of its first."""
        known = bisect_right(self._begins, number) - 1
        begin = self._begins[known] if known >= 0 else 0
        if known < 0 or number >= begin + len(self._bunches[begin]):
            begin, end = self._borders(number)
            insort(self._begins, begin)
            self._bunches[begin] = in_lanes(self.all[begin:end])
        return begin, self._bunches[begin]

    def _borders(self, number: int) -> tuple[int, int]:
        """Tell the first of the bunch that a mark is in, and the first after it."""
        begin, end = number, number + 1
        while begin and not self._parts(begin):
            begin -= 1
        while end < len(self.all) and not self._parts(end):
            end += 1
        return begin, end

    def _parts(self, number: int) -> bool:
        """Whether a mark shares no lane with any before it."""
        return self.starts[number] >= self._reach[number - 1] + _LINE

    def _span(self, number: int) -> tuple[int, int]:
        begin, end = self._borders(number)
        return self.starts[begin], self._reach[end - 1]


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
