"""The facets as one list: a heading, its values with their counts, and a way to see more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.domain.lists.statements import Facet, Tally, Value
from curator.gui.messages import counted, tip
from curator.gui.quotes.wording import facet_word, value_words

ENTRY = int(Qt.ItemDataRole.UserRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_FEW = 6  # values of a facet before one asks for more
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
Chosen = Mapping[Facet, frozenset[Value]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a heading without a tally, a value, or the way to more of them."""

    facet: Facet
    tally: Tally | None = None
    chosen: bool = False
    more: int = 0


class FacetModel(QAbstractListModel):
    """What there is to narrow by."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tallies: Sequence[Tally] = ()
        self._chosen: Chosen = {}
        self._names: dict[tuple[Facet, Value], str] = {}
        self._open: set[Facet] = set()
        self._entries: list[Entry] = []

    def show(self, tallies: Sequence[Tally]) -> None:
        """Show other counts."""
        self._tallies = tallies
        self._names |= {(each.facet, each.value): each.name for each in tallies}
        self._arrange()

    def choose(self, chosen: Chosen) -> None:
        """Mark other values as chosen; their counts are still those of before."""
        self._chosen = chosen
        self._arrange()

    def open(self, facet: Facet) -> None:
        """Show all values of a facet."""
        self._open.add(facet)
        self._arrange()

    def entry(self, row: int) -> Entry | None:
        """Give a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, facet: Facet, value: Value) -> int:
        """Tell the row of a value; -1 where it is not shown."""
        for row, entry in enumerate(self._entries):
            if entry.facet is facet and entry.tally and entry.tally.value == value:
                return row
        return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give the row, its words or the words to speak."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role in (_DISPLAY, _TIP):
            return self._words(entry) if role == _DISPLAY else tip(self._words(entry))
        return self._spoken(entry) if role == _SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the arrows pass over headings."""
        entry = self.entry(index.row())
        if entry is None or not (entry.tally or entry.more):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def _words(self, entry: Entry) -> str:
        if entry.tally is not None:
            return value_words(entry.tally)
        if entry.more:
            return self.tr("{0} more").format(entry.more)
        return facet_word(entry.facet)

    def _spoken(self, entry: Entry) -> str:
        words = self._words(entry)
        if entry.tally is None:
            return words
        state = self.tr("chosen") if entry.chosen else self.tr("not chosen")
        rows = counted(entry.tally.rows, "statement")
        return f"{facet_word(entry.facet)}: {words}, {rows}, {state}"

    def _arrange(self) -> None:
        entries: list[Entry] = []
        for facet in Facet:
            entries += self._of_facet(facet)
        if [e.facet for e in entries] == [e.facet for e in self._entries]:
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def _of_facet(self, facet: Facet) -> list[Entry]:
        chosen = self._chosen.get(facet, frozenset())
        values = {each.value: each for each in self._tallies if each.facet is facet}
        for value in chosen - values.keys():
            values[value] = Tally(facet, value, self._names.get((facet, value), ""), 0)
        if not values:
            return []
        every = sorted(values.values(), key=lambda each: (each.value not in chosen, _rank(each)))
        few = every if facet in self._open else every[: max(_FEW, len(chosen))]
        rest = len(every) - len(few)
        shown = [Entry(facet, each, each.value in chosen) for each in few]
        return [Entry(facet), *shown, *([Entry(facet, more=rest)] if rest else [])]


def _rank(tally: Tally) -> tuple[object, ...]:
    if tally.facet is Facet.DATE:  # the newest month first
        return tuple(-ord(each) for each in str(tally.value or "").ljust(7, " "))
    return (-tally.rows, value_words(tally))
