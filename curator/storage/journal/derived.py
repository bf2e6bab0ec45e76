"""Columns worked out from others: the same on adding a row, on undo and on rebuilding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from curator.domain.selectors import select as make_selector
from curator.domain.text import folded
from curator.storage.journal.encoding import Values
from curator.storage.models import ContentTextRow, VersionRow

_TEXTS_HELD = 64  # so that a pass over a large project stays flat in memory


class Derivations:
    """Fills the derived columns of rows; a text is read once for many quotes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts: dict[int, str] = {}
        self._rules: dict[str, Callable[[Values], Values]] = {
            "quote": self._selector,
            "actor": lambda row: {"folded": folded(row["name"])},
            "alias": lambda row: {"folded": folded(row["name"])},
            "tag": lambda row: {"folded": folded(row["name"])},
            "claim": lambda row: {"folded": folded(row["wording"])},
        }

    def fill(self, table: str, rows: Sequence[Values]) -> None:
        """Fill the derived columns of whole rows in place."""
        rule = self._rules.get(table)
        if rule is not None:
            for row in rows:
                row.update(rule(row))

    def depends(self, table: str) -> frozenset[str]:
        """Name the columns whose change changes derived ones."""
        return _SOURCES.get(table, frozenset())

    def text_of(self, version_id: int) -> str:
        """Read the canonical text of a version."""
        if version_id not in self._texts:
            if len(self._texts) == _TEXTS_HELD:
                self._texts.pop(next(iter(self._texts)))
            found = (
                select(ContentTextRow.body)
                .join(VersionRow, VersionRow.sha256 == ContentTextRow.sha256)
                .where(VersionRow.id == version_id)
            )
            self._texts[version_id] = self._connection.execute(found).scalar_one()
        return self._texts[version_id]

    def _selector(self, row: Values) -> Values:
        made: Any = make_selector(self.text_of(row["version_id"]), row["start"], row["end"])
        return {"exact": made.exact, "prefix": made.prefix, "suffix": made.suffix}


_SOURCES = {
    "quote": frozenset({"version_id", "start", "end"}),
    "actor": frozenset({"name"}),
    "alias": frozenset({"name"}),
    "tag": frozenset({"name"}),
    "claim": frozenset({"wording"}),
}
