"""Which known names fit what is being typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from heapq import nlargest, nsmallest
from itertools import islice

from curator.domain.lists.choices import Offer
from curator.domain.text import folded
from curator.services.lists.likeness import likely_same

MOST = 9  # names shown at once, so that each of the latest has a digit
_STRAY = re.compile(r"\d\s*([^\W\d_].*)", re.DOTALL)  # a digit, and a name behind it
_SHORTHAND = 4  # letters up to which letters picked out of a name are taken for it


class Fit(IntEnum):
    """How well a name fits, the best first."""

    WHOLE = 0  # it is the name
    START = 1  # the name begins with it
    WORDS = 2  # each typed word begins a word of the name
    INSIDE = 3  # each typed word stands somewhere in the name
    LETTERS = 4  # its letters stand in the name in this order


@dataclass(frozen=True, slots=True)
class Match:
    """A name to offer; ``found_as`` tells the alias that fitted, where it was one."""

    name: str
    found_as: str = ""
    definition: str = ""
    quotes: int = 0
    new: bool = False
    digit: int = 0  # the key that takes it; 0: none
    far: bool = False  # fits by its letters only
    proposed: bool = False  # by what the passage says


class Names:
    """The known names of one sort."""

    def __init__(self, offers: Iterable[Offer] = ()) -> None:
        self._given = offers  # gone through when first asked: most fields are never typed in

    @cached_property
    def _offers(self) -> tuple[Offer, ...]:
        return tuple(self._given)

    @cached_property
    def _folded(self) -> set[str]:
        return {key for offer in self._offers for key in offer.folded}

    def knows(self, typed: str) -> bool:
        """Whether what is typed is a name or an alias."""
        return folded(typed) in self._folded

    def latest(self) -> list[Match]:
        """Offer the names used last, the latest on the digit 1."""
        used = nlargest(MOST, self._offers, key=lambda offer: offer.lately)
        return [_match(offer, digit=n) for n, offer in enumerate(used, 1) if offer.lately]

    def proposed(self, names: Sequence[str], new: str = "") -> list[Match]:
        """Propose those of some names that are known, else a new one."""
        owners = {offer.name: offer for offer in self._offers} if names else {}
        found = [replace(_match(owners[name]), proposed=True) for name in names if name in owners]
        return found or ([Match(new, new=True, proposed=True)] if new else [])

    def at_first(self, proposed: Sequence[Match]) -> list[Match]:
        """Offer what is proposed, the names used last and, where that is little, some others.

        Each has a digit, so that a digit means a name wherever there are any.
        """
        offered: dict[str, Match] = {}
        for match in (*proposed, *self.latest()):
            offered.setdefault(match.name, match)
        if len(offered) < MOST:
            others = nsmallest(MOST, self._offers, key=lambda offer: (-offer.quotes, offer.name))
            for offer in others:
                offered.setdefault(offer.name, _match(offer))
        few = islice(offered.values(), MOST)
        return [replace(match, digit=number) for number, match in enumerate(few, 1)]

    def fitting(self, typed: str) -> list[Match]:
        """Offer the names that fit, the best first; what nobody is called comes last, as new.

        Among those that fit equally well, the name quoted most often comes first; those that
        fit by their letters only are offered where there is nothing better.
        """
        exact = folded(typed)
        if not exact:
            return []
        words = exact.split()
        found = [
            (fit, number, -offer.quotes, offer.name, offer)
            for offer in self._offers
            if (best := _fit(exact, words, offer)) is not None
            for fit, number in [best]
        ]
        best_ones = nsmallest(MOST, found, key=lambda row: (row[0], bool(row[1]), *row[2:4]))
        far = bool(best_ones) and best_ones[0][0] is Fit.LETTERS
        shown = [
            _match(offer, number, far=far)
            for fit, number, *_, offer in best_ones
            if far or fit is not Fit.LETTERS
        ]
        return shown if self.knows(typed) else [*shown, Match(typed.strip(), new=True)]

    def near(self, typed: str) -> list[Match]:
        """Offer the names that ``typed`` is probably a slip, a short form or the beginning of.

        A digit right before a name may have been meant to take one of the latest: the rest is
        proposed then, known or new.
        """
        exact = folded(typed)
        if not exact or self.knows(typed):
            return []
        begun = [
            _match(offer)
            for offer in self._offers
            if any(name.startswith(exact) for name in offer.folded)
        ]
        meant = {match.name: match for match in [*self._behind(typed), *self.slips(typed), *begun]}
        return list(meant.values())[:MOST]

    def _behind(self, typed: str) -> list[Match]:
        """Propose the name behind a stray digit; nothing where there is none."""
        found = _STRAY.match(typed.strip())
        if found is None:
            return []
        owners = (offer for offer in self._offers if folded(found[1]) in offer.folded)
        return [next(map(_match, owners), Match(found[1], new=True, proposed=True))]

    def slips(self, typed: str) -> list[Match]:
        """Offer the names that ``typed`` is probably a slip or a short form of."""
        if not folded(typed) or self.knows(typed):
            return []
        owners = {name: one for one in self._offers for name in (*one.aliases, one.name)}
        meant = dict.fromkeys(owners[name].name for name in likely_same(typed, owners))
        return [_match(owners[name]) for name in list(meant)[:MOST]]


def first_choice(matches: Sequence[Match], typed: str) -> int:
    """Tell which row to stand on: the best, or the new one where the rest is far-fetched."""
    if matches and matches[0].far and matches[-1].new and len(folded(typed)) > _SHORTHAND:
        return len(matches) - 1
    return 0


def _match(offer: Offer, number: int = 0, *, digit: int = 0, far: bool = False) -> Match:
    found_as = offer.aliases[number - 1] if number else ""
    return Match(
        offer.name, found_as, offer.definition, offer.quotes, digit=digit, far=far
    )  # fmt: skip


def _fit(exact: str, words: Sequence[str], offer: Offer) -> tuple[Fit, int] | None:
    """Tell how an offer fits best, and by which of its names: 0 is its own, then its aliases."""
    fits = [
        (fit, number)
        for number, name in enumerate(offer.folded)
        if (fit := _fit_of(exact, words, name)) is not None
    ]
    return min(fits, default=None)


def _fit_of(exact: str, words: Sequence[str], name: str) -> Fit | None:
    if all(word in name for word in words):
        if name.startswith(exact):
            return Fit.WHOLE if name == exact else Fit.START
        parts = name.split()
        begun = all(any(part.startswith(word) for part in parts) for word in words)
        return Fit.WORDS if begun else Fit.INSIDE
    letters = iter(name)
    one_word = len(words) == 1 and len(exact) > 1
    return Fit.LETTERS if one_word and all(letter in letters for letter in exact) else None
