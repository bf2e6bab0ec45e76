"""Statements, and the further actors in them, in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, select

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
