"""The list of the quotes at one place: who says what in each, and its first words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from curator.domain.quotes import Quote
from curator.gui.messages import counted, isolated
from curator.gui.reader.card import spoken
from curator.gui.reader.reading.here_delegate import QUOTE, ROW, HereDelegate, Index
from curator.gui.theme import Theme

_ROWS = 6  # seen at once; more are scrolled
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class QuotesHere(QListView):
    """Shows some quotes; the one that is stood on is chosen. Going elsewhere closes it."""

    stood = Signal(int)  # on a quote
    kept = Signal()
    left = Signal()
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self.setObjectName("matches")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setModel(self._rows)
        self.setItemDelegate(HereDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.kept)
        self.hide()

    def show_quotes(self, quotes: Sequence[Quote], at: int) -> None:
        """Show quotes, the shortest first, and stand on one of them."""
        self._rows.clear()
        for quote in quotes:
            self._rows.appendRow(_row(quote))
        self.setAccessibleName(self.tr("{0} here").format(counted(len(quotes), "quote")))
        self.show()
        self.raise_()
        self._stand_on(at)

    def height_at(self, width: int) -> int:
        """Tell how high the list is at a width, in pixels."""
        del width
        return min(self._rows.rowCount(), _ROWS) * ROW + 2

    def step(self) -> None:
        """Stand on the next quote; past the last comes the first."""
        self._stand_on((self.currentIndex().row() + 1) % max(self._rows.rowCount(), 1))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which quote is stood on."""
        super().currentChanged(current, previous)
        quote = current.data(QUOTE)
        if quote is not None:
            self.stood.emit(quote.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is chosen at Enter, go back to what was chosen before at Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are for the list now."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the keys go elsewhere, but not with the whole window or to a menu."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.hide()

    def _stand_on(self, row: int) -> None:
        self.setCurrentIndex(self._rows.index(row, 0))


def _row(quote: Quote) -> QStandardItem:
    item = QStandardItem()
    item.setData(quote, QUOTE)
    words = isolated(" ".join(quote.shown.split()))
    item.setData(f"{spoken(quote)}: {words}", Qt.ItemDataRole.AccessibleTextRole)
    return item
