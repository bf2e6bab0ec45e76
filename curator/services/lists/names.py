"""Find anything by what it is called: sources, actors, claims and quotes, as one types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from curator.domain.edits import Change
from curator.services.lists.shelf import Fit, Shelf, fold
from curator.services.project import Project
from curator.storage.lists import names as stored
from curator.storage.reading.asking import Asks

KINDS: Final = ("actor", "claim", "source", "quote")
TOPPED = 2_000  # changes on top of a shelf before it is made anew
_LARGE = ("source", "quote")
_AT_ONCE = 10_000  # keys looked at together


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to offer."""

    kind: str
    id: int
    words: str
    detail: str
    number: int  # quotes of an actor or a claim; of a quote, its source
    rank: int


class Names:
    """The names of everything in a project, held in memory; make it off the GUI thread."""

    def __init__(
        self, shelves: Mapping[str, Shelf], vocabulary: Mapping[str, Sequence[str]]
    ) -> None:
        self._shelves = dict(shelves)
        self._vocabulary = vocabulary  # by first letter

    def find(self, project: Project, typed: str, most: int = 6) -> list[Found]:
        """Give what fits best of each kind; where nothing does, what is spelt nearly so."""
        words = fold(typed).split()
        if not words:
            return []
        fits = self._fits(words, most)
        if not any(fits.values()) and (meant := self._meant(words)) != words:
            fits = self._fits(meant, most)
        with project.look() as asks:
            shown = {
                kind: stored.shown(asks, kind, [fit.id for fit in some])
                for kind, some in fits.items()
                if some
            }
        return [
            Found(kind, *shown[kind][fit.id], fit.rank)
            for kind, some in fits.items()
            for fit in some
            if fit.id in shown[kind]
        ]

    def renewed(self, project: Project, change: Change) -> Names:
        """Give the names after a change; what did not change is shared with these."""
        shelves = dict(self._shelves)
        for kind in {"actor", "claim"} & _small(change):
            shelves[kind] = Shelf(_lines(project, kind))
        for kind in _LARGE:
            ids = change.ids.get(kind, frozenset())
            if len(ids) + shelves[kind].changes > TOPPED:
                shelves[kind] = Shelf(_lines(project, kind))
            elif ids:
                shelves[kind].lay_over(ids, project.ask(_asking_for(kind, ids)))
        return Names(shelves, self._vocabulary)

    def _fits(self, words: Sequence[str], most: int) -> dict[str, list[Fit]]:
        typed = [word.encode() for word in words]
        return {kind: self._shelves[kind].find(typed, most) for kind in KINDS}

    def _meant(self, words: Sequence[str]) -> list[str]:
        return [self._nearest(word) for word in words]

    def _nearest(self, word: str) -> str:
        """Give how a known word begins that one slip of four letters, or two of five, made."""
        if len(word) < 4:
            return word
        begun = {known[: len(word) + 1] for known in self._vocabulary.get(word[0], ())}
        if any(known.startswith(word) for known in begun):
            return word
        slips = 1 if len(word) < 5 else 2
        near = extract(word, sorted(begun), scorer=OSA.distance, score_cutoff=slips, limit=1)
        return near[0][0] if near else word


def gathered(project: Project) -> Names:
    """Read the names of everything; 100,000 sources and as many quotes take a second or two."""
    shelves = {kind: Shelf(_lines(project, kind)) for kind in KINDS}
    words = frozenset[bytes]().union(*(shelf.words for shelf in shelves.values()))
    vocabulary = defaultdict(list)
    for word in (each.decode() for each in words if len(each) > 3):
        vocabulary[word[0]].append(word)
    return Names(shelves, vocabulary)


def _lines(project: Project, kind: str) -> Iterator[tuple[int, str]]:
    """Read the words of a kind in short looks, so that an edit has little to break off."""
    last = project.ask(lambda asks: stored.newest(asks, kind))
    for first in range(1, last + 1, _AT_ONCE):
        yield from zip(*project.ask(_asking_between(kind, first)), strict=True)


def _asking_between(kind: str, first: int) -> Callable[[Asks], tuple[Sequence[int], list[str]]]:
    return lambda asks: stored.lines(asks, kind, first, first + _AT_ONCE - 1)


def _asking_for(kind: str, ids: Iterable[int]) -> Callable[[Asks], list[tuple[int, str]]]:
    return lambda asks: list(stored.lines_of(asks, kind, ids))


def _small(change: Change) -> set[str]:
    touched = {"alias": "actor", "actor": "actor", "wording": "claim", "claim": "claim"}
    return {touched[kind] for kind in change.ids if kind in touched}
