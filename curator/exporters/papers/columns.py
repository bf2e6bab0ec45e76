"""Columns: how wide those of a table are, by the letters in them."""

import math
import unicodedata
from collections.abc import Iterable

from curator.exporters.papers.tree import Cell, Table, plain

_SPACE = 2  # letters between columns
_SHORT_LINE = 12  # letters; such lines are kept whole
_LONGEST_WORD = 14  # letters; longer ones are broken where there is no room


def widths(table: Table, whole: int, letter: float) -> list[int]:
    """Give the width of each column, at most ``whole`` together; a letter takes ``letter``.

    Where all lines fit side by side each column is as wide as its lines. Else each is at least
    as wide as its words, and its share of the rest grows slowly with its letters.
    """
    columns = [[plain(cell.inside) for cell in column] for column in _columns(table)]
    lines = [_longest(line for text in texts for line in text.split("\n")) for texts in columns]
    room = whole / letter - _SPACE * len(columns)
    if sum(lines) > room:
        least = [_least(texts, line) for texts, line in zip(columns, lines, strict=True)]
        lines = _shared(lines, least, room)
    return [int(letter * (letters + _SPACE)) for letters in lines]


def _columns(table: Table) -> Iterable[tuple[Cell, ...]]:
    return zip(*(table.head, *table.rows), strict=True)


def _least(texts: Iterable[str], line: float) -> float:
    if line <= _SHORT_LINE:
        return line
    return min(_longest(word for text in texts for word in text.split()), _LONGEST_WORD)


def _shared(natural: list[float], least: list[float], room: float) -> list[float]:
    """Give each its least and a share of the rest; with no rest, all are narrowed alike."""
    rest = room - sum(least)
    if rest <= 0:
        return [letters * max(room, 0) / sum(least) for letters in least]
    wants = [math.sqrt(most - own) for most, own in zip(natural, least, strict=True)]
    return [own + rest * want / sum(wants) for own, want in zip(least, wants, strict=True)]


def _longest(lines: Iterable[str]) -> float:
    return max((sum(map(_width, line)) for line in lines), default=0)


def _width(letter: str) -> int:
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
