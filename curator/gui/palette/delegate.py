"""Draws the rows of the palette: a drawing, the words, and at the right what they belong to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.gui.palette.rows import ROW, Row
from curator.gui.style.icons import icon
from curator.gui.style.lines import write
from curator.gui.theme import Theme, interface_font, mixed

_HIGH, _HEADING, _SIDE = 34, 28, 14


class PaletteDelegate(QStyledItemDelegate):
    """Draws plain text only, each part elided in its own place."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Tell how high a row is."""
        del option
        row = index.data(ROW)
        return QSize(100, _HEADING if isinstance(row, Row) and row.heading else _HIGH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        if row.heading:
            self._heading(painter, option.rect, row)
        else:
            self._row(painter, option, row)
        painter.restore()

    def _heading(self, painter: QPainter, place: QRect, row: Row) -> None:
        painter.setFont(interface_font(11.5, interface_font().Weight.DemiBold))
        painter.setPen(QColor(self._theme.tokens.muted))
        inner = place.adjusted(_SIDE, 6, -_SIDE, 0)
        write(painter, inner, row.words)

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        tokens, rect = self._theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(mixed(tokens.accent, tokens.raised, 0.16))
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 6, 6)
        right = option.direction is Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.drawing:
            at = inner.right() - 16 if right else inner.left()
            place = QRect(at, inner.center().y() - 8, 16, 16)
            icon(row.drawing, tokens.muted).paint(painter, place)
        inner.adjust(0 if right else 26, 0, -26 if right else 0, 0)
        self._words(painter, option, inner, row)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, row: Row
    ) -> None:
        tokens, small = self._theme.tokens, interface_font(11.5)
        most = inner.width() * 2 // 5
        detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, most)
        wide = QFontMetrics(small).horizontalAdvance(detail) + 16 if detail else 0
        right = option.direction is Qt.LayoutDirection.RightToLeft
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        write(painter, inner, detail, end=True)
        room = inner.adjusted(wide if right else 0, 0, 0 if right else -wide, 0)
        font = interface_font(13)
        words = QFontMetrics(font).elidedText(row.words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        write(painter, room, words)
