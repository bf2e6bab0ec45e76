"""The facets at the left of the table: a filter of words, and values to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.domain.lists.statements import Facet, Narrowing, Tally, Value
from curator.gui.context import Context
from curator.gui.quotes.facet_model import ENTRY, Entry, FacetModel
from curator.gui.style.lines import write
from curator.gui.theme import Theme, interface_font, mixed

_HEAD, _ROW, _SIDE, _TICK = 34, 26, 14, 18

Index = QModelIndex | QPersistentModelIndex


class FacetDelegate(QStyledItemDelegate):
    """Paints a heading, or a value with its mark and its count."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain, self._small = interface_font(12.5), interface_font(11.5)
        self._strong = interface_font(12.5, QFont.Weight.DemiBold)
        self._head = interface_font(11.5, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give headings more room."""
        del option
        entry: Entry = index.data(ENTRY)
        return QSize(80, _ROW if entry.tally or entry.more else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry: Entry = index.data(ENTRY)
        tokens, box = self._theme.tokens, option.rect
        painter.save()
        self._paint_ground(painter, box, option.state, chosen=entry.chosen)
        inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
        words = str(index.data())
        if entry.tally is None and not entry.more:
            painter.setFont(self._head)
            painter.setPen(QColor(tokens.muted))
            write(painter, inner.adjusted(0, inner.height() - 24, 0, -2), words)
        else:
            self._paint_value(painter, inner, words, entry)
        painter.restore()

    def _paint_value(self, painter: QPainter, box: QRect, words: str, entry: Entry) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        count = QLocale().toString(entry.tally.rows) if entry.tally else ""
        write(painter, box, count, end=True)
        room = QFontMetrics(self._small).horizontalAdvance(count) + 8
        place = QStyle.visualRect(painter.layoutDirection(), box, box.adjusted(_TICK, 0, -room, 0))
        colour = tokens.muted if entry.more else tokens.ink
        if entry.tally and entry.tally.facet is Facet.STANCE and entry.tally.value:
            colour = tokens.of_stance(str(entry.tally.value))
        painter.setPen(QColor(colour))
        font = self._strong if entry.chosen else self._plain
        painter.setFont(font)
        if entry.chosen:
            write(painter, box, "✓")
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        write(painter, place, shown, whole=words)

    def _paint_ground(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, *, chosen: bool
    ) -> None:
        tokens, flags = self._theme.tokens, QStyle.StateFlag
        if chosen:
            painter.fillRect(box, mixed(tokens.accent, tokens.chrome, 0.12))
        elif state & flags.State_MouseOver and state & flags.State_Enabled:
            painter.fillRect(box, QColor(tokens.paper))
        if state & flags.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(box.adjusted(1, 0, -2, -1))
            painter.drawRect(box.adjusted(2, 1, -3, -2))


class Facets(QWidget):
    """Narrows the table; it asks nothing of the project itself."""

    narrowed = Signal(object)  # a Narrowing
    lets_go = True  # whether Escape shows all again

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("sources")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(190)
        context.hint(self, "facets")
        self.wanted = Narrowing()
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(self.tr("Filter the statements"))
        self.filter.setPlaceholderText(self.tr("Filter the statements"))
        self.model = FacetModel(self)
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("Facets"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(FacetDelegate(context.theme, self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setMouseTracking(True)
        self.every = QPushButton(self.tr("Show all"), self)
        self.every.setProperty("tone", "flat")
        self._lay_out()
        self.filter.textChanged.connect(self._take_words)
        self.view.clicked.connect(self._toggle)
        self.every.clicked.connect(self.clear)
        for watched in (self.filter, self.view):
            watched.installEventFilter(self)

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Show the counts; the value with the keys keeps them."""
        entry = self.model.entry(self.view.currentIndex().row())
        self.model.show(tallies)
        if entry is not None and entry.tally is not None:
            self._stand_on(entry.facet, entry.tally.value)

    def narrow(self, wanted: Narrowing) -> None:
        """Narrow the table in another way."""
        self.wanted = wanted
        if self.filter.text().strip() != wanted.words:
            self.filter.setText(wanted.words)  # which changes nothing more, as it is wanted already
        self.model.choose(wanted.chosen)
        self.every.setVisible(wanted != Narrowing())
        self.narrowed.emit(wanted)

    def clear(self) -> None:
        """Show all statements again."""
        self.narrow(Narrowing())

    def toggle(self, facet: Facet, value: Value) -> None:
        """Choose a value of a facet, or no longer."""
        before = self.wanted.chosen.get(facet, frozenset())
        chosen = {**self.wanted.without(facet).chosen}
        if after := before ^ {value}:
            chosen[facet] = after
        self.narrow(Narrowing(self.wanted.words, chosen))
        self._stand_on(facet, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose at Enter and Space, and let go of everything at Escape."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(watched, event.key())
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, key: int) -> bool:
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Escape and self.lets_go and self.wanted != Narrowing():
            self.clear()
            return True
        if watched is self.view and (enter or key == Qt.Key.Key_Space):
            self._toggle(self.view.currentIndex())
            return True
        if watched is self.filter and key == Qt.Key.Key_Down:
            self.view.setFocus()
            return True
        return False

    def _toggle(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None and entry.tally is not None:
            self.toggle(entry.facet, entry.tally.value)
        elif entry is not None and entry.more:
            self.model.open(entry.facet)
            self.view.setCurrentIndex(self.model.index(index.row()))

    def _stand_on(self, facet: Facet, value: Value) -> None:
        row = self.model.row_of(facet, value)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _take_words(self, words: str) -> None:
        if words.strip() != self.wanted.words:
            self.narrow(Narrowing(words.strip(), self.wanted.chosen))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 1, 8)
        column.setSpacing(6)
        top, foot = QVBoxLayout(), QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.filter)
        self._context.hint(self.filter, "facet-words")
        foot.setContentsMargins(10, 0, 10, 0)
        foot.addWidget(self.every)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.every.hide()
