"""Folding: a text with all differences of typography taken out, and the way back.

Two versions of a source often differ only in white space, in the shape of their quotation marks
and dashes, or in characters nobody sees. Folded, they are equal; an index leads from each folded
character to the one it came from. All positions are code points.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]"
)
_SINGLE_QUOTES = "‘’‚‛‹›′ʼ`´"
_DOUBLE_QUOTES = "“”„‟«»″"
_MINUS = "\u2212"
_MARKS = dict.fromkeys(_SINGLE_QUOTES, "'") | dict.fromkeys(_DOUBLE_QUOTES, '"') | {_MINUS: "-"}
_LINE_BREAK_IN_WORD = re.compile(r"(?<=\w)[-\u2010\u00ad][ \t\xa0]*\n[ \t\xa0]*(?=\w)")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``index[i]`` is the place of the character that ``text[i]`` came from."""

    text: str
    index: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Lead a passage of the folded text, not empty, back to the text it came from."""
        return self.index[start], self.index[end - 1] + 1

    def splits(self, start: int, end: int) -> bool:
        """Whether a passage begins or ends within what one character was folded to."""
        return self._joined_at(start) or self._joined_at(end)

    def position(self, place: int) -> int:
        """Lead a place of the original text to the folded one."""
        return bisect_left(self.index, place)

    def _joined_at(self, border: int) -> bool:
        inside = 0 < border < len(self.index)
        return inside and self.index[border - 1] == self.index[border]


@dataclass(frozen=True)
class VersionText:
    """The canonical text of one version, whose folded forms are made once, when first asked for."""

    version_id: int
    text: str

    @cached_property
    def plain(self) -> Folded:
        """The text as it is, in the shape of a folded one."""
        return Folded(self.text, range(len(self.text)))

    @cached_property
    def folded(self) -> Folded:
        """The text folded."""
        return fold(self.text)

    @cached_property
    def joined(self) -> Folded:
        """The text folded by the second pass: words joined over line ends, and no case."""
        return fold(self.text, joined=True)


def fold(text: str, *, joined: bool = False) -> Folded:
    """Fold a text, and with ``joined`` also undo hyphenation at line ends, and case.

    White space, NBSP too, becomes one space; soft hyphens, zero-width characters and controls of
    direction go; quotation marks and dashes become the plain ones, and every character its
    compatible form (NFKC, Unicode Annex 15), so that an ellipsis is three dots.
    """
    chars: list[str] = []
    index = array("I")
    last = ""
    forms = {char: _form(char, caseless=joined) for char in set(text)}
    for place in _kept(text, joined=joined):
        for char in forms[text[place]]:
            if char != " " or last != " ":
                chars.append(char)
                index.append(place)
                last = char
    return Folded("".join(chars), index)


def _kept(text: str, *, joined: bool) -> Iterator[int]:
    """Give the places of a text, without the line breaks within words where these are joined."""
    start = 0
    for gap in _LINE_BREAK_IN_WORD.finditer(text) if joined else ():
        yield from range(start, gap.start())
        start = gap.end()
    yield from range(start, len(text))


def _form(char: str, *, caseless: bool) -> str:
    if _UNSEEN.match(char):
        return ""
    form = _MARKS.get(char) or unicodedata.normalize("NFKC", char)
    form = "".join(_plain(c) for c in form)
    return form.casefold() if caseless else form


def _plain(char: str) -> str:
    if char.isspace():
        return " "
    if unicodedata.category(char) == "Pd":
        return "-"
    return _MARKS.get(char, char)
