"""Which rows the table of statements shows, and how many a choice in a facet would leave.

What lies in other tables is asked for once and compared by key, so that a row costs its quote,
its statement and its version, whatever it is narrowed by.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Select,
    case,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)

from curator.domain.lists.statements import Facet, Narrowing, Tally, Value
from curator.domain.text import folded
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
_LACKING = or_(StatementRow.actor_id.is_(None), StatementRow.claim_id.is_(None))
_OF_ROW: dict[Facet, Any] = {
    Facet.STANCE: StatementRow.stance,
    Facet.ACTOR: StatementRow.actor_id,
    Facet.CLAIM: StatementRow.claim_id,
    Facet.SOURCE: VersionRow.source_id,
    Facet.CODER: QuoteRow.coder_id,
}
_OF_SOURCE: dict[Facet, Any] = {
    Facet.OUTLET: SourceRow.outlet,
    Facet.DATE: func.substr(SourceRow.published, 1, 7),
}
_NAMES: dict[Facet, Any] = {
    Facet.ACTOR: ActorRow.name,
    Facet.CLAIM: ClaimRow.wording,
    Facet.SOURCE: SourceRow.title,
    Facet.CODER: CoderRow.name,
    Facet.TAG: TagRow.name,
}


def rows_of(wanted: Narrowing, *columns: Any) -> Select[Any]:
    """Ask for columns of quotes, statements and versions, of the rows that are wanted."""
    found = (
        select(*columns)
        .select_from(QuoteRow)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .outerjoin(StatementRow, StatementRow.quote_id == QuoteRow.id)
    )
    for word in wanted.words.split():
        found = found.where(_holds(word))
    for facet, values in wanted.chosen.items():
        if values:
            found = found.where(_is_one_of(facet, values))
    return found


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


def _holds(word: str) -> ColumnElement[bool]:
    """Tell whether a row holds a word; of names and wordings, whatever its case and diacritics."""
    plain = folded(word)
    actors = select(ActorRow.id).where(_like(ActorRow.folded, [plain]))
    claims = select(ClaimRow.id).where(_like(ClaimRow.folded, [plain]))
    tagged = (
        select(QuoteTagRow.quote_id)
        .join(TagRow, TagRow.id == QuoteTagRow.tag_id)
        .where(_like(TagRow.folded, [plain]))
    )
    # SQLite's LIKE knows the case of ASCII letters only
    spelled = sorted({word, word.lower(), word.upper(), word.capitalize()})
    written = [word] if word.isascii() else spelled
    sources = select(SourceRow.id).where(
        _like(SourceRow.title, written) | _like(SourceRow.outlet, written)
    )
    return or_(
        _like(QuoteRow.exact, written),
        _like(QuoteRow.note, written),
        StatementRow.actor_id.in_(actors),
        StatementRow.claim_id.in_(claims),
        VersionRow.source_id.in_(sources),
        QuoteRow.id.in_(tagged),
    )


def _like(column: Any, words: Iterable[str]) -> ColumnElement[bool]:
    return or_(*(column.contains(word, autoescape=True) for word in words))


def _is_one_of(facet: Facet, values: frozenset[Value]) -> ColumnElement[bool]:
    if facet is Facet.INCOMPLETE:
        return or_(*(_LACKING if value == "yes" else ~_LACKING for value in values))
    if facet is Facet.TAG:
        tagged = select(QuoteTagRow.quote_id).where(QuoteTagRow.tag_id.in_(values))
        return QuoteRow.id.in_(tagged)
    if facet in _OF_SOURCE:
        fitting = select(SourceRow.id).where(_OF_SOURCE[facet].in_(values))
        return VersionRow.source_id.in_(fitting)
    column = _OF_ROW[facet]
    fits: ColumnElement[bool] = column.in_([value for value in values if value is not None])
    return fits | column.is_(None) if None in values else fits


def _counted(wanted: Narrowing, facets: Iterable[Facet], first: frozenset[Value]) -> Select[Any]:
    rows = (
        rows_of(
            wanted,
            QuoteRow.id.label("quote_id"),
            case((_LACKING, "yes"), else_="no").label(Facet.INCOMPLETE.value),
            *(column.label(facet.value) for facet, column in _OF_ROW.items()),
        )
        .cte("matched")
        .prefix_with("MATERIALIZED")
    )
    arms = [_arm(rows, facet, first).subquery() for facet in facets]
    return select(union_all(*(select(arm) for arm in arms)).subquery())


def _arm(rows: CTE, facet: Facet, first: frozenset[Value]) -> Select[Any]:
    """Count the values of one facet; those to come first and the most frequent ones."""
    each = _values(rows, facet).subquery()
    chosen = each.c.value.in_([value for value in first if value is not None])
    few = select(each).order_by(chosen.desc(), each.c.rows.desc()).limit(MOST).subquery()
    name = _NAMES.get(facet)
    if name is None:
        return select(literal(facet.value).label("facet"), few.c.value, null(), few.c.rows)
    named = select(literal(facet.value).label("facet"), few.c.value, name, few.c.rows)
    return named.select_from(few).outerjoin(name.class_, name.class_.id == few.c.value)


def _values(rows: CTE, facet: Facet) -> Select[Any]:
    value: Any
    number: Any
    every: Any
    if facet is Facet.TAG:
        value = QuoteTagRow.tag_id
        number = func.count(QuoteTagRow.quote_id)
        every = rows.join(QuoteTagRow, QuoteTagRow.quote_id == rows.c.quote_id)
    elif facet in _OF_SOURCE:  # counted by source first: there are far fewer of them than rows
        source_id = rows.c[Facet.SOURCE.value]
        by_source = select(source_id.label("id"), func.count().label("n")).group_by(source_id)
        each = by_source.subquery()
        value, number = _OF_SOURCE[facet], func.sum(each.c.n)
        every = each.join(SourceRow, SourceRow.id == each.c.id)
    else:
        value, number, every = rows.c[facet.value], func.count(), rows
    counted = select(value.label("value"), number.label("rows")).select_from(every)
    return counted.group_by(value)
