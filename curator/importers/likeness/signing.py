"""Signatures of texts: 64 minima of hashes of five words, by which texts alike are known.

How many minima two signatures share tells how many of their runs of five words two texts share
(Broder 1997, MinHash). Pure, so that it may run in any thread or process. What is in a signature
must never change, since files hold them: another kind takes a revision that empties the table.
"""

import numpy as np
from numpy.typing import NDArray

from curator.importers.likeness.words import Numbers, weights, word_numbers

HASHES = 64
SIZE = HASHES * 4  # bytes of a signature
RUN = 5  # words
FEWEST = 8  # runs: a shorter text is no article, and too little to tell by
_AT_ONCE = 4_096  # runs, so that what is worked on fits in the processor's cache
_SHIFT = np.uint64(32)


def sign(text: str) -> bytes:
    """Give the signature of a text, ``SIZE`` bytes; none of a text that is too short for one."""
    runs = _runs(word_numbers(text))
    if len(runs) < FEWEST:
        return b""
    minima = _minima(runs[:_AT_ONCE])
    for start in range(_AT_ONCE, len(runs), _AT_ONCE):
        np.minimum(minima, _minima(runs[start : start + _AT_ONCE]), out=minima)
    return minima.astype("<u4").tobytes()


def _runs(words: Numbers) -> NDArray[np.uint32]:
    """Hash each five words that follow each other to 32 bits."""
    count = len(words) - RUN + 1
    if count < 1:
        return np.empty(0, np.uint32)
    hashed = words[:count] * weights(80)[75]
    for place in range(1, RUN):
        hashed += words[place : place + count] * weights(80)[75 + place]
    hashed ^= hashed >> _SHIFT
    hashed *= weights(80)[74]
    runs: NDArray[np.uint32] = (hashed >> _SHIFT).astype(np.uint32)
    return runs


def _minima(runs: NDArray[np.uint32]) -> NDArray[np.uint32]:
    drawn = (weights(80 + 2 * HASHES)[80:] >> _SHIFT).astype(np.uint32)
    hashed = np.multiply.outer(drawn[:HASHES] | np.uint32(1), runs)
    hashed += drawn[HASHES:, None]
    least: NDArray[np.uint32] = hashed.min(axis=1)
    return least
