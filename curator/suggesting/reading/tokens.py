"""Words and marks of a text, each with its place."""

import re
from collections.abc import Collection
from typing import NamedTuple

from curator.suggesting.reading.marks import Quotation


class Token(NamedTuple):
    """A word, a mark, or a whole quotation taken as one; places in code points."""

    word: str
    low: str  # lower case, straight apostrophes, bars as dashes; of a quotation: empty
    start: int
    end: int

    @property
    def quoted(self) -> bool:
        """Whether a quotation stands here."""
        return not self.low

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.word[0].isupper()

    @property
    def wordy(self) -> bool:
        """Whether it is a word or a number, not a mark nor a quotation."""
        return bool(self.low) and (self.low[0].isalnum() or self.low[0] in "$€£@#")


_PIECE = re.compile(
    r"(?:[^\W\d_]\.){2,}|[\w$€£%&@#]+(?:[’'.\-&/,](?=\w)\w+)*(?:[’'](?=\s\w))?"
    r"|''|``|\.\.+|--+|[^\w\s]"
)
_PLAIN = str.maketrans("’―", "'—")
_CLITIC = re.compile(r"'(?:s|d|ll|ve|re|m)?$")


class Spelling(NamedTuple):
    """What a language writes with a dot, and which acronyms look like its small words."""

    abbreviations: Collection[str] = ()
    acronyms: Collection[str] = ()


def tokens(text: str, quoted: list[Quotation], spelling: Spelling) -> list[Token]:
    """Cut a text into its words and marks; each quotation is one token, unread."""
    found: list[Token] = []
    at = 0
    for quotation in quoted:
        _cut(text, at, quotation.start, spelling, found)
        found.append(Token(text[quotation.start], "", quotation.start, quotation.end))
        at = quotation.end
    _cut(text, at, len(text), spelling, found)
    return found


def bare(low: str) -> str:
    """Take a clitic or the mark of a possessive from a word: ``he's`` is ``he``."""
    return _CLITIC.sub("", low) if "'" in low else low


def possessive(low: str) -> bool:
    """Whether a word ends as a possessive does."""
    return low.endswith(("'s", "s'"))


def _cut(text: str, start: int, end: int, spelling: Spelling, found: list[Token]) -> None:
    past = start
    for piece in _PIECE.finditer(text, start, end):
        a, b = piece.span()
        if a < past:
            continue
        word = piece[0]
        if b < end and text[b] == "." and _takes_dot(word, spelling.abbreviations):
            b += 1
            word += "."
        low = word if word in spelling.acronyms else word.lower().translate(_PLAIN)
        found.append(Token(word, low, a, b))
        past = b


def _takes_dot(word: str, abbreviations: Collection[str]) -> bool:
    return (len(word) == 1 and word.isupper()) or word.lower() in abbreviations
