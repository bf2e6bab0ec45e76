"""The pieces of a briefing in Markdown, in each of its profiles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from curator.exporters.briefings.notes import CITED
from curator.exporters.papers.tree import (
    Block,
    Code,
    Heading,
    Inline,
    Link,
    Listing,
    Mark,
    Paragraph,
    Quote,
    Signed,
    Stressed,
    Strong,
    Table,
    Text,
    plain,
    words_of,
)
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

_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def of_markdown(text: str) -> Sheet:
    """Read a briefing in Markdown; the citations of pandoc are taken for notes."""
    from curator.exporters.papers.reading import read

    paper = read(_with_notes(_HEAD.sub("", text)), "")
    notes = {str(number): spaced(" ".join(words_of(n))) for number, n in enumerate(paper.notes, 1)}
    return sheet(_pieces(paper.blocks), notes)


def _with_notes(text: str) -> str:
    """Turn each citation of pandoc into a note that says the same."""
    notes: list[str] = []

    def note(found: re.Match[str]) -> str:
        notes.append(
            f"[^cited{len(notes)}]: {found['key']}, {found['place']}; quote {found['uid']}."
        )
        return f"[^cited{len(notes) - 1}]"

    cited = CITED.sub(note, text)
    return "\n\n".join((cited, *notes))


def _pieces(blocks: Iterable[Block]) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Heading(level, inside):
                yield Piece(Kind.HEADING, (_parts(inside),), level)
            case Paragraph(inside):
                yield Piece(Kind.LINE, (_parts(inside),))
            case Quote(within):
                yield Piece(Kind.QUOTE, ((" ".join(words_of(within)),),))
            case Listing(_, entries):
                yield from (piece for entry in entries for piece in _pieces(entry))
            case Table():
                yield from _rows(block)
            case _:
                pass


def _rows(table: Table) -> Iterator[Piece]:
    heads = tuple(words_in(_parts(cell.inside)) for cell in table.head)
    for row in table.rows:
        yield Piece(Kind.ROW, tuple(_parts(cell.inside) for cell in row), 0, heads)


def _parts(inside: Iterable[Inline]) -> Parts:
    return tuple(_each(inside))


def _each(inside: Iterable[Inline]) -> Iterator[str | Noted]:
    for inline in inside:
        match inline:
            case Mark(number):
                yield Noted(str(number))
            case Strong(within) | Stressed(within):
                yield from _each(within)
            case Link(address, within):
                yield from _each(within)
                yield astray(address, plain(within))
            case Text(text) | Signed(_, text) | Code(text):
                yield text
