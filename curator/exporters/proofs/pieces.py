"""Pieces: what an exported briefing is made of, the same whatever it was written as.

A passage is a place with the mark of a note: the block quote before it, the words around the
mark, the headings above it, and the note itself, all as a person reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

Parts = tuple["str | Noted", ...]


class Kind(Enum):
    """What a piece is."""

    HEADING = "heading"
    QUOTE = "quote"
    LINE = "line"
    ROW = "row"  # of a table, but for its head


@dataclass(frozen=True, slots=True)
class Noted:
    """A mark of a note, by the name that the file has for it."""

    name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, a block quote, a line or a row, with the words and the marks in it."""

    kind: Kind
    cells: tuple[Parts, ...]  # one, but for rows
    level: int = 0  # of a heading
    heads: tuple[str, ...] = ()  # of the columns of a row

    @property
    def words(self) -> str:
        """Its words with single spaces; the cells of a row apart."""
        return spaced(" | ".join(map(words_in, self.cells)))


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a briefing that cites a quote; its words with single spaces."""

    quote: str  # the block quote it belongs to; empty where it stands in a line of its own
    line: str  # the words around the mark
    note: str
    segment: str = ""  # the words from the mark before it to this one
    between: tuple[str, ...] = ()  # lines from the block quote to this one
    headings: tuple[str, ...] = ()  # those it stands below, the lowest at the end
    heads: tuple[str, ...] = ()  # of the columns, where it stands in a table
    cells: tuple[str, ...] = ()  # of its row
    column: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A briefing read back: its passages, and its lines and rows that have no note."""

    passages: tuple[Passage, ...]
    pieces: tuple[Piece, ...]


def sheet(pieces: Iterable[Piece], notes: Mapping[str, str]) -> Sheet:
    """Find the passages in the pieces of a briefing; ``notes`` has their words by name."""
    every = tuple(pieces)
    return Sheet(tuple(_passages(every, notes)), every)


def words_in(parts: Parts) -> str:
    """Give the words of a piece or a cell, with single spaces."""
    return spaced("".join(part for part in parts if isinstance(part, str)))


def astray(address: str, words: str) -> str:
    """Give the address of a link as words where its own words do not name it."""
    return "" if spaced(words) == address else f" <{address}>"


def spaced(text: str) -> str:
    """Give a text with single spaces, as a person reads it."""
    return " ".join(text.split())


def _passages(pieces: Iterable[Piece], notes: Mapping[str, str]) -> Iterator[Passage]:
    above: list[tuple[int, str]] = []
    quote = ""
    between: list[str] = []
    for piece in pieces:
        words = piece.words
        said = piece.kind is Kind.LINE and words.startswith("— ")
        headings = tuple(each for _, each in above)
        if piece.kind is Kind.HEADING:
            above = [each for each in above if each[0] < piece.level]
            above.append((piece.level, words))
        for column, parts in enumerate(piece.cells):
            for segment, name in _segments(parts):
                yield Passage(
                    quote if said else "", words, notes.get(name, ""), segment,
                    tuple(between) if said else (), headings, piece.heads,
                    tuple(map(words_in, piece.cells)) if piece.heads else (), column,
                )  # fmt: skip
        if piece.kind is Kind.QUOTE:
            quote, between = words, []
        elif piece.kind is Kind.LINE and quote and not said:
            between.append(words)
        else:
            quote, between = "", []


def _segments(parts: Parts) -> Iterator[tuple[str, str]]:
    """Cut the words of a cell at its marks; yield what stands before each, and its name."""
    words = ""
    for part in parts:
        if isinstance(part, Noted):
            yield spaced(words), part.name
            words = ""
        else:
            words += part
