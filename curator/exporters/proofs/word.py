"""The pieces of a briefing in DOCX, as ``papers/docx`` writes it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from curator.domain.errors import UnreadableFileError
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

_LARGEST = 300 << 20  # bytes, unpacked
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def of_docx(data: bytes) -> Sheet:
    """Read a DOCX file that was exported.

    Raise ``UnreadableFileError`` where it cannot be read, or unpacks to more than any briefing.
    """
    try:
        _refuse_bombs(data)
        body, notes = _opened(data)
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError) as error:
        raise UnreadableFileError(
            f"The document cannot be read ({error}): export it again."
        ) from None
    return sheet(_merged(_pieces(body)), notes)


def _opened(data: bytes) -> tuple[Any, dict[str, str]]:
    from docx import Document
    from docx.oxml import parse_xml

    document = Document(io.BytesIO(data))
    notes = {}
    for part in document.part.package.iter_parts():
        if part.partname == "/word/footnotes.xml":
            for note in parse_xml(part.blob):
                notes[note.get(f"{_W}id") or ""] = words_in(_parts(note, part.rels))
    return document.element.body, notes


def _refuse_bombs(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(member.file_size for member in package.infolist()) > _LARGEST:
            raise UnreadableFileError("The document is too large to be checked: export it again.")


def _pieces(body: Any) -> Iterator[Piece]:
    for block in body:
        if block.tag == f"{_W}tbl":
            yield from _rows(block)
        elif block.tag == f"{_W}p":
            yield _paragraph(block)


def _rows(table: Any) -> Iterator[Piece]:
    head, *rows = [
        tuple(_parts(cell) for cell in row.iter(f"{_W}tc")) for row in table.iter(f"{_W}tr")
    ]
    heads = tuple(map(words_in, head))
    for cells in rows:
        yield Piece(Kind.ROW, cells, 0, heads)


def _paragraph(block: Any) -> Piece:
    style = block.find(f"{_W}pPr/{_W}pStyle")
    name = (style.get(f"{_W}val") or "") if style is not None else ""
    parts = _parts(block)
    if name == "Quote":
        return Piece(Kind.QUOTE, (parts,))
    if name == "Title":
        return Piece(Kind.HEADING, (parts,), 1)
    if name.startswith("Heading") and name[7:].isdigit():
        return Piece(Kind.HEADING, (parts,), int(name[7:]) + 1)
    return Piece(Kind.LINE, (parts,))


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join the paragraphs of one block quote."""
    quote: list[str] = []
    for piece in pieces:
        if piece.kind is Kind.QUOTE:
            quote.append(piece.words)
            continue
        if quote:
            yield Piece(Kind.QUOTE, ((spaced(" ".join(quote)),),))
            quote = []
        yield piece
    if quote:
        yield Piece(Kind.QUOTE, ((spaced(" ".join(quote)),),))


def _parts(element: Any, leading: Any = None) -> Parts:
    """Give the words and marks of an element; ``leading`` has where its links lead."""
    found: list[str | Noted] = []
    for part in element.iter():
        if part.tag == f"{_W}t":
            found.append(part.text or "")
        elif part.tag in (f"{_W}br", f"{_W}tab", f"{_W}p"):
            found.append(" ")
        elif part.tag == f"{_W}hyperlink" and leading:
            words = "".join(each.text or "" for each in part.iter(f"{_W}t"))
            found.append(astray(leading[part.get(_RELATION)].target_ref, words))
        elif part.tag == f"{_W}footnoteReference":
            found.append(Noted(part.get(f"{_W}id") or ""))
    return tuple(found)
