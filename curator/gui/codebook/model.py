"""The entries as a tree for the view: light rows, told apart by the keys of the entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.domain.lists.codebook import Entry

ENTRY = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_ROOT = QModelIndex()
# Made once: a view that lays 2,000 rows out asks for them 2,000 times. Of a row that never has
# children it asks nothing more.
_ABOVE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LISTED = _ABOVE | Qt.ItemFlag.ItemNeverHasChildren
_DRAGGED = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_TREE_ABOVE, _TREE_LEAF = _ABOVE | _DRAGGED, _LISTED | _DRAGGED
_TOP = Qt.ItemFlag.ItemIsDropEnabled

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractItemModel):
    """Each entry below the one above it, where that one is shown too; else at the top."""

    def __init__(self, speak: Callable[[Entry], str], parent: QObject, *, nested: bool) -> None:
        super().__init__(parent)
        self._speak, self._nested = speak, nested
        self._entries: dict[int, Entry] = {}
        self._below: dict[int, list[int]] = {0: []}  # 0: those at the top
        self._above: dict[int, int] = {}
        self._row: dict[int, int] = {}

    def show(self, entries: Sequence[Entry]) -> bool:
        """Show entries, each behind the one above it; tell whether any stands elsewhere now."""
        above, below = self._shape(entries)
        fresh = {entry.id: entry for entry in entries}
        if below == self._below:
            before, self._entries = self._entries, fresh
            for key, entry in fresh.items():
                if entry is not before[key]:
                    index = self.index_of(key)
                    self.dataChanged.emit(index, index)
            return False
        self.beginResetModel()
        self._entries, self._above, self._below = fresh, above, below
        self._row = {key: row for keys in below.values() for row, key in enumerate(keys)}
        self.endResetModel()
        return True

    def index_of(self, entry_id: int) -> QModelIndex:
        """Give where an entry stands; no place where it is not shown."""
        if entry_id not in self._entries:
            return QModelIndex()
        return self.createIndex(self._row[entry_id], 0, entry_id)

    def parents(self) -> set[int]:
        """Tell the keys of the entries with others below them."""
        return self._below.keys() - {0}

    def entry(self, index: Index) -> Entry | None:
        """Give the entry that stands somewhere."""
        return self._entries.get(index.internalId()) if index.isValid() else None

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Give the place of a row below another one."""
        keys = self._below.get(parent.internalId(), ())  # 0: at the top
        if 0 <= row < len(keys) and not column:
            return self.createIndex(row, 0, keys[row])
        return QModelIndex()

    @overload
    def parent(self, /) -> QObject: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None, /) -> QObject | QModelIndex:
        """Give the place of the entry above one; without one, the owner of the model."""
        if index is None:
            owner = super().parent()
            assert owner is not None
            return owner
        return self.index_of(self._above.get(index.internalId(), 0))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows below one."""
        return len(self._keys(parent))

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Give the only column."""
        del parent
        return 1

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Whether anything stands below one."""
        return bool(self._keys(parent))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the entry, its name, or what a screen reader says of it."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == _SPOKEN:
            return self._speak(entry)
        if role == ENTRY:
            return entry
        return entry.name if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries that have a place be dragged, onto others, between them and to the top."""
        if not self._nested:
            return _LISTED
        key = index.internalId()  # 0: no entry
        if key not in self._below:
            return _TREE_LEAF
        return _TREE_ABOVE if key else _TOP

    def supportedDropActions(self) -> Qt.DropAction:
        """Let entries be moved."""
        return Qt.DropAction.MoveAction

    def _keys(self, parent: Index) -> Sequence[int]:
        return self._below.get(parent.internalId(), ())

    def _shape(self, entries: Sequence[Entry]) -> tuple[dict[int, int], dict[int, list[int]]]:
        above: dict[int, int] = {}
        below: dict[int, list[int]] = {0: []}
        for entry in entries:  # in a circle, the first one has nothing above it
            over = entry.parent_id or 0
            above[entry.id] = over if self._nested and over in above else 0
            below.setdefault(above[entry.id], []).append(entry.id)
        return above, below
