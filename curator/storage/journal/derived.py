"""Columns worked out from others: the same on adding a row, on undo and on rebuilding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from sqlalchemy import Connection, Select, Update, bindparam, select, update

from curator.domain.selectors import cut
from curator.domain.text import folded
from curator.storage.file.tables import ContentTextRow
from curator.storage.journal.encoding import Values, some, table_of
from curator.storage.models import QuoteRow, SourceRow, VersionRow
from curator.storage.reading.asking import rows_in

_TALLIES = """
    SELECT version.source_id, count(*) FROM version JOIN quote ON quote.version_id = version.id
    WHERE version.source_id IN ({keys}) GROUP BY version.source_id"""
_TEXTS_HELD = 64  # so that a pass over a large project stays flat in memory


class Derivations:
    """Fills the derived columns of rows; a text is read once for many quotes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts: dict[int, str] = {}
        self._quotes: dict[int, int] = {}  # of some sources, where there are any
        self._rules: dict[str, Callable[[Values], Values]] = {
            "source": lambda row: {"quotes": self._quotes.get(row["id"], 0)},
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
            elif table == "source":
                found = rows_in(self._connection, _TALLIES, [row["id"] for row in some])
                self._quotes = dict(map(tuple, found))
            for row in some:
                row.update(rule(row))

    def text_of(self, version_id: int) -> str:
        """Give the text of a version, held for the quotes that are taken from it next."""
        self._read_texts({version_id})
        return self._texts[version_id]

    def depends(self, table: str) -> frozenset[str]:
        """Name the columns whose change changes derived ones."""
        return _SOURCES.get(table, frozenset())

    def came(self, table: str, rows: Iterable[Values], by: int = 1) -> None:
        """Count quotes that came, or by -1 that are going, at the sources they are from."""
        if table == "quote":
            numbers = Counter(row["version_id"] for row in rows)
            counted = [{"version": key, "more": by * n} for key, n in numbers.items()]
            if counted:
                self._connection.execute(_counting(), counted)

    def going(self, table: str, row_ids: Sequence[int]) -> None:
        """Count off quotes that are still there, before their versions are gone too."""
        if table == "quote":
            found = self._connection.execute(_origins(), {"some": row_ids}).mappings()
            self.came(table, map(dict, found), -1)

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


@cache
def _origins() -> Select[int]:
    return select(QuoteRow.version_id).where(QuoteRow.id.in_(some()))


@cache
def _counting() -> Update:
    source = table_of(SourceRow)
    owner = select(VersionRow.source_id).where(VersionRow.id == bindparam("version"))
    counted = update(source).where(source.c.id == owner.scalar_subquery())
    return counted.values(quotes=source.c.quotes + bindparam("more"))


_SOURCES = {
    "quote": frozenset({"version_id", "start", "end"}),
    "actor": frozenset({"name"}),
    "alias": frozenset({"name"}),
    "tag": frozenset({"name"}),
    "claim": frozenset({"wording"}),
    "wording": frozenset({"wording"}),
}
