"""The list of sources: 100,000 keys in an order, narrowed by words, without reading the rest."""

from __future__ import annotations

import re
from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from curator.domain.lists.sources import Arrangement, ListedSource, SourceGroup
from curator.domain.sources import ReadingState
from curator.domain.text import folded
from curator.services.project import Project
from curator.storage.lists import sources as stored

_BETWEEN = "\x1e"
_FEW = 4  # of so many sources at most one is looked for: they are looked at one by one
_FOREIGN = re.compile("[^\x00-\x7f]+")


class SourceWords:
    """The words that sources are found by: title, outlet, authors and tags, folded."""

    def __init__(self, project: Project) -> None:
        facts = _folded_facts(*project.ask(stored.words))
        self._held = [""] * (max(facts, default=0) + 1)  # by key; empty where there is no source
        for source_id, words in facts.items():
            self._held[source_id] = words
        self._tags: dict[int, str] = {}  # what tags add to the words of a source
        self._take_tags(project.ask(stored.tag_words))

    def learn(self, project: Project, ids: Iterable[int], *, tags: bool) -> bool:
        """Read the words of some sources again, and all tags where asked; tell if any changed."""
        changed = set(ids)
        self._reach(changed)
        with project.look() as asks:
            facts = _folded_facts(*stored.words(asks, changed))
            tagged = stored.tag_words(asks) if tags else None
        before = {source_id: self._held[source_id] for source_id in changed | set(self._tags)}
        for source_id in changed:
            if source_id in facts:
                self._held[source_id] = facts[source_id] + self._tags.get(source_id, "")
            else:
                self._held[source_id] = ""
                self._tags.pop(source_id, None)
        if tagged is not None:
            self._take_tags(tagged)
        looked_at = before.keys() | self._tags.keys()
        return any(before.get(each) != self._held[each] for each in looked_at)

    def fitting(self, ids: array[int], words: Sequence[str]) -> array[int]:
        """Give those sources that hold all of some folded words, in the order they came in."""
        try:
            for word in words:
                ids = self._holding(ids, word)
        except IndexError:  # another program added sources, of which nobody told
            self._reach(ids)
            return self.fitting(ids, words)
        return ids

    def _holding(self, ids: array[int], word: str) -> array[int]:
        if len(ids) < len(self._held) // _FEW:
            return array("q", [key for key in ids if word in self._held[key]])
        # Words that lie far apart in memory cost five times as much: look in the order they lie.
        fits = [word in words for words in self._held]
        return array("q", [key for key in ids if fits[key]])

    def _reach(self, ids: Collection[int]) -> None:
        """Make room for the words of sources that came later."""
        self._held += [""] * (max(ids, default=0) + 1 - len(self._held))

    def _take_tags(self, tagged: Sequence[tuple[int, str]]) -> None:
        for source_id, names in self._tags.items():
            self._held[source_id] = self._held[source_id].removesuffix(names)
        self._tags = {}
        for source_id, name in tagged:
            if source_id < len(self._held) and self._held[source_id]:
                self._tags[source_id] = self._tags.get(source_id, "") + "\n" + name
        for source_id, names in self._tags.items():
            self._held[source_id] += names


@dataclass(frozen=True, slots=True)
class Arranged:
    """The keys of all sources in an arrangement, group by group."""

    arrangement: Arrangement
    total: int  # of all sources, shown or not
    runs: Sequence[stored.Run]


def arranged(project: Project, arrangement: Arrangement) -> Arranged:
    """Ask for the sources in an arrangement; ask from any thread."""
    with project.look() as asks:
        runs = stored.in_order(asks, arrangement)
        return Arranged(arrangement, stored.total(asks), runs)


class SourceList:
    """Sources in one arrangement, narrowed by words; a negative key stands for a group."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._runs: Sequence[stored.Run] = ()
        self._fit: Sequence[stored.Run] = ()
        self._words: SourceWords | None = None
        self.typed = ""  # the words it is narrowed by
        self.arrangement = Arrangement()
        self.total = 0  # of all sources, shown or not
        self.rows: array[int] = array("q")
        self.groups: list[SourceGroup] = []

    @property
    def needs_words(self) -> bool:
        """Whether it cannot be narrowed before it is given its words."""
        return self._words is None

    def arrange(self, arrangement: Arrangement) -> None:
        """Ask for the sources in an arrangement."""
        self.lay(arranged(self._project, arrangement))

    def lay(self, found: Arranged) -> None:
        """Show the sources as another thread may have found them."""
        self.total, self._runs, self.arrangement = found.total, found.runs, found.arrangement
        self._narrow_from(self._runs)

    def take_words(self, words: SourceWords) -> None:
        """Be given the words to narrow by, which another thread may have read."""
        self._words = words
        self._narrow_from(self._runs)

    def narrow(self, typed: str) -> None:
        """Show only the sources that hold all of the words typed."""
        further = typed.startswith(self.typed) and bool(self.typed)
        before = folded(self.typed) if further else ""
        self.typed = typed
        self._narrow_from(self._fit if further else self._runs, before)

    def learn(self, ids: Iterable[int], *, tags: bool) -> bool:
        """Hear that some sources were described anew; tell whether another choice may fit now."""
        if self._words is None:
            return False
        return self._words.learn(self._project, ids, tags=tags) and bool(self.typed)

    def fit_again(self) -> None:
        """Narrow again by what was typed."""
        self._narrow_from(self._runs)

    def came_and_went(self, ids: Iterable[int]) -> tuple[set[int], set[int]]:
        """Tell which of some sources are there and not in the list, and the other way round."""
        wanted = set(ids)
        known = {each for run in self._runs for each in wanted.intersection(run.ids)}
        there = held(self._project, wanted) if wanted else set()
        return there - known, known - there

    @property
    def tells_place(self) -> bool:
        """Whether the place of a source that comes is plain from its key."""
        usual = Arrangement(falling=self.arrangement.falling)
        return self.arrangement == usual and bool(self._runs)

    def let(self, came: Collection[int], went: Collection[int]) -> None:
        """Let sources in, where their place can be told, and out, without asking."""
        falling = self.arrangement.falling
        runs = []
        for name, ids in self._runs:
            left = array("q", [each for each in ids if each not in went]) if went else ids
            if came:
                left = array("q", sorted((*left, *came), reverse=falling))
            if left or name is None:
                runs.append(stored.Run(name, left))
        self._runs, self.total = runs, self.total + len(came) - len(went)
        self._narrow_from(runs)

    def ids_between(self, top: int, bottom: int) -> list[int]:
        """Give the keys of the sources in some rows, both ends included, groups left out."""
        return [source_id for source_id in self.rows[max(top, 0) : bottom + 1] if source_id > 0]

    def row_of(self, source_id: int | None) -> int:
        """Tell the row of a source; -1 where it is not shown."""
        try:
            return -1 if source_id is None else self.rows.index(source_id)
        except ValueError:
            return -1

    def _narrow_from(self, runs: Sequence[stored.Run], before: str = "") -> None:
        words = folded(self.typed).split()
        if words and self._words is not None:
            words = [word for word in words if word not in before]  # which all of these hold
            fit = [stored.Run(run.name, self._words.fitting(run.ids, words)) for run in runs]
            self._fit = [run for run in fit if run.ids]
        else:
            self._fit = self._runs
        self.rows, self.groups = array("q"), []
        for run in self._fit:
            if run.name is not None:
                self.groups.append(SourceGroup(run.name, len(run.ids)))
                self.rows.append(-len(self.groups))
            self.rows.extend(run.ids)


def rows(project: Project, ids: Sequence[int]) -> list[ListedSource]:
    """Read the rows of some sources, in no order; those that are gone are left out."""
    with project.look() as asks:
        return stored.rows(asks, ids)


def total(project: Project) -> int:
    """Count the sources."""
    with project.look() as asks:
        return stored.total(asks)


def held(project: Project, ids: Iterable[int]) -> set[int]:
    """Tell which of some sources are there."""
    with project.look() as asks:
        return stored.held(asks, ids)


def next_unread(project: Project, ids: Sequence[int]) -> int | None:
    """Give the first of some sources, in their order, that nobody has read yet."""
    with project.look() as asks:
        return stored.first_in_state(asks, ids, ReadingState.UNREAD)


def tags(project: Project, ids: Sequence[int] | None = None) -> dict[str, int]:
    """Count how many sources, or how many of some, bear each tag; by name in order."""
    with project.look() as asks:
        return stored.tags(asks, ids)


def outlets(project: Project) -> list[str]:
    """List the outlets known, each once."""
    with project.look() as asks:
        return stored.outlets(asks)


def _folded_facts(ids: Iterable[int], words: Sequence[str]) -> dict[int, str]:
    """Fold the words of many sources in one go: what is not ASCII, which is little, by itself."""
    whole = _FOREIGN.sub(_fold_run, _BETWEEN.join(words)).lower()
    apart = whole.split(_BETWEEN) if words else []
    if len(apart) != len(words):  # an odd file: the mark stands in the words of a source
        apart = [folded(each) for each in words]
    return dict(zip(ids, apart, strict=True))


def _fold_run(run: re.Match[str]) -> str:
    return _fold(run[0])


@lru_cache(4_096)
def _fold(run: str) -> str:
    return folded(f"x{run}x")[1:-1]  # or the spaces at its ends would be lost
