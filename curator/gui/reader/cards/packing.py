"""Packing: the margin shared out among cards, and a sign where some of them have no room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

APART = 8  # pixels
SIGN = 24  # pixels, the height of a sign
_DRIFT = 260  # pixels; a card that would be moved further from its line gives its room to others
FAR = 640  # pixels; it stands so far from its line only where the room is nobody else's


class Packing:
    """Gives each card its top: where it wishes, or as near to that as there is room.

    Wishes are tops and heights in pixels, ordered by top. The pinned one is where it wishes; those
    before it make way upwards, to ``ceiling`` at most, else below it. One that finds no room near
    its wish has None for a top; a sign stands where it would have been, for all left out there.
    """

    def __init__(
        self, wishes: Sequence[tuple[int, int]], pinned: int | None = None, ceiling: int = 0
    ) -> None:
        self._wishes = wishes
        self.tops: list[int | None] = [None] * len(wishes)
        self.signs: list[tuple[int, list[int]]] = []  # tops, and the numbers of those left out
        self._free: int | None = None
        self._gathers = False  # whether the last thing placed was a sign
        begin = 0
        if pinned is not None:
            self.tops[pinned], begin = wishes[pinned][0], pinned + 1
            self._make_way(range(pinned), wishes[pinned][0], ceiling)
            self._free = sum(wishes[pinned]) + APART
        left = [number for number in range(begin) if self.tops[number] is None]
        for number in (*left, *range(begin, len(wishes))):
            self._place(number)
        self._fill()

    def _make_way(self, numbers: Iterable[int], wall: int, ceiling: int) -> None:
        """Place those before the pinned one above it, where they need not rise too far."""
        kept = self._risen(self._sunk(numbers), wall, ceiling)
        for number, top in self._risen(self._sunk(sorted(kept)), wall, ceiling).items():
            self.tops[number] = top

    def _sunk(self, numbers: Iterable[int]) -> dict[int, int]:
        """Give cards their tops, each at its wish or below the one before it."""
        tops: dict[int, int] = {}
        free: int | None = None
        for number in numbers:
            wish, height = self._wishes[number]
            top = wish if free is None else max(wish, free)
            if top - wish <= _DRIFT:
                tops[number], free = top, top + height + APART
        return tops

    def _risen(self, tops: dict[int, int], wall: int, ceiling: int) -> dict[int, int]:
        """Push cards up until the last ends above a wall; those that would rise too far go."""
        risen: dict[int, int] = {}
        for number in reversed(tops):
            wish, height = self._wishes[number]
            top = min(tops[number], wall - APART - height)
            if wish - top <= _DRIFT and top >= min(ceiling, wish):
                risen[number], wall = top, top
        return risen

    def _place(self, number: int) -> None:
        wish, height = self._wishes[number]
        top = wish if self._free is None else max(wish, self._free)
        if top - wish <= _DRIFT:
            self.tops[number] = top
            self._free, self._gathers = top + height + APART, False
        elif self._gathers:
            self.signs[-1][1].append(number)
        else:
            self.signs.append((top, [number]))
            self._free, self._gathers = top + SIGN + APART, True

    def _fill(self) -> None:
        """Put cards in the place of signs, as many as there is room for that nobody wants."""
        signs, self.signs = self.signs, []
        for top, numbers in signs:
            below = [each for each in self.tops if each is not None and each > top]
            rest = self._fitted(numbers, top, min(below, default=None))
            if rest[1]:
                self.signs.append(rest)

    def _fitted(self, numbers: Sequence[int], top: int, end: int | None) -> tuple[int, list[int]]:
        """Place cards from a top on; tell where a sign has to stand for those that are left."""
        for at, number in enumerate(numbers):
            wish, height = self._wishes[number]
            after = top + height + APART
            need = after + (SIGN + APART if at + 1 < len(numbers) else 0)
            if top - wish > FAR or (end is not None and need > end):
                return top, list(numbers[at:])
            self.tops[number], top = top, after
        return top, []
