"""Leaving out what hardly ever belongs to an article, as long as an article remains."""

from dataclasses import dataclass

from curator.importers.pages import hints
from curator.importers.pages.blocks import Block

_BODY = hints.bits("body")


@dataclass(frozen=True, slots=True)
class _Cut:
    """A kind of part that is left out, if what remains has this share of the prose, and so much."""

    kinds: int
    share: float
    least: int


_CUTS = (
    _Cut(hints.bits("edge"), 0.3, 200),
    _Cut(hints.bits("comments"), 0.0, 150),
    _Cut(hints.bits("unseen"), 0.1, 200),
    _Cut(hints.bits("over"), 0.3, 200),
    _Cut(hints.bits("sidebar"), 0.3, 200),
)


def prune(blocks: list[Block]) -> list[Block]:
    """Leave out edges, comments, what is not seen, what lies over the page, and side bars.

    Pages name their parts as they like, and some hold the whole article in what is called a
    widget or is hidden at first: a kind of part stays where too little would remain.
    """
    for cut in _CUTS:
        rest = [block for block in blocks if not block.place.all & cut.kinds]
        if len(rest) < len(blocks) and _is_enough(rest, blocks, cut):
            blocks = rest
    return blocks


def _is_enough(rest: list[Block], blocks: list[Block], cut: _Cut) -> bool:
    whole = sum(block.prose for block in blocks)
    left = sum(block.prose for block in rest)
    named = sum(b.size for b in rest if b.place.all & _BODY and b.link < 0.5 and b.size >= 25)
    if named >= 120:  # it is called the body of an article: that may be short
        return left >= max(whole * cut.share / 4, 60) or not whole
    return left >= max(whole * cut.share, cut.least) or not whole
