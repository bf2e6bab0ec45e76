"""How a name that fits looks in the list below its field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.gui.style.lines import write
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
        self._font = interface_font(12.5)
        self._metrics = QFontMetrics(self._font)

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
            bar = QRect(box.left(), box.top(), 3, ROW)
            painter.fillRect(QStyle.visualRect(option.direction, box, bar), QColor(tokens.accent))
        painter.setFont(self._font)
        aside, key = str(index.data(ASIDE) or ""), str(index.data(KEY) or "")
        painter.setPen(QColor(tokens.muted))
        write(painter, box.adjusted(_SIDE, 0, -_SIDE, 0), aside, end=True)
        if key:
            self._draw_key(painter, option, key)
        taken = self._metrics.horizontalAdvance(aside) + 12 if aside else 0
        begin = _SIDE + (_CAP + 7 if key else 0)
        room = QStyle.visualRect(option.direction, box, box.adjusted(begin, 0, -_SIDE - taken, 0))
        words = self._metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(tokens.ink))
        write(painter, room, words)
        painter.restore()

    def _draw_key(self, painter: QPainter, option: QStyleOptionViewItem, key: str) -> None:
        tokens, box = self._theme.tokens, option.rect
        cap = QRect(box.left() + _SIDE, box.top() + (ROW - _CAP) // 2, _CAP, _CAP)
        cap = QStyle.visualRect(option.direction, box, cap)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.chrome))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
