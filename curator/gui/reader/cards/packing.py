"""Packing: the margin shared out among cards, and a sign where some of them have no room."""

from __future__ import annotations

from collections.abc import Sequence

APART = 8  # pixels
SIGN = 24  # pixels, the height of a sign
_DRIFT = 260  # pixels; a card that would be pushed further below its line is left out


class Packing:
    """Gives each card its top: where it wishes, or below the one before it.

    Wishes are tops and heights in pixels, ordered by top. The pinned one is where it wishes. One
    that would be pushed too far below its wish, or into the pinned one, has None for a top; a sign
    stands where it would have been, and is for all that were left out there.
    """

    def __init__(self, wishes: Sequence[tuple[int, int]], pinned: int | None = None) -> None:
        self.tops: list[int | None] = []
        self.signs: list[tuple[int, list[int]]] = []  # tops, and the numbers of those left out
        self._free: int | None = None
        self._wall: int | None = None if pinned is None else wishes[pinned][0]
        self._waiting: list[int] = []  # left out, with no room for a sign as yet
        self._gathers = False  # whether the last thing placed was a sign
        for number, (wish, height) in enumerate(wishes):
            if number == pinned:
                self._free = self._wall = None
            self._place(number, wish, height)
            if number == pinned and self._waiting:
                self._sign(self._waiting, wish)

    def _place(self, number: int, wish: int, height: int) -> None:
        top = wish if self._free is None else max(wish, self._free)
        if top - wish > _DRIFT or not self._fits(top + height):
            self.tops.append(None)
            self._leave_out(number, wish)
            return
        self.tops.append(top)
        self._free, self._gathers = top + height + APART, False

    def _leave_out(self, number: int, wish: int) -> None:
        if self._gathers:
            self.signs[-1][1].append(number)
        elif self._waiting:
            self._waiting.append(number)
        else:
            self._sign([number], wish)

    def _sign(self, numbers: list[int], wish: int) -> None:
        top = wish if self._free is None else self._free
        if self._fits(top + SIGN):
            self.signs.append((top, numbers))
            self._free, self._gathers, self._waiting = top + SIGN + APART, True, []
        else:
            self._waiting = numbers

    def _fits(self, bottom: int) -> bool:
        """Whether something that ends there leaves the pinned card clear."""
        return self._wall is None or bottom + APART <= self._wall
