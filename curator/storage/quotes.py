"""Quotes with their labels and places, as they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from curator.domain.quotes import Anchor
from curator.domain.selectors import Selector
from curator.storage import statements
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    AnchorRow,
    QuoteRow,
    QuoteTagRow,
    StatementRow,
    TranslationRow,
    VersionRow,
)


def selectors_of_source(connection: Connection, source_id: int) -> dict[int, Selector]:
    """Give the selector of every quote taken from any version of a source."""
    found = (
        select(QuoteRow.id, QuoteRow.start, QuoteRow.end, QuoteRow.exact, QuoteRow.prefix,
               QuoteRow.suffix)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .where(VersionRow.source_id == source_id)
        .order_by(QuoteRow.id)
    )  # fmt: skip
    return {row[0]: Selector(*row[1:]) for row in connection.execute(found)}


def add_anchors(writer: Writer, anchors: Mapping[int, Anchor]) -> None:
    """Keep where quotes lie in a version that they were not taken from."""
    writer.add_many(
        AnchorRow,
        [
            {
                "quote_id": quote_id, "version_id": anchor.version_id, "start": anchor.start,
                "end": anchor.end, "status": anchor.status.value, "score": anchor.score,
                "method": anchor.method,
            }
            for quote_id, anchor in anchors.items()
        ],
    )  # fmt: skip


def label(writer: Writer, quote_id: int, tag_ids: Iterable[int]) -> None:
    """Put labels on a quote."""
    rows = [{"quote_id": quote_id, "tag_id": tag_id} for tag_id in tag_ids]
    writer.add_many(QuoteTagRow, rows)


def relabel(writer: Writer, quote_id: int, tag_ids: Sequence[int]) -> None:
    """Leave these labels on a quote and no others; those that stay keep their rows."""
    rows = select(QuoteTagRow.id, QuoteTagRow.tag_id).where(QuoteTagRow.quote_id == quote_id)
    worn: dict[int, int] = dict(writer.connection.execute(rows).all())
    writer.remove(QuoteTagRow, [row_id for row_id, tag_id in worn.items() if tag_id not in tag_ids])
    known = set(worn.values())
    label(writer, quote_id, [tag_id for tag_id in tag_ids if tag_id not in known])


def remove(writer: Writer, quote_ids: Sequence[int]) -> None:
    """Remove quotes with their statements, labels and places."""
    said = leaning_on(writer.connection, StatementRow.quote_id, quote_ids)
    statements.remove(writer, said)
    for part in (AnchorRow, QuoteTagRow, TranslationRow):
        writer.remove(part, leaning_on(writer.connection, part.quote_id, quote_ids))
    writer.remove(QuoteRow, quote_ids)
