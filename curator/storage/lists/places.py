"""Quotes whose place in the newest version is in doubt, and what is set of a place by hand."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, and_, or_, select

from curator.domain.quotes import SURE, Anchor
from curator.storage import quotes as stored
from curator.storage.journal.writer import Writer
from curator.storage.models import AnchorRow, QuoteRow, VersionRow
from curator.storage.sources import newest_of


def in_doubt(connection: Connection, settled: Collection[str]) -> list[int]:
    """List the keys of quotes that are not surely where they were, in the order of sources.

    Those whose place was found by one of the methods ``settled`` are left out.
    """
    newest = newest_of(VersionRow.source_id)
    open_still = and_(
        AnchorRow.status.not_in([status.value for status in SURE]), AnchorRow.method.not_in(settled)
    )
    found = (
        select(QuoteRow.id)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .outerjoin(
            AnchorRow, and_(AnchorRow.quote_id == QuoteRow.id, AnchorRow.version_id == newest)
        )
        .where(QuoteRow.version_id != newest, or_(AnchorRow.id.is_(None), open_still))
        .order_by(VersionRow.source_id, QuoteRow.start, QuoteRow.id)
    )
    return list(dict.fromkeys(connection.execute(found).scalars()))


def put(writer: Writer, quote_id: int, anchor: Anchor) -> None:
    """Set where a quote lies in a version that it was not taken from."""
    held = select(AnchorRow.id).where(
        AnchorRow.quote_id == quote_id, AnchorRow.version_id == anchor.version_id
    )
    values = {
        "start": anchor.start,
        "end": anchor.end,
        "status": anchor.status.value,
        "score": anchor.score,
        "method": anchor.method,
    }
    rows = list(writer.connection.execute(held).scalars())
    if rows:
        writer.put_each(AnchorRow, dict.fromkeys(rows, values))
    else:
        stored.add_anchors(writer, {quote_id: anchor})
