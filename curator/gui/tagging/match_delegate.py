"""How a name that fits looks in the list below its field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.gui.theme import Theme, interface_font, mixed

ROW = 28  # pixels
ASIDE = Qt.ItemDataRole.UserRole  # what stands at the end of the row
KEY = Qt.ItemDataRole.UserRole + 1  # the key that takes the row
_SIDE, _CAP = 9, 18

Index = QModelIndex | QPersistentModelIndex


class MatchDelegate(QStyledItemDelegate):
    """Paints the key, the name, and at the end in how many quotes it is heard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every name the same height."""
        del option, index
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one name."""
        tokens, box = self._theme.tokens, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, mixed(tokens.accent, tokens.raised, 0.14))
            painter.fillRect(QRect(box.left(), box.top(), 3, ROW), QColor(tokens.accent))
        font = interface_font(12.5)
        painter.setFont(font)
        inner, metrics = box.adjusted(_SIDE, 0, -_SIDE, 0), QFontMetrics(font)
        aside, key = str(index.data(ASIDE) or ""), str(index.data(KEY) or "")
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, aside)
        if key:
            self._draw_key(painter, inner, key)
            inner.setLeft(inner.left() + _CAP + 7)
        room = inner.width() - (metrics.horizontalAdvance(aside) + 12 if aside else 0)
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.ink))
        place = QRect(inner.left(), inner.top(), room, inner.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.restore()

    def _draw_key(self, painter: QPainter, inner: QRect, key: str) -> None:
        tokens = self._theme.tokens
        cap = QRect(inner.left(), inner.top() + (ROW - _CAP) // 2, _CAP, _CAP)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.chrome))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
