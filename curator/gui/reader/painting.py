"""How marks are painted: a tint behind the words, a line below them, a bar beside them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLine

from curator.gui.reader.marks import Laid, Mark, Marks
from curator.gui.theme import Theme

_RISE, _DROP, _LINE, _LANE = 1.0, 3.0, 2.0, 3.0  # pixels
_LANES, _BARS = 3, 4  # so many lie apart; more overlapping ones share the last
_BAR, _BAR_STEP, _BAR_GAP = 3.0, 5.0, 9.0
_BOTH_WAYS = re.compile("[\u0590-\u1fff\u2066-\U0010ffff]")  # may run from right to left

Blocks = Sequence[tuple[QTextBlock, QPointF]]  # those in sight, with the corners of their layouts


class Layer(Protocol):
    """Something painted under or over the words in sight."""

    def paint(self, painter: QPainter, blocks: Blocks) -> None:
        """Paint what belongs to these blocks."""


class MarkPainter:
    """Paints the marks of the blocks that can be seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.marks = Marks()
        self.chosen: int | None = None
        self.draft: Mark | None = None  # stands in for the mark of the same quote
        self.ends = 0, 0  # of the text at its left and right, in pixels
        self.mirrored = False  # the bars stand at the right

    def paint(self, painter: QPainter, blocks: Blocks) -> None:
        """Paint under the words of some blocks."""
        for block, corner in blocks:
            touching = self._touching(block)
            if touching:
                ruler = Ruler(block, corner)
                seen = [(laid, ruler.boxes(laid.start, laid.end)) for laid in touching]
                self._paint_block(painter, [each for each in seen if each[1]])

    def bar_at(self, point: QPointF, blocks: Blocks) -> int | None:
        """Tell whose bar is painted at a place in some blocks; it may be missed by two pixels."""
        for block, corner in blocks:
            ruler = Ruler(block, corner)
            for laid in self._touching(block):
                bar = self._bar(laid, ruler.boxes(laid.start, laid.end))
                if bar.adjusted(-1, 0, 1, 0).contains(point):
                    return laid.mark.quote_id
        return None

    def _paint_block(
        self, painter: QPainter, seen: Sequence[tuple[Laid, Sequence[QRectF]]]
    ) -> None:
        """Paint all tints of a block before the first line, so that lines stay clear of them."""
        for laid, places in seen:
            tint = self._colour(laid.mark)
            tint.setAlphaF(0.34 if laid.mark.quote_id == self.chosen else 0.16)
            for box in places:
                painter.fillRect(box, tint)
        for laid, places in seen:
            colour = self._colour(laid.mark)
            for box in places:
                painter.fillRect(_underline(box, laid.lane), colour)
            self._paint_bar(painter, laid, places)

    def _touching(self, block: QTextBlock) -> list[Laid]:
        start, end = block.position(), block.position() + block.length()
        laid = self.marks.laid(start, end)
        draft = self.draft
        if draft is None:
            return laid
        others = [each for each in laid if each.mark.quote_id != draft.quote_id]
        touched = draft.start < end and draft.end > start
        return [*others, Laid(draft)] if touched else others

    def _colour(self, mark: Mark) -> QColor:
        return QColor(self._theme.tokens.of_stance(mark.stance))

    def _paint_bar(self, painter: QPainter, laid: Laid, places: Sequence[QRectF]) -> None:
        box, colour = self._bar(laid, places), self._colour(laid.mark)
        if laid.mark.quote_id == self.chosen:
            box = box.adjusted(-1, 0, 0.5, 0)
        else:
            colour.setAlphaF(0.7)
        painter.fillRect(box, colour)

    def _bar(self, laid: Laid, places: Sequence[QRectF]) -> QRectF:
        """Give the bar beside the lines that a mark is on; none where it is on none."""
        if not places:
            return QRectF()
        apart = _BAR_GAP + min(laid.bar, _BARS - 1) * _BAR_STEP
        left = self.ends[1] + apart - _BAR if self.mirrored else self.ends[0] - apart
        top = min(box.top() for box in places)
        return QRectF(left, top, _BAR, max(box.bottom() for box in places) - top)


class Ruler:
    """Measures where the characters of one block stand; made once for many ranges of it."""

    def __init__(self, block: QTextBlock, corner: QPointF) -> None:
        self._text, self._corner = block.text(), corner
        self._begin, self._length = block.position(), block.length() - 1
        layout = block.layout()
        self._lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._starts = [line.textStart() for line in self._lines]

    def boxes(self, first: int, last: int) -> list[QRectF]:
        """Give the boxes of a range on each line, in UTF-16 units of the document."""
        start, end = max(first - self._begin, 0), min(last - self._begin, self._length)
        lines = range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end))
        return [box for number in lines for box in self._on_line(number, start, end)]

    def _on_line(self, number: int, start: int, end: int) -> Iterator[QRectF]:
        line, begin = self._lines[number], self._starts[number]
        here, there = max(start, begin), min(end, begin + line.textLength())
        while there > here and self._units[2 * there - 2 : 2 * there] == b" \0":
            there -= 1  # spaces that hang over the end of the line
        if here < there:
            top = self._corner.y() + line.y() - _RISE
            high = line.ascent() + line.descent() + _RISE + _DROP
            for left, right in self._stretches(line, here, there):
                yield QRectF(self._corner.x() + left, top, right - left, high)

    @cached_property
    def _units(self) -> bytes:
        return self._text.encode("utf-16-le")

    @cached_property
    def _runs_one_way(self) -> bool:
        return self._text.isascii() or _BOTH_WAYS.search(self._text) is None

    def _stretches(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        """Give the stretches of a line that a range takes up; several where directions mix."""
        if self._runs_one_way:
            return [(edge_of(line, first), edge_of(line, last))]
        stretches: list[tuple[float, float]] = []
        for place in range(first, last):
            here, there = edge_of(line, place), edge_of(line, place, QTextLine.Edge.Trailing)
            left, right = min(here, there), max(here, there)
            if stretches and left <= stretches[-1][1] + 0.5 and right >= stretches[-1][0] - 0.5:
                before = stretches.pop()
                left, right = min(left, before[0]), max(right, before[1])
            stretches.append((left, right))
        return stretches


def caret(blocks: Blocks, place: int) -> QRectF | None:
    """Give the box of the caret at a place in UTF-16 units, where it is in one of the blocks."""
    for block, corner in blocks:
        inside = place - block.position()
        if 0 <= inside < block.length():
            line = block.layout().lineForTextPosition(inside)
            if line.isValid():
                left, top = edge_of(line, inside), line.y()
                return QRectF(left, top, 0, line.ascent() + line.descent()).translated(corner)
    return None


def edge_of(line: QTextLine, place: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Give the left pixel of a place on a line."""
    return cast("tuple[float, int]", line.cursorToX(place, edge))[0]


def _underline(box: QRectF, lane: int) -> QRectF:
    drop = min(lane, _LANES - 1) * _LANE
    return QRectF(box.left(), box.bottom() - _LINE + drop, box.width(), _LINE)
