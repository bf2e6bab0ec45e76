"""How a name that fits looks in the list below its field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.gui.theme import Theme, interface_font, mixed

ROW = 28  # pixels
_SIDE = 9

Index = QModelIndex | QPersistentModelIndex


class MatchDelegate(QStyledItemDelegate):
    """Paints the name, and at the right in how many quotes it is heard."""

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
        font = interface_font(12.5)
        painter.setFont(font)
        inner, metrics = box.adjusted(_SIDE, 0, -_SIDE, 0), QFontMetrics(font)
        count = str(index.data(Qt.ItemDataRole.UserRole) or "")
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, count)
        room = inner.width() - (metrics.horizontalAdvance(count) + 12 if count else 0)
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.ink))
        place = QRect(inner.left(), inner.top(), room, inner.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.restore()
