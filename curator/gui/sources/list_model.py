"""The sources as a list for any view: keys in memory, rows read by pages when they are seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.domain.lists.sources import ListedSource, SourceGroup
from curator.gui.messages import counted, tip
from curator.gui.sources.words import group_words, spoken, title_of
from curator.services.lists.sources import SourceList

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ROOT = QModelIndex()
_PAGE, _PAGES = 100, 40  # rows read at once, and so many pages kept

Index = QModelIndex | QPersistentModelIndex


class SourceListModel(QAbstractListModel):
    """One row a source, and one above each group; a page is read when a row of it is asked for."""

    def __init__(
        self,
        listing: SourceList,
        read: Callable[[Sequence[int]], Sequence[ListedSource]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.listing = listing
        self._read = read
        self._pages: OrderedDict[int, dict[int, ListedSource]] = OrderedDict()

    def change(self, deed: Callable[[], object]) -> None:
        """Let the list be arranged or narrowed anew."""
        self.beginResetModel()
        self._pages.clear()
        deed()
        self.endResetModel()

    def freshen(self) -> None:
        """Read what is seen again: the same sources, told differently."""
        self._pages.clear()
        if self.listing.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.listing.rows) - 1))

    def source_at(self, row: int) -> ListedSource | None:
        """Give the source in a row; None for a group, and for one that is gone."""
        rows = self.listing.rows
        if not 0 <= row < len(rows) or rows[row] < 0:
            return None
        page = row // _PAGE
        if page not in self._pages:
            self._load(page)
        self._pages.move_to_end(page)
        return self._pages[page].get(rows[row])

    def group_at(self, row: int) -> SourceGroup | None:
        """Give the group whose name is in a row."""
        rows = self.listing.rows
        if 0 <= row < len(rows) and rows[row] < 0:
            return self.listing.groups[-rows[row] - 1]
        return None

    def group_rows(self) -> list[int]:
        """List the rows in which names of groups stand."""
        found, row = [], 0
        for group in self.listing.groups:
            found.append(row)
            row += 1 + group.sources
        return found

    def row_of(self, source_id: int | None) -> int:
        """Tell the row of a source; -1 where it is not shown."""
        return self.listing.row_of(source_id)

    @property
    def total(self) -> int:
        """How many sources there are, shown or not."""
        return self.listing.total

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.listing.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let sources be chosen; the name of a group is passed over."""
        rows, row = self.listing.rows, index.row()
        if 0 <= row < len(rows) and rows[row] > 0:
            return _OPEN
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give the title of a source, or the words to speak."""
        if role not in _ANSWERED:
            return None
        source = self.source_at(index.row())
        if source is None:
            return self._of_group(index.row(), role)
        if role == _DISPLAY:
            return title_of(source)
        return tip(_tip_of(source)) if role == _TIP else spoken(source)

    def _of_group(self, row: int, role: int) -> str | None:
        group = self.group_at(row)
        if group is None or role == _TIP:
            return None
        name = group_words(self.listing.arrangement.grouping, group)
        return name if role == _DISPLAY else f"{name}, {counted(group.sources, 'source')}"

    def _load(self, page: int) -> None:
        ids = self.listing.ids_between(page * _PAGE, (page + 1) * _PAGE - 1)
        self._pages[page] = {source.id: source for source in self._read(ids)}
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)


def _tip_of(source: ListedSource) -> str:
    return "\n".join(filter(None, (title_of(source), ", ".join(source.tags))))


_ANSWERED = frozenset({_DISPLAY, _TIP, _SPOKEN})
_OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
