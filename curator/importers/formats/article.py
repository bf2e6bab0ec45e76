"""What a page says: its article and the facts about it. Runs in a worker process only."""

import html
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import urljoin, urlsplit

# The extractor drops every format character; soft hyphens and byte order marks may go.
_DROPPED = frozenset("\u00ad\ufeff")
_ESCAPED = re.compile(
    r"&(?:zwn?j|[lr]rm);|&#0*(?:820[3-7]|823[4-8]|829[4-7]);|&#x0*20(?:0[b-f]|2[a-e]|6[6-9]);"
    r"|\\u20(?:0[b-f]|2[a-e]|6[6-9])",
    re.IGNORECASE,
)
_STAND_INS = [chr(code) for code in range(0xA500, 0xA60D)]  # letters of the Vai script
_PARAGRAPH, _LINE = "\x1d", "\x1e"
_GAPS = {
    **dict.fromkeys(("p", "head", "quote", "list", "table", "code"), _PARAGRAPH),
    **dict.fromkeys(("item", "row"), _LINE),
}
_GAP = re.compile(r"[ \t]*[\n\x1d\x1e][ \t\n\x1d\x1e]*")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_SAVED_FROM = re.compile(r"(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*(\S+)")


_PLACES = (
    (".//script[@type='application/ld+json']", "JSON-LD"),
    (".//title", "title element"),
    (".//h1", "heading"),
)


def prepare() -> Callable[[str, str], dict[str, Any] | None]:
    """Import what is heavy, close the way to the network, and give the extracting function."""
    import trafilatura

    sys.addaudithook(_refuse_network)
    return partial(extract, trafilatura)


def _refuse_network(event: str, _args: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo"}:
        raise PermissionError("A page that is read may not reach for the network.")


def extract(trafilatura: Any, page: str, url: str) -> dict[str, Any] | None:
    """Give the ``text`` of the article, its ``facts`` and the ``version`` of the extractor.

    Lines and paragraphs are those of the article; the list marks and table rules which the
    extractor would add are left out. Each fact is a list of values and where they stood.
    ``None``: there is no article.
    """
    shielded, back = _shield(page)
    tree = trafilatura.load_html(shielded)
    found = tree is not None and trafilatura.bare_extraction(
        tree, url=url or None, favor_recall=True, include_comments=False, with_metadata=True
    )
    text = _text_of(found.body).translate(back) if found else ""
    if not _is_seen(text) or _is_navigation(tree, text):
        return None
    facts = {
        name: ([part.translate(back) for part in values], origin)
        for name, (values, origin) in _facts(tree, found, shielded, url).items()
        if values
    }
    return {"text": text, "facts": facts, "version": trafilatura.__version__}


def _shield(page: str) -> tuple[str, dict[int, str]]:
    """Put rare letters in the place of format characters, which hold emoji and Persian together.

    Give the page, and what turns the letters back. The letters do not stand in the page yet.
    """
    page = _ESCAPED.sub(_unescaped, page)
    used = set(page)
    marks = sorted(char for char in used - _DROPPED if unicodedata.category(char) == "Cf")
    back = {}
    for mark, letter in zip(marks, (c for c in _STAND_INS if c not in used), strict=False):
        page = page.replace(mark, letter)
        back[ord(letter)] = mark
    return page, back


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[0][2:], 16)) if found[0][0] == "\\" else html.unescape(found[0])


def _text_of(body: Any) -> str:
    """Write the words of an extracted body: blank lines between paragraphs, tabs between cells."""
    text = _GAP.sub(_gap, "".join(_pieces(body)))
    text = re.sub(" {2,}", " ", text).strip()
    return "\n\n".join(part for part in text.split("\n\n") if _is_seen(part))


def _pieces(body: Any) -> Iterator[str]:
    todo = [body]  # no recursion: pages nest deeper than Python does
    while todo:
        node = todo.pop()
        if isinstance(node, str):
            yield node
        elif isinstance(node.tag, str):
            todo += reversed(_inside(node))


def _inside(node: Any) -> list[Any]:
    """Give what stands in a node in order: strings and child nodes, between its gaps."""
    if node.tag == "lb":
        return ["\n"]
    gap = _GAPS.get(node.tag, "")
    inside = [gap, (node.text or "") if node.tag == "code" else _flat(node.text)]
    for child in node:
        inside += [child, _flat(child.tail)]
    return [*inside, "\t" if node.tag == "cell" else gap]


def _flat(text: str | None) -> str:
    return _SPACES.sub(" ", text or "")


def _gap(found: re.Match[str]) -> str:
    return "\n\n" if _PARAGRAPH in found[0] or found[0].count("\n") > 1 else "\n"


def _is_seen(text: str) -> bool:
    return any(char.isprintable() and not char.isspace() for char in text)


def _is_navigation(tree: Any, text: str) -> bool:
    """Tell a text that has hardly a word besides those of the links of its page."""
    linked = Counter(word for link in tree.iter("a") for word in link.text_content().split())
    words = Counter(text.split())
    rest = words - linked
    return rest.total() < min(5, words.total())


def _facts(tree: Any, found: Any, page: str, url: str) -> dict[str, tuple[list[str], str]]:
    authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
    return {
        "title": _one(found.title, _where(tree, found.title)),
        "authors": (authors, _where(tree, authors[0] if authors else None)),
        "outlet": _one(found.sitename, _where(tree, found.sitename, "address")),
        "published": _date(tree, found.date),
        "language": _one(tree.get("lang"), "lang attribute"),
        "section": _one(_meta(tree, "article:section"), "meta article:section"),
        "url": _address(tree, page, url),
    }


def _one(value: str | None, origin: str) -> tuple[list[str], str]:
    return ([value], origin) if value else ([], "")


def _date(tree: Any, date: str | None) -> tuple[list[str], str]:
    """Give the date, unless it is a guess: where a page names a year only, a first is made up."""
    origin = _where(tree, date)
    guessed = origin == "page" and str(date).endswith("-01")
    return _one("" if guessed else date, origin)


def _where(tree: Any, value: str | None, otherwise: str = "page") -> str:
    """Tell where in the page a value stands."""
    for meta in tree.iter("meta"):
        if value and value in meta.get("content", ""):
            return f"meta {meta.get('property') or meta.get('name') or meta.get('itemprop') or ''}"
    for node in tree.iter("time"):
        if value and value in node.get("datetime", ""):
            return "time element"
    for path, name in _PLACES:
        if value and any(value in node.text_content() for node in tree.iterfind(path)):
            return name
    return otherwise


def _meta(tree: Any, name: str) -> str:
    contents = (m.get("content") for m in tree.iter("meta") if m.get("property") == name)
    return next((content.strip() for content in contents if content), "")


def _address(tree: Any, page: str, url: str) -> tuple[list[str], str]:
    """Give the address which the page gives itself, or else the one it came from.

    A site that names its front page in each of its pages says nothing about this one.
    """
    links = (link for link in tree.iter("link") if link.get("rel") == "canonical")
    saved = _SAVED_FROM.search(page[:4096])
    for address, origin in (
        (next((link.get("href", "") for link in links), ""), "canonical link"),
        (_meta(tree, "og:url"), "meta og:url"),
        (saved[1] if saved else "", "note of the browser"),
        (url, "address"),
    ):
        if found := _sound(url, address):
            return [found], origin
    return _one(url, "address")


def _sound(url: str, address: str) -> str:
    """Give an address of the web in full, if it leads further than to a front page."""
    try:
        parts = urlsplit(urljoin(url, address))
    except ValueError:
        return ""
    further = parts.scheme in {"http", "https"} and (parts.path.strip("/") or parts.query)
    return parts.geturl() if address and further else ""
