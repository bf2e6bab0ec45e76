"""Marks: where the quotes of one source lie, in two questions whatever their number."""

from __future__ import annotations

from collections.abc import Iterable

from curator.domain.lists.marks import QuoteMark, place_of
from curator.storage.reading.asking import Asks, rows, rows_in
from curator.storage.reading.sources import newest_version

_FOUND = """
    SELECT quote.id, coalesce(anchor.start, quote.start), coalesce(anchor."end", quote."end"),
        statement.stance, quote.version_id = ?
    FROM quote JOIN version ON version.id = quote.version_id
    LEFT JOIN anchor ON anchor.quote_id = quote.id AND anchor.version_id = ?
    LEFT JOIN statement ON statement.quote_id = quote.id
    WHERE version.source_id = ? AND (quote.version_id = ? OR anchor.start IS NOT NULL)"""
_LATEST_FIRST = " ORDER BY statement.id DESC"  # so that the first statement has the last word
_OWNERS = "SELECT id, quote_id FROM statement WHERE id IN ({keys})"


def of_source(
    asks: Asks, source_id: int, quote_ids: Iterable[int] | None = None
) -> list[QuoteMark]:
    """List the quotes of a source that have a place in its newest version, by place.

    With ``quote_ids`` only those of them.
    """
    newest = newest_version(asks, source_id).id
    values = (newest, newest, source_id, newest)
    if quote_ids is None:
        found = iter(rows(asks, _FOUND + _LATEST_FIRST, *values))
    else:
        some = f"{_FOUND} AND quote.id IN ({{keys}}){_LATEST_FIRST}"
        found = rows_in(asks, some, quote_ids, *values)
    marks = {key: QuoteMark(key, a, b, said or "", bool(own)) for key, a, b, said, own in found}
    return sorted(marks.values(), key=place_of)


def quotes_of(asks: Asks, statement_ids: Iterable[int]) -> dict[int, int]:
    """Tell which quotes some statements are of; those that are gone are left out."""
    return dict(rows_in(asks, _OWNERS, statement_ids))
