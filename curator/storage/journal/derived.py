"""Columns worked out from others: the same on adding a row, on undo and on rebuilding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from sqlalchemy import Connection, Select, select

from curator.domain.selectors import cut
from curator.domain.text import folded
from curator.storage.file.tables import ContentTextRow
from curator.storage.journal.encoding import Values, some
from curator.storage.models import VersionRow

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
            "wording": lambda row: {"folded": folded(row["wording"])},
        }

    def fill(self, table: str, rows: Sequence[Values]) -> None:
        """Fill the derived columns of whole rows in place."""
        rule = self._rules.get(table)
        if rule is None:
            return
        for start in range(0, len(rows), _TEXTS_HELD):
            some = rows[start : start + _TEXTS_HELD]
            if table == "quote":
                self._read_texts({row["version_id"] for row in some})
            for row in some:
                row.update(rule(row))

    def text_of(self, version_id: int) -> str:
        """Give the text of a version, held for the quotes that are taken from it next."""
        self._read_texts({version_id})
        return self._texts[version_id]

    def depends(self, table: str) -> frozenset[str]:
        """Name the columns whose change changes derived ones."""
        return _SOURCES.get(table, frozenset())

    def _read_texts(self, version_ids: set[int]) -> None:
        """Read the texts of at most ``_TEXTS_HELD`` versions in one go and let the others go."""
        self._texts = {key: self._texts[key] for key in version_ids & self._texts.keys()}
        wanted = version_ids - self._texts.keys()
        if wanted:
            found = self._connection.execute(_bodies(), {"some": list(wanted)})
            self._texts.update((version_id, body) for version_id, body in found)

    def _selector(self, row: Values) -> Values:
        made = cut(self._texts[row["version_id"]], row["start"], row["end"])
        return {"exact": made.exact, "prefix": made.prefix, "suffix": made.suffix}


@cache
def _bodies() -> Select[int, str]:
    return (
        select(VersionRow.id, ContentTextRow.body)
        .join(ContentTextRow, ContentTextRow.sha256 == VersionRow.sha256)
        .where(VersionRow.id.in_(some()))
    )


_SOURCES = {
    "quote": frozenset({"version_id", "start", "end"}),
    "actor": frozenset({"name"}),
    "alias": frozenset({"name"}),
    "tag": frozenset({"name"}),
    "claim": frozenset({"wording"}),
    "wording": frozenset({"wording"}),
}
