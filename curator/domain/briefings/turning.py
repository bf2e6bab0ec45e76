"""Whether an actor changed their stance on a claim, or only takes several at one time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from curator.domain.briefings.content import Clash, Said, Turn
from curator.domain.statements import Stance

_PARTS = (0, 4, 7, 10)  # letters of a date: not known, its year, its month, its day


class Stances:
    """What one actor says on one claim, clear or unclear, with what is known of its order.

    A statement has the date of its event, else that of its source; a reprint that of what it
    repeats, so far as that is quoted. Of a day and its month no order is known, nor of what has
    no date.
    """

    def __init__(self, said: Sequence[Said], first: dict[int, str]) -> None:
        """Take the statements, and when each source first appeared, by its root."""
        told = [one for one in said if one.stance is not Stance.UNCLEAR]
        self._dated = sorted((_date(one, first), one.quote.id, one.id, one) for one in told)
        self._within: dict[str, dict[Stance, Said]] = defaultdict(dict)
        for date, _, _, one in self._dated:
            for length in {min(length, len(date)) for length in _PARTS}:
                self._within[date[:length]].setdefault(one.stance, one)

    def turns(self) -> Iterator[Turn]:
        """Find where the stance changes from one date to a later one."""
        sure = [one for date, _, _, one in self._dated if len(self._within[date]) == 1]
        for before, after in pairwise(sure):
            if before.stance is not after.stance:
                yield Turn(after.actor, after.claim, before, after)

    def clashes(self) -> Iterator[Clash]:
        """Find stances that differ though none is known to come first."""
        own: dict[str, dict[Stance, Said]] = defaultdict(dict)
        for date, _, _, one in self._dated:
            if len(self._within[date]) > 1:
                own[date].setdefault(one.stance, one)
        for date, some in own.items():
            told = tuple((self._within[date] | some).values())
            on_one_day = len(date) == _PARTS[-1]
            yield Clash(told[0].actor, told[0].claim, told, on_one_day)


def first_dates(said: Iterable[Said]) -> dict[int, str]:
    """Tell when each source, or what it is a reprint of, first appeared, by its root."""
    first: dict[int, str] = {}
    for one in said:
        source = one.quote.source
        if source.published:
            date = str(source.published)
            first[source.root] = min(first.get(source.root, date), date)
    return first


def _date(one: Said, first: dict[int, str]) -> str:
    return str(one.quote.event_date or first.get(one.quote.source.root, ""))
