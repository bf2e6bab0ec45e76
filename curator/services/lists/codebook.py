"""The lists of actors and of claims: read once, then kept up with what changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from curator.domain.claims import as_tree
from curator.domain.edits import Change
from curator.domain.lists.codebook import Entry
from curator.services.project import Project
from curator.storage.lists import codebook as stored

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
    """Take a change into a list; None where it is so large that the list is to be read anew."""
    rows = {name: change.ids[name] for name in stored.watched(kind) & change.ids.keys()}
    if sum(map(len, rows.values())) > FEW:
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
    if [*map(_stand, map(entries.get, touched))] != [*map(_stand, map(after.get, touched))]:
        return News(_ordered(kind, after.values()), frozenset(touched))
    return News(list(after.values()), frozenset(touched))


def _stand(entry: Entry | None) -> object:
    return entry and (entry.folded[0], entry.place, entry.parent_id)


def _ordered(kind: str, entries: Iterable[Entry]) -> Sequence[Entry]:
    along = sorted(entries, key=lambda one: (not one.place, one.place, one.folded[0], one.id))
    return as_tree(along) if kind == "claim" else along
