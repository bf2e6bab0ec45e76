"""Marks: where the quotes of one source lie, in two queries whatever their number."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, and_, func, select

from curator.domain.lists.marks import QuoteMark, place_of
from curator.storage.journal.encoding import batches
from curator.storage.models import AnchorRow, QuoteRow, StatementRow, VersionRow
from curator.storage.sources import newest_version


def of_source(
    connection: Connection, source_id: int, quote_ids: Iterable[int] | None = None
) -> list[QuoteMark]:
    """List the quotes of a source that have a place in its newest version, by place.

    With ``quote_ids`` only those of them.
    """
    newest = newest_version(connection, source_id).id
    start = func.coalesce(AnchorRow.start, QuoteRow.start)
    end = func.coalesce(AnchorRow.end, QuoteRow.end)
    at_home = QuoteRow.version_id == newest
    found = (
        select(QuoteRow.id, start, end, StatementRow.stance, at_home)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .outerjoin(
            AnchorRow, and_(AnchorRow.quote_id == QuoteRow.id, AnchorRow.version_id == newest)
        )
        .outerjoin(StatementRow, StatementRow.quote_id == QuoteRow.id)
        .where(VersionRow.source_id == source_id, at_home | AnchorRow.start.is_not(None))
        .order_by(StatementRow.id.desc())
    )
    if quote_ids is None:
        rows = list(connection.execute(found).fetchall())
    else:
        rows = [
            row
            for some in batches(quote_ids)
            for row in connection.execute(found.where(QuoteRow.id.in_(some)))
        ]
    marks = {key: QuoteMark(key, a, b, said or "", bool(own)) for key, a, b, said, own in rows}
    return sorted(marks.values(), key=place_of)


def quotes_of(connection: Connection, statement_ids: Iterable[int]) -> dict[int, int]:
    """Tell which quotes some statements are of; those that are gone are left out."""
    found = select(StatementRow.id, StatementRow.quote_id)
    return {
        row[0]: row[1]
        for some in batches(statement_ids)
        for row in connection.execute(found.where(StatementRow.id.in_(some)))
    }
