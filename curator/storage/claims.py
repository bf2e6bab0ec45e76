"""Claims in the project file."""

from __future__ import annotations

from sqlalchemy import Connection, select

from curator.domain.claims import Claim, ClaimStatus
from curator.storage.actors import counts
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import ClaimRow, StatementRow
from curator.storage.reading.asking import uid_text


def listing(connection: Connection) -> list[Claim]:
    """List claims by wording, with the quotes and sources that speak to them."""
    quotes, sources = counts(StatementRow.claim_id, ClaimRow.id)
    found = select(*ClaimRow.__table__.columns, quotes.label("quotes"), sources.label("sources"))
    return [
        Claim(
            row["id"], uid_text(row["uid"]), row["wording"], row["definition"], row["inclusion"],
            row["parent_id"], ClaimStatus(row["status"]), row["note"], row["quotes"],
            row["sources"],
        )
        for row in connection.execute(found.order_by(ClaimRow.folded, ClaimRow.id)).mappings()
    ]  # fmt: skip


def ancestors(connection: Connection, claim_id: int) -> list[int]:
    """List a claim and those above it, from the lowest up."""
    up = select(ClaimRow.id, ClaimRow.parent_id).where(ClaimRow.id == claim_id)
    chain = up.cte("chain", recursive=True)
    above = select(ClaimRow.id, ClaimRow.parent_id).join(chain, ClaimRow.id == chain.c.parent_id)
    return list(connection.execute(select(chain.union(above).c.id)).scalars())


def merge(writer: Writer, claim_id: int, into_id: int) -> None:
    """Move the statements and the children of one claim to another, and remove the first.

    Where the other stands below the first, it takes the first one's place.
    """
    if claim_id in ancestors(writer.connection, into_id):
        parent = select(ClaimRow.parent_id).where(ClaimRow.id == claim_id)
        above = writer.connection.execute(parent).scalar_one()
        writer.put(ClaimRow, into_id, parent_id=above)
    said = leaning_on(writer.connection, StatementRow.claim_id, [claim_id])
    writer.put_each(StatementRow, {row_id: {"claim_id": into_id} for row_id in said})
    children = leaning_on(writer.connection, ClaimRow.parent_id, [claim_id])
    writer.put_each(ClaimRow, {row_id: {"parent_id": into_id} for row_id in children})
    writer.remove(ClaimRow, [claim_id])


def remove(writer: Writer, claim_id: int) -> None:
    """Remove a claim on which no statement leans; those below it move up to where it was."""
    above = select(ClaimRow.parent_id).where(ClaimRow.id == claim_id)
    parent_id = writer.connection.execute(above).scalar_one_or_none()
    children = leaning_on(writer.connection, ClaimRow.parent_id, [claim_id])
    writer.put_each(ClaimRow, {row_id: {"parent_id": parent_id} for row_id in children})
    writer.remove(ClaimRow, [claim_id])


def leaning(connection: Connection, claim_id: int) -> int:
    """Count the statements on a claim."""
    return len(leaning_on(connection, StatementRow.claim_id, [claim_id]))
