"""Statements, and the further actors in them, in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from curator.domain.statements import Party, PartyRole, Stance, Statement
from curator.storage.finding import leaning_on
from curator.storage.journal.encoding import batches, uid_text
from curator.storage.journal.writer import Writer
from curator.storage.models import ActorRow, ClaimRow, PartyRow, StatementRow


def of_quotes(connection: Connection, quote_ids: Iterable[int]) -> dict[int, tuple[Statement, ...]]:
    """List the statements that quotes evidence, by quote."""
    found: dict[int, list[Statement]] = defaultdict(list)
    for some in batches(quote_ids):
        rows = (
            select(
                StatementRow.id, StatementRow.uid, StatementRow.quote_id, StatementRow.actor_id,
                ActorRow.name, StatementRow.claim_id, ClaimRow.wording, StatementRow.stance,
            )
            .outerjoin(ActorRow, ActorRow.id == StatementRow.actor_id)
            .outerjoin(ClaimRow, ClaimRow.id == StatementRow.claim_id)
            .where(StatementRow.quote_id.in_(some))
            .order_by(StatementRow.id)
        )  # fmt: skip
        read = list(connection.execute(rows))
        parties = _parties(connection, [row.id for row in read])
        for row_id, uid, quote_id, actor_id, actor, claim_id, claim, stance in read:
            found[quote_id].append(
                Statement(
                    row_id, uid_text(uid), quote_id, actor_id, actor or "", claim_id, claim or "",
                    Stance(stance), parties.get(row_id, ()),
                )
            )  # fmt: skip
    return {quote_id: tuple(said) for quote_id, said in found.items()}


def remove(writer: Writer, statement_ids: Iterable[int]) -> None:
    """Remove statements with their further actors."""
    gone = list(statement_ids)
    writer.remove(PartyRow, leaning_on(writer.connection, PartyRow.statement_id, gone))
    writer.remove(StatementRow, gone)


def hand_over(
    writer: Writer,
    said_of: InstrumentedAttribute[Any],
    giver: int,
    taker: int,
    of: Iterable[int],
) -> int:
    """Give the statements in some quotes from one actor or claim to another; tell how many."""
    moved = [
        row_id
        for some in batches(of)
        for row_id in writer.connection.execute(
            select(StatementRow.id).where(said_of == giver, StatementRow.quote_id.in_(some))
        ).scalars()
    ]
    writer.put_each(StatementRow, {row_id: {said_of.key: taker} for row_id in moved})
    return len(moved)


def set_parties(writer: Writer, statement_id: int, wanted: Sequence[tuple[PartyRole, int]]) -> None:
    """Leave these further actors in a statement and no others; who stays keeps the row."""
    rows = select(PartyRow.id, PartyRow.role, PartyRow.actor_id).where(
        PartyRow.statement_id == statement_id
    )
    named = {(role, actor_id): row_id for row_id, role, actor_id in writer.connection.execute(rows)}
    asked = list(dict.fromkeys((role.value, actor_id) for role, actor_id in wanted))
    writer.remove(PartyRow, [row_id for pair, row_id in named.items() if pair not in asked])
    new = [(role, actor_id) for role, actor_id in asked if (role, actor_id) not in named]
    writer.add_many(
        PartyRow,
        [{"statement_id": statement_id, "actor_id": key, "role": role} for role, key in new],
    )


def _parties(connection: Connection, statement_ids: Iterable[int]) -> dict[int, tuple[Party, ...]]:
    found: dict[int, list[Party]] = defaultdict(list)
    for some in batches(statement_ids):
        rows = (
            select(PartyRow.statement_id, PartyRow.actor_id, ActorRow.name, PartyRow.role)
            .join(ActorRow, ActorRow.id == PartyRow.actor_id)
            .where(PartyRow.statement_id.in_(some))
            .order_by(PartyRow.id)
        )
        for statement_id, actor_id, name, role in connection.execute(rows):
            found[statement_id].append(Party(actor_id, name, PartyRole(role)))
    return {statement_id: tuple(parties) for statement_id, parties in found.items()}
