"""The table itself: whole rows are selected, single cells edited."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from curator.domain.lists.statements import Column, Line, Order
from curator.gui.quotes.cells import Cells
from curator.gui.quotes.delegate import ROW, StatementDelegate
from curator.gui.quotes.model import COLUMNS, StatementsModel
from curator.gui.style.columns import FittingColumns, Wish
from curator.gui.theme import Theme

_WIDTHS = {  # by importance: the least that can be read, as wished, and a share of what is left
    Column.QUOTE: (220, 330, 3), Column.ACTOR: (110, 150, 0), Column.STANCE: (98, 104, 0),
    Column.CLAIM: (150, 220, 2), Column.DATE: (114, 120, 0), Column.SOURCE: (130, 190, 1),
    Column.TAGS: (96, 130, 0), Column.NOTE: (210, 220, 1), Column.OUTLET: (100, 130, 0),
    Column.KIND: (84, 90, 0), Column.CODER: (90, 110, 0),
}  # fmt: skip


class StatementsTable(QTableView):
    """Shows the rows; the chosen ones stay chosen when others come or go."""

    ordered = Signal(object)  # an Order
    chosen = Signal()
    focused = Signal()

    def __init__(self, theme: Theme, model: StatementsModel, cells: Cells, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self.wanted: int | None = None  # the key of the row to stand on first
        self.setObjectName("statements")
        self.setAccessibleName(self.tr("Statements"))
        self.setModel(model)
        self.setItemDelegate(StatementDelegate(theme, cells, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._dress_heads()
        self.selectionModel().selectionChanged.connect(self.chosen)

    @property
    def order(self) -> Order:
        """What the rows are sorted by."""
        head = self.horizontalHeader()
        falling = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return Order(COLUMNS[head.sortIndicatorSection()], falling)

    @property
    def keys(self) -> array[int]:
        """The keys of all rows."""
        return self._rows.keys

    def forget(self) -> None:
        """Read what is seen again."""
        self._rows.forget()

    def sort_by_current(self) -> None:
        """Sort by the column of the current cell; once more, the other way round."""
        column, head = self.currentIndex().column(), self.horizontalHeader()
        if column >= 0:
            rising = self.order == Order(COLUMNS[column], falling=True)
            again = head.sortIndicatorSection() == column and not rising
            order = Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(column, order)

    def current_line(self) -> Line | None:
        """Give the current row."""
        row = self.currentIndex().row()
        return self._rows.line(row) if 0 <= row < self._rows.rowCount() else None

    @property
    def current_key(self) -> int | None:
        """The key of the row that is stood on; before any is shown, of that to stand on first."""
        return self.wanted if not self.keys else self._rows.key_at(self.currentIndex().row())

    def chosen_rows(self) -> list[int]:
        """List the chosen rows from the top down."""
        spans = self.selectionModel().selection()
        each = (spans.at(number) for number in range(spans.count()))
        return sorted({row for span in each for row in range(span.top(), span.bottom() + 1)})

    def chosen_keys(self) -> list[int]:
        """List the keys of the chosen rows from the top down."""
        keys = (self._rows.key_at(row) for row in self.chosen_rows())
        return [key for key in keys if key is not None]

    def show_keys(self, keys: array[int]) -> None:
        """Show these rows; what was chosen and the place of the keys stay where they can."""
        held, current = set(self.chosen_keys()), self.currentIndex()
        scrolled, column = self.verticalScrollBar().value(), max(current.column(), 0)
        at, top = self._rows.key_at(current.row()), self._top_of(current)
        first = at is None and self.wanted is not None
        if first:
            at = self.wanted
        if not self._rows.show(keys) or not keys:
            return
        found = self._rows.rows_of({at} if at is not None else ())
        row = found[0] if found else min(max(current.row(), 0), len(keys) - 1)
        moved = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self._rows.index(row, column), moved)
        rows = self._rows.rows_of(held) if held else []
        self._choose(rows or [row])
        if first:
            self.wanted = None
            self.scrollTo(self._rows.index(row, column), self.ScrollHint.PositionAtCenter)
        elif top is None:
            self.verticalScrollBar().setValue(scrolled)
        else:
            self._bring(self._rows.index(row, column), top)

    def edit_current(self) -> None:
        """Edit the current cell, where it can be and is not already."""
        index, busy = self.currentIndex(), self.state() is QTableView.State.EditingState
        if index.flags() & Qt.ItemFlag.ItemIsEditable and not busy:
            self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first row where there is none yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))
        self.focused.emit()

    def _top_of(self, current: QModelIndex) -> int | None:
        """Tell how far down the current row stands; None where one has scrolled away from it."""
        top = self.rowViewportPosition(current.row()) if current.isValid() else 0
        return top if -ROW < top < self.viewport().height() else None

    def _bring(self, current: QModelIndex, top: int) -> None:
        """Scroll so that the current row stands so far down, and its cell is in sight."""
        self.scrollTo(current)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(current.row()) - top)

    def _choose(self, rows: Sequence[int]) -> None:
        last = len(COLUMNS) - 1
        chosen, start = QItemSelection(), 0
        for number, row in enumerate(rows):
            if number + 1 == len(rows) or rows[number + 1] != row + 1:
                top, bottom = self._rows.index(rows[start], 0), self._rows.index(row, last)
                chosen.select(top, bottom)
                start = number + 1
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _dress_heads(self) -> None:
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setSectionResizeMode(side.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW)
        side.hide()
        head.setAccessibleName(self.tr("Columns"))
        side.setAccessibleName(self.tr("Rows"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        wishes = [Wish(COLUMNS.index(column), *widths) for column, widths in _WIDTHS.items()]
        self.columns = FittingColumns(self, wishes)
        head.setSortIndicator(COLUMNS.index(Column.DATE), Qt.SortOrder.DescendingOrder)
        head.sortIndicatorChanged.connect(lambda: self.ordered.emit(self.order))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and the last row, as in every list."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._rows.rowCount() - 1,
        }
        if action in ends:
            return self._rows.index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)
