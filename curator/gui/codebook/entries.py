"""What actors and claims have in common, so that one list and one panel serve both."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.domain.lists.choices import Offer
from curator.domain.lists.codebook import Entry
from curator.domain.quotes import QuoteFilter
from curator.domain.text import folded
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tagging.matching import Names
from curator.gui.tasks import Job
from curator.services import actors, claims
from curator.services.lists.codebook import concerns, listed, news_of
from curator.services.lists.likeness import doubles, likely_same
from curator.services.project import Project


class Noun(Protocol):
    """What can be done with one sort of entries."""

    name: str

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


class Entries:
    """All entries of one sort, in their order; a change makes new ones of most of the same."""

    def __init__(self, every: Iterable[Entry] = ()) -> None:
        self.every: Sequence[Entry] = tuple(every)
        self.by_id = {entry.id: entry for entry in self.every}

    def name_of(self, entry_id: int | None) -> str:
        """Give the name of one; empty where there is none."""
        entry = self.by_id.get(entry_id or 0)
        return entry.name if entry else ""

    def named(self, name: str, *, but: Entry | None = None) -> Entry | None:
        """Give the one of a name or alias, compared without case and diacritics, or another one."""
        wanted = folded(name)
        fitting = (entry for entry in self.every if wanted in entry.folded)
        return next((entry for entry in fitting if but is None or entry.id != but.id), None)

    def others(self, entry: Entry, *, own: bool = False) -> Names:
        """Give all but one as names that could be meant; with ``own``, what else it is called."""
        others = (
            Offer(other.name, other.aliases, other.folded, quotes=other.quotes)
            for other in self.every
            if other.id != entry.id
        )
        called = zip(entry.aliases, entry.folded[1:], strict=True)
        return Names(chain((Offer(name, (), (key,)) for name, key in called if own), others))

    def near(self, entry: Entry, among: Iterable[int] | None = None) -> Entry | None:
        """Give the one that is probably the same as another, by its name or by any other name.

        ``among`` are the keys of those that come into question.
        """
        every = self.every if among is None else map(self.by_id.get, among)
        bearers = {
            name: other
            for other in every
            if other is not None and other.id != entry.id
            for name in (other.name, *other.aliases)
        }
        return next((bearers[name] for name in likely_same(entry.name, bearers)), None)

    def narrowed(
        self, words: str, sort: str, among: Collection[int] | None = None
    ) -> Sequence[Entry]:
        """Keep the entries of one sort, among some keys, of which a name has all the words."""
        wanted = folded(words).split()
        if not wanted and not sort and among is None:
            return self.every
        return [
            entry
            for entry in self.every
            if (not sort or entry.sort == sort)
            and (among is None or entry.id in among)
            and all(any(word in name for name in entry.folded) for word in wanted)
        ]


class Kept(QWidget):
    """What shows entries: reads them off the interface thread, then takes in what changes."""

    renewed = Signal(object)  # the keys of those that may be known differently; None: of all

    def __init__(self, context: Context, kind: str) -> None:
        super().__init__()
        self.context, self._kind = context, kind
        self.entries = Entries()
        self._stale = True  # never read yet, or something changed while nobody looked
        self._job: Job | None = None
        context.news.changed.connect(self._hear)
        context.project_closed.connect(self._leave)

    @property
    def settled(self) -> bool:
        """Whether the entries are as the project has them."""
        return self._job is None and not self._stale

    def catch_up(self) -> None:
        """Read all entries again, where something changed while nobody looked."""
        if not self._stale or not self.context.has_project or self._job is not None:
            return
        self._stale = False
        project, kind = self.context.project, self._kind
        self._job = Job(self, None)
        self._job.start(lambda _: listed(project, kind), self._take_all, self._fail)

    def _hear(self, change: Change) -> None:
        if not concerns(self._kind, change):
            return
        if self._job is not None or not self.isVisible():
            self._stale = True
            return
        project, known = self.context.project, self.entries.by_id
        news = self.context.attempt(lambda: news_of(project, self._kind, known, change))
        if news is None:
            self._stale = True
            self.catch_up()
        else:
            self._take(news.entries, news.touched)

    def _take_all(self, entries: Sequence[Entry]) -> None:
        self._job = None
        if self._stale:  # something changed while it was read
            self.catch_up()
        else:
            self._take(entries, None)

    def _take(self, entries: Sequence[Entry], touched: frozenset[int] | None) -> None:
        self.entries = Entries(entries)
        self.renewed.emit(touched)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self.context.troubled.emit(sentence_of(error))

    def _leave(self) -> None:
        if self._job is not None:
            self._job.cancel()


class Doubles(QObject):
    """Entries that are probably the same as another one, looked for off the interface thread."""

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keys: frozenset[int] = frozenset()
        self._job: Job | None = None
        self._of: Entries | None = None

    @property
    def settled(self) -> bool:
        """Whether they are those of the entries last asked about."""
        return self._job is None

    def seek(self, entries: Entries) -> None:
        """Look for them where the entries are others than before; the last ones stay until then."""
        if entries is self._of:
            return
        if self._job is not None:
            self._job.cancel()
        self._of = entries
        named = [(one.id, name) for one in entries.every for name in (one.name, *one.aliases)]
        self._job = Job(self, None)
        self._job.start(lambda _: doubles(named), self._tell, _raise)

    def _tell(self, keys: frozenset[int]) -> None:
        self._job, self.keys = None, keys
        self.found.emit()


def _raise(error: Exception) -> None:
    raise error
