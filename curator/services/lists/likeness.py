"""Likeness: which names are probably slips or short forms of one another."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein, Levenshtein
from rapidfuzz.process import extract

from curator.domain.text import folded

SHORT, LONG = 5, 12  # letters; below SHORT one letter makes another name
_PARTS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def likely_same(name: str, names: Iterable[str]) -> list[str]:
    """List the names that probably mean the one that ``name`` means, the likeliest first.

    Names are compared folded (no case, no diacritics), without punctuation and with their words
    in any order. They are near where one letter was added, dropped, changed or swapped with its
    neighbour (two of them from ``LONG`` letters on, none below ``SHORT``), or where the last name
    is the same and the first name is an initial of the other: “O. Brand”, “Ona Brand”.
    """
    own = _spelt(name)
    found: list[tuple[int, str]] = []
    for other in dict.fromkeys(names):
        spelt = _spelt(other)
        if abs(spelt.letters - own.letters) <= _FARTHEST or spelt.last == own.last:
            distance = _distance(own, spelt)
            if distance is not None:
                found.append((distance, other))
    return [other for _, other in sorted(found)]


def doubles(named: Iterable[tuple[int, str]]) -> frozenset[int]:
    """Tell the keys of all that are probably the same as another one, each known by many names.

    Call it off the interface thread: 2,000 with two names each take a second.
    """
    every = sorted(((_spelt(name), key) for key, name in named), key=lambda one: one[0].letters)
    found: set[int] = set()
    for one, other in chain(_like_long(every), _like_last(every)):
        if one[1] != other[1] and _distance(one[0], other[0]) is not None:
            found |= {one[1], other[1]}
    return frozenset(found)


class _Spelt(NamedTuple):
    """A name as it is compared."""

    words: tuple[str, ...]
    joined: str
    anyhow: str  # its words in the order of the alphabet
    letters: int
    last: str


_FARTHEST = 2  # letters that two names may differ in, where no first name is shortened


_Known = tuple[_Spelt, int]  # a name, and the key of whom it names


def _like_long(every: Sequence[_Known]) -> Iterator[tuple[_Known, _Known]]:
    """Pair the names that are about as long and not too far apart; they come by their length."""
    for form in (attrgetter("joined"), attrgetter("anyhow")):
        texts = [form(spelt) for spelt, _ in every]
        for at, one in enumerate(every):
            until = bisect_right(every, one[0].letters + _FARTHEST, key=lambda k: k[0].letters)
            most = 2 * _FARTHEST
            near = extract(
                texts[at], texts[at + 1 : until], scorer=Levenshtein.distance,
                score_cutoff=most, limit=None,
            )  # fmt: skip
            yield from ((one, every[at + 1 + number]) for _, _, number in near)


def _like_last(every: Sequence[_Known]) -> Iterator[tuple[_Known, _Known]]:
    """Pair the names with an initial with those of the same last name."""
    by_last: dict[str, list[_Known]] = defaultdict(list)
    for one in every:
        by_last[one[0].last].append(one)
    for one in every:
        if len(one[0].words) > 1 and len(one[0].words[0]) == 1:
            yield from ((one, other) for other in by_last[one[0].last])


@lru_cache(maxsize=1 << 14)
def _spelt(name: str) -> _Spelt:
    words = tuple(_PARTS.findall(folded(name)))
    joined = " ".join(words)
    last = words[-1] if words else ""
    return _Spelt(words, joined, " ".join(sorted(words)), len(joined), last)


def _distance(own: _Spelt, other: _Spelt) -> int | None:
    """Tell how far apart two names are, in letters; None where they are not near."""
    if not own.words or not other.words:
        return None
    if _abbreviates(own.words, other.words) or _abbreviates(other.words, own.words):
        return 1
    allowed = _allowed(min(own.letters, other.letters))
    pairs = ((own.joined, other.joined), (own.anyhow, other.anyhow))
    nearest = min(_steps(*pair, allowed) for pair in pairs)
    return nearest if nearest <= allowed and _digits(own) == _digits(other) else None


def _steps(one: str, other: str, most: int) -> int:
    """Count the letters added, dropped, changed or swapped; beyond ``most`` it is one more.

    A swap is two steps of Levenshtein's measure, which tells ten times as fast what is too far.
    """
    if Levenshtein.distance(one, other, score_cutoff=2 * most) > 2 * most:
        return most + 1
    return DamerauLevenshtein.distance(one, other, score_cutoff=most)


def _allowed(letters: int) -> int:
    if letters < SHORT:
        return 0
    return 1 if letters < LONG else _FARTHEST


def _digits(name: _Spelt) -> list[str]:
    """Give the numbers in a name: “Station 3” is never a slip of “Station 4”."""
    return sorted(word for word in name.words if any(map(str.isdigit, word)))


def _abbreviates(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the first name of one is the initial of the other, before the same last name."""
    return (
        len(short) > 1
        and len(full) > 1
        and short[-1] == full[-1]
        and len(short[0]) == 1
        and full[0].startswith(short[0])
    )
