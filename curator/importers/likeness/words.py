"""The words of a text as numbers, the same however they are cased, accented or set apart.

Case, diacritics, punctuation and what is not seen make no difference. Where a script puts no
spaces between words (Chinese, Japanese, Thai …), each sign is a word. Everything is done on whole
arrays: nothing is said to Python of any one word.
"""

import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint64]

_MOST = 2_000_000  # UTF-16 units that are looked at
_POSITIONS = 64  # in a word that weigh differently; those beyond begin anew
_GAP, _UNSEEN, _ALONE = 0, 1, 1 << 16  # what a unit may be besides a letter of a word
_JOINING = "'’ʼ＇"  # marks within words: “don’t” is one word, however it is typed
_NO_SPACES = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3040, 0x30FF),
    (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xD800, 0xDBFF),
)  # fmt: skip
_PLAIN_BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xAC00, 0xD7A4), (0xD800, 0xF900))


def word_numbers(text: str) -> Numbers:
    """Give a number for each word of a text, in their order; of very long texts the beginning."""
    units = np.frombuffer(text[:_MOST].encode("utf-16-le", "surrogatepass"), "<u2")
    folded = _folding().take(units)
    folded = folded.compress(folded != _UNSEEN)
    letters = folded != _GAP
    starts = np.flatnonzero(_begins(folded, letters).compress(letters))
    if not len(starts):
        return np.empty(0, np.uint64)
    signs = folded.compress(letters).astype(np.uint64)
    lengths = np.empty_like(starts)
    np.subtract(starts[1:], starts[:-1], out=lengths[:-1])
    lengths[-1] = len(signs) - starts[-1]
    places = np.arange(len(signs)) - np.repeat(starts, lengths)
    signs *= weights(_POSITIONS).take(places, mode="wrap")
    return np.add.reduceat(signs, starts)


@cache
def weights(number: int) -> Numbers:
    """Give odd numbers of 64 bits, as good as drawn and always the same (SplitMix64)."""
    drawn, state, whole = [], 0, (1 << 64) - 1
    for _ in range(number):
        state = (state + 0x9E3779B97F4A7C15) & whole
        mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & whole
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & whole
        drawn.append((mixed ^ (mixed >> 31)) | 1)
    return np.array(drawn, np.uint64)


def _begins(folded: NDArray[np.uint32], letters: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell where words begin: after a gap, and at and after each sign that stands alone.

    The second half of a sign beyond the first 65,536 belongs to its first, which stands alone.
    """
    begins = letters.copy()
    begins[1:] &= ~letters[:-1]
    alone = folded >= _ALONE
    if alone.any():
        second = (folded >= 0xDC00) & (folded <= 0xDFFF)
        begins |= alone
        begins[1:] |= letters[1:] & alone[:-1] & ~second[1:]
    return begins


@cache
def _folding() -> NDArray[np.uint32]:
    """Give what each UTF-16 unit counts as: a gap, unseen, a letter, or a word of its own."""
    table = np.arange(1 << 16, dtype=np.uint32)
    plain = {unit for first, end in _PLAIN_BLOCKS for unit in range(first, end)}
    for unit in range(1 << 16):
        if unit not in plain:
            table[unit] = _unit(chr(unit))
    for first, last in _NO_SPACES:
        block = table[first : last + 1]
        block[block > _UNSEEN] += _ALONE
    return table


def _unit(char: str) -> int:
    kind = unicodedata.category(char)
    if kind in {"Mn", "Me", "Cf"} or char in _JOINING:
        return _UNSEEN
    if kind[0] not in "LNM":
        return _GAP
    base = unicodedata.normalize("NFKD", char).casefold()[0]
    return ord(unicodedata.normalize("NFKD", base)[0])
