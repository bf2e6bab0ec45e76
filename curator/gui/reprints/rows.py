"""Possible reprints as rows of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from curator.domain.lists.reprints import Offer
from curator.domain.lists.sources import ListedSource
from curator.gui.messages import isolated
from curator.gui.sources.words import about, title_of

ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class OfferRow:
    """Two sources that may be one article, as they are shown: the reprint, and what it is of."""

    offer: Offer
    source: ListedSource
    of: ListedSource

    @property
    def share(self) -> str:
        """Say how much of their words is the same."""
        return f"{QLocale().toString(self.offer.percent)} %"

    def turned(self) -> OfferRow:
        """Give it the other way round."""
        turned = Offer(self.offer.of_id, self.offer.source_id, self.offer.ratio)
        return OfferRow(turned, self.of, self.source)


def rows_of(offers: Sequence[Offer], sources: Mapping[int, ListedSource]) -> list[OfferRow]:
    """Make rows of offers; those of sources that are gone are left out."""
    return [
        OfferRow(offer, sources[offer.source_id], sources[offer.of_id])
        for offer in offers
        if offer.source_id in sources and offer.of_id in sources
    ]


class OfferModel(QAbstractListModel):
    """Shows possible reprints."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[OfferRow] = []

    def show(self, rows: Sequence[OfferRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def put(self, number: int, row: OfferRow) -> None:
        """Show another row in place of one."""
        self.rows[number] = row
        self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row to paint, and its words to those who hear the window."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shape = self.tr("{0} the same words: {1}; perhaps a reprint of {2}")
            return shape.format(row.share, _named(row.source), _named(row.of))
        return row if role == ROW else None


def _named(source: ListedSource) -> str:
    return ", ".join(filter(None, (isolated(title_of(source)), about(source))))
