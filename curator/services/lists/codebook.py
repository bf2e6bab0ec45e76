"""The lists of actors and of claims: read once, then kept up with what changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from curator.domain.claims import as_tree
from curator.domain.edits import Change
from curator.domain.lists.codebook import Entry
from curator.services.project import Project
from curator.storage.lists import codebook as stored

_SCANNED = 8  # entries up to which one is put in its place at a time
FEW = 400  # changed rows up to which a list takes in what changed; beyond, it is read anew

__all__ = ["Entry", "News", "concerns", "listed", "news_of"]


@dataclass(frozen=True, slots=True)
class News:
    """A list after a change."""

    entries: Sequence[Entry]  # in order; those that are as they were are the same values
    touched: frozenset[int]  # the keys of those that may be known differently now, or are gone


def listed(project: Project, kind: str) -> Sequence[Entry]:
    """List the actors by name, or the claims in their order; call it off the interface thread."""
    with project.read() as connection:
        return _ordered(kind, stored.entries(connection, kind))


def concerns(kind: str, change: Change) -> bool:
    """Whether a change is one that a list of actors or claims shows."""
    return change.touches(*stored.watched(kind))


def news_of(
    project: Project, kind: str, entries: Mapping[int, Entry], change: Change
) -> News | None:
    """Take a change into a list; None where it is so wide that the list is to be read anew."""
    rows = {name: change.ids[name] for name in stored.watched(kind) & change.ids.keys()}
    if stored.EVERY in rows or sum(map(len, rows.values())) > FEW:
        return None
    with project.read() as connection:
        touched = stored.concerned(connection, kind, rows)
        fresh = {entry.id: entry for entry in stored.entries(connection, kind, touched)}
    after = dict(entries)
    for key in touched:
        if key not in fresh:
            after.pop(key, None)
        elif fresh[key] != after.get(key):
            after[key] = fresh[key]
    gone = [key for key in touched if key in entries and key not in after]
    moved = [key for key in touched if key in after and _moves(entries.get(key), after[key])]
    if len(moved) > _SCANNED:
        return News(_ordered(kind, after.values()), frozenset(touched))
    along = list(after.values())
    if moved or gone:
        along = [entry for entry in along if entry.id not in moved]
        for key in moved:
            _put_in(along, after[key])
    along = as_tree(along) if kind == "claim" and (moved or gone) else along
    return News(along, frozenset(touched))


def _moves(before: Entry | None, now: Entry) -> bool:
    """Whether an entry is new, or may stand elsewhere than before."""
    return before is None or (before.parent_id, _stand(before)) != (now.parent_id, _stand(now))


def _stand(entry: Entry) -> tuple[bool, str, str, int]:
    """Tell what decides where an entry stands among those under the same one."""
    return not entry.place, entry.place, entry.folded[0], entry.id


def _ordered(kind: str, entries: Iterable[Entry]) -> Sequence[Entry]:
    along = sorted(entries, key=_stand)
    return as_tree(along) if kind == "claim" else along


def _put_in(along: list[Entry], entry: Entry) -> None:
    """Put an entry before the first of those under the same one that comes behind it.

    To sort 2,000 anew takes longer than all else that a change does here.
    """
    stand = _stand(entry)
    for at, other in enumerate(along):
        if other.parent_id == entry.parent_id and _stand(other) > stand:
            along.insert(at, entry)
            return
    along.append(entry)
