"""Quotes with their statements and places in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, func, select

from curator.domain.dates import PartialDate
from curator.domain.quotes import Anchor, AnchorStatus, Quote, QuoteFilter, QuoteKind
from curator.domain.selectors import Selector
from curator.domain.statements import Statement
from curator.storage import statements
from curator.storage.finding import leaning_on
from curator.storage.journal.encoding import batches, uid_text
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    AnchorRow,
    QuoteRow,
    QuoteTagRow,
    StatementRow,
    TagRow,
    VersionRow,
)
from curator.storage.sources import newest_of


def find(connection: Connection, wanted: QuoteFilter) -> list[Quote]:
    """List quotes in the order of their sources and of their places there."""
    if wanted.quote_ids is None:
        rows = list(connection.execute(_narrowed(wanted)).mappings())
    else:
        rows = [
            row
            for some in batches(dict.fromkeys(wanted.quote_ids))
            for row in connection.execute(_narrowed(wanted).where(QuoteRow.id.in_(some))).mappings()
        ]
        rows.sort(key=lambda row: (row["source_id"], row["start"], row["end"], row["id"]))
    ids = [row["id"] for row in rows]
    said, labels = statements.of_quotes(connection, ids), _tags(connection, ids)
    return [_quote(row, said.get(row["id"], ()), labels.get(row["id"], ())) for row in rows]


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
    for part in (AnchorRow, QuoteTagRow):
        writer.remove(part, leaning_on(writer.connection, part.quote_id, quote_ids))
    writer.remove(QuoteRow, quote_ids)


def _narrowed(wanted: QuoteFilter) -> Select[Any]:
    found = _listed()
    if wanted.source_id is not None:
        found = found.where(VersionRow.source_id == wanted.source_id)
    said = [
        column == value
        for column, value in (
            (StatementRow.actor_id, wanted.actor_id),
            (StatementRow.claim_id, wanted.claim_id),
            (StatementRow.stance, wanted.stance and wanted.stance.value),
        )
        if value is not None
    ]
    if said:
        found = found.where(QuoteRow.id.in_(select(StatementRow.quote_id).where(and_(*said))))
    return found


def _listed() -> Select[Any]:
    newest = newest_of(VersionRow.source_id)
    place = func.coalesce(AnchorRow.start, QuoteRow.start)
    return (
        select(
            *QuoteRow.__table__.columns,
            VersionRow.source_id,
            newest.label("newest_id"),
            AnchorRow.start.label("anchor_start"),
            AnchorRow.end.label("anchor_end"),
            AnchorRow.status,
            AnchorRow.score,
            AnchorRow.method,
        )
        .select_from(QuoteRow)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .outerjoin(
            AnchorRow,
            and_(AnchorRow.quote_id == QuoteRow.id, AnchorRow.version_id == newest),
        )
        .order_by(VersionRow.source_id, place, QuoteRow.end, QuoteRow.id)
    )


def _tags(connection: Connection, quote_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for some in batches(quote_ids):
        rows = (
            select(QuoteTagRow.quote_id, TagRow.name)
            .join(TagRow, TagRow.id == QuoteTagRow.tag_id)
            .where(QuoteTagRow.quote_id.in_(some))
            .order_by(QuoteTagRow.id)
        )
        for quote_id, name in connection.execute(rows):
            found[quote_id].append(name)
    return {quote_id: tuple(names) for quote_id, names in found.items()}


def _quote(row: RowMapping, said: tuple[Statement, ...], labels: tuple[str, ...]) -> Quote:
    selector = Selector(row["start"], row["end"], row["exact"], row["prefix"], row["suffix"])
    return Quote(
        row["id"], uid_text(row["uid"]), row["source_id"], row["version_id"], selector,
        _anchor(row),
        QuoteKind(row["kind"]), row["note"],
        PartialDate.parse(row["event_date"]) if row["event_date"] else None,
        row["reading"], row["credibility"], row["coder_id"], said, labels,
    )  # fmt: skip


def _anchor(row: RowMapping) -> Anchor:
    if row["newest_id"] == row["version_id"]:
        return Anchor(row["version_id"], row["start"], row["end"], AnchorStatus.EXACT)
    if row["status"] is None:
        return Anchor(row["newest_id"], None, None, AnchorStatus.ORPHAN, 0.0, "none")
    return Anchor(
        row["newest_id"], row["anchor_start"], row["anchor_end"], AnchorStatus(row["status"]),
        row["score"], row["method"],
    )  # fmt: skip
