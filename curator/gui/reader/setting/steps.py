"""Steps: where the end of a quote may come to rest, by character, word or sentence.

Borders are those of Unicode Annex 29, as Qt finds them. All places are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from curator.gui.reader.offsets import Offsets
from curator.gui.reader.setting.quotations import ends_closed, quotation_around, trimmed

_FAR = 4_000  # code points to both sides; longer lines are looked at in parts


class Stride(Enum):
    """How far one step goes."""

    CHARACTER = QTextBoundaryFinder.BoundaryType.Grapheme
    WORD = QTextBoundaryFinder.BoundaryType.Word
    SENTENCE = QTextBoundaryFinder.BoundaryType.Sentence


def stepped(text: str, place: int, stride: Stride, by: int, *, begins: bool) -> int:
    """Tell where a border comes to by one step on (``by`` 1) or back (-1).

    One that begins a quote rests where words or sentences begin, one that ends it where they
    end. At the ends of the text it stays.
    """
    for first, piece in _lines(text, place, by):
        stops = [first + stop for stop in _stops(piece, stride, begins=begins)]
        number = bisect_right(stops, place) if by > 0 else bisect_left(stops, place) - 1
        if 0 <= number < len(stops):
            return stops[number]
    return place


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to the whole words at its ends; where none is cut through it stays."""
    return _out_of_word(text, start, begins=True), _out_of_word(text, end, begins=False)


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a place to the quotation or the sentence around it; a range to what is next wider.

    That is a quotation, a sentence or the paragraph; what is wider than these stays. From a place
    between paragraphs it goes on to the next one.
    """
    if start == end:
        start = end = _next_words(text, start)
    first, piece = next(_lines(text, start, 1))
    here, there = start - first, end - first
    quotation = quotation_around(piece, here, there)
    found = [quotation] if quotation else []
    if not found or here < there:
        found += _sentences(piece, here, there)
    if found:
        begin, stop = min(found, key=lambda span: span[1] - span[0])
        return first + begin, first + stop
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    begin, stop = trimmed(text, begin, stop if stop >= 0 else len(text))
    return min(begin, start), max(stop, end)


def _next_words(text: str, place: int) -> int:
    """Give a place itself, or from a blank line that where the next words begin."""
    begin, stop = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    if text[begin : stop if stop >= 0 else len(text)].strip():
        return place
    words = text[place:].lstrip()
    return len(text) - len(words) if words else place


def sentences_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to the sentences that it begins and ends in, and to what tells who speaks.

    Where it ends with a quotation that ends its sentence, the next sentence is taken in too, as
    long as it stands in the same paragraph.
    """
    first, piece = next(_lines(text, start, 1))
    spans = _pieces(piece, Stride.SENTENCE)
    begin = max((here for here, _ in spans if first + here <= start), default=0)
    start = min(start, first + trimmed(piece, begin, len(piece))[0])
    first, piece = next(_lines(text, max(end - 1, 0), 1))
    stops = [first + there for _, there in _pieces(piece, Stride.SENTENCE)]
    number = bisect_left(stops, end)
    if number + 1 < len(stops) and ends_closed(text[end - 2 : stops[number]]):
        number += 1
    return trimmed(text, start, max(end, stops[number])) if number < len(stops) else (start, end)


def _sentences(piece: str, here: int, there: int) -> list[tuple[int, int]]:
    """Give the sentence at a place, or that which a range is in where it is wider; or nothing."""
    place = max(min(here, len(piece) - 1), 0)
    for span in _pieces(piece, Stride.SENTENCE):
        if span[0] <= place < span[1]:
            begin, end = trimmed(piece, *span)
            if here == there or (begin <= here and there <= end and end - begin > there - here):
                return [(begin, end)]
    return []


def _out_of_word(text: str, place: int, *, begins: bool) -> int:
    first, piece = next(_lines(text, place, 1))
    for here, there in _pieces(piece, Stride.WORD):
        if here < place - first < there and _is_word(piece[here:there]):
            return first + (here if begins else there)
    return place


def _lines(text: str, place: int, by: int) -> Iterator[tuple[int, str]]:
    """Give the line at a place with its beginning, then the lines after or before it."""
    while True:
        start = max(text.rfind("\n", 0, place) + 1, place - _FAR)
        end = text.find("\n", place, place + _FAR)
        end = min(place + _FAR, len(text)) if end < 0 else end
        yield start, text[start:end]
        place = end + 1 if by > 0 else start - 1
        if not 0 <= place <= len(text):
            return


def _stops(piece: str, stride: Stride, *, begins: bool) -> list[int]:
    """Give the places in a line where a border may rest."""
    if stride is Stride.CHARACTER:
        return sorted({place for span in _pieces(piece, stride) for place in span})
    spans = [
        (here, here + len(piece[here:there].rstrip()))
        for here, there in _pieces(piece, stride)
        if _is_word(piece[here:there])
    ]
    return [here if begins else there for here, there in spans]


def _pieces(piece: str, stride: Stride) -> list[tuple[int, int]]:
    finder, offsets = QTextBoundaryFinder(stride.value, piece), Offsets(piece)
    places = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        places.append(offsets.to_code_points(unit))
    return [(here, there) for here, there in pairwise(places) if here < there]


def _is_word(piece: str) -> bool:
    return any(char.isalnum() for char in piece)
