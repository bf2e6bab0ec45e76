"""How an actor or a claim looks in its list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.gui.codebook.model import ENTRY
from curator.gui.messages import counted
from curator.gui.style.lines import broken, write
from curator.gui.theme import Theme, interface_font, mixed

_LINE = 18  # pixels

Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Paints the name, and below it the kind or status and in how many quotes it is heard."""

    def __init__(self, theme: Theme, words: dict[str, str], parent: QWidget, lines: int) -> None:
        super().__init__(parent)
        self._lines = lines  # that a name may take
        self._theme, self._words = theme, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every entry the same height."""
        del option, index
        return QSize(120, 32 + self._lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry, tokens, box = index.data(ENTRY), self._theme.tokens, option.rect
        painter.save()
        self._paint_ground(painter, option)
        inner = QStyle.visualRect(option.direction, box, box.adjusted(12, 7, -14, -7))
        font = interface_font(13, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        lines = broken(entry.name, font, inner.width()) if self._lines > 1 else [entry.name]
        for number, words in enumerate(lines):
            top = inner.top() + number * _LINE
            self._write(painter, QRect(inner.left(), top, inner.width(), _LINE), words, entry.name)
        painter.setFont(interface_font(11.5))
        painter.setPen(QColor(tokens.muted))
        count = counted(entry.quotes, "quote")
        low = QRect(inner.left(), inner.top() + len(lines) * _LINE + 1, inner.width(), _LINE)
        write(painter, low, count, end=True)
        taken = painter.fontMetrics().horizontalAdvance(count) + 10
        room = QStyle.visualRect(option.direction, low, low.adjusted(0, 0, -taken, 0))
        self._write(painter, room, self._words[entry.sort])
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, box = self._theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.raised))
            bar = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(QStyle.visualRect(option.direction, box, bar), QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, mixed(tokens.ink, tokens.chrome, 0.04))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _write(self, painter: QPainter, box: QRect, words: str, whole: str = "") -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        write(painter, box, shown, whole=whole)
