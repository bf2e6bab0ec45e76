"""How many rows of the table of statements a choice in a facet would leave.

Where nothing narrows the table, the rows are counted by the indexes alone: the quotes, and what
they have of statements beyond one. Else the rows that fit are looked up once and counted by
every facet.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import (
    CTE,
    Connection,
    Select,
    Subquery,
    case,
    distinct,
    func,
    literal,
    null,
    select,
    union_all,
)

from curator.domain.lists.statements import Facet, Narrowing, Tally, Value
from curator.storage.lists.narrowing import LACKING, OF_ROW, OF_SOURCE, rows_of
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

MOST = 40  # values of a facet that are told, the most frequent ones
_NAMES: dict[Facet, Any] = {
    Facet.ACTOR: ActorRow.name,
    Facet.CLAIM: ClaimRow.wording,
    Facet.SOURCE: SourceRow.title,
    Facet.CODER: CoderRow.name,
    Facet.TAG: TagRow.name,
}


def tallies(connection: Connection, wanted: Narrowing) -> list[Tally]:
    """Count the rows of every value of every facet, each as if nothing were chosen in it.

    One query for all facets in which nothing is chosen, and one for each of the others.
    """
    chosen = {facet: values for facet, values in wanted.chosen.items() if values}
    free = [facet for facet in Facet if facet not in chosen]
    asked = [_counted(wanted, free, frozenset())] if free else []
    asked += [_counted(wanted.without(each), [each], values) for each, values in chosen.items()]
    return [
        Tally(Facet(facet), value, name or "", rows)
        for query in asked
        for facet, value, name, rows in connection.execute(query)
    ]


def _counted(wanted: Narrowing, facets: Iterable[Facet], first: Collection[Value]) -> Select[Any]:
    narrowed = wanted.words.split() or any(wanted.chosen.values())
    count = _Among(wanted).count if narrowed else _Everything().count
    arms = [_arm(count(facet).subquery(), facet, first).subquery() for facet in facets]
    return select(union_all(*(select(arm) for arm in arms)).subquery())


def _arm(each: Subquery, facet: Facet, first: Collection[Value]) -> Select[Any]:
    """Take of the values of one facet those to come first and the most frequent ones."""
    chosen = each.c.value.in_([value for value in first if value is not None])
    few = select(each).order_by(chosen.desc(), each.c.rows.desc()).limit(MOST).subquery()
    name = _NAMES.get(facet)
    if name is None:
        return select(literal(facet.value).label("facet"), few.c.value, null(), few.c.rows)
    named = select(literal(facet.value).label("facet"), few.c.value, name, few.c.rows)
    return named.select_from(few).outerjoin(name.class_, name.class_.id == few.c.value)


class _Among:
    """Counts the rows that fit."""

    def __init__(self, wanted: Narrowing) -> None:
        columns = [column.label(facet.value) for facet, column in OF_ROW.items()]
        lacking = case((LACKING, "yes"), else_="no").label(Facet.INCOMPLETE.value)
        found = rows_of(wanted, QuoteRow.id.label("quote_id"), lacking, *columns)
        self._rows = found.cte("matched").prefix_with("MATERIALIZED")

    def count(self, facet: Facet) -> Select[Any]:
        """Count the values of a facet."""
        if facet is Facet.TAG:
            tagged = self._rows.join(QuoteTagRow, QuoteTagRow.quote_id == self._rows.c.quote_id)
            return _grouped(QuoteTagRow.tag_id, func.count()).select_from(tagged)
        if facet in OF_SOURCE:  # counted by source first: there are far fewer of them than rows
            source_id = self._rows.c[Facet.SOURCE.value]
            by_source = select(source_id.label("id"), func.count().label("n"))
            return _of_sources(by_source.group_by(source_id).subquery(), facet)
        return _grouped(self._rows.c[facet.value], func.count()).select_from(self._rows)


class _Everything:
    """Counts all rows: each quote is one, and each statement of it beyond the first another."""

    def __init__(self) -> None:
        several = select(StatementRow.quote_id.label("quote_id"), (func.count() - 1).label("n"))
        several = several.group_by(StatementRow.quote_id).having(func.count() > 1)
        self._more = several.cte("more").prefix_with("MATERIALIZED")
        by_version = self._by(QuoteRow.version_id)
        by_source = select(VersionRow.source_id.label("id"), func.sum(by_version.c.n).label("n"))
        by_source = by_source.join(by_version, by_version.c.value == VersionRow.id)
        grouped = by_source.group_by(VersionRow.source_id)
        self._by_source = grouped.cte("by_source").prefix_with("MATERIALIZED")

    def count(self, facet: Facet) -> Select[Any]:
        """Count the values of a facet."""
        if facet is Facet.SOURCE:
            return select(self._by_source.c.id.label("value"), self._by_source.c.n.label("rows"))
        if facet in OF_SOURCE:
            return _of_sources(self._by_source, facet)
        if facet is Facet.CODER:
            coders = self._by(QuoteRow.coder_id)
            return _grouped(coders.c.value, func.sum(coders.c.n))
        return _of_tags() if facet is Facet.TAG else _of_statements(facet)

    def _by(self, column: Any) -> Subquery:
        """Count rows by a column of their quotes; a value can come twice."""
        quotes = select(column.label("value"), func.count().label("n")).group_by(column)
        more = (
            select(column.label("value"), func.sum(self._more.c.n).label("n"))
            .join(self._more, self._more.c.quote_id == QuoteRow.id)
            .group_by(column)
        )
        return union_all(quotes, more).subquery()


def _of_tags() -> Select[Any]:
    said = StatementRow.quote_id == QuoteTagRow.quote_id
    tagged = select(QuoteTagRow.tag_id.label("value")).outerjoin(StatementRow, said).subquery()
    return _grouped(tagged.c.value, func.count())


def _of_statements(facet: Facet) -> Select[Any]:
    """Count the values of a facet of statements; quotes without one have none, and lack all."""
    quotes = select(func.count()).select_from(QuoteRow).scalar_subquery()
    spoken_of = select(func.count(distinct(StatementRow.quote_id))).scalar_subquery()
    bare = (quotes - spoken_of).label("n")
    if facet is Facet.INCOMPLETE:
        lacking = select(literal("yes").label("value"), func.count().label("n")).where(LACKING)
        every = select(literal("no").label("value"), func.count().label("n")).where(~LACKING)
        parts = [lacking, every, select(literal("yes").label("value"), bare)]
    else:
        column = OF_ROW[facet]
        counted = select(column.label("value"), func.count().label("n")).group_by(column)
        parts = [counted, select(null().label("value"), bare)]
    each = union_all(*parts).subquery()
    return _grouped(each.c.value, func.sum(each.c.n)).having(func.sum(each.c.n) > 0)


def _of_sources(by_source: Subquery | CTE, facet: Facet) -> Select[Any]:
    every = by_source.join(SourceRow, SourceRow.id == by_source.c.id)
    return _grouped(OF_SOURCE[facet], func.sum(by_source.c.n)).select_from(every)


def _grouped(value: Any, number: Any) -> Select[Any]:
    return select(value.label("value"), number.label("rows")).group_by(value)
