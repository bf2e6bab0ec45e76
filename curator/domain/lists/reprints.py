"""Reprints: sources that bring the article of another, so that they count as one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a person says of two sources that are much alike."""

    REPRINT = "reprint"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Offer:
    """Two sources that may be one article; the one that came out later is named first."""

    source_id: int
    of_id: int
    ratio: float  # of their words that are the same in the same order, from 0 to 1

    @property
    def percent(self) -> int:
        """The ratio in hundredths; only what is the same in all is 100."""
        return int(self.ratio * 100)

    def other(self, source_id: int) -> int:
        """Give the other one of the two."""
        return self.of_id if source_id == self.source_id else self.source_id


@dataclass(frozen=True, slots=True)
class Said:
    """One verdict as it is kept."""

    id: int
    source_id: int
    of_id: int
    verdict: str  # a newer Curator may know others


def roots(said: Iterable[Said]) -> dict[int, int]:
    """Give for each source that is a reprint the one that all of them are reprints of.

    That one is left out: it stands for itself. Copies of a project that were merged may bring
    chains and circles: a chain is followed to its end, in a circle the lowest key is that one.
    """
    of = {each.source_id: each.of_id for each in said if each.verdict == Verdict.REPRINT}
    found: dict[int, int] = {}
    for source_id in list(of):
        way, at = [source_id], of[source_id]
        while at in of and at not in way and at not in found:
            way.append(at)
            at = of[at]
        root = min(way[way.index(at) :]) if at in way else found.get(at, at)
        found.update(dict.fromkeys(way, root))
    return {source_id: root for source_id, root in found.items() if source_id != root}


def kept_apart(said: Iterable[Said]) -> frozenset[tuple[int, int]]:
    """Give the pairs of sources that are two articles, the lower key first."""
    return frozenset(pair(s.source_id, s.of_id) for s in said if s.verdict == Verdict.APART)


def pair(one: int, other: int) -> tuple[int, int]:
    """Name two sources whatever their order."""
    return (one, other) if one < other else (other, one)


def came_out(source_id: int, published: str) -> tuple[str, int]:
    """Give what tells which of two sources came out first: its date, and else its key.

    One without a date comes after those with one.
    """
    return published or "9999", source_id


def together(links: Mapping[tuple[int, int], float], came: Mapping[int, str]) -> list[Offer]:
    """Make offers of pairs of sources with their ratios: each of the first one it is linked to.

    Those of one article stand together, and what is the most alike first. ``came`` has the dates
    of the sources, by ISO 8601.
    """
    offers: dict[int, Offer] = {}
    for (one, other), ratio in links.items():
        first, later = sorted((one, other), key=lambda key: came_out(key, came[key]))
        before = offers.get(later)
        if before is None or came_out(first, came[first]) < came_out(
            before.of_id, came[before.of_id]
        ):
            offers[later] = Offer(later, first, ratio)
    nearest: dict[int, float] = {}
    for offer in offers.values():
        nearest[offer.of_id] = max(offer.ratio, nearest.get(offer.of_id, 0))
    return sorted(
        offers.values(), key=lambda o: (-nearest[o.of_id], o.of_id, -o.ratio, o.source_id)
    )
