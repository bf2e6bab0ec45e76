"""How a line of the history looks: what was done, the particulars, and quietly by whom and when."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.gui.history.lines import Line
from curator.gui.style.lines import broken
from curator.gui.theme import Theme, interface_font, mixed

_SIDE, _ABOVE = 9, 6  # pixels around the words

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Paints one line; the frame of the chosen one shows that the list has the keys."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a line the height of its parts at the width of the list."""
        del option
        width = self._view.viewport().width() - 2 * self._view.spacing()
        rows = self._rows(index.data(Qt.ItemDataRole.UserRole), width - 2 * _SIDE)
        return QSize(width, 2 * _ABOVE + sum(_height(font) for _, font, _ in rows))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a line and its parts."""
        painter.save()
        self._paint_ground(painter, option)
        painter.setLayoutDirection(option.direction)
        inner = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        top, side = inner.top(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for words, font, colour in self._rows(index.data(Qt.ItemDataRole.UserRole), inner.width()):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(inner.left(), top, inner.width(), _height(font)), side, words)
            top += _height(font)
        painter.restore()

    def _rows(self, line: Line, width: int) -> Iterator[tuple[str, QFont, str]]:
        tokens, quiet = self._theme.tokens, interface_font(11.5)
        parts = (
            (line.words, interface_font(13), tokens.ink),
            (line.detail, interface_font(12), tokens.ink),
            (line.signed, quiet, tokens.muted),
        )
        for words, font, colour in parts:
            for piece in broken(words, font, width) if words else ():
                yield piece, font, colour

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._theme.tokens, option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        held = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            strength = 0.14 if chosen else 0.06
            painter.setBrush(mixed(tokens.accent, tokens.chrome, strength))
            painter.setPen(QColor(tokens.accent) if held else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 6, 6)


def _height(font: QFont) -> int:
    return QFontMetrics(font).height() + 2
