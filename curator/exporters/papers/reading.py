"""Reading: from the Markdown of a briefing to its tree, the same for every format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from curator.domain.statements import Stance
from curator.exporters.papers.tree import (
    NOT_IN_XML,
    Block,
    Cell,
    Code,
    Heading,
    Inline,
    Link,
    Listing,
    Literal,
    Mark,
    Paper,
    Paragraph,
    Quote,
    Role,
    Rule,
    Signed,
    Stressed,
    Strong,
    Table,
    Text,
    plain,
)

_STANCES = {stance.sign: stance for stance in Stance}
_SIGNED = re.compile(r"[▲▼●○] \w+")
_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_DEEPEST = 6  # levels of quotes and lists; what lies deeper is set there as it reads
_DIGITS = 9  # of the number of a list, as in CommonMark
_BLOCKS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "hr", "pre"}
)


def read(markdown: str, title: str) -> Paper:
    """Read the Markdown of a briefing; without a heading of level 1 the title becomes one.

    Notes are numbered in order of use, and those that are never used are left out. Links lead to
    the web or nowhere: of others the words remain. Marks of notes inside notes stay text.
    """
    from curator.exporters.papers.dialect import xml_of

    root = xml_of(markdown)
    reading = _Reading()
    blocks = tuple(_with_roles(list(reading.blocks(root))))
    title = NOT_IN_XML.sub("\ufffd", title).strip() or _first_title(blocks)
    if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        blocks = (Heading(1, (Text(title),)), *blocks)
    return Paper(title, blocks, tuple(reading.notes(root)))


def _first_title(blocks: Iterable[Block]) -> str:
    found = (block for block in blocks if isinstance(block, Heading) and block.level == 1)
    return next((words for block in found if (words := plain(block.inside).strip())), "Briefing")


def _with_roles(blocks: list[Block]) -> Iterator[Block]:
    """Tell paragraphs of the head, and those that belong to a quote, from all others."""
    in_head = True
    for place, block in enumerate(blocks):
        in_head = in_head and not (isinstance(block, Heading) and block.level > 1)
        role = _role(block, blocks[max(place - 2, 0) : place], blocks[place + 1 : place + 2])
        if in_head and _begins(block, ".* · "):
            role = Role.FACTS
        yield Paragraph(block.inside, role) if isinstance(block, Paragraph) else block


def _role(block: Block, before: list[Block], after: list[Block]) -> Role:
    of_quote = bool(before) and isinstance(before[-1], Quote)
    if _begins(block, "— "):
        near = of_quote or (
            len(before) == 2 and isinstance(before[0], Quote) and isinstance(before[1], Paragraph)
        )
        return Role.SAID if near else Role.PLAIN
    if of_quote and any(_begins(each, "— ") for each in after):
        return Role.TRANSLATED
    return Role.PLAIN


def _begins(block: Block, pattern: str) -> bool:
    """Tell whether a paragraph begins with words of this pattern, before any stress or mark."""
    return isinstance(block, Paragraph) and bool(re.match(pattern, plain(block.inside[:1])))


class _Reading:
    """Reads elements one after another and numbers the notes as they are used."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._quoting = False  # where signs are the source's own and stand for nothing
        self._noting = False

    def notes(self, root: Element) -> Iterator[tuple[Block, ...]]:
        """Yield the notes in order of use, once the rest has been read."""
        self._quoting = self._noting = True
        found = {note.get("name"): note for note in root.iter("note")}
        for name in self._numbers:
            yield tuple(self.blocks(found[name]))

    def blocks(self, parent: Element, depth: int = 0) -> Iterator[Block]:
        """Yield the blocks inside an element; words between them become paragraphs."""
        loose = list(self._words(parent.text))
        for child in parent:
            if child.tag in _BLOCKS:
                yield from _paragraph(loose)
                loose = []
                yield self._block(child, depth)
            elif child.tag != "note":
                loose += self._inline(child, depth)
            loose += self._words(child.tail)
        yield from _paragraph(loose)

    def _block(self, element: Element, depth: int) -> Block:
        block: Block
        if depth > _DEEPEST:
            return Literal("".join(element.itertext()).strip("\n"))
        match element.tag:
            case "p":
                block = Paragraph(self._inside(element))
            case "blockquote":
                block = self._quote(element, depth)
            case "ul" | "ol":
                block = self._listing(element, depth)
            case "table":
                block = self._table(element)
            case "hr":
                block = Rule()
            case "pre":
                block = Literal("".join(element.itertext()).removesuffix("\n"))
            case heading:
                block = Heading(int(heading[1]), self._inside(element))
        return block

    def _quote(self, element: Element, depth: int) -> Quote:
        before, self._quoting = self._quoting, True
        inside = tuple(self.blocks(element, depth + 1))
        self._quoting = before
        return Quote(inside)

    def _listing(self, element: Element, depth: int) -> Listing:
        start = element.get("start", "1")
        number = int(start) if len(start) <= _DIGITS else 1
        first = number if element.tag == "ol" else None
        return Listing(first, tuple(tuple(self.blocks(each, depth + 1)) for each in element))

    def _table(self, element: Element) -> Table:
        head, *rows = (tuple(map(self._cell, row)) for row in element.iter("tr"))
        return Table(head, tuple(row for row in rows if any(cell.inside for cell in row)))

    def _cell(self, element: Element) -> Cell:
        align = element.get("style", "").removeprefix("text-align: ").removesuffix(";")
        return Cell(self._inside(element), align)

    def _inside(self, element: Element, depth: int = 0) -> tuple[Inline, ...]:
        inside = list(self._words(element.text))
        for child in element:
            inside += self._inline(child, depth + 1)
            inside += self._words(child.tail)
        return _joined(inside)

    def _inline(self, element: Element, depth: int) -> Iterator[Inline]:
        if depth > _DEEPEST:
            yield Text("".join(element.itertext()))
        elif element.tag == "br":
            yield Text("")  # the line end comes with the words after it
        elif element.tag == "sup":
            yield self._mark(element.get("name", ""))
        elif element.tag == "code":
            yield Code("".join(element.itertext()))
        elif element.tag == "a":
            yield from _link(element.get("href", ""), self._inside(element, depth))
        else:
            kind = Strong if element.tag == "strong" else Stressed
            yield kind(self._inside(element, depth))

    def _mark(self, name: str) -> Inline:
        if self._noting:
            return Text(f"[^{name}]")
        again = name in self._numbers
        return Mark(self._numbers.setdefault(name, len(self._numbers) + 1), again)

    def _words(self, text: str | None) -> Iterator[Inline]:
        if text and self._quoting:
            yield Text(text)
        elif text:
            yield from _signed(text)


def _signed(text: str) -> Iterator[Inline]:
    at = 0
    for found in _SIGNED.finditer(text):
        if found.start() > at:
            yield Text(text[at : found.start()])
        yield Signed(_STANCES[found.group()[0]], found.group())
        at = found.end()
    if at < len(text):
        yield Text(text[at:])


def _link(address: str, inside: tuple[Inline, ...]) -> Iterable[Inline]:
    return (Link(address, inside),) if _ADDRESS.fullmatch(address) else inside


def _paragraph(loose: list[Inline]) -> Iterator[Paragraph]:
    """Yield what stood between blocks as a paragraph, without the line ends next to them."""
    if loose and isinstance(loose[0], Text):
        loose[0] = Text(loose[0].text.lstrip("\n"))
    if loose and isinstance(loose[-1], Text):
        loose[-1] = Text(loose[-1].text.rstrip("\n"))
    inside = _joined(loose)
    if inside:
        yield Paragraph(inside)


def _joined(inside: list[Inline]) -> tuple[Inline, ...]:
    """Drop empty texts, and the blank by which the dialect holds a mark off the words before."""
    for place, inline in enumerate(inside):
        before = inside[place - 1] if place else None
        if isinstance(inline, Mark) and isinstance(before, Text) and before.text.endswith(" "):
            inside[place - 1] = Text(before.text[:-1])
    return tuple(inline for inline in inside if inline != Text(""))
