"""The list of sources: 100,000 keys in an order, narrowed by words, without reading the rest."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from curator.domain.lists.sources import Arrangement, ListedSource, SourceGroup
from curator.domain.sources import ReadingState
from curator.domain.text import folded
from curator.services.project import Project
from curator.storage.lists import sources as stored

_BETWEEN = "\x1e"
_FOREIGN = re.compile("[^\x00-\x7f]+")


class SourceWords:
    """The words that sources are found by: title, outlet, authors and tags, folded."""

    def __init__(self, project: Project) -> None:
        with project.look() as asks:
            self._facts = _folded_facts(stored.words(asks))
            tagged = stored.tag_words(asks)
        self._held = defaultdict(str, self._facts)
        self._tagged: set[int] = set()
        self._take_tags(tagged)

    def learn(self, project: Project, ids: Iterable[int], *, tags: bool) -> bool:
        """Read the words of some sources again, and all tags where asked; tell if any changed."""
        changed = set(ids)
        with project.look() as asks:
            facts = _folded_facts(stored.words(asks, changed))
            tagged = stored.tag_words(asks) if tags else []
        before = {source_id: self._held.get(source_id) for source_id in changed | self._tagged}
        for source_id in changed:
            kept = (self._held.pop(source_id, "") or "").removeprefix(
                self._facts.pop(source_id, "")
            )
            if source_id in facts:
                self._facts[source_id] = facts[source_id]
                self._held[source_id] = facts[source_id] + kept
        if tags:
            self._take_tags(tagged)
        looked_at = before.keys() | self._tagged
        return any(before.get(each) != self._held.get(each) for each in looked_at)

    def fitting(self, ids: Iterable[int], words: Sequence[str]) -> array[int]:
        """Give those sources that hold all of some folded words, in the order they came in."""
        held, left = self._held, ids
        for word in words:
            left = [source_id for source_id in left if word in held[source_id]]
        return array("q", left)

    def _take_tags(self, tagged: Sequence[tuple[int, str]]) -> None:
        for source_id in self._tagged:
            self._held[source_id] = self._facts.get(source_id, "")
        for source_id, name in tagged:
            self._held[source_id] += "\n" + name
        self._tagged = {source_id for source_id, _ in tagged}


class SourceList:
    """Sources in one arrangement, narrowed by words; a negative key stands for a group."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._runs: list[stored.Run] = []
        self._fit: list[stored.Run] = []
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
        with self._project.look() as asks:
            self.total = stored.total(asks)
            self._runs = stored.in_order(asks, arrangement)
        self.arrangement = arrangement
        self._narrow_from(self._runs)

    def take_words(self, words: SourceWords) -> None:
        """Be given the words to narrow by, which another thread may have read."""
        self._words = words
        self._narrow_from(self._runs)

    def narrow(self, typed: str) -> None:
        """Show only the sources that hold all of the words typed."""
        further = typed.startswith(self.typed) and bool(self.typed)
        self.typed = typed
        self._narrow_from(self._fit if further else self._runs)

    def learn(self, ids: Iterable[int], *, tags: bool) -> bool:
        """Hear that some sources were described anew; tell whether another choice may fit now."""
        if self._words is None:
            return False
        return self._words.learn(self._project, ids, tags=tags) and bool(self.typed)

    def fit_again(self) -> None:
        """Narrow again by what was typed."""
        self._narrow_from(self._runs)

    def came_or_went(self, ids: Iterable[int]) -> bool:
        """Whether some sources that are there are not in the list, or the other way round."""
        wanted = set(ids)
        known = {each for run in self._runs for each in wanted.intersection(run.ids)}
        return known != held(self._project, wanted)

    def ids_between(self, top: int, bottom: int) -> list[int]:
        """Give the keys of the sources in some rows, both ends included, groups left out."""
        return [source_id for source_id in self.rows[max(top, 0) : bottom + 1] if source_id > 0]

    def row_of(self, source_id: int | None) -> int:
        """Tell the row of a source; -1 where it is not shown."""
        try:
            return -1 if source_id is None else self.rows.index(source_id)
        except ValueError:
            return -1

    def _narrow_from(self, runs: list[stored.Run]) -> None:
        words = folded(self.typed).split()
        if words and self._words is not None:
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


def _folded_facts(found: Sequence[tuple[int, str]]) -> dict[int, str]:
    """Fold the words of many sources in one go: what is not ASCII, which is little, by itself."""
    whole = _FOREIGN.sub(_fold_run, _BETWEEN.join(words for _, words in found)).lower()
    apart = whole.split(_BETWEEN)
    if len(apart) != len(found):  # an odd file: the mark stands in the words of a source
        apart = [folded(words) for _, words in found]
    return dict(zip((source_id for source_id, _ in found), apart, strict=True))


def _fold_run(run: re.Match[str]) -> str:
    return _fold(run[0])


@lru_cache(4_096)
def _fold(run: str) -> str:
    return folded(f"x{run}x")[1:-1]  # or the spaces at its ends would be lost
