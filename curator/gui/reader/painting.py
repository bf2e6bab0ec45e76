"""How marks are painted: a tint behind the words, a line below them, a bar beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLine

from curator.gui.reader.marks import Laid, Mark, Marks
from curator.gui.theme import Theme

_RISE, _DROP, _LINE, _LANE = 1.0, 3.0, 2.0, 3.0  # pixels
_LANES, _BARS = 3, 4  # so many lie apart; more overlapping ones share the last
_BAR, _BAR_STEP, _BAR_GAP = 3.0, 5.0, 9.0

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
        self._bars: list[tuple[QRectF, int]] = []

    def paint(self, painter: QPainter, blocks: Blocks) -> None:
        """Paint under the words of some blocks."""
        self._bars = []
        for block, corner in blocks:
            seen = [
                (laid, [box.translated(corner) for box in boxes(block, laid.start, laid.end)])
                for laid in self._touching(block)
            ]
            for laid, places in seen:
                tint = self._colour(laid.mark)
                tint.setAlphaF(0.34 if laid.mark.quote_id == self.chosen else 0.16)
                for box in places:
                    painter.fillRect(box, tint)
            for laid, places in seen:
                for box in places:
                    painter.fillRect(_underline(box, laid.lane), self._colour(laid.mark))
                if places:
                    self._paint_bar(painter, laid, places)

    def bar_at(self, point: QPointF) -> int | None:
        """Tell whose bar was painted at a place; a bar may be missed by two pixels."""
        for box, quote_id in self._bars:
            if box.adjusted(-1, 0, 1, 0).contains(point):
                return quote_id
        return None

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
        apart = _BAR_GAP + min(laid.bar, _BARS - 1) * _BAR_STEP
        left = self.ends[1] + apart - _BAR if self.mirrored else self.ends[0] - apart
        top = min(box.top() for box in places)
        box = QRectF(left, top, _BAR, max(box.bottom() for box in places) - top)
        self._bars.append((box, laid.mark.quote_id))
        colour = self._colour(laid.mark)
        if laid.mark.quote_id == self.chosen:
            box = box.adjusted(-1, 0, 0.5, 0)
        else:
            colour.setAlphaF(0.7)
        painter.fillRect(box, colour)


def boxes(block: QTextBlock, first: int, last: int) -> Iterator[QRectF]:
    """Give the boxes of a range on each line of a block, seen from the corner of its layout.

    The range counts UTF-16 units from the beginning of the document.
    """
    layout, text = block.layout(), block.text()
    units = text.encode("utf-16-le")
    start = max(first - block.position(), 0)
    end = min(last - block.position(), block.length() - 1)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        here, there = _on_line(units, line, start, end)
        if here < there:
            base = line.y() + line.ascent()
            top, bottom = base - line.ascent() - _RISE, base + line.descent() + _DROP
            for left, right in _stretches(text, line, here, there):
                yield QRectF(left, top, right - left, bottom - top)


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


def _on_line(units: bytes, line: QTextLine, start: int, end: int) -> tuple[int, int]:
    """Narrow a range to a line, less the spaces that hang over its end."""
    last = min(end, line.textStart() + line.textLength())
    while last > start and units[2 * last - 2 : 2 * last] == b" \0":
        last -= 1
    return max(start, line.textStart()), last


def _stretches(text: str, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Give the stretches of a line that some characters take up; several where directions mix."""
    if all(char < "\u0590" or "\u2000" <= char < "\u2066" for char in text):
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


def _underline(box: QRectF, lane: int) -> QRectF:
    drop = min(lane, _LANES - 1) * _LANE
    return QRectF(box.left(), box.bottom() - _LINE + drop, box.width(), _LINE)
