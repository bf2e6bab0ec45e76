"""Actors in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from curator.domain.actors import Actor, ActorKind, Affiliation
from curator.domain.dates import PartialDate
from curator.storage.finding import leaning_on
from curator.storage.journal.encoding import uid_text
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    ActorRow,
    AffiliationRow,
    AliasRow,
    AttributeRow,
    PartyRow,
    QuoteRow,
    StatementRow,
    VersionRow,
)


def listing(connection: Connection, only: int | None = None) -> list[Actor]:
    """List actors, or only one, by name, with the quotes and sources that they speak in."""
    aliases = _grouped(connection, only, AliasRow.actor_id, AliasRow.name)
    values = (AttributeRow.name, AttributeRow.value)
    attributes = _grouped(connection, only, AttributeRow.actor_id, *values)
    affiliations = _affiliations(connection, only)
    quotes, sources = counts(StatementRow.actor_id, ActorRow.id)
    found = select(*ActorRow.__table__.columns, quotes.label("quotes"), sources.label("sources"))
    if only is not None:
        found = found.where(ActorRow.id == only)
    return [
        Actor(
            row["id"], uid_text(row["uid"]), row["name"], ActorKind(row["kind"]), row["role"],
            row["note"], tuple(name for (name,) in aliases[row["id"]]),
            tuple(affiliations[row["id"]]), tuple(attributes[row["id"]]), row["stands_for_id"],
            row["quotes"], row["sources"],
        )
        for row in connection.execute(found.order_by(ActorRow.folded, ActorRow.id)).mappings()
    ]  # fmt: skip


def counts(said_of: Any, row_id: Any) -> tuple[Any, Any]:
    """Give, for a query, how many quotes and sources carry statements of the row it is at."""
    base = (
        select(StatementRow.id)
        .join(QuoteRow, QuoteRow.id == StatementRow.quote_id)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .where(said_of == row_id)
    )
    quotes = base.with_only_columns(func.count(QuoteRow.id.distinct()))
    sources = base.with_only_columns(func.count(VersionRow.source_id.distinct()))
    return quotes.scalar_subquery(), sources.scalar_subquery()


def add_alias(writer: Writer, actor_id: int, name: str) -> None:
    """Give an actor another name."""
    writer.add(AliasRow, actor_id=actor_id, name=name)


def aliases_of(connection: Connection, actor_id: int) -> dict[str, list[int]]:
    """List the alias rows of an actor by folded name."""
    found: dict[str, list[int]] = defaultdict(list)
    rows = select(AliasRow.folded, AliasRow.id).where(AliasRow.actor_id == actor_id)
    for key, alias_id in connection.execute(rows):
        found[key].append(alias_id)
    return found


def remove_aliases(writer: Writer, alias_ids: Iterable[int]) -> None:
    """Take names away from their actors."""
    writer.remove(AliasRow, alias_ids)


def merge(writer: Writer, actor_id: int, into_id: int) -> None:
    """Move all that is said of, by and about one actor to another, and remove the first."""
    moves: tuple[tuple[Any, Any, str], ...] = (
        (StatementRow, StatementRow.actor_id, "actor_id"),
        (PartyRow, PartyRow.actor_id, "actor_id"),
        (AliasRow, AliasRow.actor_id, "actor_id"),
        (AttributeRow, AttributeRow.actor_id, "actor_id"),
        (AffiliationRow, AffiliationRow.actor_id, "actor_id"),
        (AffiliationRow, AffiliationRow.to_actor_id, "to_actor_id"),
        (ActorRow, ActorRow.stands_for_id, "stands_for_id"),
    )
    for row, reference, column in moves:
        ids = leaning_on(writer.connection, reference, [actor_id])
        writer.put_each(row, {row_id: {column: into_id} for row_id in ids})
    to_itself = select(AffiliationRow.id).where(
        AffiliationRow.actor_id == AffiliationRow.to_actor_id
    )
    writer.remove(AffiliationRow, list(writer.connection.execute(to_itself).scalars()))
    own = select(ActorRow.id).where(ActorRow.stands_for_id == ActorRow.id)
    for row_id in list(writer.connection.execute(own).scalars()):
        writer.put(ActorRow, row_id, stands_for_id=None)
    writer.remove(ActorRow, [actor_id])


def _grouped(
    connection: Connection, only: int | None, actor_id: InstrumentedAttribute[int], *columns: Any
) -> dict[int, list[Any]]:
    rows = select(actor_id, *columns).order_by(actor_id.class_.id)
    if only is not None:
        rows = rows.where(actor_id == only)
    found: dict[int, list[Any]] = defaultdict(list)
    for owner_id, *values in connection.execute(rows):
        found[owner_id].append(tuple(values))
    return found


def _affiliations(connection: Connection, only: int | None) -> dict[int, list[Affiliation]]:
    other = aliased(ActorRow)
    rows = (
        select(
            AffiliationRow.actor_id, AffiliationRow.id, AffiliationRow.to_actor_id, other.name,
            AffiliationRow.role, AffiliationRow.since, AffiliationRow.until,
        )
        .join(other, other.id == AffiliationRow.to_actor_id)
        .order_by(AffiliationRow.id)
    )  # fmt: skip
    if only is not None:
        rows = rows.where(AffiliationRow.actor_id == only)
    found: dict[int, list[Affiliation]] = defaultdict(list)
    for actor_id, row_id, to_id, to_name, role, since, until in connection.execute(rows):
        found[actor_id].append(
            Affiliation(row_id, to_id, to_name, role, _date(since), _date(until))
        )
    return found


def _date(stored: str) -> PartialDate | None:
    return PartialDate.parse(stored) if stored else None
