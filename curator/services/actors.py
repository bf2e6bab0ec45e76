"""What a person can do with actors: add, rename, give other names, merge."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from curator.domain.actors import Actor, ActorKind, ActorRevision, NewAffiliation, check_name
from curator.domain.errors import AmbiguousError, NameTakenError, NotFoundError
from curator.domain.text import folded, tidy
from curator.services.project import Connection, Project, Writer
from curator.storage import actors as stored
from curator.storage.models import ActorRow, AffiliationRow
from curator.storage.names import actors_named


def all_of(project: Project) -> list[Actor]:
    """List the actors by name, with the quotes and sources that they speak in."""
    with project.read() as connection:
        return stored.listing(connection)


def get(project: Project, actor_id: int) -> Actor:
    """Give one actor; raise ``NotFoundError`` where it is gone."""
    with project.read() as connection:
        return _get(connection, actor_id)


def find(project: Project, name: str) -> Actor:
    """Give the actor of this name or alias, compared without case and diacritics.

    Raise ``NotFoundError`` where there is none, ``AmbiguousError`` where there are several.
    """
    with project.read() as connection:
        return _get(connection, _found(connection, name))


def add(project: Project, name: str, kind: ActorKind = ActorKind.UNKNOWN) -> Actor:
    """Add an actor; raise ``NameTakenError`` where the name is another's, or an alias of one."""
    with project.write("actors.add") as writer:
        _check_free(writer.connection, name)
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
            into_id = _found(writer.connection, revision.merge_into)
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


def affiliate(project: Project, actor_id: int, new: NewAffiliation) -> Actor:
    """Note that an actor belongs to another, from and to a date where they are known."""
    with project.write("actors.affiliate") as writer:
        write_affiliation(writer, actor_id, new)
    return get(project, actor_id)


def write_affiliation(writer: Writer, actor_id: int, new: NewAffiliation) -> None:
    """Write an affiliation into an edit that is being made."""
    writer.add(
        AffiliationRow,
        actor_id=actor_id,
        to_actor_id=known_or_new(writer, new.to_actor),
        role=tidy(new.role),
        since=str(new.since or ""),
        until=str(new.until or ""),
    )


def merge(project: Project, actor_id: int, into_id: int) -> Actor:
    """Make two actors one: all statements move, the old names stay as aliases."""
    with project.write("actors.merge") as writer:
        _merge(writer, actor_id, into_id)
    return get(project, into_id)


def known_or_new(writer: Writer, name: str) -> int:
    """Give the key of the actor of a name or alias, made where there is none."""
    actor_id = _known(writer.connection, name)
    return writer.add(ActorRow, name=check_name(name)) if actor_id is None else actor_id


def _define(writer: Writer, actor_id: int, kind: ActorKind | None, aliases: Iterable[str]) -> None:
    for alias in aliases:
        if not _is_own(writer.connection, alias, actor_id):
            stored.add_alias(writer, actor_id, check_name(alias))
    if kind is not None:
        writer.put(ActorRow, actor_id, kind=kind.value)


def _rename(writer: Writer, actor_id: int, name: str) -> None:
    old, new = _get(writer.connection, actor_id), check_name(name)
    _is_own(writer.connection, new, actor_id)
    aliases = stored.aliases_of(writer.connection, actor_id)
    stored.remove_aliases(writer, aliases.pop(folded(new), []))
    if folded(new) != folded(old.name) and folded(old.name) not in aliases:
        stored.add_alias(writer, actor_id, old.name)
    writer.put(ActorRow, actor_id, name=new)


def _merge(writer: Writer, actor_id: int, into_id: int) -> None:
    old, kept = (_get(writer.connection, key) for key in (actor_id, into_id))
    if actor_id == into_id:
        raise NameTakenError(f"“{old.name}” cannot be merged into itself. Name another actor.")
    stored.merge(writer, actor_id, into_id)
    writer.put(ActorRow, into_id, **_united(kept, old))
    names = {folded(name) for name in (kept.name, *kept.aliases, *old.aliases)}
    if folded(old.name) not in names:
        stored.add_alias(writer, into_id, old.name)


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
    actor_id = _known(writer.connection, cleaned)
    if actor_id is not None:
        bearer = _get(writer.connection, actor_id)
        if folded(bearer.name) != folded(cleaned):
            raise _taken(cleaned, bearer)
        return actor_id
    if revision.rename is not None or revision.merge_into is not None:
        raise _missing(cleaned)
    return writer.add(ActorRow, name=cleaned)


def _found(connection: Connection, name: str) -> int:
    actor_id = _known(connection, name)
    if actor_id is None:
        raise _missing(name)
    return actor_id


def _get(connection: Connection, actor_id: int) -> Actor:
    found = next(iter(stored.listing(connection, actor_id)), None)
    if found is None:
        raise NotFoundError(f"There is no actor {actor_id} any more. List them: curator actors")
    return found


def _known(connection: Connection, name: str) -> int | None:
    found = actors_named(connection, [name])[folded(name)]
    if len(found) > 1:
        raise AmbiguousError(f"Several actors are called “{name}”. Merge them first.")
    return next(iter(found), None)


def _check_free(connection: Connection, name: str) -> None:
    for bearer_id in actors_named(connection, [name])[folded(name)]:
        raise _taken(name, _get(connection, bearer_id))


def _is_own(connection: Connection, name: str, actor_id: int) -> bool:
    """Whether an actor bears the name already; raise where another one does."""
    bearers = actors_named(connection, [name])[folded(name)]
    for bearer_id in bearers - {actor_id}:
        raise _taken(name, _get(connection, bearer_id))
    return bool(bearers)


def _taken(name: str, bearer: Actor) -> NameTakenError:
    how = "the name" if folded(bearer.name) == folded(name) else "an alias"
    return NameTakenError(
        f"“{name}” is already {how} of “{bearer.name}”. Use that actor, or choose another name."
    )


def _missing(name: str) -> NotFoundError:
    return NotFoundError(f"There is no actor “{name}”. List them with: curator actors")
