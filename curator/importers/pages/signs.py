"""What is measured of each block of a page: the row of numbers by which it is judged."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from curator.importers.pages import hints
from curator.importers.pages.blocks import Block, Place

_TAGS_IN_ORDER = """
    p div h1 h2 h3 h4 h5 h6 li td th dd dt blockquote figcaption pre section article main header
    footer body label button ul
"""
_TAGS = {tag: number for number, tag in enumerate(_TAGS_IN_ORDER.split())}
_END = re.compile(r"[.!?。！？…:;,][\"”»'’)\]“]*$")
_WORD = re.compile(r"\w+")
_CAPITAL = re.compile(r"[A-Z]")
_BODY = hints.bits("body")
_TITLE_LENGTH = 300  # code points of a block that may be the title
_FAR = 12  # steps up, beyond which a hint no longer counts
_FIRST, _NEXT = 6, (-2, -1, 1, 2)  # what is told of each block first is told of its neighbours too
_SHARES = (0.4, 0.6, 0.8)
NOT_ASKED = -1.0  # the last number of a row: how much of it another extractor gave


@dataclass(slots=True)
class _Group:
    """The blocks whose places are made alike."""

    blocks: int = 0
    size: int = 0
    linked: float = 0.0
    prose: float = 0.0


@dataclass(slots=True)
class _Page:
    """What is measured of the page as a whole."""

    size: int
    prose: float
    groups: dict[tuple[str, ...], _Group]
    largest: _Group
    repeats: Counter[str]
    centres: list[Place | None] = field(default_factory=list)
    bodies: dict[int, int] = field(default_factory=dict)  # number of each place, by its id
    articles: dict[int, int] = field(default_factory=dict)
    title: int = -1  # number of its block; -1: not found
    around_title: set[int] = field(default_factory=set)
    likeness: list[float] = field(default_factory=list)
    first: int = 0  # of the blocks with prose
    last: int = 0


def measure(blocks: list[Block], title: str, summary: str) -> list[list[float]]:
    """Give a row of numbers for each block, of the same length and order for every page.

    ``title`` and ``summary`` are what the page says of itself, to be found again in its blocks.
    """
    if not blocks:
        return []
    page = _measure_page(blocks, title)
    said = words_of(summary)
    rows = []
    before, prose = 0, 0.0
    for number, block in enumerate(blocks):
        rows.append(
            [
                *_of_block(block),
                *_of_group(block, page),
                *_of_places(block.place, page),
                *_of_article(block.place, page),
                *_of_order(number, page),
                before / page.size,
                number / len(blocks),
                prose / page.prose,
                _share(block.text, said) if block.size < 600 else 0.0,
                page.repeats[block.text],
                *_far(block.place),
            ]
        )
        before += block.size
        prose += block.prose
    return list(_with_neighbours(blocks, rows))


def likeness(block: Block, said: set[str]) -> float:
    """Give the share of words in common, of all words; a heading is preferred where equal."""
    if not said or block.size >= _TITLE_LENGTH:
        return 0.0
    words = words_of(block.text)
    return len(words & said) / len(words | said) + 0.001 * (block.place.tag == "h1")


def words_of(text: str) -> set[str]:
    """Give the different words of a text, in lower case."""
    return set(_WORD.findall(text.lower()))


def _of_block(block: Block) -> tuple[float, ...]:
    text, length = block.text, len(block.text)
    return (
        math.log1p(block.size),
        block.link,
        block.loud,
        _TAGS.get(block.place.tag, 99),
        block.sentences,
        1.0 if _END.search(text) else 0.0,
        len(_CAPITAL.findall(text)) / length,
        text.count(",") / length,
        text.count("\n"),
    )


def _of_group(block: Block, page: _Page) -> tuple[float, ...]:
    group = page.groups[block.place.key]
    return (
        group.blocks,
        math.log1p(group.size),
        group.linked / group.size,
        group.prose / page.prose,
        group.size / page.size,
        group is page.largest,
    )


def _of_places(place: Place | None, page: _Page) -> Iterator[float]:
    start = place
    for _ in range(5):
        yield place.prose / page.prose if place else 1.0
        yield place.linked / place.size if place else 0.0
        place = place.up if place else None
    for centre in page.centres:
        yield _steps(start, centre)


def _of_article(place: Place, page: _Page) -> Iterator[float]:
    body = _nearest(place, _is_body)
    yield _steps(place, body)
    yield body.prose / page.prose if body else -1.0
    yield page.bodies.get(id(body), -1)
    yield body.size / page.size if body else -1.0
    yield len(page.articles)
    yield page.articles.get(id(_nearest(place, _is_article)), -1)
    common = _nearest(place, lambda each: id(each) in page.around_title)
    yield _steps(place, common)
    yield common.prose / page.prose if common else 1.0


def _of_order(number: int, page: _Page) -> tuple[float, ...]:
    return (
        number - page.title,
        number - page.first,
        number - page.last,
        page.likeness[number],
    )


def _with_neighbours(blocks: list[Block], rows: list[list[float]]) -> Iterator[list[float]]:
    nothing = [-1.0] * (_FIRST + 2)
    for number, row in enumerate(rows):
        place, whole = blocks[number].place, list(row)
        for step in _NEXT:
            if 0 <= number + step < len(rows):
                other = blocks[number + step].place
                whole += rows[number + step][:_FIRST]
                whole += (float(other.up is place.up), float(other.key == place.key))
            else:
                whole += nothing
        yield [*whole, NOT_ASKED]


def _measure_page(blocks: list[Block], title: str) -> _Page:
    groups: dict[tuple[str, ...], _Group] = {}
    for block in blocks:
        group = groups.setdefault(block.place.key, _Group())
        group.blocks += 1
        group.size += block.size
        group.linked += block.size * block.link
        group.prose += block.prose
        _add_up(block)
    page = _Page(
        sum(block.size for block in blocks),
        sum(block.prose for block in blocks) or 1.0,
        groups,
        max(groups.values(), key=lambda group: group.prose),
        Counter(block.text for block in blocks),
    )
    page.centres = [_centre(blocks, page.prose * share) for share in _SHARES]
    _find_title(blocks, title, page)
    for number, block in enumerate(blocks):
        if block.prose:
            _number(block, page)
        if block.prose > 100:
            page.first, page.last = page.first or number, number
    return page


def _add_up(block: Block) -> None:
    place: Place | None = block.place
    while place:
        place.size += block.size
        place.linked += block.size * block.link
        place.prose += block.prose
        place = place.up


def _number(block: Block, page: _Page) -> None:
    """Give the bodies and articles of a page numbers, in the order in which their prose begins."""
    if body := _nearest(block.place, _is_body):
        page.bodies.setdefault(id(body), len(page.bodies))
    if article := _nearest(block.place, _is_article):
        page.articles.setdefault(id(article), len(page.articles))


def _centre(blocks: list[Block], least: float) -> Place | None:
    """Give the innermost place that holds so much prose."""
    deepest = None
    for block in blocks:
        place = _nearest(block.place, lambda each: each.prose >= least) if block.prose else None
        if place and (deepest is None or place.depth > deepest.depth):
            deepest = place
    return deepest


def _find_title(blocks: list[Block], title: str, page: _Page) -> None:
    said = words_of(title)
    page.likeness = [likeness(block, said) for block in blocks]
    heads = (n for n, block in enumerate(blocks) if block.place.tag == "h1")
    best = max(range(len(blocks)), key=page.likeness.__getitem__)
    page.title = best if page.likeness[best] > 0.4 else next(heads, -1)
    if page.title >= 0:
        place: Place | None = blocks[page.title].place
        while place:
            page.around_title.add(id(place))
            place = place.up


def _share(text: str, said: set[str]) -> float:
    if not said:
        return -1.0
    words = words_of(text)
    return len(words & said) / len(words) if words else 0.0


def _nearest(place: Place | None, test: Callable[[Place], object]) -> Place | None:
    while place and not test(place):
        place = place.up
    return place


def _is_body(place: Place) -> int:
    return place.own & _BODY


def _is_article(place: Place) -> bool:
    return place.tag == "article"


def _steps(place: Place | None, goal: Place | None) -> int:
    """Count the steps up to a place; -1: it is not around."""
    steps = 0
    while place and place is not goal:
        place, steps = place.up, steps + 1
    return steps if goal and place else -1


def _far(place: Place) -> list[int]:
    """Give the steps up to the nearest place with each hint."""
    if not place.far:
        around = _far(place.up) if place.up else [_FAR] * len(hints.KINDS)
        place.far = [steps + 1 if steps < _FAR else _FAR for steps in around]
        if place.own:
            for number in range(len(hints.KINDS)):
                if place.own >> number & 1:
                    place.far[number] = 0
    return place.far
