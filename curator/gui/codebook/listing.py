"""The list of actors, or the tree of claims, with its filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from curator.domain.lists.codebook import Entry
from curator.gui.codebook.model import EntryModel

_HELD = QAbstractItemView.DropIndicatorPosition
_ALT = {Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down}
_MIRRORED = {Qt.Key.Key_Right: Qt.Key.Key_Left, Qt.Key.Key_Left: Qt.Key.Key_Right}


class EntryTree(QTreeView):
    """Shows entries, each below the one above it; moves are asked for, not made."""

    chosen = Signal(object)  # the key of an entry, or None
    moved = Signal(int, object)  # an entry, and the one to stand under, or None
    ordered = Signal(int, object, object)  # an entry, the one above, the one to stand before
    focused = Signal()

    def __init__(
        self, name: str, speak: Callable[[Entry], str], parent: QWidget, *, nested: bool
    ) -> None:
        super().__init__(parent)
        self._nested = nested
        self._folded: set[int] = set()  # entries whose lower ones are hidden
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(nested)
        self.setIndentation(18 if nested else 0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        if nested:
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(True)
        self.entries = EntryModel(speak, self, nested=nested)
        self.setModel(self.entries)
        self.selectionModel().currentChanged.connect(self._tell)
        self.collapsed.connect(lambda index: self._folded.add(index.internalId()))
        self.expanded.connect(lambda index: self._folded.discard(index.internalId()))

    @property
    def entry(self) -> Entry | None:
        """The entry that is chosen."""
        return self.entries.entry(self.currentIndex())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show entries; the chosen one stays chosen, else its neighbour is. It tells nobody."""
        before, row, bar = self.entry, self._row_now(), self.verticalScrollBar()
        at = bar.value()
        silence = QSignalBlocker(self)
        if self.entries.show(entries):
            self._unfold()
            self.executeDelayedItemsLayout()
            bar.setValue(at)
            if before is None or not self.choose(before.id):
                self._choose_row(row)
        silence.unblock()

    def choose(self, entry_id: int) -> bool:
        """Choose an entry; tell whether it is shown."""
        index = self.entries.index_of(entry_id)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
        return index.isValid()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a claim from those who use them elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and self._way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a claim up or down, under the one before it, or out beside the one above it."""
        way, entry = self._way(event), self.entry
        if way is None or entry is None:
            super().keyPressEvent(event)
            return
        here = self.currentIndex()
        if way is Qt.Key.Key_Right:
            self._move_in(entry, here)
        elif way is Qt.Key.Key_Left:
            above = self.entries.entry(here.parent())
            if above is not None:
                self.moved.emit(entry.id, above.parent_id)
        elif way is Qt.Key.Key_Up and here.row():
            self._order(entry, here.parent(), here.row() - 1)
        elif way is Qt.Key.Key_Down and here.siblingAtRow(here.row() + 1).isValid():
            self._order(entry, here.parent(), here.row() + 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are here."""
        super().focusInEvent(event)
        self.focused.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take nothing from elsewhere."""
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the entry would come to stand.

        Over what falls under it, Qt would take no drop and say nothing: it is taken, and refused
        in words.
        """
        if event.source() is not self:
            event.ignore()
            return
        super().dragMoveEvent(event)
        if self._is_below(self.indexAt(event.position().toPoint())):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move that a drop means; the list shows it once it is kept."""
        entry = self.entry
        if entry is not None and event.source() is self:
            self._drop(entry, self.indexAt(event.position().toPoint()))
        self.setState(QAbstractItemView.State.NoState)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.viewport().update()

    def _drop(self, entry: Entry, onto: QModelIndex) -> None:
        where, target = self.dropIndicatorPosition(), self.entries.entry(onto)
        if target == entry:
            return
        if target is None or where is _HELD.OnItem or self._is_below(onto):
            self.moved.emit(entry.id, target and target.id)
        elif where is _HELD.AboveItem:
            self._order(entry, onto.parent(), onto.row())
        elif self.isExpanded(onto) and self.entries.hasChildren(onto):
            self._order(entry, onto, 0)  # the line is drawn above the first one below it
        else:
            self._order(entry, onto.parent(), onto.row() + 1)

    def _is_below(self, index: QModelIndex) -> bool:
        """Whether something stands below what is chosen."""
        above = index.parent()
        while above.isValid() and above != self.currentIndex():
            above = above.parent()
        return above.isValid()

    def _order(self, entry: Entry, parent: QModelIndex, row: int) -> None:
        """Ask that an entry stand before the one that is in a row now, or last."""
        above = self.entries.entry(parent)
        before = self.entries.entry(self.entries.index(row, 0, parent))
        self.ordered.emit(entry.id, above and above.id, before and before.id)

    def _move_in(self, entry: Entry, here: QModelIndex) -> None:
        before = self.entries.entry(here.siblingAtRow(here.row() - 1))
        if before is not None:
            self.moved.emit(entry.id, before.id)

    def _way(self, event: QEvent) -> Qt.Key | None:
        """Tell which way a key moves a claim, if it does."""
        if not self._nested or not isinstance(event, QKeyEvent):
            return None
        key = Qt.Key(event.key())
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key not in _ALT or alone != Qt.KeyboardModifier.AltModifier:
            return None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _MIRRORED.get(key, key) if mirrored else key

    def _unfold(self) -> None:
        """Open what is not folded away, one by one: expandAll asks each leaf what is below it."""
        for entry_id in self.entries.parents() - self._folded:
            self.expand(self.entries.index_of(entry_id))

    def _row_now(self) -> int:
        index = self.currentIndex()
        while index.parent().isValid():
            index = index.parent()
        return max(index.row(), 0)

    def _choose_row(self, row: int) -> None:
        last = self.entries.rowCount() - 1
        entry = self.entries.entry(self.entries.index(min(row, last), 0))
        if entry is not None:
            self.choose(entry.id)

    def _tell(self, index: QModelIndex) -> None:
        entry = self.entries.entry(index)
        self.chosen.emit(entry and entry.id)
