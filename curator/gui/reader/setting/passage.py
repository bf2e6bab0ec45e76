"""A passage: the lines of one paragraph that are in sight, and where their characters stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextLayout, QTextLine

_RISE, _DROP = 1.0, 3.0  # pixels by which a box is higher and deeper than its line
_NEAR = 0.5  # pixels; stretches no further apart are one
_PLACES = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions  # the least that gives boxes


class Passage:
    """Measures one paragraph; what it costs depends on the lines in sight, not on all of them.

    Places are UTF-16 units of the document. Lines are looked at when they are asked for.
    """

    def __init__(
        self, block: QTextBlock, corner: QPointF, band: tuple[float, float] | None = None
    ) -> None:
        self.block, self._corner, self._layout = block, corner, block.layout()
        self._begin = block.position()
        self._lines = range(self._layout.lineCount())
        if band is not None:
            self._lines = self._within(band[0] - corner.y(), band[1] - corner.y())

    @cached_property
    def start(self) -> int:
        """Where the first line in sight begins."""
        return self._begin + (self._start_of(self._lines[0]) if self._lines else 0)

    @cached_property
    def end(self) -> int:
        """Where the last line in sight ends."""
        if not self._lines:
            return self._begin
        last = self._layout.lineAt(self._lines[-1])
        return self._begin + last.textStart() + last.textLength()

    @cached_property
    def text(self) -> str:
        """The words in sight."""
        cursor = QTextCursor(self.block)
        cursor.setPosition(self.start)
        cursor.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def boxes(self, first: int, last: int) -> list[QRectF]:
        """Give the boxes of a range, line by line; several on one line where directions mix."""
        start, end = max(first, self.start) - self._begin, min(last, self.end) - self._begin
        return list(self._boxes(start, end)) if start < end else []

    def caret(self, place: int) -> QRectF | None:
        """Give the box of the caret at a place, where that is in this paragraph."""
        inside = place - self._begin
        if not 0 <= inside < self.block.length():
            return None
        line = self._layout.lineForTextPosition(inside)
        if not line.isValid():
            return None
        left = cast("tuple[float, int]", line.cursorToX(inside))[0]
        box = QRectF(left, line.y(), 0, line.ascent() + line.descent())
        return box.translated(self._corner)

    def _boxes(self, start: int, end: int) -> Iterator[QRectF]:
        lines = self._lines
        begin = max(0, bisect_right(lines, start, key=self._start_of) - 1)
        for number in lines[begin : bisect_left(lines, end, key=self._start_of)]:
            line = self._layout.lineAt(number)
            here = max(start, line.textStart())
            there = min(end, line.textStart() + line.textLength())
            top = self._corner.y() + line.y() - _RISE
            high = line.ascent() + line.descent() + _RISE + _DROP
            for left, right in _stretches(line, here, there):
                yield QRectF(self._corner.x() + left, top, right - left, high)

    def _within(self, top: float, bottom: float) -> range:
        begin = max(0, bisect_right(self._lines, top, key=self._top_of) - 1)
        return self._lines[begin : max(begin, bisect_right(self._lines, bottom, key=self._top_of))]

    def _start_of(self, number: int) -> int:
        return self._layout.lineAt(number).textStart()

    def _top_of(self, number: int) -> float:
        return self._layout.lineAt(number).y()


Passages = Sequence[Passage]  # those in sight


def _stretches(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Give the stretches of a line that a range takes up, without spaces that hang over its end."""
    words = line.naturalTextRect()
    stretches: list[tuple[float, float]] = []
    for begin, end in sorted(_runs(line, first, last)):
        left, right = max(begin, words.left()), min(end, words.right())
        if stretches and left <= stretches[-1][1] + _NEAR:
            left, before = stretches.pop()
            right = max(right, before)
        if left < right:
            stretches.append((left, right))
    return stretches


def _runs(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Give left and right of what runs one way in one font, as the words are painted."""
    for run in line.glyphRuns(first, last - first, _PLACES) if first < last else ():
        box = run.boundingRect()
        yield box.left(), box.right()
