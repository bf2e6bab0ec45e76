"""How often words stand in the text of a PDF, which knows lines and glyphs but no passages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from curator.exporters.proofs.copies import Pages, places, squeezed

_AROUND = 8  # signs, besides all that is read left to right: so far it may be displaced
_GLYPHS = 3  # that one letter and its marks are set with, at most; each is read as the letter
_RUN = re.compile(r"[^\W\d_]+|\d+")
_SET_AS_ONE = "لله"  # one glyph in most fonts, read back in any order


class Lines:
    """The words of a PDF, ready to be searched.

    What reads from right to left comes out of a PDF in another order: the signs between words
    and what is read left to right change places, letters with marks come twice or beside their
    neighbours. So its letters alone are compared, and numbers and foreign words near them.
    """

    def __init__(self, text: str, pages: Sequence[int] = ()) -> None:
        """Take a text, and the code points at which its pages begin."""
        parts = [text[a:b] for a, b in pairwise((0, *pages, len(text)))]
        parts = list(map(squeezed, parts))
        self._text = "".join(parts)
        self._pages = Pages(self._text, tuple(accumulate(map(len, parts[:-1]), initial=0)))
        self._letters = [
            (letter, place) for place, sign in enumerate(self._text) for letter in _letters_of(sign)
        ]
        self._stream = "".join(letter for letter, _ in self._letters)

    def __bool__(self) -> bool:
        return bool(self._text)

    def counts(self, wanted: Mapping[str, int]) -> Mapping[str, int]:
        """Count how often words stand there, blanks, line ends and hyphens aside.

        What stands there as often as is ``wanted`` is not looked for in ways that take longer.
        """
        bare = {words: squeezed(words) for words in wanted}
        whole = places(self._text, bare.values())
        counts = {words: len(whole.get(own, ())) for words, own in bare.items()}
        for words, least in wanted.items():
            if counts[words] < least:
                counts[words] = self._count(words, whole.get(bare[words], ()))
        return counts

    def _count(self, words: str, whole: Sequence[int]) -> int:
        parts = [part for part in map(_part, words.split()) if part.letters]
        if not parts:
            return len(whole) + self._pages.torn(squeezed(words), whole)
        others = [run for run in _RUN.findall(_plain(words)) if not _letters_of(run[0])]
        around = sum(map(len, others)) + _AROUND
        length = sum(len(part.letters) for part in parts)
        count = behind = 0
        for start, end in self._places(parts):
            near = self._near(start, end, around) if start >= behind else ""
            if near and all(other in near for other in others):
                count, behind = count + 1, start + length
        return max(count, len(whole))

    def _places(self, parts: Sequence[_Part]) -> Iterator[tuple[int, int]]:
        """Find the letters of words one after another: where they begin, and where they end."""
        for first in re.finditer(f"(?={parts[0].pattern})", self._stream):
            ends = {first.start()}
            for part in parts:
                ends = {end for start in ends for end in part.ends(self._stream, start)}
            if ends:
                yield first.start(), max(ends)

    def _near(self, start: int, end: int, around: int) -> str:
        first, last = self._letters[start][1], self._letters[end - 1][1]
        return _plain(self._text[max(0, first - around) : last + around + 1])


@dataclass(frozen=True, slots=True)
class _Part:
    """The letters of a word; those ``in_any_order`` may come more than once."""

    letters: str
    in_any_order: bool

    @property
    def pattern(self) -> str:
        """What finds them, at the least."""
        return f"[{self.letters}]{{{len(self.letters)}}}" if self.in_any_order else self.letters

    def ends(self, stream: str, start: int) -> Iterator[int]:
        """Give each place where they may end that begin at a place."""
        least = start + len(self.letters)
        if not self.in_any_order:
            if stream.startswith(self.letters, start):
                yield least
            return
        end = start
        while stream[end : end + 1] in self._known and end - start < _GLYPHS * len(self.letters):
            end += 1
            if end >= least:
                yield end

    @property
    def _known(self) -> frozenset[str]:
        return frozenset(self.letters)


def reads_left(words: str) -> bool:
    """Whether there are letters in words that are read from right to left."""
    return not words.isascii() and any(map(_letters_of, words))


def _part(word: str) -> _Part:
    letters = "".join(letter for sign in word for letter in _letters_of(sign))
    marked = any(unicodedata.combining(sign) for sign in word)
    return _Part(letters, marked or _SET_AS_ONE in letters)


@lru_cache(maxsize=4096)
def _letters_of(sign: str) -> str:
    """Give the letters of a sign that are read from right to left, without their forms."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKC", sign)
        if unicodedata.bidirectional(letter) in ("R", "AL") and letter.isalpha() and letter != "ـ"
    )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
