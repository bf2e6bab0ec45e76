"""Selectors: where a quote lies in a version, so that it can be found again.

After the W3C Web Annotation model: a text position selector (4.2.5) and a text quote selector
(4.2.4) on the same words. Positions are code points, the start counted from 0 and included,
the end excluded.
"""

from dataclasses import dataclass

from curator.domain.errors import RangeError, WordsNotFoundError

CONTEXT = 64  # code points kept before and after


@dataclass(frozen=True, slots=True)
class Selector:
    """A passage of one version: its place, its exact words and the words around it."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def select(text: str, start: int, end: int) -> Selector:
    """Make the selector of ``text[start:end]``, less the white space at its ends.

    Raise ``RangeError`` when the range leaves the text, is empty or holds only white space.
    """
    if not 0 <= start < end <= len(text):
        raise RangeError(
            f"There is no passage from {start} to {end}: the text has {len(text)} characters. "
            "Give a start from 0 and an end after it, inside the text."
        )
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start >= end:
        raise RangeError("The passage holds nothing but spaces. Choose one with words in it.")
    return cut(text, start, end)


def cut(text: str, start: int, end: int) -> Selector:
    """Make the selector of ``text[start:end]`` as it stands, white space and all."""
    prefix = text[max(0, start - CONTEXT) : start]
    return Selector(start, end, text[start:end], prefix, text[end : end + CONTEXT])


def locate(text: str, words: str, nth: int = 1) -> tuple[int, int]:
    """Find the ``nth`` place (from 1) of words in a text, as start and end in code points.

    Raise ``WordsNotFoundError`` when there are fewer places; places may overlap.
    """
    if nth < 1:
        raise WordsNotFoundError("Places are counted from 1. Give --nth 1 for the first one.")
    if not words:
        raise WordsNotFoundError("The words to quote are empty. Give the words as they stand.")
    start = -1
    for seen in range(nth):
        start = text.find(words, start + 1)
        if start < 0:
            raise WordsNotFoundError(_how_many(words, seen))
    return start, start + len(words)


def count_places(text: str, words: str) -> int:
    """Count at how many places words stand in a text; places may overlap."""
    found, start = 0, text.find(words)
    while words and start >= 0:
        found, start = found + 1, text.find(words, start + 1)
    return found


def _how_many(words: str, seen: int) -> str:
    shown = words if len(words) <= 60 else words[:59] + "…"
    if not seen:
        return f"“{shown}” does not stand in the text. Copy the words exactly, marks included."
    times = "once" if seen == 1 else f"{seen} times"
    return f"“{shown}” stands in the text only {times}. Give a smaller --nth."
