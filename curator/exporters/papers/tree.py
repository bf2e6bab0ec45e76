"""The tree of a finished briefing: blocks that hold blocks or inlines, and notes; all frozen.

Its texts are what a person reads: entities and backslashes are resolved, and nothing is in them
that XML forbids. A line end in a text is a line end on the paper.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from curator.domain.statements import Stance

NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LEFTWARD = (
    "\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_RIGHTWARD = "A-Za-z\u00aa-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufaff"
_RIGHT_TO_LEFT = re.compile(f"[{_LEFTWARD}]")
_STRETCH = re.compile(f"[{_LEFTWARD}](?:[^{_RIGHTWARD}]*[{_LEFTWARD}])?")
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069?")


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Signed:
    """The sign of a stance with the word or figure after it: “▲ supports”, “▼ 2”."""

    stance: Stance
    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    inside: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Stressed:
    """Words in italics."""

    inside: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    """Words in letters of one width."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address of the web, http or https."""

    address: str
    inside: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a note, by its number from 1; ``again`` where the note has a mark before."""

    number: int
    again: bool = False


Inline = Text | Signed | Strong | Stressed | Code | Link | Mark


class Role(Enum):
    """What a paragraph is for."""

    PLAIN = ""
    FACTS = "facts"  # dates and counts under the title
    TRANSLATED = "translated"  # a quote in other words, between it and who said it
    SAID = "said"  # who said the quote before it


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the briefing."""

    level: int
    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    inside: tuple[Inline, ...]
    role: Role = Role.PLAIN


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; ``first`` is the number of its first entry, None where it has bullets."""

    first: int | None
    entries: "tuple[tuple[Block, ...], ...]"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; ``align`` is left, center, right or empty."""

    inside: tuple[Inline, ...]
    align: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each of its rows has as many cells as its head."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Lines set as they are, in letters of one width."""

    text: str


Block = Heading | Paragraph | Quote | Listing | Table | Rule | Literal


@dataclass(frozen=True, slots=True)
class Paper:
    """A briefing: the title by which it is filed, its blocks, and its notes in order of use."""

    title: str
    blocks: tuple[Block, ...]
    notes: tuple[tuple[Block, ...], ...]


def short(title: str, letters: int) -> str:
    """Give a title as one line of at most so many letters."""
    line = " ".join(title.split())
    return line if len(line) <= letters else f"{line[: letters - 1].rstrip()}…"


def plain(inside: Iterable[Inline]) -> str:
    """Tell the words of inlines; marks of notes have none."""
    return "".join(_words(inside))


def has_right_to_left(text: str) -> bool:
    """Tell whether a text holds letters or marks of a script written from right to left."""
    return bool(_RIGHT_TO_LEFT.search(text))


def goes_left(text: str) -> bool:
    """Tell whether a block with this text is read from right to left.

    The first strong letter decides, and those inside isolates only where there is no other
    (Unicode Annex 9, P2 and P3): a name in Arabic does not turn the English sentence around it.
    """
    if not has_right_to_left(text):
        return False
    for part in (_ISOLATED.sub("", text), text):
        for char in part:
            kind = unicodedata.bidirectional(char)
            if kind in {"L", "R", "AL"}:
                return kind != "L"
    return False


def _words(inside: Iterable[Inline]) -> Iterator[str]:
    for inline in inside:
        match inline:
            case Text(text) | Signed(_, text) | Code(text):
                yield text
            case Strong(within) | Stressed(within) | Link(_, within):
                yield from _words(within)
            case Mark():
                pass


def stretches(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a text where its direction changes; yield each part, and whether it goes left."""
    at = 0
    for found in _STRETCH.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found.group(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def words_of(blocks: "Iterable[Block]") -> Iterator[str]:
    """Yield the words of each paragraph, heading, cell and literal, in order."""
    for block in blocks:
        match block:
            case Heading(_, inside) | Paragraph(inside):
                yield plain(inside)
            case Quote(within):
                yield from words_of(within)
            case Listing(_, entries):
                yield from (words for entry in entries for words in words_of(entry))
            case Table(head, rows):
                yield from (plain(cell.inside) for row in (head, *rows) for cell in row)
            case Literal(text):
                yield text
            case Rule():
                pass


def starts_left(blocks: "Iterable[Block]") -> bool:
    """Tell whether the first of these blocks is read from right to left."""
    return goes_left(next(words_of(blocks), ""))
