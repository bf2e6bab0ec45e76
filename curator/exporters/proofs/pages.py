"""The pieces of a briefing in HTML, as ``papers/html`` writes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from curator.exporters.proofs.pieces import (
    Kind,
    Noted,
    Parts,
    Piece,
    Sheet,
    astray,
    sheet,
    spaced,
    words_in,
)

_NOTE = re.compile(r"n\d+")  # the ids that ``papers/html`` gives to notes, and to their marks
_OWN_LINK = re.compile(r"#[nm]\d+")
_HEADING = re.compile(r"h[1-6]")
_VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})
_UNSEEN = frozenset({"script", "style", "title", "nav"})


def of_html(text: str) -> Sheet:
    """Read a page that was exported."""
    page = _Page()
    page.feed(text)
    page.close()
    return sheet(page.pieces, {name: spaced(words) for name, words in page.notes.items()})


class _Page(HTMLParser):
    """Gathers words and marks until a block ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self.notes: dict[str, str] = {}
        self._open: list[str] = []
        self._parts: list[str | Noted] = []
        self._cells: list[Parts] = []
        self._heads: tuple[str, ...] = ()
        self._quote: list[str] = []
        self._note = ""  # the id of the note that is read
        self._skipped = 0
        self._link: tuple[str, int] | None = None  # where it leads, and where its words begin

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Begin a block, or take up the mark of a note."""
        told = dict(attrs)
        if tag in ("blockquote", "p", "li", "tr", "table") or _HEADING.fullmatch(tag):
            self._end_of_line()
        if tag == "li" and _NOTE.fullmatch(told.get("id") or ""):
            self._note = told["id"] or ""
            self.notes[self._note] = ""
        if tag == "br":
            self.handle_data(" ")
        if tag not in _VOID:
            self._enter(tag, told.get("href") or "")

    def _enter(self, tag: str, target: str) -> None:
        """Go into an element; what marks a note, or leads back from one, is not words."""
        own = tag == "a" and bool(_OWN_LINK.fullmatch(target))
        if own and _NOTE.fullmatch(target[1:]) and not self._skipped:
            self._parts.append(Noted(target[1:]))
        if own or tag in _UNSEEN:
            self._skipped += 1
        elif tag == "a" and target[:1] != "#":
            self._link = target, len(self._parts)
        self._open.append("a note" if own else tag)

    def handle_endtag(self, tag: str) -> None:
        """End a block, or a link: where it leads elsewhere than it says, it is told."""
        if tag == "a":
            self._end_of_link()
        if tag in ("td", "th"):
            self._cells.append(tuple(self._parts))
            self._parts = []
        heading = _HEADING.fullmatch(tag)
        if tag in ("p", "li", "tr", "blockquote") or heading:
            self._end_of_line(int(tag[1]) if heading else 0)
        self._leave(tag)
        if tag == "blockquote" and "blockquote" not in self._open and self._quote:
            self.pieces.append(Piece(Kind.QUOTE, ((" ".join(self._quote),),)))
            self._quote = []
        if tag == "li":
            self._note = ""

    def _leave(self, tag: str) -> None:
        while self._open:
            ended = self._open.pop()
            if ended == "a note" or ended in _UNSEEN:
                self._skipped -= 1
            if ended in (tag, "a note"):
                break

    def _end_of_link(self) -> None:
        if self._link:
            target, start = self._link
            self._parts.append(astray(target, words_in(tuple(self._parts[start:]))))
        self._link = None

    def handle_data(self, data: str) -> None:
        """Take words."""
        if not self._skipped:
            self._parts.append(data)

    def _end_of_line(self, level: int = 0) -> None:
        parts, self._parts = tuple(self._parts), []
        cells, self._cells = tuple(self._cells), []
        words = words_in(parts)
        if cells and "thead" in self._open:
            self._heads = tuple(map(words_in, cells))
        elif cells:
            self.pieces.append(Piece(Kind.ROW, cells, 0, self._heads))
        elif self._note:
            self.notes[self._note] += f" {words}"
        elif "blockquote" in self._open:
            self._quote += [words] if words else []
        elif level:
            self.pieces.append(Piece(Kind.HEADING, (parts,), level))
        elif words or any(isinstance(part, Noted) for part in parts):
            self.pieces.append(Piece(Kind.LINE, (parts,)))
