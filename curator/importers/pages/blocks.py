"""A page as a row of blocks: runs of text between the tags that break lines, each in its place."""

import re
from dataclasses import dataclass, field
from typing import Any

from curator.importers.pages import hints

_TAGS_WITHOUT_TEXT = """
    script style noscript math desc iframe select option datalist textarea input head title meta
    link
"""
_TAGS_IN_LINES = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt
    ruby s samp small span strike strong sub sup time tt u var wbr img picture source
"""
_SKIPPED = frozenset(_TAGS_WITHOUT_TEXT.split())
_INLINE = frozenset(_TAGS_IN_LINES.split())
_LOUD = frozenset(("b", "strong", "em", "i"))
_BREAK = "\x00"  # stands for a line break in a run; a page holds none
_SPACES = re.compile(r"[ \t\n\r\f]+")
_GONE = re.compile("[\u00ad\ufeff]")  # what has no meaning off the page it was broken for
_WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(r"[.!?。！？]+[\"”»'’)]*(?:\s|$)|[。！？]")
_UNSEEN = hints.bits("unseen")


@dataclass(slots=True, eq=False)
class Place:
    """A tag that breaks lines, with what it and those around it hint at."""

    tag: str
    up: "Place | None"
    key: tuple[str, ...] = ()  # equal for places that are made alike
    own: int = 0  # hints, as bits
    all: int = 0  # those of the places around it too
    named: str = ""
    depth: int = 0
    size: int = 0  # of all text in it
    linked: float = 0.0  # of its text in links
    prose: float = 0.0  # of its text in sentences
    far: list[int] = field(default_factory=list)  # steps up to each hint


@dataclass(slots=True, eq=False)
class Block:
    """A run of text; sizes are in code points, where a letter of a wide script counts thrice."""

    text: str
    place: Place
    size: int
    link: float  # share in links
    loud: float  # share in bold or italics
    sentences: int
    prose: float  # size, if it is written in sentences outside of links


def split(tree: Any) -> list[Block]:
    """Give the blocks of a parsed page in their order, in time that grows with its length."""
    return _Splitter(tree).blocks


class _Splitter:
    """Walks a page once, without recursion, as pages nest deeper than Python does."""

    def __init__(self, tree: Any) -> None:
        from lxml.etree import iterwalk

        self.blocks: list[Block] = []
        self._place = Place("", None)
        self._parts: list[str] = []  # of the run that is read
        self._linked = self._stressed = 0  # code points of it
        self._links = self._louds = 0  # tags that are open
        walk = iterwalk(tree, events=("start", "end", "comment", "pi"))
        for event, node in walk:
            if event == "start":
                if node.tag in _SKIPPED:
                    walk.skip_subtree()
                    continue
                self._enter(node, node.tag)
                text = node.text
            else:
                if event == "end" and node.tag not in _SKIPPED:
                    self._leave(node.tag)
                text = node.tail
            if text and (self._parts or not text.isspace()):
                self._add(text)
        if self._parts:
            self._end_run()

    def _enter(self, node: Any, tag: str) -> None:
        if tag in _INLINE:
            if tag == "a":
                self._links += 1
            elif tag in _LOUD:
                self._louds += 1
        elif tag != "br":
            if self._parts:
                self._end_run()
            self._place = _within(self._place, node, tag)
        elif self._parts and self._parts[-1] is _BREAK:
            self._end_run()
        else:
            self._parts.append(_BREAK)

    def _leave(self, tag: str) -> None:
        if tag in _INLINE:
            if tag == "a":
                self._links -= 1
            elif tag in _LOUD:
                self._louds -= 1
        elif tag != "br":
            if self._parts:
                self._end_run()
            assert self._place.up is not None
            self._place = self._place.up

    def _add(self, text: str) -> None:
        self._parts.append(text)
        if self._links or self._louds:
            length = len(text.strip())
            self._linked += length if self._links else 0
            self._stressed += length if self._louds else 0

    def _end_run(self) -> None:
        text = _text("".join(self._parts), self._place)
        if text:
            self.blocks.append(_block(text, self._place, self._linked, self._stressed))
        self._parts = []
        self._linked = self._stressed = 0


def _within(up: Place, node: Any, tag: str) -> Place:
    get = node.get
    own = hints.of_tag(tag)
    named = ""
    if node.attrib:
        named = get("class") or ""
        if tag not in {"body", "html"}:
            own |= hints.of_name(named) | hints.of_name(get("id") or "")
        for attribute in ("role", "itemprop"):
            if value := get(attribute):
                own |= hints.of_tag(value.lower())
        if get("hidden") is not None or "display:none" in (get("style") or "").replace(" ", ""):
            own |= _UNSEEN
    return Place(tag, up, (tag, named, up.tag, up.named), own, up.all | own, named, up.depth + 1)


def _text(whole: str, place: Place) -> str:
    """Give a run of text as it is read, or nothing where nothing of it can be seen."""
    if not whole.isascii():
        whole = _GONE.sub("", whole)
    if "pre" in (place.tag, place.up.tag if place.up else ""):
        text = whole.replace(_BREAK, "\n").strip("\n")
    elif _BREAK in whole:
        lines = (_SPACES.sub(" ", line).strip(" ") for line in whole.split(_BREAK))
        text = "\n".join(line for line in lines if line)
    else:
        text = _SPACES.sub(" ", whole).strip(" ")
    seen = text[:1].isalnum() or any(c.isprintable() and not c.isspace() for c in text)
    return text if seen else ""


def _block(text: str, place: Place, linked: int, stressed: int) -> Block:
    length = len(text)
    size = length if text.isascii() else length + 2 * len(_WIDE.findall(text))
    link, loud = min(1.0, linked / length), min(1.0, stressed / length)
    sentences = len(_SENTENCE.findall(text))
    prose = size * (1 - link) if size >= 60 and link < 0.4 and sentences else 0.0
    return Block(text, place, size, link, loud, sentences, prose)
