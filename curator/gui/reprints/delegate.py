"""How two sources that may be one article look in the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.domain.lists.sources import ListedSource
from curator.gui.messages import isolated
from curator.gui.reprints.rows import ROW, Index, OfferRow
from curator.gui.sources.words import about, title_of
from curator.gui.style.ground import paint_ground
from curator.gui.style.lines import write
from curator.gui.theme import Theme, interface_font

_SIDE, _TOP, _LINE, _APART = 14, 8, 18, 12
_LINES = 4


class OfferDelegate(QStyledItemDelegate):
    """Paints how alike two are, the one that may be a reprint, and below it what it may be of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = interface_font(13, QFont.Weight.DemiBold)
        self._small = interface_font(11.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell how high a row is; all are alike."""
        del option, index
        return QSize(80, 2 * _TOP + (_LINES + 1) * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: OfferRow = index.data(ROW)
        box: QRect = option.rect
        painter.save()
        painter.setClipRect(box)
        paint_ground(painter, box, option.state, self._theme.tokens)
        inner = box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        lines = [
            QRect(inner.left(), inner.top() + number * _LINE, inner.width(), _LINE)
            for number in range(_LINES + 1)
        ]
        self._paint_small(painter, lines[0], self._head(row), self._theme.tokens.accent)
        self._paint_source(painter, lines[1], lines[2], row.source)
        self._paint_source(painter, lines[3], lines[4], row.of)
        painter.restore()

    def _head(self, row: OfferRow) -> str:
        shape = QCoreApplication.translate("OfferDelegate", "{0} the same words: a reprint?")
        return shape.format(row.share)

    def _paint_source(
        self, painter: QPainter, first: QRect, second: QRect, source: ListedSource
    ) -> None:
        metrics = QFontMetrics(self._title)
        title = metrics.elidedText(title_of(source), Qt.TextElideMode.ElideRight, first.width())
        painter.setFont(self._title)
        painter.setPen(QColor(self._theme.tokens.ink))
        write(painter, first, isolated(title), whole=title_of(source))
        self._paint_small(painter, second, about(source), self._theme.tokens.muted)

    def _paint_small(self, painter: QPainter, box: QRect, words: str, colour: str) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        metrics = QFontMetrics(self._small)
        write(painter, box, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
