"""Actors in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from curator.domain.actors import Actor, ActorKind, Affiliation
from curator.domain.dates import PartialDate
from curator.domain.errors import AmbiguousError, NameTakenError, NotFoundError
from curator.domain.text import folded
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    ActorRow,
    AffiliationRow,
    AliasRow,
    AttributeRow,
    MaskRow,
    PartyRow,
    QuoteRow,
    StatementRow,
    VersionRow,
)
from curator.storage.names import actors_named
from curator.storage.reading.asking import uid_text


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


def attributes_of(connection: Connection, actor_id: int) -> dict[int, tuple[str, str]]:
    """Give the names and values of an actor's attributes, by row."""
    rows = (
        select(AttributeRow.id, AttributeRow.name, AttributeRow.value)
        .where(AttributeRow.actor_id == actor_id)
        .order_by(AttributeRow.id)
    )
    return {row_id: (name, value) for row_id, name, value in connection.execute(rows)}


def owner_of(connection: Connection, affiliation_id: int) -> int | None:
    """Tell whose affiliation it is; None where it is gone."""
    owner = select(AffiliationRow.actor_id).where(AffiliationRow.id == affiliation_id)
    return connection.execute(owner).scalar()


def represented(connection: Connection, actor_id: int) -> list[int]:
    """List an actor, whom it stands for, whom that one stands for, and so on."""
    first = select(ActorRow.id, ActorRow.stands_for_id).where(ActorRow.id == actor_id)
    chain = first.cte("chain", recursive=True)
    next_ = select(ActorRow.id, ActorRow.stands_for_id).join(
        chain, ActorRow.id == chain.c.stands_for_id
    )
    return list(connection.execute(select(chain.union(next_).c.id)).scalars())


def leaning(connection: Connection, actor_id: int) -> tuple[int, int]:
    """Count the statements, and the other actors, that name an actor."""
    said, others = (
        sum(len(leaning_on(connection, reference, [actor_id])) for reference in references)
        for references in (
            (StatementRow.actor_id, PartyRow.actor_id),
            (AffiliationRow.to_actor_id, ActorRow.stands_for_id),
        )
    )
    return said, others


def remove(writer: Writer, actor_id: int) -> None:
    """Remove an actor on whom nothing leans, with its names, attributes and affiliations.

    Its names stay masked wherever they were, as words: they may still stand in quotes.
    """
    _keep_masked(writer, actor_id)
    for part in (AliasRow, AttributeRow, AffiliationRow):
        writer.remove(part, leaning_on(writer.connection, part.actor_id, [actor_id]))
    writer.remove(ActorRow, [actor_id])


def _keep_masked(writer: Writer, actor_id: int) -> None:
    connection = writer.connection
    masks = select(MaskRow.__table__).where(MaskRow.actor_id == actor_id)
    aliases = select(AliasRow.name).where(AliasRow.actor_id == actor_id).order_by(AliasRow.id)
    others = list(connection.execute(aliases).scalars())
    for row in list(connection.execute(masks).mappings()):
        writer.put(MaskRow, row["id"], actor_id=None, word=get(connection, actor_id).name)
        columns = ("redaction_id", "manner", "replacement")
        kept = {column: row[column] for column in columns}
        writer.add_many(MaskRow, [{**kept, "word": name} for name in others])


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
        (MaskRow, MaskRow.actor_id, "actor_id"),
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


def found(connection: Connection, name: str) -> int:
    """Give the key of the actor of a name or alias; raise ``NotFoundError`` where there is none."""
    actor_id = known(connection, name)
    if actor_id is None:
        raise missing(name)
    return actor_id


def get(connection: Connection, actor_id: int) -> Actor:
    """Give one actor; raise ``NotFoundError`` where it is gone."""
    found = next(iter(listing(connection, actor_id)), None)
    if found is None:
        raise NotFoundError(f"There is no actor {actor_id} any more. List them: curator actors")
    return found


def known(connection: Connection, name: str) -> int | None:
    """Give the key of the actor of a name or alias; raise ``AmbiguousError`` for several."""
    found = actors_named(connection, [name])[folded(name)]
    if len(found) > 1:
        raise AmbiguousError(f"Several actors are called “{name}”. Merge them first.")
    return next(iter(found), None)


def check_free(connection: Connection, name: str) -> None:
    """Raise ``NameTakenError`` where a name is another's, or an alias of one."""
    for bearer_id in actors_named(connection, [name])[folded(name)]:
        raise taken(name, get(connection, bearer_id))


def is_own(connection: Connection, name: str, actor_id: int) -> bool:
    """Whether an actor bears the name already; raise where another one does."""
    bearers = actors_named(connection, [name])[folded(name)]
    for bearer_id in bearers - {actor_id}:
        raise taken(name, get(connection, bearer_id))
    return bool(bearers)


def taken(name: str, bearer: Actor) -> NameTakenError:
    """Say that a name is taken, and by whom."""
    how = "the name" if folded(bearer.name) == folded(name) else "an alias"
    return NameTakenError(
        f"“{name}” is already {how} of “{bearer.name}”. Use that actor, or choose another name."
    )


def missing(name: str) -> NotFoundError:
    """Say that nobody bears a name."""
    return NotFoundError(f"There is no actor “{name}”. List them with: curator actors")
