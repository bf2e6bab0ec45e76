"""How suggested quotes are painted: a dotted line below the words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from curator.gui.reader.marks import Marks
from curator.gui.reader.setting.passage import Passages
from curator.gui.theme import Theme

_DOT, _APART = 1.6, 2.2  # pixels across, and pens' widths between two
_LANE, _LANES = 3.0, 3


class GhostPainter:
    """Paints the suggestions of the passages that can be seen, under the words."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.ghosts = Marks()  # their keys are the numbers of the suggestions
        self.walked: int | None = None

    def paint(self, painter: QPainter, passages: Passages) -> None:
        """Paint under the words of some passages."""
        if not self.ghosts:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for passage in passages:
            for laid in self.ghosts.laid(passage.start, passage.end):
                walked = laid.mark.quote_id == self.walked
                for box in passage.boxes(laid.start, laid.end):
                    self._paint_box(painter, box, laid.lane, walked=walked)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, lane: int, *, walked: bool) -> None:
        colour = QColor(self._theme.tokens.accent)
        if walked:
            tint = QColor(colour)
            tint.setAlphaF(0.2)
            painter.fillRect(box, tint)
        pen = QPen(colour, _DOT)
        pen.setDashPattern([0.01, _APART])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        height = box.bottom() - 1 + min(lane, _LANES - 1) * _LANE
        painter.drawLine(QPointF(box.left() + 1, height), QPointF(box.right() - 1, height))
