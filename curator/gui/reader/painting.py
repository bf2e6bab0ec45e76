"""How marks are painted: a tint behind the words, a line below them, a bar beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from curator.gui.reader.marks import Laid, Mark, Marks
from curator.gui.reader.setting.passage import Passage, Passages
from curator.gui.theme import Theme

_RISE, _DROP, _LINE, _LANE = 1.0, 3.0, 2.0, 3.0  # pixels
_LANES, _BARS = 3, 4  # so many lie apart; more overlapping ones share the last
_BAR, _BAR_STEP, _BAR_GAP = 3.0, 5.0, 9.0


class Layer(Protocol):
    """Something painted under or over the words in sight."""

    def paint(self, painter: QPainter, passages: Passages) -> None:
        """Paint what belongs to these passages."""


class MarkPainter:
    """Paints the marks of the passages that can be seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.marks = Marks()
        self.chosen: int | None = None
        self.draft: Mark | None = None  # stands in for the mark of the same quote
        self.ends = 0, 0  # of the text at its left and right, in pixels
        self.mirrored = False  # the bars stand at the right

    def paint(self, painter: QPainter, passages: Passages) -> None:
        """Paint under the words of some passages."""
        for passage in passages:
            seen = [(laid, passage.boxes(laid.start, laid.end)) for laid in self._touching(passage)]
            self._paint_passage(painter, [each for each in seen if each[1]])

    def bar_at(self, point: QPointF, passages: Passages) -> int | None:
        """Tell whose bar is painted at a place in some passages; two pixels off will do."""
        for passage in passages:
            for laid in self._touching(passage):
                bar = self._bar(laid, passage.boxes(laid.start, laid.end))
                if bar.adjusted(-1, 0, 1, 0).contains(point):
                    return laid.mark.quote_id
        return None

    def _paint_passage(
        self, painter: QPainter, seen: Sequence[tuple[Laid, Sequence[QRectF]]]
    ) -> None:
        """Paint all tints of a passage before the first line, so that lines stay clear of them."""
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

    def _touching(self, passage: Passage) -> list[Laid]:
        start, end = passage.start, passage.end
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


def _underline(box: QRectF, lane: int) -> QRectF:
    drop = min(lane, _LANES - 1) * _LANE
    return QRectF(box.left(), box.bottom() - _LINE + drop, box.width(), _LINE)
