"""The list of actors, or the tree of claims, with its filter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from curator.gui.codebook.entries import Entry

ENTRY = Qt.ItemDataRole.UserRole
_HELD = QAbstractItemView.DropIndicatorPosition
_IN_OUT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class EntryTree(QTreeView):
    """Shows entries, each below the one above it; moves are asked for, not made."""

    chosen = Signal(object)  # the key of an entry, or None
    moved = Signal(int, object)  # an entry, and the one to stand under, or None
    focused = Signal()

    def __init__(self, name: str, parent: QWidget, *, nested: bool) -> None:
        super().__init__(parent)
        self._nested = nested
        self._items: dict[int, QStandardItem] = {}
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
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(True)
        self._wear(QStandardItemModel(self))
        self.collapsed.connect(lambda index: self._folded.add(index.data(ENTRY).id))
        self.expanded.connect(lambda index: self._folded.discard(index.data(ENTRY).id))

    @property
    def entry(self) -> Entry | None:
        """The entry that is chosen."""
        found = self.currentIndex().data(ENTRY)
        return found if isinstance(found, Entry) else None

    def show_entries(self, entries: Sequence[Entry], spoken: Iterable[str]) -> None:
        """Show entries; the chosen one stays chosen, else its neighbour is. It tells nobody."""
        before, row = self.entry, self._row_now()
        silence = QSignalBlocker(self)
        model = QStandardItemModel(self)  # a new one: to empty one of 2,000 rows takes 0.6 s
        self._items = {}
        for entry, words in zip(entries, spoken, strict=True):
            item = QStandardItem(entry.name)
            item.setData(entry, ENTRY)
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            self._items[entry.id] = item
        for entry in entries:
            above = self._items.get(entry.parent_id or 0) if self._nested else None
            (above or model.invisibleRootItem()).appendRow(self._items[entry.id])
        self._wear(model)
        self._unfold()
        if before is None or not self.choose(before.id):
            self._choose_row(row)
        silence.unblock()

    def choose(self, entry_id: int) -> bool:
        """Choose an entry; tell whether it is shown."""
        item = self._items.get(entry_id)
        if item is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(item.index(), flag)
            self.scrollTo(item.index())
        return item is not None

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a claim from those who use them elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and self._way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a claim under the one before it, or out beside the one above it."""
        way, entry = self._way(event), self.entry
        if not way or entry is None:
            super().keyPressEvent(event)
        elif way > 0:
            self._move_in(entry)
        elif entry.parent_id in self._items:
            self.moved.emit(entry.id, self._items[entry.parent_id].data(ENTRY).parent_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are here."""
        super().focusInEvent(event)
        self.focused.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move that a drop means; the list shows it once it is kept."""
        entry = self.entry
        if entry is not None and event.source() is self:
            onto = self.indexAt(event.position().toPoint())
            if onto.isValid() and self.dropIndicatorPosition() is not _HELD.OnItem:
                onto = onto.parent()
            target = onto.data(ENTRY) if onto.isValid() else None
            self.moved.emit(entry.id, target.id if target else None)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _wear(self, model: QStandardItemModel) -> None:
        old = self.model()
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._tell)
        if old is not None:
            old.deleteLater()

    def _move_in(self, entry: Entry) -> None:
        before = self._items[entry.id].index().siblingAtRow(self.currentIndex().row() - 1)
        if before.isValid():
            self.moved.emit(entry.id, before.data(ENTRY).id)

    def _way(self, event: QEvent) -> int:
        if not self._nested or not isinstance(event, QKeyEvent):
            return 0
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = _IN_OUT.get(Qt.Key(event.key()), 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (-way if mirrored else way) if alone == Qt.KeyboardModifier.AltModifier else 0

    def _unfold(self) -> None:
        self.expandAll()
        for entry_id in list(self._folded):
            if entry_id in self._items:
                self.collapse(self._items[entry_id].index())

    def _row_now(self) -> int:
        index = self.currentIndex()
        while index.parent().isValid():
            index = index.parent()
        return max(index.row(), 0)

    def _choose_row(self, row: int) -> None:
        model = self._model()
        index = model.index(min(row, model.rowCount() - 1), 0)
        if index.isValid():
            self.choose(index.data(ENTRY).id)

    def _tell(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        self.chosen.emit(entry.id if isinstance(entry, Entry) else None)

    def _model(self) -> QStandardItemModel:
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        return model
