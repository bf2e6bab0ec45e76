"""How a section is painted in the outline: a card with its tick, its heading and its count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.domain.briefings.definition import SectionPlan
from curator.gui.style.lines import write
from curator.gui.theme import Theme, interface_font

SECTION = Qt.ItemDataRole.UserRole.value
COUNT = SECTION + 1
_ROW, _GAP, _TICK = 34, 2, 30

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Paints one section; one that is off has no card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain, self._small = interface_font(12.5), interface_font(11.5)
        self._strong = interface_font(12.5, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every section the same height."""
        del option, index
        return QSize(80, _ROW)

    def box_of_tick(self, box: QRect, way: Qt.LayoutDirection) -> QRect:
        """Give where a click turns a section on or off."""
        return QStyle.visualRect(way, box, QRect(box.left(), box.top(), _TICK, box.height()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Let the heading be written."""
        del option
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Heading of the section"))
        line.setPlaceholderText(str(index.data()))
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Let the field take the whole card."""
        del index
        editor.setGeometry(option.rect.adjusted(2, 1, -2, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one section."""
        section: SectionPlan = index.data(SECTION)
        tokens, flags = self._theme.tokens, QStyle.StateFlag
        chosen, focus = option.state & flags.State_Selected, option.state & flags.State_HasFocus
        box = QRectF(option.rect).adjusted(2.5, _GAP, -2.5, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if section.shown or focus:
            ring = tokens.accent if focus else tokens.line
            painter.setPen(QPen(QColor(ring), 2 if focus else 1))
            painter.setBrush(QColor(tokens.raised if section.shown else tokens.chrome))
            painter.drawRoundedRect(box, 7, 7)
        if chosen:
            self._paint_bar(painter, box, option.direction)
        self._paint_words(painter, option.rect, section, index)
        painter.restore()

    def _paint_bar(self, painter: QPainter, box: QRectF, way: Qt.LayoutDirection) -> None:
        right = way is Qt.LayoutDirection.RightToLeft
        bar = QRectF(box.right() - 3 if right else box.left(), box.top() + 4, 3, box.height() - 8)
        painter.fillRect(bar, QColor(self._theme.tokens.accent))

    def _paint_words(
        self, painter: QPainter, row: QRect, section: SectionPlan, index: Index
    ) -> None:
        tokens, way = self._theme.tokens, painter.layoutDirection()
        inner = row.adjusted(12, 0, -12, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        count = str(index.data(COUNT)) if section.shown else self.tr("off")
        write(painter, inner, count, end=True)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.accent if section.shown else tokens.muted))
        tick = self.box_of_tick(row, way)
        painter.drawText(tick, Qt.AlignmentFlag.AlignCenter, "✓" if section.shown else "–")
        room = QFontMetrics(self._small).horizontalAdvance(count) + 10
        words = QStyle.visualRect(way, row, row.adjusted(_TICK + 2, 0, -room - 12, 0))
        painter.setFont(self._plain)
        painter.setPen(QColor(tokens.ink if section.shown else tokens.muted))
        whole = str(index.data())
        shown = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, words.width())
        write(painter, words, shown, whole=whole)
