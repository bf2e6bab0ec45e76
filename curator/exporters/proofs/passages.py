"""Passages: what an exported briefing quotes, read back out of the finished file.

A passage is a place with the mark of a note: the block quote before it, the words around the
mark, and the note itself, all as a person reads them.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.exporters.papers.tree import (
    Block,
    Inline,
    Link,
    Listing,
    Mark,
    Paper,
    Paragraph,
    Quote,
    Stressed,
    Strong,
    Table,
    plain,
    words_of,
)

_NOTE = re.compile(r"n\d+")  # the ids that ``papers/html`` gives to notes, and to their marks
_VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})
_UNSEEN = frozenset({"script", "style", "title"})
_OWN_LINK = re.compile(r"#[nm]\d+")
_LARGEST = 300 << 20  # bytes, unpacked
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a briefing that cites a quote; its words with single spaces."""

    quote: str  # the block quote it belongs to; empty where it stands in a line of its own
    line: str  # the words around the mark
    note: str


def of_markdown(text: str) -> list[Passage]:
    """Read the passages of a briefing in Markdown, in order."""
    from curator.exporters.papers.reading import read

    paper = read(text, "")
    return list(_passages(paper))


def of_html(text: str) -> list[Passage]:
    """Read the passages of a page that was exported, in order."""
    page = _Page()
    page.feed(text)
    page.close()
    return page.passages()


def of_docx(data: bytes) -> list[Passage]:
    """Read the passages of a DOCX file that was exported, in order.

    Raise ``UnreadableFileError`` where it unpacks to more than any briefing.
    """
    from docx import Document
    from docx.oxml import parse_xml

    _refuse_bombs(data)
    document = Document(io.BytesIO(data))
    notes = {}
    for part in document.part.package.iter_parts():
        if part.partname == "/word/footnotes.xml":
            for note in parse_xml(part.blob):
                notes[note.get(f"{_W}id")] = spaced(_word_text(note))
    return list(_of_word(document.element.body, notes))


def _refuse_bombs(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(member.file_size for member in package.infolist()) > _LARGEST:
            raise UnreadableFileError("The document is too large to be checked: export it again.")


def _passages(paper: Paper) -> Iterator[Passage]:
    quote = ""
    for block in _flat(paper.blocks):
        if isinstance(block, Quote):
            quote = spaced(" ".join(words_of(block.blocks)))
            continue
        if isinstance(block, Paragraph):
            line = spaced(plain(block.inside))
            own = quote if line.startswith("— ") else ""
            yield from _marked(paper, block.inside, own, line)
            quote = quote if not own and not line.startswith("— ") else ""
        elif isinstance(block, Table):
            for row in block.rows:
                line = spaced(" | ".join(plain(cell.inside) for cell in row))
                for cell in row:
                    yield from _marked(paper, cell.inside, "", line)


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Listing):
            for entry in block.entries:
                yield from _flat(entry)
        else:
            yield block


def _marked(paper: Paper, inside: Iterable[Inline], quote: str, line: str) -> Iterator[Passage]:
    for number in _marks(inside):
        note = paper.notes[number - 1] if number <= len(paper.notes) else ()
        yield Passage(quote, line, spaced(" ".join(words_of(note))))


def _marks(inside: Iterable[Inline]) -> Iterator[int]:
    for inline in inside:
        match inline:
            case Mark(number):
                yield number
            case Strong(within) | Stressed(within) | Link(_, within):
                yield from _marks(within)
            case _:
                pass


class _Page(HTMLParser):
    """The blocks of a page as lists of words and targets of links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._quote, self._line = "", ""
        self._targets: list[str] = []
        self._note = ""  # the id of the note that is read
        self._notes: dict[str, str] = {}
        self._found: list[tuple[str, str, str]] = []
        self._skipped = 0

    def passages(self) -> list[Passage]:
        """Give what was read."""
        return [Passage(q, line, self._notes.get(to, "").strip()) for q, line, to in self._found]

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Begin a block, or note where a link leads."""
        told = dict(attrs)
        if tag in ("blockquote", "p", "li", "tr") or tag[0] == "h":
            self._end_of_line()
        if tag == "blockquote":
            self._quote = ""
        if tag == "li" and _NOTE.fullmatch(told.get("id") or ""):
            self._note = told["id"] or ""
            self._notes[self._note] = ""
        if tag in ("td", "th") and self._line.strip():
            self._line += " | "
        if tag == "br":
            self.handle_data(" ")
        if tag not in _VOID:
            self._enter(tag, told.get("href") or "")

    def _enter(self, tag: str, target: str) -> None:
        """Go into an element; what marks a note, or leads back from one, is not words."""
        own = tag == "a" and bool(_OWN_LINK.fullmatch(target))
        if own and _NOTE.fullmatch(target[1:]):
            self._targets.append(target[1:])
        if own or tag in _UNSEEN:
            self._skipped += 1
        self._open.append("a note" if own else tag)

    def handle_endtag(self, tag: str) -> None:
        """End a block."""
        while self._open:
            ended = self._open.pop()
            if ended == "a note" or ended in _UNSEEN:
                self._skipped -= 1
            if ended in (tag, "a note"):
                break
        if tag in ("p", "li", "tr", "blockquote"):
            self._end_of_line()
        if tag == "li":
            self._note = ""

    def handle_data(self, data: str) -> None:
        """Take words."""
        if self._skipped:
            return
        if self._note:
            self._notes[self._note] += data
        else:
            self._line += data

    def _end_of_line(self) -> None:
        line, targets = spaced(self._line), self._targets
        self._line, self._targets = "", []
        if self._note:
            self._notes[self._note] = spaced(self._notes[self._note]) + " "
            return
        if not line:
            return
        if "blockquote" in self._open:
            self._quote = spaced(f"{self._quote} {line}")
            return
        said = line.startswith("— ")
        self._found += [(self._quote if said else "", line, target) for target in targets]
        if said:
            self._quote = ""


def _of_word(body: Any, notes: dict[Any, str]) -> Iterator[Passage]:
    quote: list[str] = []
    rows = {p: row for row in body.iter(f"{_W}tr") for p in row.iter(f"{_W}p")}
    for paragraph in body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = (style.get(f"{_W}val") or "") if style is not None else ""
        words = spaced(_word_text(paragraph))
        if name == "Quote":
            quote.append(words)
            continue
        row = rows.get(paragraph)
        line = words
        if row is not None:
            cells = (_word_text(cell) for cell in row.iter(f"{_W}tc"))
            line = spaced(" | ".join(cells))
        said = words.startswith("— ")
        for mark in paragraph.iter(f"{_W}footnoteReference"):
            note = notes.get(mark.get(f"{_W}id"), "")
            yield Passage(spaced(" ".join(quote)) if said else "", line, note)
        if said or not words:
            quote = []


def _word_text(element: Any) -> str:
    pieces = []
    for part in element.iter():
        if part.tag == f"{_W}t":
            pieces.append(part.text or "")
        elif part.tag in (f"{_W}br", f"{_W}tab", f"{_W}p"):
            pieces.append(" ")
    return "".join(pieces)


def spaced(text: str) -> str:
    """Give a text with single spaces, as a person reads it."""
    return " ".join(re.sub(r"\s+", " ", html.unescape(text) if "&#" in text else text).split())
