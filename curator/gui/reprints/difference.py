"""In which words two articles differ, told as one text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from curator.gui.style.stretches import Share, Stretch

_WORD = re.compile(r"\s*\S+\s*?(?=\s|$)|\s+$")
_MOST = 20_000  # words of a text that are compared
_FEW = 3  # words in common between two changes: fewer are told with them, so that it can be read


def difference(old: str, new: str) -> list[Stretch]:
    """Tell what both articles have, and what only one of them has, in order.

    Words are compared, not the white space between them. Of very long texts the beginning is told.
    """
    from rapidfuzz.distance import Indel

    before, after = (_WORD.findall(text)[:_MOST] for text in (old, new))
    codes = Indel.opcodes([w.strip() for w in before], [w.strip() for w in after])
    spans = [(c.tag == "equal", c.src_start, c.src_end, c.dest_start, c.dest_end) for c in codes]
    stretches: list[Stretch] = []
    for same, i, j, k, m in _calmed(spans):
        if same:
            stretches.append(Stretch(Share.BOTH, "".join(after[k:m])))
        else:
            gone, come = "".join(before[i:j]), "".join(after[k:m])
            if gone and come and not come[0].isspace():
                gone += " "  # or the last word of one would run into the first of the other
            stretches += Stretch(Share.OLD, gone), Stretch(Share.NEW, come)
    return [each for each in stretches if each.words]


Span = tuple[bool, int, int, int, int]  # whether in both; where in the old words, and in the new


def _calmed(spans: Sequence[Span]) -> Iterator[Span]:
    """Take changes together that only a few words keep apart."""
    open_change: Span | None = None
    for number, span in enumerate(spans):
        same, i, j, k, m = span
        between = open_change is not None and number < len(spans) - 1
        if same and not (between and j - i < _FEW):
            if open_change is not None:
                yield open_change
                open_change = None
            yield span
        elif open_change is None:
            open_change = (False, i, j, k, m)
        else:
            open_change = (False, open_change[1], j, open_change[3], m)
    if open_change is not None:
        yield open_change
