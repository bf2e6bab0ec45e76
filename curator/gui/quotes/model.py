"""The rows of the table: all their keys at once, their contents page by page as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from curator.domain.lists.statements import Column, Line
from curator.gui.messages import tip
from curator.gui.quotes.wording import cell_words, column_word, spoken

COLUMNS = tuple(Column)
EDITABLE = frozenset({Column.ACTOR, Column.STANCE, Column.CLAIM, Column.KIND, Column.NOTE})
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_PAGE, _PAGES = 200, 32
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], Sequence[Line]]


class StatementsModel(QAbstractTableModel):
    """Holds eight bytes a row and at most 32 pages of 200 rows.

    Sorted and filtered by the database only; a role is compared as a number, since Python asks
    for a dozen of them a cell.
    """

    edited = Signal(int, object, object)  # the key of a row, its column, what it is to be

    def __init__(self, read: Read, parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Line]] = OrderedDict()
        self._editable = False

    def show(self, keys: array[int]) -> bool:
        """Show these rows instead; tell whether they are others than before."""
        self._pages.clear()
        if keys == self._keys:
            self.forget()
            return False
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()
        return True

    def forget(self) -> None:
        """Read what is seen again."""
        self._pages.clear()
        if self._keys:
            last = self.index(len(self._keys) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def allow_editing(self, *, allowed: bool) -> None:
        """Let cells be edited, or not."""
        self._editable = allowed

    @property
    def keys(self) -> array[int]:
        """The keys of all rows; they are replaced, never altered."""
        return self._keys

    def key_at(self, row: int) -> int | None:
        """Give the key of a row."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def rows_of(self, keys: Collection[int]) -> list[int]:
        """List the rows in which these keys stand."""
        if len(keys) == 1:
            (only,) = keys
            return [self._keys.index(only)] if only in self._keys else []
        return [row for row, key in enumerate(self._keys) if key in keys] if keys else []

    def line(self, row: int) -> Line | None:
        """Give a row; None where it has gone meanwhile."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            some = self._keys[number * _PAGE : (number + 1) * _PAGE]
            page = self._pages[number] = {line.key: line for line in self._read(some)}
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._keys[row])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give the words of a cell, and the words to speak."""
        if role not in (_DISPLAY, _SPOKEN, _TIP) or not index.isValid():
            return None
        line = self.line(index.row())
        if line is None:
            return None
        column = COLUMNS[index.column()]
        if role == _SPOKEN:
            return spoken(line, column)
        words = cell_words(line, column)
        return words if role == _DISPLAY else tip(words)

    def setData(self, index: Index, value: Any, role: int = 2) -> bool:
        """Wish for another value; the pane makes it so."""
        key = self.key_at(index.row())
        if role != 2 or key is None:
            return False
        self.edited.emit(key, COLUMNS[index.column()], value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Name a column."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return column_word(COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._editable and COLUMNS[index.column()] in EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
