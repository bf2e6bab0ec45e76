"""Saved pages as HTML that asks for nothing; in a worker process only.

A page is made simple by lxml and cleaned by nh3, cut into pieces of a size that is set at once,
and each piece is cleaned once more before it is given away.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from curator.importers.formats.markup.page import is_unseen
from curator.importers.originals.folding import folded

_GONE = (
    "applet", "audio", "base", "button", "canvas", "datalist", "embed", "frame", "frameset", "head",
    "iframe", "input", "link", "map", "math", "meta", "noembed", "noframes", "noscript", "object",
    "script", "select", "source", "style", "svg", "template", "textarea", "track", "video",
)  # fmt: skip
_BLOCKS = (
    "address", "article", "aside", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "legend",
    "main", "menu", "nav", "search", "section", "summary",
)  # fmt: skip
_TAGS = {
    "a", "b", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "li", "ol", "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr",
    "ul",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "*": {"dir", "lang"}}
_SCHEMES = {"http", "https", "mailto"}
_BARE = ("hr", "br")  # which say something without words
_NESTED = ("ul", "ol", "blockquote")
_DEEPEST = 8  # lists within lists
_CELLS = 600  # of a table that is set as one
_PIECE = 30_000  # code points; set within 50 ms
_PER_NODE = 30  # code points as which an element counts


class SafePages:
    """A page, or the chapters of a book, as pieces of safe HTML."""

    def __init__(self, pages: Iterable[str]) -> None:
        self._pieces: list[str] = []
        self.whole = True
        for page in pages:
            tree, whole = _parsed(page)
            self.whole = self.whole and whole
            if tree is not None:
                _simplify(tree)
                self._pieces += _pieces(_clean(_written(tree)))

    def __len__(self) -> int:
        return max(1, len(self._pieces))

    def find(self, words: str) -> int:
        """Tell which piece some words stand in; -1 where they stand in none as a whole."""
        wanted = folded(words)
        pieces = (folded(_words_of(piece)) for piece in self._pieces) if wanted else iter(())
        return next((number for number, piece in enumerate(pieces) if wanted in piece), -1)

    def piece(self, number: int) -> str:
        """Give a piece, counted from 0; nothing where the page holds nothing."""
        return _clean(self._pieces[number]) if number < len(self._pieces) else ""


def of_text(words: str) -> str:
    """Write a plain text as a page."""
    paragraphs = escape(words).split("\n\n")
    return "".join(f"<p>{each.strip().replace(chr(10), '<br>')}</p>" for each in paragraphs)


def _clean(page: str) -> str:
    import nh3

    return nh3.clean(
        page,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        url_relative="deny",
        link_rel=None,
        clean_content_tags={"script", "style"},
    )


def _parsed(page: str) -> tuple[Any, bool]:
    """Parse a page, whatever it is made of, and tell whether all of it was taken in."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    try:
        tree = etree.fromstring(page.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None, True
    return tree, not parser.error_log.filter_from_fatals()


def _words_of(piece: str) -> str:
    tree, _ = _parsed(piece)
    return "".join(tree.itertext()) if tree is not None else ""


def _written(tree: Any) -> str:
    from lxml import etree

    return str(etree.tostring(tree, encoding="unicode", method="html", with_tail=False))


def _simplify(tree: Any) -> None:
    """Leave out what is no text, and turn what Qt would set badly into paragraphs."""
    from lxml import etree

    etree.strip_elements(tree, *_GONE, etree.ProcessingInstruction, with_tail=False)
    for node in [each for each in tree.iter(etree.Element) if is_unseen(each)]:
        _drop(node)
    for image in list(tree.iter("img")):
        image.tail = f"{_told(image)}{image.tail or ''}"
    for table in list(tree.iter("table")):
        if not _is_of_figures(table):
            _lay_flat(table)
    for node in list(tree.iter(*_NESTED)):
        if sum(1 for _ in node.iterancestors(*_NESTED)) >= _DEEPEST:
            node.tag = "p"
    for node in tree.iter(*_BLOCKS):
        node.tag = "p"


def _drop(node: Any) -> None:
    """Take an element out, and leave the words after it."""
    parent = node.getparent()
    if parent is None:
        return
    before = node.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (node.tail or "")
    else:
        parent.text = (parent.text or "") + (node.tail or "")
    parent.remove(node)


def _told(image: Any) -> str:
    words = " ".join((image.get("alt") or "").split())
    return f" [{words}] " if words else ""


def _is_of_figures(table: Any) -> bool:
    """Tell a table that holds figures from one that lays a page out, and from a boundless one."""
    if next(table.iterdescendants("table"), None) is not None:
        return False
    rows = list(table.iter("tr"))
    cells = sum(1 for _ in table.iter("td", "th"))
    return len(rows) > 1 and cells > len(rows) and cells <= _CELLS


def _lay_flat(table: Any) -> None:
    for node in table.iter("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"):
        if next(node.iterancestors("table"), table) is table:
            node.tag = "p"


def _pieces(page: str) -> Iterator[str]:
    """Cut a clean page into pieces, each about as long as is set in a moment."""
    tree, _ = _parsed(page)
    body = tree.find("body") if tree is not None else None
    if body is None:
        return
    gathered: list[str] = []
    size = 0
    for part, weight in _all_parts(body):
        if gathered and size + weight > _PIECE:
            yield "".join(gathered)
            gathered, size = [], 0
        gathered.append(part)
        size += weight
    if gathered:
        yield "".join(gathered)


def _all_parts(body: Any) -> Iterator[tuple[str, int]]:
    yield from _loose(body.text)
    for node in body:
        yield from _parts(node)
        yield from _loose(node.tail)


def _parts(node: Any) -> Iterator[tuple[str, int]]:
    """Write an element, or its parts where it is too long to be set at once, each with a weight."""
    weight = _weight(node)
    if weight <= _PIECE:
        if node.tag in _BARE or "".join(node.itertext()).strip():
            yield _written(node), weight
        return
    if node.tag in _NESTED:
        for child in node:
            for part, share in _parts(child):
                yield f"<{node.tag}>{part}</{node.tag}>", share
        return
    yield from _loose("".join(node.itertext()))


def _weight(node: Any) -> int:
    return sum(len(each.text or "") + len(each.tail or "") + _PER_NODE for each in node.iter())


def _loose(words: str | None) -> Iterator[tuple[str, int]]:
    """Write words that stand in no element as paragraphs."""
    for start in range(0, len(words or ""), _PIECE):
        some = (words or "")[start : start + _PIECE]
        if some.strip():
            yield f"<p>{escape(some)}</p>", len(some)
