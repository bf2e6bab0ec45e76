"""How one source looks in the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.domain.sources import Source
from curator.gui.sources.list_model import SOURCE, about, tally, title_of
from curator.gui.style.lines import broken, leading
from curator.gui.theme import Theme, interface_font

_SIDE, _TOP, _GAP = 14, 11, 4

Index = QModelIndex | QPersistentModelIndex


class SourceDelegate(QStyledItemDelegate):
    """Paints the title on at most two lines, and below it outlet, date and quotes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = interface_font(13, QFont.Weight.DemiBold)
        self._small = interface_font(11.5)
        self._heights: dict[tuple[str, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell how high a source is at the width of the list."""
        source: Source = index.data(SOURCE)
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else 280
        key = (title_of(source), width)
        if key not in self._heights:
            self._heights[key] = self._height(*key)
        return QSize(80, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one source."""
        source: Source = index.data(SOURCE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, box, state)
        inner = box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.setPen(QColor(self._theme.tokens.ink))
        below = self._paint_title(painter, inner, title_of(source))
        painter.setPen(QColor(self._theme.tokens.muted))
        self._paint_about(painter, QRect(inner.left(), below, inner.width(), 20), source)
        painter.restore()

    def _height(self, title: str, width: int) -> int:
        lines = broken(title, self._title, width - 2 * _SIDE)
        one, small = QFontMetrics(self._title).lineSpacing(), QFontMetrics(self._small)
        return 2 * _TOP + len(lines) * one + _GAP + small.lineSpacing() + 1

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.raised))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(tokens.accent))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(tokens.accent))
                painter.drawRect(box.adjusted(0, 0, -1, -1))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.paper))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(tokens.line))

    def _paint_title(self, painter: QPainter, box: QRect, title: str) -> int:
        metrics = QFontMetrics(self._title)
        painter.setFont(self._title)
        lines = broken(title, self._title, box.width())
        for number, words in enumerate(lines):
            top = box.top() + number * metrics.lineSpacing()
            place = QRect(box.left(), top, box.width(), metrics.lineSpacing())
            painter.drawText(place, leading(title) | Qt.AlignmentFlag.AlignTop, words)
        return box.top() + len(lines) * metrics.lineSpacing() + _GAP

    def _paint_about(self, painter: QPainter, box: QRect, source: Source) -> None:
        metrics = QFontMetrics(self._small)
        painter.setFont(self._small)
        count = tally(source)
        room = box.width() - (metrics.horizontalAdvance(count) + 12 if count else 0)
        words = metrics.elidedText(about(source), Qt.TextElideMode.ElideRight, room)
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(box), Qt.AlignmentFlag.AlignRight | top, count)
        painter.drawText(QRectF(box), Qt.AlignmentFlag.AlignLeft | top, words)
