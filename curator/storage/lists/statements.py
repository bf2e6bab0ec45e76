"""The table of statements in the project file: keys in an order, and pages of light rows.

A row is a statement, known by its key, or a quote without one, known by its key below zero.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, select

from curator.domain.dates import PartialDate
from curator.domain.lists.statements import Column, Line, Narrowing, Order
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance
from curator.storage.lists.narrowing import rows_of
from curator.storage.models import (
    ActorRow,
    ClaimRow,
    CoderRow,
    QuoteRow,
    QuoteTagRow,
    SourceRow,
    StatementRow,
    TagRow,
    VersionRow,
)
from curator.storage.reading.asking import batches

_GLANCE = 400  # code points of a quote that a row of the table can need
_STANCES = {stance.value: number for number, stance in enumerate(Stance)}


def keys(connection: Connection, wanted: Narrowing, order: Order) -> array[int]:
    """List the keys of the rows in an order."""
    # One text and not a row each: Python's driver hands the interpreter over at every row, and
    # the window would stutter. SQLite keeps the order of a subquery for this aggregate.
    joined = select(func.group_concat(in_order(wanted, order).subquery().c.key))
    told = connection.execute(joined).scalar()
    return array("q", map(int, told.split(",")) if told else ())


def in_order(wanted: Narrowing, order: Order) -> Select[int]:
    """Ask for the keys of rows; those that are equal in the order stand as in their source."""
    key = func.coalesce(StatementRow.id, -QuoteRow.id).label("key")
    found, by = _sorted_by(rows_of(wanted, key), order.column)
    along = by.desc() if order.falling else by.asc()
    place = (VersionRow.source_id, QuoteRow.start, QuoteRow.id, StatementRow.id)
    return found.order_by(along.nulls_last(), *place)


def page(connection: Connection, wanted: Sequence[int], *, whole: bool = False) -> list[Line]:
    """Give the rows of these keys in their order, those that are there; at most a glance of words.

    ``whole`` gives all the words of a quote.
    """
    said, bare = [key for key in wanted if key > 0], [-key for key in wanted if key < 0]
    rows: list[Row[Any]] = []
    asked = _columns(whole=whole)
    for some in batches(said):
        begun = asked.join(StatementRow, StatementRow.quote_id == QuoteRow.id)
        rows += connection.execute(_named(begun).where(StatementRow.id.in_(some)))
    for some in batches(bare):
        begun = asked.outerjoin(StatementRow, StatementRow.quote_id == QuoteRow.id)
        nothing_said = StatementRow.id.is_(None)
        rows += connection.execute(_named(begun).where(QuoteRow.id.in_(some), nothing_said))
    labels = _tags(connection, {row.quote_id for row in rows})
    lines = {row.key: _line(row, labels.get(row.quote_id, ())) for row in rows}
    return [lines[key] for key in wanted if key in lines]


def _sorted_by(found: Select[int], column: Column) -> tuple[Select[int], ColumnElement[Any]]:
    if column is Column.ACTOR:
        return found.outerjoin(ActorRow, ActorRow.id == StatementRow.actor_id), _filled(
            ActorRow.folded
        )
    if column is Column.CLAIM:
        return found.outerjoin(ClaimRow, ClaimRow.id == StatementRow.claim_id), _filled(
            ClaimRow.folded
        )
    if column in (Column.SOURCE, Column.OUTLET, Column.DATE):
        of_source = {
            Column.SOURCE: SourceRow.title, Column.OUTLET: SourceRow.outlet,
            Column.DATE: SourceRow.published,
        }  # fmt: skip
        joined = found.join(SourceRow, SourceRow.id == VersionRow.source_id)
        return joined, _filled(of_source[column])
    return found, _of_quote(column)


def _of_quote(column: Column) -> ColumnElement[Any]:
    if column is Column.STANCE:
        return case(_STANCES, value=StatementRow.stance)
    if column is Column.TAGS:
        return (
            select(func.min(TagRow.folded))
            .join(QuoteTagRow, QuoteTagRow.tag_id == TagRow.id)
            .where(QuoteTagRow.quote_id == QuoteRow.id)
            .scalar_subquery()
        )
    if column is Column.CODER:
        return select(CoderRow.name).where(CoderRow.id == QuoteRow.coder_id).scalar_subquery()
    plain = {Column.QUOTE: QuoteRow.exact, Column.KIND: QuoteRow.kind, Column.NOTE: QuoteRow.note}
    return _filled(plain[column])


def _filled(column: Any) -> ColumnElement[Any]:
    return func.nullif(column, "")


def _columns(*, whole: bool) -> Select[Any]:
    words = func.coalesce(func.nullif(QuoteRow.reading, ""), QuoteRow.exact)
    return select(
        func.coalesce(StatementRow.id, -QuoteRow.id).label("key"),
        QuoteRow.id.label("quote_id"),
        VersionRow.source_id,
        (words if whole else func.substr(words, 1, _GLANCE)).label("words"),
        QuoteRow.kind, QuoteRow.note,
        StatementRow.actor_id, ActorRow.name.label("actor"),
        StatementRow.claim_id, ClaimRow.wording.label("claim"),
        StatementRow.stance,
        SourceRow.title, SourceRow.outlet, SourceRow.published,
        CoderRow.name.label("coder"),
    ).select_from(QuoteRow)  # fmt: skip


def _named(begun: Select[Any]) -> Select[Any]:
    return (
        begun.join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .join(SourceRow, SourceRow.id == VersionRow.source_id)
        .outerjoin(ActorRow, ActorRow.id == StatementRow.actor_id)
        .outerjoin(ClaimRow, ClaimRow.id == StatementRow.claim_id)
        .outerjoin(CoderRow, CoderRow.id == QuoteRow.coder_id)
    )


def _tags(connection: Connection, quote_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for some in batches(sorted(quote_ids)):
        rows = (
            select(QuoteTagRow.quote_id, TagRow.name)
            .join(TagRow, TagRow.id == QuoteTagRow.tag_id)
            .where(QuoteTagRow.quote_id.in_(some))
            .order_by(TagRow.folded, TagRow.id)
        )
        for quote_id, name in connection.execute(rows):
            found[quote_id].append(name)
    return {quote_id: tuple(dict.fromkeys(names)) for quote_id, names in found.items()}


def _line(row: Row[Any], tags: tuple[str, ...]) -> Line:
    return Line(
        row.key, row.quote_id, row.source_id, row.words, QuoteKind(row.kind), row.note,
        row.actor_id, row.actor or "", row.claim_id, row.claim or "",
        Stance(row.stance) if row.stance else None,
        row.title, row.outlet, PartialDate.parse(row.published) if row.published else None,
        row.coder or "", tags,
    )  # fmt: skip
