"""The fates of quotes as rows of a list: how each fares, with its words old and new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.domain.quotes import AnchorStatus
from curator.gui.messages import isolated, place_word
from curator.services.repairs import Fate

ROW = Qt.ItemDataRole.UserRole
_WORST_FIRST = (
    AnchorStatus.ORPHAN,
    AnchorStatus.AMBIGUOUS,
    AnchorStatus.NEEDS_REVIEW,
    AnchorStatus.CHANGED,
    AnchorStatus.MOVED,
    AnchorStatus.EXACT,
)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FateRow:
    """One quote of the list, and the title of its source where several are shown."""

    fate: Fate
    title: str = ""


class FateModel(QAbstractListModel):
    """Shows frozen fates."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[FateRow] = ()

    def show(self, rows: Sequence[FateRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the quotes."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row to paint, and its words to those who hear the window."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row, self.tr("now {0}"))
        return row if role == ROW else None


def by_gravity(fates: Sequence[Fate]) -> list[Fate]:
    """Order fates: first what needs a person, last what stays."""
    return sorted(fates, key=lambda fate: _WORST_FIRST.index(fate.anchor.status))


def _spoken(row: FateRow, now: str) -> str:
    fate = row.fate
    parts = [place_word(fate.anchor.status), isolated(" ".join(fate.words.split()))]
    if fate.found and fate.found != fate.words:
        parts.append(now.format(isolated(" ".join(fate.found.split()))))
    if row.title:
        parts.append(isolated(row.title))
    return "; ".join(parts)
