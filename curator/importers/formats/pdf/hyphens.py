"""Words that were divided at the ends of lines, put together again."""

import re
from collections.abc import Iterable

from curator.importers.formats.pdf.lines import Line

_HYPHENS = "-\u2010\u00ad"
_LONGEST = 100  # letters of a part of a word
_MARKS = ".,;:!?()[]…“”„‘’‚\"'»«›‹"
_LAST = re.compile(r"[^\W_]+\Z")
_FIRST = re.compile(r"[^\W_]+")
# Before these a hyphen stands for the rest of a word, as in "Vor- und Nachteile".
_AND = frozenset(
    ("und", "oder", "bis", "sowie", "and", "or", "to", "nor", "y", "o", "e", "et", "ou", "och",
     "eller", "en", "of")
)  # fmt: skip


class Words:
    """The words of a document as they stand within its lines."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = lines
        self._known: set[str] | None = None

    def between(self, before: str, after: str, *, marked: bool) -> str:
        """Give what stands between a line that ends with a hyphen, here without it, and the next.

        ``marked`` tells that the hyphen was drawn as that of a divided word. A hyphenated word
        keeps it where that is how it stands elsewhere in the document.
        """
        first, last = _FIRST.match(after), _LAST.search(before[-_LONGEST:])
        if first is None or last is None:
            return "-" if after[:1].isalnum() else "- "
        if first[0].lower() in _AND:
            return "- "
        return "-" if self._keeps(last[0], first[0], marked=marked) else ""

    def _keeps(self, last: str, first: str, *, marked: bool) -> bool:
        one, two = (last + first).casefold(), f"{last}-{first}".casefold()
        known = self._all()
        if one in known:
            return False
        if two in known or last[-1].isdigit() or first[0].isdigit():
            return True
        begins_anew = first[0].isupper() and not last.isupper()
        return begins_anew or not marked

    def _all(self) -> set[str]:
        if self._known is None:
            self._known = set()
            for line in self._lines:
                words = line.text.casefold().replace("\u2010", "-").split()
                whole = words[1 : -1 if line.hyphen else None]
                self._known.update(word.strip(_MARKS) for word in whole)
        return self._known


def ending(line: Line) -> tuple[str, bool, bool]:
    """Give the text of a line without a hyphen at its end, whether one was there, and if marked."""
    text = line.text
    if line.hyphen:
        return text.rstrip(_HYPHENS), True, True
    if text[-1:] in _HYPHENS and text[-2:-1].isalnum():
        return text[:-1], True, text[-1] == "\u00ad"
    return text, False, False
