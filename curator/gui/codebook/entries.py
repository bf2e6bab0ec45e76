"""What actors and claims have in common, so that one list and one panel serve both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from curator.domain.lists.choices import Offer
from curator.domain.quotes import QuoteFilter
from curator.domain.text import folded
from curator.gui.tagging.matching import Names
from curator.services import actors, claims
from curator.services.project import Project


@dataclass(frozen=True, slots=True)
class Entry:
    """An actor or a claim, as lists show it."""

    id: int
    name: str
    sort: str  # its kind or status, by key
    quotes: int
    sources: int
    aliases: tuple[str, ...] = ()
    parent_id: int | None = None
    folded: tuple[str, ...] = ()  # the name and the aliases as they are compared


class Noun(Protocol):
    """What can be done with one sort of entries."""

    name: str

    def read(self, project: Project) -> list[Entry]:
        """List them by name."""

    def wanted(self, entry_id: int) -> QuoteFilter:
        """Say which quotes are those of one."""

    def add(self, project: Project, name: str) -> int:
        """Add one and return its key."""

    def merge(self, project: Project, entry_id: int, into_id: int) -> object:
        """Make two of them one."""

    def split(self, project: Project, entry_id: int, quotes: Sequence[int], name: str) -> int:
        """Give some quotes of one to another, and return its key."""

    def remove(self, project: Project, entry_id: int) -> None:
        """Remove one."""


class Actors:
    """Actors as entries."""

    name = "actor"

    def read(self, project: Project) -> list[Entry]:
        """List them by name."""
        return [
            Entry(
                one.id, one.name, one.kind.value, one.quotes, one.sources, one.aliases,
                folded=tuple(map(folded, (one.name, *one.aliases))),
            )
            for one in actors.all_of(project)
        ]  # fmt: skip

    def wanted(self, entry_id: int) -> QuoteFilter:
        """Say which quotes an actor speaks in."""
        return QuoteFilter(actor_id=entry_id)

    def add(self, project: Project, name: str) -> int:
        """Add an actor."""
        return actors.add(project, name).id

    def merge(self, project: Project, entry_id: int, into_id: int) -> object:
        """Make two actors one."""
        return actors.merge(project, entry_id, into_id)

    def split(self, project: Project, entry_id: int, quotes: Sequence[int], name: str) -> int:
        """Give some quotes of an actor to another."""
        return actors.split(project, entry_id, quotes, name).id

    def remove(self, project: Project, entry_id: int) -> None:
        """Remove an actor."""
        actors.remove(project, entry_id)


class Claims:
    """Claims as entries."""

    name = "claim"

    def read(self, project: Project) -> list[Entry]:
        """List them by wording."""
        return [
            Entry(
                one.id, one.wording, one.status.value, one.quotes, one.sources,
                parent_id=one.parent_id, folded=(folded(one.wording),),
            )
            for one in claims.all_of(project)
        ]  # fmt: skip

    def wanted(self, entry_id: int) -> QuoteFilter:
        """Say which quotes speak to a claim."""
        return QuoteFilter(claim_id=entry_id)

    def add(self, project: Project, name: str) -> int:
        """Add a claim."""
        return claims.add(project, name).id

    def merge(self, project: Project, entry_id: int, into_id: int) -> object:
        """Make two claims one."""
        return claims.merge(project, entry_id, into_id)

    def split(self, project: Project, entry_id: int, quotes: Sequence[int], name: str) -> int:
        """Set some quotes of a claim against another."""
        return claims.split(project, entry_id, quotes, name).id

    def remove(self, project: Project, entry_id: int) -> None:
        """Remove a claim."""
        claims.remove(project, entry_id)


def named(entries: Sequence[Entry], name: str) -> Entry | None:
    """Give the entry of a name or alias, compared without case and diacritics."""
    wanted = folded(name)
    return next((entry for entry in entries if wanted in entry.folded), None)


def names_of(entries: Sequence[Entry], but: Entry | None = None) -> Names:
    """Give entries, all but one, as names that could be meant."""
    return Names(
        Offer(entry.name, entry.aliases, entry.folded, quotes=entry.quotes)
        for entry in entries
        if but is None or entry.id != but.id
    )


def narrowed(entries: Sequence[Entry], words: str, sort: str) -> list[Entry]:
    """Keep the entries of one sort of which a name or alias has all the words."""
    wanted = folded(words).split()
    return [
        entry
        for entry in entries
        if (not sort or entry.sort == sort)
        and all(any(word in name for name in entry.folded) for word in wanted)
    ]
