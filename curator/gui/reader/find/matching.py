"""Matching: words found in a text whatever their case and diacritics; places are code points."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate


class Haystack:
    """One text, folded once for all that is sought in it.

    Characters fold to their compatible form without diacritics and case (NFKD, Unicode Annex 15);
    those nobody sees fold to nothing.
    """

    def __init__(self, text: str) -> None:
        forms = {char: form for char in set(text) if (form := _form(char)) != char}
        self._folded = text.translate({ord(char): form for char, form in forms.items()})
        odd = {char: len(form) - 1 for char, form in forms.items() if len(form) != 1}
        found = re.finditer(f"[{re.escape(''.join(odd))}]", text) if odd else ()
        self._places = [each.start() for each in found]  # of characters that changed in length
        self._grown = list(accumulate((odd[text[place]] for place in self._places), initial=0))
        pairs = zip(self._places, self._grown, strict=False)
        self._begins = [place + grown for place, grown in pairs]

    def places(self, words: str) -> list[tuple[int, int]]:
        """List where words stand, as ranges that do not overlap; of no words, none."""
        needle = "".join(map(_form, words))
        found: list[tuple[int, int]] = []
        if not needle.strip():
            return found
        start = self._folded.find(needle)
        while start >= 0:
            end = start + len(needle)
            found.append((self._place(start), self._place(end - 1) + 1))
            start = self._folded.find(needle, end)
        return found

    def _place(self, folded: int) -> int:
        """Lead a place of the folded text back to the character that it came from."""
        number = bisect_right(self._begins, folded) - 1
        if number < 0:
            return folded
        after = self._begins[number] + self._grown[number + 1] - self._grown[number]
        if folded <= after:
            return self._places[number]
        return folded - self._grown[number + 1]


def _form(char: str) -> str:
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(c for c in apart if not unicodedata.combining(c) and _is_seen(c))


def _is_seen(char: str) -> bool:
    return unicodedata.category(char) != "Cf"
