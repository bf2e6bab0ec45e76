"""Which rows the table of statements shows.

What lies in other tables is asked for once and compared by key, so that a row costs its quote,
its statement and its version, whatever it is narrowed by.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    func,
    or_,
    select,
)

from curator.domain.lists.statements import Facet, Narrowing, Value
from curator.domain.text import folded
from curator.storage.models import (
    ActorRow,
    ClaimRow,
    QuoteRow,
    QuoteTagRow,
    SourceRow,
    StatementRow,
    TagRow,
    VersionRow,
)

LACKING = or_(StatementRow.actor_id.is_(None), StatementRow.claim_id.is_(None))
OF_ROW: dict[Facet, Any] = {
    Facet.STANCE: StatementRow.stance,
    Facet.ACTOR: StatementRow.actor_id,
    Facet.CLAIM: StatementRow.claim_id,
    Facet.SOURCE: VersionRow.source_id,
    Facet.CODER: QuoteRow.coder_id,
}
OF_SOURCE: dict[Facet, Any] = {
    Facet.OUTLET: SourceRow.outlet,
    Facet.DATE: func.substr(SourceRow.published, 1, 7),
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
        return or_(*(LACKING if value == "yes" else ~LACKING for value in values))
    if facet is Facet.TAG:
        tagged = select(QuoteTagRow.quote_id).where(QuoteTagRow.tag_id.in_(values))
        return QuoteRow.id.in_(tagged)
    if facet in OF_SOURCE:
        fitting = select(SourceRow.id).where(OF_SOURCE[facet].in_(values))
        return VersionRow.source_id.in_(fitting)
    column = OF_ROW[facet]
    fits: ColumnElement[bool] = column.in_([value for value in values if value is not None])
    return fits | column.is_(None) if None in values else fits
