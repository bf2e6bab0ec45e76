"""Likeness: which names are probably slips or short forms of one another."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein

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
    own = _words(name)
    found: list[tuple[int, str]] = []
    for other in dict.fromkeys(names):
        distance = _distance(own, _words(other))
        if distance is not None:
            found.append((distance, other))
    return [other for _, other in sorted(found)]


def _distance(own: list[str], other: list[str]) -> int | None:
    """Tell how far apart two names are, in letters; None where they are not near."""
    if not own or not other:
        return None
    if _abbreviates(own, other) or _abbreviates(other, own):
        return 1
    pairs = ((" ".join(own), " ".join(other)), (" ".join(sorted(own)), " ".join(sorted(other))))
    allowed = _allowed(min(len(pairs[0][0]), len(pairs[0][1])))
    nearest = min(DamerauLevenshtein.distance(*pair, score_cutoff=allowed) for pair in pairs)
    return nearest if nearest <= allowed and _digits(own) == _digits(other) else None


def _allowed(letters: int) -> int:
    if letters < SHORT:
        return 0
    return 1 if letters < LONG else 2


def _digits(words: list[str]) -> list[str]:
    """Give the numbers in a name: “Station 3” is never a slip of “Station 4”."""
    return sorted(word for word in words if any(map(str.isdigit, word)))


def _abbreviates(short: list[str], full: list[str]) -> bool:
    """Whether the first name of one is the initial of the other, before the same last name."""
    return (
        len(short) > 1
        and len(full) > 1
        and short[-1] == full[-1]
        and len(short[0]) == 1
        and full[0].startswith(short[0])
    )


def _words(name: str) -> list[str]:
    return _PARTS.findall(folded(name))
