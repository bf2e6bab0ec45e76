"""The rows of a report on an import."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from curator.domain.quotes import AnchorStatus
from curator.domain.sources import Imported
from curator.domain.text import folded
from curator.gui.imported.words import status_word
from curator.gui.language.errors import sentences_of
from curator.gui.messages import QT_TRANSLATE_NOOP, fared, isolated

_HEIGHT = 28  # pixels of a row
_HEADS = (
    QT_TRANSLATE_NOOP("Report", "What became of it"),
    QT_TRANSLATE_NOOP("Report", "Title"),
    QT_TRANSLATE_NOOP("Report", "File"),
    QT_TRANSLATE_NOOP("Report", "Note"),
)


class OutcomeModel(QAbstractTableModel):
    """Shows what became of each article, those only that are asked for."""

    def __init__(self, outcomes: Sequence[Imported], parent: QObject) -> None:
        super().__init__(parent)
        self._all = outcomes
        self._folder = _common_folder(outcomes)
        self.shown = list(outcomes)

    def narrow(self, status: str, words: str) -> None:
        """Show those of one status, or of any, in which all of some words stand."""
        wanted = folded(words).split()
        self.beginResetModel()
        self.shown = [
            each
            for each in self._all
            if (not status or each.status == status) and _has(each, wanted)
        ]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the words of a cell; as its tip all of them, where the column is too narrow."""
        cells = cells_of(self.shown[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = cells[index.column()]
            if role == Qt.ItemDataRole.DisplayRole:
                words = words.removeprefix(self._folder)
            is_ours = index.column() in (0, 3) or not words
            return words if is_ours else isolated(words)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _HEIGHT)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, cells)) if index.column() == 0 else cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Report", _HEADS[section])
        return None


def _common_folder(outcomes: Sequence[Imported]) -> str:
    """Give the folder in which all files lie, with its last stroke; it goes without saying."""
    paths = [each.path for each in outcomes if Path(each.path).is_absolute()]
    folder = os.path.commonpath(map(os.path.dirname, paths)) if paths else ""
    return folder and folder.rstrip(os.sep) + os.sep


def cells_of(outcome: Imported) -> tuple[str, str, str, str]:
    """Give what became of an article, its title, its file, and what there is to say of it."""
    title = outcome.source.facts.title if outcome.source is not None else ""
    return (status_word(outcome.status), title, outcome.path, note_of(outcome))


def note_of(outcome: Imported) -> str:
    """Say the reason of an outcome, and how quotes fared in a new version."""
    counts = {AnchorStatus(status): number for status, number in outcome.anchors.items()}
    return " · ".join(filter(None, (sentences_of(outcome.reason), fared(counts) if counts else "")))


def _has(outcome: Imported, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    title = outcome.source.facts.title if outcome.source is not None else ""
    there = folded(f"{title} {Path(outcome.path).name} {outcome.reason}")
    return all(word in there for word in wanted)
