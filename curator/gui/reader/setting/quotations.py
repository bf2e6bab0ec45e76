"""Quotation marks: which belong together, and where a selection of words begins and ends with them.

All places are code points. Marks are those of Unicode 16, table 6-3, with the straight one.
"""

from __future__ import annotations

import re

_CLOSED_BY = {
    "“": "”", "„": "“”", "‟": "”", "”": "”", "‘": "’", "‚": "‘’", "«": "»", "»": "«", "‹": "›",
    "›": "‹", '"': '"', "「": "」", "『": "』", "〝": "〞〟",
}  # fmt: skip
_CLOSING = frozenset("".join(_CLOSED_BY.values()))
_STOPS = frozenset(".,;:!?…)]}。，、؟،؛")  # that end something, and begin nothing
_MARK = re.compile(f"[{''.join({*_CLOSED_BY, *_CLOSING})}]")
_SPACES = frozenset(" \u00a0\u202f")
_SPACED = frozenset("«»‹›")  # in French with a space between them and the words
_BEGINNING = frozenset("([{—–-/")  # after which a mark may open
_LEFT_BEHIND = (_STOPS | _CLOSING) - {"«", "‹"}  # in French these stand before a space
_OPENED_LAST = (frozenset(_CLOSED_BY) | set("([{")) - {"”", "»", "›"}  # these after one
_BETWEEN = 3  # stops that may stand between the last words and the mark that closes them


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space at both ends; a range of nothing else stays as it is."""
    words = text[start:end]
    if not words.strip():
        return start, end
    end -= len(words) - len(words.rstrip())
    return start + len(words) - len(words.lstrip()), end


def tidied(text: str, start: int, end: int) -> tuple[int, int]:
    """Begin and end a range as someone who quotes would.

    White space goes, and so do stops at the beginning that belong to what stands before, and
    marks at the end that open what comes after. Where one of the marks around the words is in the
    range, the other is taken in. Words are never left out.
    """
    begin, end = trimmed(text, start, end)
    inner = _without_stray(text, begin, end)
    return _with_other_mark(text, *inner) if inner[0] < inner[1] else (begin, end)


def quotation_around(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the shortest quotation wider than a range that is in it; None where there is none.

    A quotation has its marks.
    """
    wide = [pair for pair in _pairs(text) if pair != (start, end)]
    found = [pair for pair in wide if pair[0] <= start and end <= pair[1]]
    return min(found, key=lambda pair: pair[1] - pair[0], default=None)


def marked_share(text: str, start: int, end: int) -> float:
    """Tell which part of a range stands in quotation marks: 1 all of it, 0 nothing of it."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    here, there = start - first, end - first
    pairs = _pairs(text[first : last if last >= 0 else len(text)])
    if any(begin <= here and there <= stop for begin, stop in pairs):
        return 1.0
    within = [(max(begin, here), min(stop, there)) for begin, stop in pairs]
    marked = {place for begin, stop in within for place in range(begin, stop)}
    return len(marked) / max(there - here, 1)


def ends_closed(text: str) -> bool:
    """Whether a text ends with a mark that closes a quotation, white space aside."""
    return text.rstrip()[-1:] in _CLOSING and bool(text.strip())


def _without_stray(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end:
        after = start
        while after < end and text[after] in _LEFT_BEHIND:
            after += 1
        if after in (start, end) or not text[after].isspace():
            break
        start = trimmed(text, after, end)[0]
    while end - start > 1 and text[end - 1] in _OPENED_LAST and text[end - 2].isspace():
        end = trimmed(text, start, end - 1)[1]
    return start, end


def _with_other_mark(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    pairs = _pairs(words)
    begins = words[0] in _CLOSED_BY and _opens(text, start)
    if begins and not any(pair[0] == 0 for pair in pairs):
        after = end
        while after < min(len(text), end + _BETWEEN) and _may_part(words[0], text[after]):
            after += 1
        if after < len(text) and text[after] in _CLOSED_BY[words[0]]:
            return start, after + 1
    if words[-1] in _CLOSING and not any(pair[1] == len(words) for pair in pairs):
        before = start - 1
        while before > 0 and words[-1] in _SPACED and text[before] in _SPACES:
            before -= 1
        if before >= 0 and words[-1] in _CLOSED_BY.get(text[before], "") and _opens(text, before):
            return before, end
    return start, end


def _may_part(mark: str, char: str) -> bool:
    """Whether something may stand between the last words and what closes a mark."""
    return char in _STOPS or (mark in _SPACED and char in _SPACES)


def _pairs(text: str) -> list[tuple[int, int]]:
    """List the quotations in a text, each with its marks; those that are left open are none."""
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for mark in _MARK.finditer(text):
        place, char = mark.start(), mark[0]
        number = _closed(text, place, opened)
        if number is not None:
            found.append((opened[number], place + 1))
            del opened[number:]
        elif char in _CLOSED_BY and _opens(text, place):
            opened.append(place)
    return found


def _closed(text: str, place: int, opened: list[int]) -> int | None:
    """Tell which of the marks that are open is closed here; an apostrophe closes none."""
    char = text[place]
    if char == "’" and text[place + 1 : place + 2].isalnum():
        return None
    numbers = range(len(opened) - 1, -1, -1)
    return next((n for n in numbers if char in _CLOSED_BY[text[opened[n]]]), None)


def _opens(text: str, place: int) -> bool:
    """Whether a mark stands where one can open: before words, and not right after some."""
    before = text[place - 1 : place] if place else ""
    after = text[place + 1 : place + 2]
    free = not before or before.isspace() or before in _BEGINNING or before in _CLOSED_BY
    return free and bool(after) and (not after.isspace() or text[place] in "«‹")
