"""What a person can do with actors: add, rename, give other names, merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from curator.domain.actors import (
    Actor,
    ActorKind,
    ActorRevision,
    NewAffiliation,
    check_name,
    check_span,
)
from curator.domain.errors import (
    CircleError,
    InUseError,
    NameTakenError,
    NotFoundError,
    ValueRefusedError,
)
from curator.domain.text import canonical, folded, tidy
from curator.services.project import Project
from curator.storage import actors as stored
from curator.storage.journal.writer import Writer
from curator.storage.models import ActorRow, AffiliationRow, AttributeRow, StatementRow
from curator.storage.statements import hand_over


def all_of(project: Project) -> list[Actor]:
    """List the actors by name, with the quotes and sources that they speak in."""
    with project.read() as connection:
        return stored.listing(connection)


def get(project: Project, actor_id: int) -> Actor:
    """Give one actor; raise ``NotFoundError`` where it is gone."""
    with project.read() as connection:
        return stored.get(connection, actor_id)


def find(project: Project, name: str) -> Actor:
    """Give the actor of this name or alias, compared without case and diacritics.

    Raise ``NotFoundError`` where there is none, ``AmbiguousError`` where there are several.
    """
    with project.read() as connection:
        return stored.get(connection, stored.found(connection, name))


def add(project: Project, name: str, kind: ActorKind = ActorKind.UNKNOWN) -> Actor:
    """Add an actor; raise ``NameTakenError`` where the name is another's, or an alias of one."""
    with project.write("actors.add") as writer:
        stored.check_free(writer.connection, name)
        actor_id = writer.add(ActorRow, name=check_name(name), kind=kind.value)
    return get(project, actor_id)


def revise(project: Project, name: str, revision: ActorRevision) -> Actor:
    """Change the actor of a name in all ways asked for, as one edit; a new name makes one.

    Raise ``NameTakenError`` where a name is another's or an alias, ``NotFoundError`` where an
    actor to rename or to merge is not there.
    """
    with project.write("actors.revise") as writer:
        actor_id = _named_or_new(writer, name, revision)
        _define(writer, actor_id, revision.kind, revision.aliases)
        if revision.rename is not None:
            _rename(writer, actor_id, revision.rename)
        if revision.merge_into is not None:
            into_id = stored.found(writer.connection, revision.merge_into)
            _merge(writer, actor_id, into_id)
            actor_id = into_id
    return get(project, actor_id)


def define(
    project: Project, actor_id: int, *, kind: ActorKind | None = None, aliases: Iterable[str] = ()
) -> Actor:
    """Set the kind of an actor and give it other names, as one edit.

    Raise ``NameTakenError`` where a name is another's, or an alias of one.
    """
    with project.write("actors.define") as writer:
        _define(writer, actor_id, kind, aliases)
    return get(project, actor_id)


def rename(project: Project, actor_id: int, name: str) -> Actor:
    """Rename an actor; the old name stays as an alias, so that texts that use it still match."""
    with project.write("actors.rename") as writer:
        _rename(writer, actor_id, name)
    return get(project, actor_id)


def describe(project: Project, actor_id: int, **fields: str) -> Actor:
    """Set the kind, role or note of an actor, or by name whom it stands for (empty: nobody).

    Raise ``KindError``, or ``CircleError`` where it would stand for itself.
    """
    with project.write("actors.describe") as writer:
        values = [_described(writer, actor_id, *field) for field in fields.items()]
        writer.put(ActorRow, actor_id, **dict(values))
    return get(project, actor_id)


def unname(project: Project, actor_id: int, alias: str) -> Actor:
    """Take another name away from an actor."""
    with project.write("actors.unname") as writer:
        known = stored.aliases_of(writer.connection, actor_id)
        stored.remove_aliases(writer, known.get(folded(alias), []))
    return get(project, actor_id)


def affiliate(
    project: Project, actor_id: int, new: NewAffiliation | None, row_id: int | None = None
) -> Actor:
    """Note that an actor belongs to another, from and to a date where they are known.

    With the key of a row, say that one otherwise; without anything to say, take it away.
    Raise ``ValueRefusedError`` where it ends before it starts or leads to the actor itself.
    """
    with project.write("actors.affiliate") as writer:
        if row_id is not None and stored.owner_of(writer.connection, row_id) != actor_id:
            raise NotFoundError("The affiliation is not there any more. Look at the actor again.")
        if new is not None:
            write_affiliation(writer, actor_id, new, row_id)
        elif row_id is not None:
            writer.remove(AffiliationRow, [row_id])
    return get(project, actor_id)


def write_affiliation(
    writer: Writer, actor_id: int, new: NewAffiliation, row_id: int | None = None
) -> None:
    """Write an affiliation, new or of a row, into an edit that is being made."""
    check_span(new.since, new.until)
    values = {
        "actor_id": actor_id,
        "to_actor_id": known_or_new(writer, new.to_actor),
        "role": tidy(new.role),
        "since": str(new.since or ""),
        "until": str(new.until or ""),
    }
    if values["to_actor_id"] == actor_id:
        raise ValueRefusedError("An actor cannot belong to itself. Name another actor.")
    if row_id is None:
        writer.add(AffiliationRow, **values)
    else:
        writer.put(AffiliationRow, row_id, **values)


def set_attributes(project: Project, actor_id: int, pairs: Iterable[tuple[str, str]]) -> Actor:
    """Set the free attributes of an actor, as one edit; those not named go."""
    wanted = [(tidy(name), tidy(value)) for name, value in pairs if tidy(name)]
    with project.write("actors.attribute") as writer:
        held = stored.attributes_of(writer.connection, actor_id)
        stale = [row_id for row_id, pair in held.items() if pair not in wanted]
        fresh = [pair for pair in wanted if pair not in held.values()]
        rows = [{"actor_id": actor_id, "name": name, "value": value} for name, value in fresh]
        writer.put_each(AttributeRow, dict(zip(stale, rows, strict=False)))
        writer.add_many(AttributeRow, rows[len(stale) :])
        writer.remove(AttributeRow, stale[len(rows) :])
    return get(project, actor_id)


def merge(project: Project, actor_id: int, into_id: int) -> Actor:
    """Make two actors one: all statements move, the old names stay as aliases."""
    with project.write("actors.merge") as writer:
        _merge(writer, actor_id, into_id)
    return get(project, into_id)


def split(project: Project, actor_id: int, quote_ids: Sequence[int], name: str) -> Actor:
    """Give what an actor says in some quotes to another one, made where new, as one edit.

    An alias of the actor becomes the name of the other: so a merger is taken apart again.
    """
    with project.write("actors.split") as writer:
        part_id = _part(writer, actor_id, check_name(name))
        if not hand_over(writer, StatementRow.actor_id, actor_id, part_id, quote_ids):
            raise ValueRefusedError("No quote is chosen. Choose those that are to move.")
    return get(project, part_id)


def remove(project: Project, actor_id: int) -> None:
    """Remove an actor; raise ``InUseError`` while statements or other actors name it."""
    with project.write("actors.remove") as writer:
        name = stored.get(writer.connection, actor_id).name
        said, others = stored.leaning(writer.connection, actor_id)
        if said:
            raise InUseError(f"“{name}” is named in what is said in quotes. Merge it with another.")
        if others:
            raise InUseError(f"Other actors belong to “{name}” or stand for it. Change them first.")
        stored.remove(writer, actor_id)


def known_or_new(writer: Writer, name: str) -> int:
    """Give the key of the actor of a name or alias, made where there is none."""
    actor_id = stored.known(writer.connection, name)
    return writer.add(ActorRow, name=check_name(name)) if actor_id is None else actor_id


def _define(writer: Writer, actor_id: int, kind: ActorKind | None, aliases: Iterable[str]) -> None:
    for alias in aliases:
        if not stored.is_own(writer.connection, alias, actor_id):
            stored.add_alias(writer, actor_id, check_name(alias))
    if kind is not None:
        writer.put(ActorRow, actor_id, kind=kind.value)


def _rename(writer: Writer, actor_id: int, name: str) -> None:
    old, new = stored.get(writer.connection, actor_id), check_name(name)
    stored.is_own(writer.connection, new, actor_id)
    aliases = stored.aliases_of(writer.connection, actor_id)
    stored.remove_aliases(writer, aliases.pop(folded(new), []))
    if folded(new) != folded(old.name) and folded(old.name) not in aliases:
        stored.add_alias(writer, actor_id, old.name)
    writer.put(ActorRow, actor_id, name=new)


def _merge(writer: Writer, actor_id: int, into_id: int) -> None:
    old, kept = (stored.get(writer.connection, key) for key in (actor_id, into_id))
    if actor_id == into_id:
        raise NameTakenError(f"“{old.name}” cannot be merged into itself. Name another actor.")
    stored.merge(writer, actor_id, into_id)
    writer.put(ActorRow, into_id, **_united(kept, old))
    names = {folded(name) for name in (kept.name, *kept.aliases, *old.aliases)}
    if folded(old.name) not in names:
        stored.add_alias(writer, into_id, old.name)


def _part(writer: Writer, actor_id: int, name: str) -> int:
    whole = stored.get(writer.connection, actor_id)
    if folded(name) == folded(whole.name):
        raise NameTakenError(f"“{name}” keeps its own quotes. Give the name of another actor.")
    own = stored.aliases_of(writer.connection, actor_id).get(folded(name))
    if own is None:
        return known_or_new(writer, name)
    stored.remove_aliases(writer, own)
    return writer.add(ActorRow, name=name, kind=whole.kind.value)


def _described(writer: Writer, actor_id: int, field: str, value: str) -> tuple[str, Any]:
    if field == "kind":
        return field, ActorKind.parse(value).value
    if field != "stands_for":
        return field, tidy(value) if field == "role" else canonical(value).strip()
    whom = known_or_new(writer, value) if value.strip() else None
    if whom is not None and actor_id in stored.represented(writer.connection, whom):
        raise CircleError("An actor cannot stand for itself. Name another actor.")
    return "stands_for_id", whom


def _united(kept: Actor, gone: Actor) -> dict[str, Any]:
    """Fill what the kept actor lacks from the one that goes; two notes are joined."""
    kind = gone.kind if kept.kind is ActorKind.UNKNOWN else kept.kind
    note = "\n".join(dict.fromkeys(filter(None, (kept.note, gone.note))))
    stands_for = kept.stands_for_id or gone.stands_for_id
    return {
        "kind": kind.value,
        "role": kept.role or gone.role,
        "note": note,
        "stands_for_id": None if stands_for in (kept.id, gone.id) else stands_for,
    }


def _named_or_new(writer: Writer, name: str, revision: ActorRevision) -> int:
    cleaned = check_name(name)
    actor_id = stored.known(writer.connection, cleaned)
    if actor_id is not None:
        bearer = stored.get(writer.connection, actor_id)
        if folded(bearer.name) != folded(cleaned):
            raise stored.taken(cleaned, bearer)
        return actor_id
    if revision.rename is not None or revision.merge_into is not None:
        raise stored.missing(cleaned)
    return writer.add(ActorRow, name=cleaned)
