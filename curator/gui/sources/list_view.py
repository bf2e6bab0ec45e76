"""The list itself: rows of two heights that need no measuring, and keys that never stall."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from curator.gui.sources.delegate import SourceDelegate
from curator.gui.sources.list_model import SourceListModel
from curator.gui.theme import Theme


class Place(NamedTuple):
    """Where a source stands in the list."""

    source_id: int
    top: int  # pixels below the upper edge
    chosen: bool


class SourceListView(QTableView):
    """A table of one column: unlike a list view it asks no row for its size."""

    focused = Signal()
    typed = Signal(str)  # words meant for the filter
    opened = Signal()  # the chosen source is to be read

    def __init__(self, theme: Theme, model: SourceListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.source_model = model
        self.delegate = delegate = SourceDelegate(theme, model, self)
        self._group_height = delegate.group_height
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Sources"))
        self._dress(delegate.height)
        model.modelReset.connect(self._size_groups)
        self.doubleClicked.connect(self.open_chosen)

    def open_chosen(self) -> None:
        """Ask for the chosen source to be read."""
        self.opened.emit()

    def keyboardSearch(self, search: str) -> None:
        """Hand what is typed to the filter; looking through all rows here would read them all."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen source by Enter; all else as in any table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are here now."""
        super().focusInEvent(event)
        self.focused.emit()

    def choose(self, row: int) -> None:
        """Choose one row alone and bring it into sight."""
        index = self.source_model.index(row)  # Qt's own call would heed the Ctrl of Ctrl+Z
        one = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, one)
        self.scrollTo(index)

    def show_seen(self, source_id: int | None, share: float) -> None:
        """Show how much of the source that is read has been seen by now, from 0 to 1."""
        self.delegate.seen = source_id, share
        row = self.source_model.row_of(source_id)
        if row >= 0:
            self.viewport().update(self.visualRect(self.source_model.index(row)))

    def chosen_ids(self) -> list[int]:
        """List the keys of the chosen sources, in the order shown."""
        listing = self.source_model.listing
        spans = sorted((span.top(), span.bottom()) for span in self._spans())
        return [each for top, bottom in spans for each in listing.ids_between(top, bottom)]

    def number_chosen(self) -> int:
        """Count the rows chosen, without naming them."""
        return sum(span.height() for span in self._spans())

    def choose_again(self, ids: list[int]) -> None:
        """Choose those of some sources that are shown, after the list was laid anew."""
        flag = self.selectionModel().SelectionFlag.Select
        for row in map(self.source_model.row_of, ids):
            if row >= 0:
                self.selectionModel().select(self.source_model.index(row), flag)

    def place(self) -> Place | None:
        """Tell where the chosen source stands if it is in sight, else the topmost row."""
        row, rows = self.currentIndex().row(), self.source_model.listing.rows
        top = self.rowViewportPosition(row) if row >= 0 else -1
        chosen = 0 <= top < self.viewport().height()
        if not chosen:
            row = self.rowAt(0) if self.verticalScrollBar().value() else -1
            top = self.rowViewportPosition(row)
        if not 0 <= row < len(rows) or rows[row] < 0:
            return None
        return Place(rows[row], top, chosen)

    def stay(self, place: Place) -> None:
        """Scroll so that a source stands where it stood, if it is shown."""
        row = self.source_model.row_of(place.source_id)
        if row >= 0:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - place.top)

    def _spans(self) -> list[QItemSelectionRange]:
        chosen: Any = self.selectionModel().selection()  # a list, though its types hide it
        return list(chosen)

    def _dress(self, height: int) -> None:
        rows, column = self.verticalHeader(), self.horizontalHeader()
        for header in (rows, column):
            header.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(8)
        rows.setDefaultSectionSize(height)
        column.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)

    def _size_groups(self) -> None:
        header = self.verticalHeader()
        for row in self.source_model.group_rows():
            header.resizeSection(row, self._group_height)

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move as in a list: Home and End are the ends of it."""
        first, last = QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd
        rows = self.source_model.rowCount()
        if rows and action in (first, last):
            row = 0 if action is first else rows - 1
            return self.source_model.index(row + (self.source_model.group_at(row) is not None))
        return super().moveCursor(action, modifiers)
