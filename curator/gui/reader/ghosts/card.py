"""A ghost card: one suggested quote in the margin, with who seems to speak."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from curator.domain.suggestions import Suggestion
from curator.gui.messages import isolated, kind_word
from curator.gui.style.lines import write
from curator.gui.theme import Theme, actor_tint, interface_font

_PAD, _LEFT, _CHIP, _LINE = 8, 14, 20, 17
HEIGHT = 2 * _PAD + _CHIP + 2 + _LINE


class GhostCard(QWidget):
    """Paints one suggestion; a click walks to it, a double click keeps it."""

    chosen = Signal(int)
    accepted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = 0
        self._made: Suggestion | None = None
        self._walked = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_suggestion(self, number: int, made: Suggestion, words: str, *, walked: bool) -> None:
        """Show a suggestion and its words."""
        self._number, self._made, self._walked = number, made, walked
        self.setAccessibleName(self.spoken)
        self.setAccessibleDescription(words)
        self.update()

    @property
    def spoken(self) -> str:
        """The card in words, for those who hear the window."""
        if self._made is None:
            return ""
        return self.tr("{0}: {1} quote, suggested").format(
            isolated(self._speaker), kind_word(self._made.kind)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Walk to the suggestion."""
        event.accept()
        self.chosen.emit(self._number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep the suggestion."""
        event.accept()
        self.accepted.emit(self._number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        if self._made is None:
            return
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.accent if self._walked else tokens.muted), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.raised) if self._walked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        self._paint_chip(painter, self._made)
        self._paint_foot(painter, self._made)
        painter.end()

    @property
    def _speaker(self) -> str:
        return (self._made.speaker if self._made else "") or self.tr("nobody certain")

    def _paint_chip(self, painter: QPainter, made: Suggestion) -> None:
        tokens, font = self._theme.tokens, interface_font(12, QFont.Weight.Medium)
        metrics, room = QFontMetricsF(font), self.width() - 2 * _LEFT - 16
        shown = metrics.elidedText(self._speaker, Qt.TextElideMode.ElideRight, room)
        box = QRectF(_LEFT, _PAD, metrics.horizontalAdvance(shown) + 16, _CHIP)
        place = self._mirrored(box)
        painter.setPen(Qt.PenStyle.NoPen)
        known = made.actor_id is not None
        painter.setBrush(actor_tint(tokens, made.actor_id or 0) if known else QColor(tokens.chrome))
        painter.drawRoundedRect(place, _CHIP / 2, _CHIP / 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if known else tokens.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_foot(self, painter: QPainter, made: Suggestion) -> None:
        words = self.tr("{0} quote · suggested").format(kind_word(made.kind))
        font = interface_font(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.muted))
        box = QRectF(_LEFT, _PAD + _CHIP + 2, self.width() - 2 * _LEFT, _LINE)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        write(painter, box, shown)

    def _mirrored(self, box: QRectF) -> QRectF:
        corner = QStyle.visualRect(
            self.layoutDirection(), self.rect(), box.toAlignedRect()
        ).topLeft()
        return QRectF(QPointF(corner), box.size())
