"""Labels of many quotes, and what is left of quotes when statements go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, select

from curator.storage.journal.writer import Writer
from curator.storage.models import QuoteTagRow, StatementRow, TagRow
from curator.storage.reading.asking import batches


def named(connection: Connection) -> list[tuple[int, str]]:
    """List the labels by name."""
    rows = select(TagRow.id, TagRow.name).order_by(TagRow.folded, TagRow.id)
    return [(row.id, row.name) for row in connection.execute(rows)]


def wearing(connection: Connection, tag_ids: Collection[int]) -> dict[int, int]:
    """Tell which quotes wear one of these labels, by the key of the row that says so."""
    rows = select(QuoteTagRow.id, QuoteTagRow.quote_id).where(QuoteTagRow.tag_id.in_(tag_ids))
    return {row.id: row.quote_id for row in connection.execute(rows)}


def put_on(writer: Writer, quote_ids: Iterable[int], tag_id: int) -> None:
    """Put a label on quotes."""
    writer.add_many(QuoteTagRow, [{"quote_id": each, "tag_id": tag_id} for each in quote_ids])


def take_off(writer: Writer, rows: Iterable[int]) -> None:
    """Take labels off again, by the keys of the rows that say who wears them."""
    writer.remove(QuoteTagRow, rows)


def left_bare(connection: Connection, statement_ids: Sequence[int]) -> list[int]:
    """List the quotes of which nothing is said any more once these statements go."""
    gone = set(statement_ids)
    quotes: set[int] = set()
    for some in batches(gone):
        meant = select(StatementRow.quote_id).where(StatementRow.id.in_(some))
        quotes.update(connection.execute(meant).scalars())
    kept: set[int] = set()
    for some in batches(quotes):
        rows = select(StatementRow.id, StatementRow.quote_id).where(StatementRow.quote_id.in_(some))
        kept.update(row.quote_id for row in connection.execute(rows) if row.id not in gone)
    return sorted(quotes - kept)
