"""Which claims of a codebook a passage may be about, ranked by the words they share.

Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009): a claim's
wordings and the quotes that were set against it make one document. Words are cut to their first
letters, so that "close", "closes" and "closing" meet.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import nlargest
from math import log

from curator.domain.text import folded

_WORD = re.compile(r"\w+")
_LETTERS, _SHORTEST = 5, 3  # of a word that count; shorter words than that say nothing
_SATURATION, _LENGTH = 1.2, 0.75  # k1 and b, as usual
_COMMON = 0.4  # words in a greater share of the claims say nothing either
_FEW = 5  # claims; among fewer, no word is common
_NEAREST = 0.35  # of the best; claims further behind are not proposed


class Ranking:
    """The claims of a codebook by their words; made once for many passages."""

    def __init__(self, told: Iterable[tuple[int, str]]) -> None:
        """Take keys of claims with words: wordings and quotes, each as often as there are any."""
        documents: dict[int, Counter[str]] = defaultdict(Counter)
        for claim_id, words in told:
            documents[claim_id].update(terms(words))
        self._number = len(documents)
        lengths = {claim_id: sum(words.values()) for claim_id, words in documents.items()}
        mean = sum(lengths.values()) / max(1, self._number) or 1.0
        self._held: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for claim_id, counted in documents.items():
            spread = _SATURATION * (1 - _LENGTH + _LENGTH * lengths[claim_id] / mean)
            for term, times in counted.items():
                weight = times * (_SATURATION + 1) / (times + spread)
                self._held[term].append((claim_id, weight))

    def nearest(self, passage: str, most: int = 3) -> list[int]:
        """Give the keys of the claims nearest to a passage, the best first; none that is far."""
        scores: dict[int, float] = defaultdict(float)
        for term in set(terms(passage)):
            held = self._held.get(term, ())
            if self._number >= _FEW and len(held) > _COMMON * self._number:
                continue
            rarity = log(1 + (self._number - len(held) + 0.5) / (len(held) + 0.5))
            for claim_id, weight in held:
                scores[claim_id] += rarity * weight
        best = nlargest(most, scores.items(), key=lambda pair: (pair[1], -pair[0]))
        return [claim_id for claim_id, score in best if score >= _NEAREST * best[0][1]]


def terms(words: str) -> list[str]:
    """Cut words to the letters that count, folded; those that are too short are left out."""
    return [word[:_LETTERS] for word in _WORD.findall(folded(words)) if len(word) >= _SHORTEST]


def as_wording(passage: str, most: int = 160) -> str:
    """Make the wording of a new claim of a passage: its first sentence without marks around it."""
    plain = " ".join(passage.split()).strip("“”„‟\"«»‹›‘’'‚‛「」『』 ,;:")
    first = re.split(r"(?<=[.!?…])\s", plain, maxsplit=1)[0].rstrip(".,;: ")
    if len(first) > most:
        first = first[:most].rpartition(" ")[0] or first[:most]
    return first[:1].upper() + first[1:]
