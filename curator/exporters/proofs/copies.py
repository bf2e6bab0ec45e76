"""Copies: how often the words of quotes stand in a text, also where a page tears one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from curator.domain.briefings.content import Evidence

_HEAD = 12  # letters that begin or end a torn copy, at the least; those of half a line


def squeezed(text: str) -> str:
    """Give a text without blanks and hyphens, which come and go where lines are broken."""
    return re.sub(r"[\s\u00ad-]+", "", text)


def forms(quote: Evidence) -> frozenset[str]:
    """Give the words of a quote, and its exact ones where a person has corrected those."""
    return frozenset((quote.words, quote.exact))


def counted(words: Iterable[str], quotes: Mapping[str, Evidence]) -> dict[str, int]:
    """Count how often quotes stand in the words of a document; the quotes come by their UUID."""
    text = squeezed("\n".join(words))
    found = places(text, {squeezed(each) for quote in quotes.values() for each in forms(quote)})
    return {
        uid: sum(len(found.get(squeezed(each), ())) for each in forms(quote))
        for uid, quote in quotes.items()
    }


def places(text: str, every: Iterable[str]) -> Mapping[str, Sequence[int]]:
    """Find where words begin in a squeezed text; copies of the same words do not overlap."""
    found: dict[str, list[int]] = {words: [] for words in every if words}
    heads: dict[str, list[str]] = {}
    for words in found:
        if len(words) < _HEAD:
            found[words] = [each.start() for each in re.finditer(re.escape(words), text)]
        else:
            heads.setdefault(words[:_HEAD], []).append(words)
    if heads:  # one look at each letter, however many quotes there are
        for at in range(len(text) - _HEAD + 1):
            for words in heads.get(text[at : at + _HEAD], ()):
                known = found[words]
                if text.startswith(words, at) and not (known and at < known[-1] + len(words)):
                    known.append(at)
    return found


class Pages:
    """A squeezed text, and where in it its pages begin."""

    def __init__(self, text: str, starts: Sequence[int]) -> None:
        self._text, self._starts = text, (*starts, len(text))

    def torn(self, words: str, whole: Sequence[int]) -> int:
        """Count the copies of words that end on another page; ``whole`` is where others begin.

        What runs on does so on the next page, though not always at its head: columns, heads of
        tables and notes stand between.
        """
        known = set(whole)
        return sum(
            self._runs_on(words, 0, at, known)
            for at in _all(self._text, words[:_HEAD])
            if at not in known
        )

    def _runs_on(self, words: str, taken: int, at: int, whole: set[int]) -> bool:
        """Whether the words from ``taken`` on stand at a place, and what is left on later pages."""
        page = bisect_right(self._starts, at)
        if page >= len(self._starts):
            return False
        end = min(self._starts[page] - at, len(words) - taken)
        length = _common(words[taken : taken + end], self._text[at : at + end])
        left = taken + length
        if left == len(words):
            return True
        if length < _HEAD or len(words) - left < _HEAD or page + 1 >= len(self._starts):
            return False
        head = words[left : left + _HEAD]
        return any(
            self._runs_on(words, left, then, whole)
            for then in _all(self._text, head, self._starts[page], self._starts[page + 1])
            if then - left not in whole
        )


def _all(text: str, words: str, start: int = 0, end: int | None = None) -> Iterable[int]:
    at = text.find(words, start, end)
    while at >= 0:
        yield at
        at = text.find(words, at + 1, end)


def _common(one: str, other: str) -> int:
    """Give how many letters two texts begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
