"""Statements, and the further actors in them, as they are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from curator.domain.statements import PartyRole
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import PartyRow, StatementRow
from curator.storage.reading.asking import batches


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
