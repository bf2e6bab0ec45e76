"""What a page says of itself: meta elements, JSON-LD, headings, times and bylines, in one pass."""

import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import Any

_MOST = 5_000  # objects of JSON-LD, or code points of an element, that are looked at
_PIECES = 100  # pieces of text in an element that are looked at
_LONGEST = 2 << 20  # code points of one script
_AUTHOR = re.compile(r"(?<![a-z])(?:author|byline|autor|writer)s?(?![a-rt-z])", re.IGNORECASE)
_ASIDE = re.compile(r"comment|related|recommend|respond|avatar|\bbio\b|\bmore\b", re.IGNORECASE)
_ARTICLE = re.compile(r"Article|Posting|^Report$|Review$|Recipe$|HowTo$")

_NEWS = re.compile(r"News(?!MediaOrg)|LiveBlogPosting")


@dataclass(slots=True)
class Time:
    """A point in time that a page marks: as machines read it, and as people do."""

    machine: str
    text: str
    published: bool  # it is said to be that of publishing


@dataclass(slots=True)
class Said:
    """What a page says of itself, in the order in which it stands there."""

    metas: dict[str, list[str]] = field(default_factory=dict)  # by name, in lower case
    objects: list[dict[str, Any]] = field(default_factory=list)  # of JSON-LD, articles first
    headings: list[str] = field(default_factory=list)
    title: str = ""
    language: str = ""
    canonical: str = ""
    times: list[Time] = field(default_factory=list)
    bylines: list[tuple[str, str]] = field(default_factory=list)  # with where they stood

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """Give the values of these metas with their origins, in the order of the names."""
        for name in names:
            for value in self.metas.get(name, ()):
                yield value, f"meta {name}"

    def stated(self, key: str) -> Iterator[Any]:
        """Give what the objects of JSON-LD state under a key."""
        for each in self.objects:
            if value := each.get(key):
                yield value


def listen(tree: Any) -> Said:
    """Gather what a parsed page says of itself."""
    said = Said(language=(tree.get("lang") or tree.get("xml:lang") or "").strip())
    for node in tree.iter():
        tag = node.tag
        if hear := _HEARD.get(tag):
            hear(said, node)
        elif isinstance(tag, str):
            _hear_marks(said, node)
    said.objects.sort(key=lambda each: not is_article(each))
    return said


def is_article(each: dict[str, Any]) -> bool:
    """Tell whether an object of JSON-LD is an article of any sort."""
    kinds = each.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds)


def is_news(said: Said) -> bool:
    """Tell whether a page says that it is news."""
    kinds = (str(each.get("@type")) for each in said.objects)
    return "news_keywords" in said.metas or any(_NEWS.search(kind) for kind in kinds)


def text_of(node: Any) -> str:
    """Give the first words of an element on one line."""
    between = " " if len(node) > 1 or node.find("br") is not None else ""
    return _flat(node, between)


def _flat(node: Any, between: str) -> str:
    whole = between.join(islice(node.itertext(), _PIECES))
    return " ".join(whole[:_MOST].replace("\xad", "").split())


def _hear_meta(said: Said, node: Any) -> None:
    name = node.get("property") or node.get("name") or node.get("itemprop") or ""
    value = " ".join((node.get("content") or "").split())
    if name and value:
        said.metas.setdefault(name.strip().lower(), []).append(unescape(value))


def _hear_link(said: Said, node: Any) -> None:
    if node.get("rel") == "canonical" and not said.canonical:
        said.canonical = (node.get("href") or "").strip()
    elif node.get("itemprop"):
        _hear_marks(said, node)


def _hear_title(said: Said, node: Any) -> None:
    if not said.title and node.getparent() is not None and node.getparent().tag != "svg":
        said.title = text_of(node)


def _hear_heading(said: Said, node: Any) -> None:
    for line in node.iter("br"):
        line.tail = f" {line.tail or ''}"
    if text := _flat(node, ""):
        said.headings.append(text)
    _hear_marks(said, node)


def _hear_script(said: Said, node: Any) -> None:
    if "ld+json" not in (node.get("type") or "") or not node.text:
        return
    text = node.text.strip()[:_LONGEST].removeprefix("<!--").removesuffix("-->").strip(" ;\n")
    try:
        todo = deque([json.loads(text, strict=False)])
    except (ValueError, RecursionError):
        return
    while todo and len(said.objects) < _MOST:
        each = todo.popleft()
        if isinstance(each, dict):
            said.objects.append(each)
            todo += each.values()
        elif isinstance(each, list):
            todo += each


def _hear_time(said: Said, node: Any) -> None:
    marks = f"{node.get('class') or ''} {node.get('itemprop') or ''} {node.get('pubdate') or ''}"
    published = "ublish" in marks or node.get("pubdate") is not None
    machine = node.get("datetime") or node.get("content") or ""
    said.times.append(Time(machine.strip(), text_of(node), published))


def _hear_marks(said: Said, node: Any) -> None:
    """Hear of authors and dates in the marks of any element."""
    get = node.get
    mark = get("itemprop")
    if mark in {"datePublished", "dateCreated"}:
        said.times.append(
            Time(get("content") or get("datetime") or "", text_of(node), published=True)
        )
    name = get("class")
    if mark == "author":
        said.bylines.append((_named(node), "microdata"))
    elif get("rel") == "author":
        said.bylines.append((text_of(node), "link to the author"))
    elif name and _AUTHOR.search(name) and not _is_aside(node):
        said.bylines.append((text_of(node), "byline"))


def _is_aside(node: Any) -> bool:
    """Tell whether an element stands among comments, other articles or notes on the author."""
    return bool(_ASIDE.search(node.get("class"))) or any(
        each.tag in {"aside", "footer"} or _ASIDE.search(each.get("class") or "")
        for each in islice(node.iterancestors(), 4)
    )


def _named(node: Any) -> str:
    """Give the name of a person in microdata, which may stand in a part of its own."""
    for part in node.iter():
        if part is not node and part.get("itemprop") == "name":
            return part.get("content") or text_of(part)
    return node.get("content") or text_of(node)


_HEARD = {
    "meta": _hear_meta,
    "link": _hear_link,
    "title": _hear_title,
    "h1": _hear_heading,
    "script": _hear_script,
    "time": _hear_time,
}
