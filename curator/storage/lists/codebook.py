"""The lists of the codebook in the project file: light rows of all actors or claims, or of some."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, func, literal, null, select

from curator.domain.lists.codebook import Entry
from curator.domain.lists.reprints import Verdict
from curator.storage.journal.history import ever_named
from curator.storage.models import (
    ActorRow,
    AffiliationRow,
    AliasRow,
    AttributeRow,
    ClaimRow,
    Noun,
    QuoteRow,
    ReprintRow,
    StatementRow,
    VersionRow,
    WordingRow,
)
from curator.storage.reading.asking import batches

EVERY = ReprintRow.__tablename__  # rows of which each may concern every actor and claim


@dataclass(frozen=True)
class _Sort:
    """Where the entries of one sort lie."""

    noun: type[ActorRow] | type[ClaimRow]
    columns: tuple[Any, ...]  # name, folded name, kind or status, the one above, place
    said_of: Any
    others: tuple[Any, Any, Any]  # whose other name, the name, folded
    parts: tuple[type[Noun], ...]  # the rows that belong to one, or speak of it


_SORTS = {
    "actor": _Sort(
        ActorRow,
        (ActorRow.name, ActorRow.folded, ActorRow.kind, null(), literal("")),
        StatementRow.actor_id,
        (AliasRow.actor_id, AliasRow.name, AliasRow.folded),
        (AliasRow, AffiliationRow, AttributeRow, StatementRow),
    ),
    "claim": _Sort(
        ClaimRow,
        (ClaimRow.wording, ClaimRow.folded, ClaimRow.status, ClaimRow.parent_id, ClaimRow.place),
        StatementRow.claim_id,
        (WordingRow.claim_id, WordingRow.wording, WordingRow.folded),
        (WordingRow, StatementRow),
    ),
}


def entries(connection: Connection, kind: str, only: Collection[int] | None = None) -> list[Entry]:
    """Give the actors or the claims, or some of them, in no order."""
    sort = _SORTS[kind]
    owner, *named = sort.others
    called: dict[int, list[tuple[str, str]]] = defaultdict(list)
    other_names = select(owner, *named).order_by(owner.class_.id)
    for row_id, name, folded in _narrowed(connection, other_names, owner, only):
        called[row_id].append((name, folded))
    said = {row[0]: row[1:] for row in _narrowed(connection, _said(sort), sort.said_of, only)}
    rows = select(sort.noun.id, *sort.columns)
    made: list[Entry] = []
    for row_id, name, folded, what, above, place in _narrowed(connection, rows, sort.noun.id, only):
        names, keys = zip((name, folded), *called.get(row_id, ()), strict=True)
        quotes, sources, apart = said.get(row_id, (0, 0, 0))
        entry = Entry(row_id, name, what, quotes, sources, names[1:], above, keys, place, apart)
        made.append(entry)
    return made


def concerned(connection: Connection, kind: str, ids: Mapping[str, Collection[int]]) -> set[int]:
    """Tell which actors or claims may look different after rows, by kind, were changed.

    Those are the ones changed, and all that a changed row speaks of or ever spoke of: when a
    statement was removed or given to another actor, both have another number of quotes.
    """
    sort = _SORTS[kind]
    found = set(ids.get(kind, ()))
    uids: set[bytes] = set()
    for part in sort.parts:
        changed = ids.get(part.__tablename__, ())
        if changed:
            uids |= ever_named(connection, part, changed, kind)
    for some in batches(uids):
        found.update(
            connection.execute(select(sort.noun.id).where(sort.noun.uid.in_(some))).scalars()
        )
    return found


def watched(kind: str) -> frozenset[str]:
    """Name the kinds of rows whose change an actor or a claim shows."""
    return frozenset({kind, EVERY, *(part.__tablename__ for part in _SORTS[kind].parts)})


def _said(sort: _Sort) -> Any:
    """Select how many quotes and sources speak of each one, and how many articles these are."""
    is_reprint = and_(
        ReprintRow.source_id == VersionRow.source_id, ReprintRow.verdict == Verdict.REPRINT
    )
    article = func.coalesce(ReprintRow.of_id, VersionRow.source_id)
    return (
        select(
            sort.said_of,
            func.count(StatementRow.quote_id.distinct()),
            func.count(VersionRow.source_id.distinct()),
            func.count(article.distinct()),
        )
        .join(QuoteRow, QuoteRow.id == StatementRow.quote_id)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .outerjoin(ReprintRow, is_reprint)
        .where(sort.said_of.is_not(None))
        .group_by(sort.said_of)
    )


def _narrowed(
    connection: Connection, rows: Any, key: Any, only: Collection[int] | None
) -> Iterable[Any]:
    if only is None:
        yield from connection.execute(rows)
        return
    for some in batches(only):
        yield from connection.execute(rows.where(key.in_(some)))
