"""From the text of a page to its article and facts; runs in a worker process only.

``read_page`` is the one way in: for pages as such, and for those within mails and archives.
"""

import re
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from curator.importers.pages import hints
from curator.importers.pages.article import choose, write
from curator.importers.pages.blocks import Block, split
from curator.importers.pages.facts import imprint
from curator.importers.pages.facts.authors import find_authors
from curator.importers.pages.facts.dates import Beside, find_date, speaks_of_publishing
from curator.importers.pages.facts.said import listen
from curator.importers.pages.facts.titles import find_title
from curator.importers.pages.pruning import prune
from curator.importers.pages.signs import likeness, measure, words_of

Fact = tuple[list[str], str]  # values, and where they stood
_ABOUT = hints.bits("about")
_CAPTION = hints.bits("caption")
_OTHERS = hints.bits("related", "comments", "list")
_ELSEWHERE = hints.bits("related", "comments")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OF_BODY = {"article", "main", "section", "header", "nav", "aside", "footer", "figure"}
VERSION = "1"


def prepare() -> Callable[[str, str], dict[str, Any] | None]:
    """Import what is heavy, close the way to the network, and give the reading function."""
    import trafilatura

    sys.addaudithook(_refuse_network)
    return partial(read_page, trafilatura)


def _refuse_network(event: str, _args: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo"}:
        raise PermissionError("A page that is read may not reach for the network.")


def read_page(trafilatura: Any, page: str, url: str) -> dict[str, Any] | None:
    """Give the ``text`` of the article, its ``facts`` and the ``version`` of the reader.

    Each fact is a list of values and where they stood. ``None``: there is no article.
    """
    tree = parse(page)
    if tree is None:
        return None
    said, blocks = listen(tree), split(tree)
    outlet = imprint.find_outlet(said)
    title = find_title(said, outlet[0])
    summary = next(said.meta("og:description", "description"), ("", ""))[0]
    pruned = prune(blocks)
    rows = measure(pruned, title[0], summary)
    kept = choose(pruned, rows, lambda: other_text(trafilatura, page))
    if _is_navigation(kept):
        return None
    address = imprint.find_address(said, page, url)
    language = imprint.find_language(said)
    beside = _beside(blocks, title[0])
    site = imprint.site_of(outlet[0], address[0])
    facts = {
        "title": _one(title),
        "authors": find_authors(said, site, beside.near),
        "outlet": _one(outlet),
        "published": _one(find_date(said, beside, address[0], language[0])),
        "url": _one(address),
        "language": _one(language),
        "section": _one(imprint.find_section(said)),
    }
    known = {name: fact for name, fact in facts.items() if fact[0]}
    return {"text": write(kept), "facts": known, "version": VERSION}


def parse(page: str) -> Any:
    """Parse a page, whatever it is made of; ``None``: there is nothing in it."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    try:
        tree = etree.fromstring(page.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    _mend(tree, etree)
    return tree


def _mend(tree: Any, etree: Any) -> None:
    """Move what the parser took to be in the head, as it knows no elements of HTML 5."""
    head = tree.find("head") if tree is not None else None
    stray = None if head is None else next((e for e in head if e.tag in _OF_BODY), None)
    if head is None or stray is None:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    moved = [stray, *stray.itersiblings()]
    for number, element in enumerate(moved):
        body.insert(number, element)


def other_text(trafilatura: Any, page: str) -> str:
    """Ask the other extractor for the article, in its fast manner."""
    tree = trafilatura.load_html(page)
    found = tree is not None and trafilatura.bare_extraction(
        tree, fast=True, include_comments=False, with_metadata=False
    )
    return found.text or "" if found else ""


def _is_navigation(blocks: Sequence[Block]) -> bool:
    """Tell blocks that have hardly a word besides those of links."""
    size = sum(block.size for block in blocks)
    return size * 0.2 > sum(block.size * (1 - block.link) for block in blocks) or not size


def _one(found: tuple[str, str]) -> Fact:
    return ([found[0]], found[1]) if found[0] else ([], "")


def _beside(blocks: Sequence[Block], title: str) -> Beside:
    """Give the texts around the title, and those of parts that are named for dates."""
    said = words_of(title)
    alike = [likeness(block, said) for block in blocks]
    best = max(range(len(blocks)), key=alike.__getitem__, default=0)
    found = bool(alike) and alike[best] > 0.4
    near = [*blocks[best : best + 12], *blocks[max(0, best - 2) : best]] if found else []
    far = (
        block.text
        for block in blocks
        if block.size < 80 and _YEAR.search(block.text)
        if _is(block, _ABOUT) and not block.place.all & _OTHERS
    )
    told = (block.text for block in blocks if _tells_of_publishing(block))
    return Beside([block.text for block in near if not _is(block, _CAPTION)], list(far), list(told))


def _tells_of_publishing(block: Block) -> bool:
    return (
        block.size < 160 and not block.place.all & _ELSEWHERE and speaks_of_publishing(block.text)
    )


def _is(block: Block, kinds: int) -> bool:
    """Tell whether a block, or the place around it, is of one of these kinds."""
    place = block.place
    return bool((place.own | (place.up.own if place.up else 0)) & kinds)
