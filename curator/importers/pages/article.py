"""The article of a page: which of its blocks belong to it, and its text."""

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

from curator.importers.pages import forest
from curator.importers.pages.blocks import Block, Place
from curator.importers.pages.signs import NOT_ASKED

Row = list[float]
Judge = Callable[[list[Row]], list[float]]
_SURE = 0.9  # expected agreement with the article, above which nobody else is asked
_MOST_ASKED = 4_000  # blocks of a page; the time that the other takes grows with their square
_LEAST = 0.3  # likelihood of the best block, below which no block was recognised
_WORD = re.compile(r"\w+")
_CELLS = frozenset(("td", "th"))
_LINES = frozenset(("li", "dt", "dd", "tr"))
_FILLED = _CELLS | _LINES | {"blockquote", "pre", "h2", "h3", "h4"}
_HOLDERS = _CELLS | _LINES | {"blockquote"}
_GAP = 8  # blocks between two of the article that may be quotes and the like
_FILLING = 0.03  # likelihood above which they are kept


def choose(
    blocks: list[Block], rows: list[Row], ask: Callable[[], str], judge: Judge = forest.judge
) -> list[Block]:
    """Give the blocks of the article, each of which has its row of numbers.

    Where the trees are in doubt, another extractor is asked for its text, which takes longer
    than all else together.
    """
    kept, agreement = _best(blocks, judge(rows))
    if agreement >= _SURE or not 0 < len(blocks) <= _MOST_ASKED:
        return kept
    return _best(blocks, judge(with_told(rows, blocks, ask())))[0]


def with_told(rows: list[Row], blocks: Sequence[Block], text: str) -> list[Row]:
    """Put into each row how much of its block stands in a text: of its runs of three words."""
    words = _WORD.findall(text)
    whole, runs = f" {' '.join(words)} ", set(_runs(words))
    told = []
    for row, block in zip(rows, blocks, strict=True):
        own = _WORD.findall(block.text)
        mine = _runs(own)
        in_whole = bool(own) and f" {' '.join(own)} " in whole
        share = sum(run in runs for run in mine) / len(mine) if mine else float(in_whole)
        told.append([*row[:-1], share if words else NOT_ASKED])
    return told


def write(blocks: Sequence[Block]) -> str:
    """Write blocks as text: blank lines between paragraphs, tabs between the cells of a row."""
    parts: list[str] = []
    for number, block in enumerate(blocks):
        parts += (_between(blocks[number - 1].place, block.place) if number else "", block.text)
    return "".join(parts)


def _best(blocks: list[Block], chances: list[float]) -> tuple[list[Block], float]:
    """Choose what is expected to agree best with the article (F1), and tell how well."""
    order = sorted(range(len(blocks)), key=lambda n: -chances[n])
    if not order or chances[order[0]] < _LEAST:
        return [block for block in blocks if block.prose], 0.0
    right = list(accumulate(chances[n] * blocks[n].size for n in order))
    taken = accumulate(blocks[n].size for n in order)
    agreements = [2 * r / (t + right[-1]) for r, t in zip(right, taken, strict=True)]
    best = max(range(len(order)), key=agreements.__getitem__)
    kept = _whole_rows(blocks, _filled(blocks, chances, sorted(order[: best + 1])))
    return [blocks[n] for n in kept], agreements[best]


def _whole_rows(blocks: list[Block], kept: list[int]) -> list[int]:
    """Keep all cells of a row of which one is kept; where prose stands in cells, it is no row."""
    cells = [_holder(block.place) for block in blocks]
    rows = {id(cells[number].up) for number in kept if cells[number].tag in _CELLS}
    if not rows:
        return kept
    more = (
        number
        for number, cell in enumerate(cells)
        if cell.tag in _CELLS and id(cell.up) in rows and not blocks[number].prose
    )
    return sorted({*kept, *more})


def _filled(blocks: list[Block], chances: list[float], kept: list[int]) -> list[int]:
    """Keep quotes, lists, tables and subheads between paragraphs, if nearly anything is for it."""
    gaps = (
        number
        for last, following in pairwise(kept)
        if following - last <= _GAP + 1
        for number in range(last + 1, following)
    )
    more = (
        number
        for number in gaps
        if chances[number] > _FILLING
        and blocks[number].link < 0.8
        and _holder(blocks[number].place).tag in _FILLED
    )
    return sorted([*kept, *more])


def _runs(words: list[str]) -> list[tuple[str, str, str]]:
    return list(zip(words, words[1:], words[2:], strict=False))


def _between(before: Place, after: Place) -> str:
    one, other = _holder(before), _holder(after)
    if one.tag in _CELLS and other.tag in _CELLS and one is not other:
        if one.up is other.up:
            return "\t"
        same = one.up and other.up and one.up.up is other.up.up
        return "\n" if same else "\n\n"
    in_list = one.tag in _LINES and other.tag in _LINES and one is not other and one.up is other.up
    return "\n" if in_list else "\n\n"


def _holder(place: Place) -> Place:
    """Give the quote, cell or item which a place is, or is the content of."""
    up = place.up
    return up if up and up.tag in _HOLDERS and place.tag not in _HOLDERS else place
