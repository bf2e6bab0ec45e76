"""The rows of the palette: what fits, in groups, the group of the best fit first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from curator.gui.actions import DRAWINGS, Actions, keys_of
from curator.gui.messages import QT_TRANSLATE_NOOP, counted
from curator.services.lists.names import Found
from curator.services.lists.shelf import fold, rank_of

ROW = Qt.ItemDataRole.UserRole
_MOST = 6  # commands at once
_FAR = 4  # the rank of letters that only follow one another
_GROUPS = {
    "command": QT_TRANSLATE_NOOP("Palette", "Commands"),
    "actor": QT_TRANSLATE_NOOP("Palette", "Actors"),
    "claim": QT_TRANSLATE_NOOP("Palette", "Claims"),
    "source": QT_TRANSLATE_NOOP("Palette", "Sources"),
    "quote": QT_TRANSLATE_NOOP("Palette", "Quotes"),
    "project": QT_TRANSLATE_NOOP("Palette", "Projects opened last"),
}
_DRAWINGS = {"actor": "users", "claim": "tag", "source": "file-text", "quote": "quote"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a command by its name, a thing by its key, or the heading of a group."""

    kind: str
    words: str
    detail: str = ""
    drawing: str = ""
    key: int = 0
    command: str = ""
    source_id: int = 0
    rank: int = 0
    heading: bool = False
    path: Path | None = None


class PaletteModel(QAbstractListModel):
    """What is offered now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Iterable[Row], nothing: Row) -> None:
        """Offer these rows, in groups; a word where there are none."""
        self.beginResetModel()
        self._rows = grouped(rows) or [nothing]
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """Give one row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def next_from(self, number: int, by: int) -> int:
        """Give the number of the next row that can be chosen; the same where there is none."""
        count = len(self._rows)
        at = number
        for _ in range(count):
            at = (at + by) % count
            if not self._rows[at].heading:
                return at
        return number

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the row itself, or its words for a screen reader."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.words}, {row.detail}" if row.detail else row.words
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let headings be passed over."""
        row = self.row(index.row())
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def grouped(rows: Iterable[Row]) -> list[Row]:
    """Set rows in groups under headings; a group stands by its best row, a row by its rank."""
    groups: dict[str, list[Row]] = {kind: [] for kind in _GROUPS}
    for row in rows:
        groups[row.kind].append(row)
    held = sorted(
        ((kind, some) for kind, some in groups.items() if some),
        key=lambda group: min(row.rank for row in group[1]),
    )
    made: list[Row] = []
    for kind, some in held:
        words = QCoreApplication.translate("Palette", _GROUPS[kind])
        made += [Row(kind, words, heading=True), *some]
    return made


def command_rows(actions: Actions, typed: str) -> list[Row]:
    """Offer the commands that can be used now; with nothing typed, all of them."""
    words = [word.encode() for word in fold(typed).split()]
    found: list[Row] = []
    for action in actions.usable():
        name = action.iconText()
        rank = _rank(words, fold(name).encode())
        if rank is not None:
            drawing = DRAWINGS[action.objectName()]
            found.append(
                Row(
                    "command",
                    name,
                    keys_of(action),
                    drawing,
                    command=action.objectName(),
                    rank=rank,
                )
            )
    found.sort(key=lambda row: row.rank)
    return found if not words else found[:_MOST]


def name_rows(found: Sequence[Found]) -> list[Row]:
    """Offer things that have names."""
    return [
        Row(
            one.kind,
            " ".join(one.words.split()),
            counted(one.number, "quote") if one.kind in ("actor", "claim") else one.detail,
            _DRAWINGS[one.kind],
            one.id,
            source_id=one.number,
            rank=one.rank,
        )
        for one in found
    ]


def project_rows(recent: Sequence[Path], typed: str) -> list[Row]:
    """Offer the projects opened last."""
    words = [word.encode() for word in fold(typed).split()]
    ranked = ((path, _rank(words, fold(path.stem).encode())) for path in recent)
    return [
        Row("project", path.stem, str(path.parent), "folder-open", rank=rank, path=path)
        for path, rank in ranked
        if rank is not None
    ]


def nothing_row(*, gathering: bool) -> Row:
    """Say that nothing fits, or not yet."""
    searching = QCoreApplication.translate("Palette", "Reading the names…")
    nothing = QCoreApplication.translate("Palette", "Nothing fits")
    return Row("", searching if gathering else nothing, heading=True)


def _rank(words: Sequence[bytes], line: bytes) -> int | None:
    if not words:
        return 0
    rank = rank_of(words, line)
    return rank if rank is not None else _far(b"".join(words), line)


def _far(letters: bytes, line: bytes) -> int | None:
    """Let letters fit that follow one another, each word's first among them: “ep” for export."""
    at = 0
    for letter in letters:
        at = line.find(letter, at) + 1
        if not at:
            return None
    return _FAR if line[:1] == letters[:1] else None
