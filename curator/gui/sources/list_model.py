"""The sources as a list for any view, narrowed by words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.domain.sources import Source
from curator.domain.text import folded
from curator.gui.messages import counted, date_words, isolated, tip

SOURCE = int(Qt.ItemDataRole.UserRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class SourceListModel(QAbstractListModel):
    """Sources in the order they came in, those alone that hold the words of the filter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sources: list[Source] = []
        self._shown: list[Source] = []
        self._words: list[str] = []

    def show(self, sources: Sequence[Source]) -> None:
        """Show these sources instead."""
        self._sources = list(sources)
        self._narrow()

    def narrow(self, words: str) -> None:
        """Show only the sources whose title, outlet or authors hold all of these words."""
        self._words = folded(words).split()
        self._narrow()

    def source_at(self, row: int) -> Source | None:
        """Give the source in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, source_id: int | None) -> int:
        """Tell the row of a source; -1 where it is not shown."""
        return next((row for row, s in enumerate(self._shown) if s.id == source_id), -1)

    def holds(self, source_id: int) -> bool:
        """Whether there is such a source, shown or not."""
        return any(source.id == source_id for source in self._sources)

    @property
    def total(self) -> int:
        """How many sources there are, shown or not."""
        return len(self._sources)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the sources shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give the source, its title or the words to speak."""
        source = self.source_at(index.row())
        if source is None:
            return None
        if role == SOURCE:
            return source
        if role in (_DISPLAY, _TIP):
            return title_of(source) if role == _DISPLAY else tip(title_of(source))
        return f"{title_of(source)}, {about(source)}, {tally(source)}" if role == _SPOKEN else None

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [source for source in self._sources if self._fits(source)]
        self.endResetModel()

    def _fits(self, source: Source) -> bool:
        if not self._words:
            return True
        facts = source.facts
        held = folded(" ".join((facts.title, facts.outlet, *facts.authors)))
        return all(word in held for word in self._words)


def title_of(source: Source) -> str:
    """Give the title of a source on one line, or say that there is none."""
    return " ".join(source.facts.title.split()) or "—"


def about(source: Source) -> str:
    """Say where and when a source was published."""
    published = date_words(source.facts.published, short=True)
    outlet = isolated(source.facts.outlet) if source.facts.outlet else ""
    return ", ".join(part for part in (outlet, published) if part)


def tally(source: Source) -> str:
    """Count the quotes of a source; empty for none."""
    return counted(source.quotes, "quote") if source.quotes else ""
