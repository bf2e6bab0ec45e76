"""What changed between the words of a quote and those found for it, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from curator.gui.style.stretches import Share, Stretch

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 1200  # pieces of a text; beyond, two texts are set one after the other
_AROUND = 12  # words of context left beside a change


def word_diff(old: str, new: str) -> list[Stretch]:
    """Tell two texts as one: what stayed, what went and what came, in order."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    stretches = [Stretch(Share.BOTH, "".join(before[:head]))]
    stretches += _compared(before[head : len(before) - tail], after[head : len(after) - tail])
    stretches.append(Stretch(Share.BOTH, "".join(before[len(before) - tail :])))
    return [stretch for stretch in stretches if stretch.words]


def _alike(before: list[str], after: list[str]) -> int:
    """Count with how many words in common two texts begin."""
    pairs = enumerate(zip(before, after, strict=False))
    fewest = min(len(before), len(after))
    return next((number for number, (one, other) in pairs if one != other), fewest)


def _compared(before: list[str], after: list[str]) -> Iterator[Stretch]:
    if max(len(before), len(after)) > _MOST:
        yield Stretch(Share.OLD, "".join(before))
        yield Stretch(Share.NEW, "".join(after))
        return
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Stretch(Share.BOTH, "".join(before[i:j]))
        else:
            yield Stretch(Share.OLD, "".join(before[i:j]))
            yield Stretch(Share.NEW, "".join(after[k:m]))


def shortened(stretches: list[Stretch]) -> list[Stretch]:
    """Leave of what stayed only the words around what changed."""
    last = len(stretches) - 1
    return [
        Stretch(each.share, _clipped(each.words, head=n > 0, tail=n < last))
        if each.share is Share.BOTH
        else each
        for n, each in enumerate(stretches)
    ]


def _clipped(words: str, *, head: bool, tail: bool) -> str:
    pieces = re.split(r"(\s+)", words)
    if len(pieces) <= 4 * _AROUND:
        return words
    before = "".join(pieces[: 2 * _AROUND]) if head else ""
    after = "".join(pieces[-2 * _AROUND :]) if tail else ""
    if not before and not after:
        return "".join(pieces[: 4 * _AROUND]) + "…"
    return f"{before}…{after}"
