"""What a tagging panel offers: every actor, claim and tag, with how often and how lately used."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Subquery, func, literal, select

from curator.domain.lists.choices import Choices, Offer
from curator.domain.statements import NewStatement, Stance
from curator.storage.models import ActorRow, AliasRow, ClaimRow, StatementRow, TagRow, WordingRow


def choices(connection: Connection) -> Choices:
    """List the names to choose from.

    The key of the newest statement tells how lately a name was used; keys only ever grow.
    """
    tags = connection.execute(select(TagRow.name).order_by(TagRow.folded)).scalars()
    return Choices(_actors(connection), _claims(connection), tuple(dict.fromkeys(tags)))


def last_said(connection: Connection) -> NewStatement | None:
    """Give actor, claim and stance of the newest statement that has its actor and its claim."""
    row = connection.execute(_newest()).first()
    return row and NewStatement(row.name, row.wording, Stance(row.stance))


@cache
def _newest() -> Select[str, str, str]:
    return (
        select(ActorRow.name, ClaimRow.wording, StatementRow.stance)
        .join(ActorRow, ActorRow.id == StatementRow.actor_id)
        .join(ClaimRow, ClaimRow.id == StatementRow.claim_id)
        .order_by(StatementRow.id.desc())
        .limit(1)
    )


def _actors(connection: Connection) -> tuple[Offer, ...]:
    named = select(AliasRow.actor_id, AliasRow.name, AliasRow.folded).order_by(AliasRow.id)
    columns = (ActorRow.id, ActorRow.name, ActorRow.folded, literal(""))
    return _offers(connection, _used(StatementRow.actor_id, *columns), named)


def _claims(connection: Connection) -> tuple[Offer, ...]:
    worded = select(WordingRow.claim_id, WordingRow.wording, WordingRow.folded)
    columns = (ClaimRow.id, ClaimRow.wording, ClaimRow.folded, ClaimRow.definition)
    used = _used(StatementRow.claim_id, *columns)
    return _offers(connection, used, worded.order_by(WordingRow.id))


def _offers(connection: Connection, rows: Any, others: Any) -> tuple[Offer, ...]:
    """Make offers of rows and of what else each of them is called."""
    called: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for row_id, name, folded in connection.execute(others):
        called[row_id].append((name, folded))
    offers: list[Offer] = []
    for row_id, name, folded, definition, quotes, lately in connection.execute(rows):
        names, keys = zip((name, folded), *called.get(row_id, ()), strict=True)
        offers.append(Offer(name, names[1:], keys, definition, quotes, lately))
    return tuple(offers)


def _used(said_of: Any, row_id: Any, *columns: Any) -> Select[Any]:
    """Select rows with the number of their quotes and the key of their newest statement.

    To count the statements and take the repetitions off again is eight times as fast as to
    count distinct quotes: an index alone answers the first, and the second are few.
    """
    used = (
        select(
            said_of.label("named"),
            func.count().label("times"),
            func.max(StatementRow.id).label("newest"),
        )
        .where(said_of.is_not(None))
        .group_by(said_of)
        .subquery()
    )
    again = _repeated(said_of)
    quotes = func.coalesce(used.c.times, 0) - func.coalesce(again.c.times, 0)
    return (
        select(row_id, *columns, quotes, func.coalesce(used.c.newest, 0))
        .outerjoin(used, used.c.named == row_id)
        .outerjoin(again, again.c.named == row_id)
    )


def _repeated(said_of: Any) -> Subquery:
    """Select how many more statements than quotes there are of each name."""
    several = select(StatementRow.quote_id).group_by(StatementRow.quote_id).having(func.count() > 1)
    within = (
        select(said_of.label("named"), (func.count() - 1).label("more"))
        .where(StatementRow.quote_id.in_(several), said_of.is_not(None))
        .group_by(said_of, StatementRow.quote_id)
        .subquery()
    )
    more = func.sum(within.c.more).label("times")
    return select(within.c.named, more).group_by(within.c.named).subquery()
