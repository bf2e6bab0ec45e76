"""Claims in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from curator.domain.claims import Claim, ClaimStatus, as_tree
from curator.domain.errors import AmbiguousError, NameTakenError, NotFoundError
from curator.domain.text import folded
from curator.storage.actors import counts
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import ClaimRow, JudgementClaimRow, StatementRow, WordingRow
from curator.storage.names import claims_worded
from curator.storage.reading.asking import uid_text

IN_ORDER = (ClaimRow.place == "", ClaimRow.place, ClaimRow.folded, ClaimRow.id)


def listing(connection: Connection, only: int | None = None) -> list[Claim]:
    """List claims, or only one, with the quotes and sources that speak to them.

    Each stands behind the one that it falls under; those under the same one as a person has
    ordered them, then by wording.
    """
    others = _wordings(connection, only)
    quotes, sources = counts(StatementRow.claim_id, ClaimRow.id)
    found = select(*ClaimRow.__table__.columns, quotes.label("quotes"), sources.label("sources"))
    if only is not None:
        found = found.where(ClaimRow.id == only)
    return as_tree(
        Claim(
            row["id"], uid_text(row["uid"]), row["wording"], row["definition"], row["inclusion"],
            row["parent_id"], ClaimStatus(row["status"]), row["note"], row["quotes"],
            row["sources"], tuple(others[row["id"]]),
        )
        for row in connection.execute(found.order_by(*IN_ORDER)).mappings()
    )  # fmt: skip


def get(connection: Connection, claim_id: int) -> Claim:
    """Give one claim; raise ``NotFoundError`` where it is gone."""
    found = next(iter(listing(connection, claim_id)), None)
    if found is None:
        raise NotFoundError(f"There is no claim {claim_id} any more. List them: curator claims")
    return found


def siblings(connection: Connection, parent_id: int | None) -> list[tuple[int, str]]:
    """List the claims under one, or under none, as they stand, with their places."""
    found = select(ClaimRow.id, ClaimRow.place).where(
        ClaimRow.parent_id.is_not_distinct_from(parent_id)
    )
    return [(key, place) for key, place in connection.execute(found.order_by(*IN_ORDER))]


def wordings_of(connection: Connection, claim_id: int) -> dict[str, list[int]]:
    """List the rows of a claim's other wordings by folded wording."""
    found: dict[str, list[int]] = defaultdict(list)
    rows = select(WordingRow.folded, WordingRow.id).where(WordingRow.claim_id == claim_id)
    for key, row_id in connection.execute(rows):
        found[key].append(row_id)
    return found


def add_wording(writer: Writer, claim_id: int, wording: str) -> None:
    """Give a claim another wording."""
    writer.add(WordingRow, claim_id=claim_id, wording=wording)


def remove_wordings(writer: Writer, row_ids: Iterable[int]) -> None:
    """Take wordings away from their claims."""
    writer.remove(WordingRow, row_ids)


def ancestors(connection: Connection, claim_id: int) -> list[int]:
    """List a claim and those above it, from the lowest up."""
    up = select(ClaimRow.id, ClaimRow.parent_id).where(ClaimRow.id == claim_id)
    chain = up.cte("chain", recursive=True)
    above = select(ClaimRow.id, ClaimRow.parent_id).join(chain, ClaimRow.id == chain.c.parent_id)
    return list(connection.execute(select(chain.union(above).c.id)).scalars())


def merge(writer: Writer, claim_id: int, into_id: int) -> None:
    """Move statements, children and other wordings of a claim to another, and remove the first.

    Where the other stands below the first, it takes the first one's place.
    """
    if claim_id in ancestors(writer.connection, into_id):
        spot = select(ClaimRow.parent_id, ClaimRow.place).where(ClaimRow.id == claim_id)
        above, place = writer.connection.execute(spot).one()
        writer.put(ClaimRow, into_id, parent_id=above, place=place)
    for row, reference in (
        (StatementRow, StatementRow.claim_id),
        (WordingRow, WordingRow.claim_id),
        (JudgementClaimRow, JudgementClaimRow.claim_id),
    ):
        moved = leaning_on(writer.connection, reference, [claim_id])
        writer.put_each(row, {row_id: {"claim_id": into_id} for row_id in moved})
    _move_children(writer, claim_id, into_id)
    writer.remove(ClaimRow, [claim_id])


def remove(writer: Writer, claim_id: int) -> None:
    """Remove a claim on which no statement leans; those below it move up to where it was."""
    above = select(ClaimRow.parent_id).where(ClaimRow.id == claim_id)
    parent_id = writer.connection.execute(above).scalar_one_or_none()
    _move_children(writer, claim_id, parent_id)
    for part in (WordingRow, JudgementClaimRow):
        writer.remove(part, leaning_on(writer.connection, part.claim_id, [claim_id]))
    writer.remove(ClaimRow, [claim_id])


def leaning(connection: Connection, claim_id: int) -> int:
    """Count the statements on a claim."""
    return len(leaning_on(connection, StatementRow.claim_id, [claim_id]))


def found(connection: Connection, wording: str) -> int:
    """Give the key of the claim of a wording; raise ``NotFoundError`` where there is none."""
    claim_id = known(connection, wording)
    if claim_id is None:
        raise missing(wording)
    return claim_id


def known(connection: Connection, wording: str) -> int | None:
    """Give the key of the claim of a wording; raise ``AmbiguousError`` where there are several."""
    bearers = claims_worded(connection, [wording])[folded(wording)]
    if len(bearers) > 1:
        raise AmbiguousError(f"Several claims are worded “{wording}”. Merge them first.")
    return next(iter(bearers), None)


def is_own(connection: Connection, wording: str, claim_id: int | None) -> bool:
    """Whether a claim has the wording already; raise ``NameTakenError`` where another one does."""
    bearers = claims_worded(connection, [wording])[folded(wording)]
    for bearer_id in bearers - {claim_id}:
        raise taken(wording, get(connection, bearer_id))
    return bool(bearers)


def taken(wording: str, bearer: Claim) -> NameTakenError:
    """Say that a wording is taken, and by which claim."""
    if folded(bearer.wording) == folded(wording):
        return NameTakenError(f"There is a claim “{wording}” already. Merge the two.")
    return NameTakenError(
        f"“{wording}” is another wording of “{bearer.wording}”. "
        "Use that claim, or word this one otherwise."
    )


def missing(wording: str) -> NotFoundError:
    """Say that no claim has a wording."""
    return NotFoundError(f"There is no claim “{wording}”. List them with: curator claims")


def _move_children(writer: Writer, claim_id: int, parent_id: int | None) -> None:
    """Set the claims under one under another; among strangers their places say nothing."""
    children = leaning_on(writer.connection, ClaimRow.parent_id, [claim_id])
    there = {key for key, _ in siblings(writer.connection, parent_id)} - {claim_id, *children}
    values: dict[str, Any] = {"parent_id": parent_id, **({"place": ""} if there else {})}
    writer.put_each(ClaimRow, dict.fromkeys(children, values))


def _wordings(connection: Connection, only: int | None) -> dict[int, list[str]]:
    rows = select(WordingRow.claim_id, WordingRow.wording).order_by(WordingRow.id)
    if only is not None:
        rows = rows.where(WordingRow.claim_id == only)
    others: dict[int, list[str]] = defaultdict(list)
    for claim_id, wording in connection.execute(rows):
        others[claim_id].append(wording)
    return others
