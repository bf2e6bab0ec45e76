"""How marks are painted: a tint behind the words and a line below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument, QTextLine

from curator.gui.reader.marks import Mark
from curator.gui.theme import Tokens

_RISE, _DROP, _LINE, _LANE = 1.0, 3.0, 2.0, 3.0  # pixels


class MarkPainter:
    """Paints the marks of the blocks that can be seen."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._by_block: dict[int, list[Mark]] = {}

    def show(self, marks: Sequence[Mark]) -> None:
        """Sort marks by the blocks that they touch."""
        self._by_block = {}
        for mark in marks:
            block = self._document.findBlock(mark.start)
            while block.isValid() and block.position() < mark.end:
                self._by_block.setdefault(block.blockNumber(), []).append(mark)
                block = block.next()

    def paint(
        self, painter: QPainter, blocks: Iterable[tuple[QTextBlock, QPointF]],
        tokens: Tokens, chosen: int | None,
    ) -> None:  # fmt: skip
        """Paint under the words of the blocks given with their corners."""
        for block, corner in blocks:
            marks = self._by_block.get(block.blockNumber(), ())
            for mark in marks:
                colour = QColor(tokens.of_stance(mark.stance))
                tint = QColor(colour)
                tint.setAlphaF(0.3 if mark.quote_id == chosen else 0.16)
                for box in boxes(block, mark):
                    painter.fillRect(box.translated(corner), tint)
            for mark in marks:
                colour = QColor(tokens.of_stance(mark.stance))
                for box in boxes(block, mark):
                    painter.fillRect(_underline(box.translated(corner), mark.lane), colour)


def boxes(block: QTextBlock, mark: Mark) -> Iterator[QRectF]:
    """Give the boxes of a mark on each line of a block, seen from the corner of its layout."""
    layout, text = block.layout(), block.text()
    units = text.encode("utf-16-le")
    start = max(mark.start - block.position(), 0)
    end = min(mark.end - block.position(), block.length() - 1)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = _on_line(units, line, start, end)
        if first < last:
            base = line.y() + line.ascent()
            top, bottom = base - line.ascent() - _RISE, base + line.descent() + _DROP
            for left, right in _stretches(text, line, first, last):
                yield QRectF(left, top, right - left, bottom - top)


def _on_line(units: bytes, line: QTextLine, start: int, end: int) -> tuple[int, int]:
    """Narrow a range to a line, less the spaces that hang over its end."""
    last = min(end, line.textStart() + line.textLength())
    while last > start and units[2 * last - 2 : 2 * last] == b" \0":
        last -= 1
    return max(start, line.textStart()), last


def _stretches(text: str, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Give the stretches of a line that some characters take up; several where directions mix."""
    if all(char < "\u0590" or "\u2000" <= char < "\u2066" for char in text):
        return [(_edge(line, first), _edge(line, last))]
    stretches: list[tuple[float, float]] = []
    for place in range(first, last):
        here, there = _edge(line, place), _edge(line, place, QTextLine.Edge.Trailing)
        left, right = min(here, there), max(here, there)
        if stretches and left <= stretches[-1][1] + 0.5 and right >= stretches[-1][0] - 0.5:
            before = stretches.pop()
            left, right = min(left, before[0]), max(right, before[1])
        stretches.append((left, right))
    return stretches


def _edge(line: QTextLine, place: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    return cast("tuple[float, int]", line.cursorToX(place, edge))[0]


def _underline(box: QRectF, lane: int) -> QRectF:
    return QRectF(box.left(), box.bottom() - _LINE + lane * _LANE, box.width(), _LINE)
