"""WordprocessingML: the tree of a briefing as the XML that stands in the parts of a DOCX."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from curator.exporters.papers.columns import widths
from curator.exporters.papers.tree import (
    Block,
    Cell,
    Code,
    Heading,
    Inline,
    Link,
    Listing,
    Literal,
    Mark,
    Paragraph,
    Quote,
    Role,
    Rule,
    Signed,
    Stressed,
    Strong,
    Table,
    Text,
    goes_left,
    plain,
    stretches,
)

TEXT_WIDTH = 9070  # twentieths of a point: A4 with margins of 25 mm
BULLETS = 1  # the number of the list in numbering.xml that all lists with bullets share
_LETTER = 95  # twentieths of a point that a letter in a table takes
_STEP = 284  # by which what lies deeper is moved in
_LIST_STEP = 360
_DEEPEST_LIST = 8
_ROLES = {Role.FACTS: "Subtitle", Role.TRANSLATED: "Translation", Role.SAID: "Caption"}
_TEXT = '<w:t xml:space="preserve">'
_RULE = '<w:bottom w:val="single" w:sz="4" w:space="1" w:color="C9C7C1"/>'
_QUOTE_AT_RIGHT = (
    '<w:pBdr><w:left w:val="nil"/>'
    '<w:right w:val="single" w:sz="12" w:space="10" w:color="C9C7C1"/></w:pBdr>'
)
_AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
_NOTE_STYLE = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
_NUMBER_OF_NOTE = f"<w:r>{_NOTE_STYLE}<w:footnoteRef/></w:r><w:r>{_TEXT} </w:t></w:r>"


@dataclass(frozen=True, slots=True)
class _Look:
    """How words look: the style of their letters, bold, italic."""

    style: str = ""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where blocks stand: the style of their paragraphs, and how far they are moved in."""

    style: str = "Normal"
    quote: str = "Quote"
    depth: int = 0
    level: int = -1  # of the list around them

    @property
    def moved(self) -> int:
        """How far a paragraph is moved in beyond its style, in twentieths of a point."""
        return _STEP * max(self.depth - 1, 0) + _LIST_STEP * max(self.level, 0)


_TOP = _Place()


class Story:
    """Writes the blocks of one part.

    ``relate`` makes a link known to it and gives its id; ``firsts`` takes up the first number of
    each numbered list, by which the lists are told apart in the whole file.
    """

    def __init__(self, relate: Callable[[str], str], firsts: list[int]) -> None:
        self._relate = relate
        self._firsts = firsts

    def body(self, blocks: Iterable[Block]) -> str:
        """Write the blocks of the text."""
        return "".join(self._blocks(blocks, _TOP))

    def note(self, number: int, blocks: tuple[Block, ...]) -> str:
        """Write a note; its words begin beside its number."""
        opening = blocks[0] if blocks else None
        inside: tuple[Inline, ...] = ()
        if isinstance(opening, Paragraph):
            inside, blocks = opening.inside, blocks[1:]
        first = self._paragraph("FootnoteText", inside, opening=_NUMBER_OF_NOTE)
        rest = "".join(self._blocks(blocks, _Place("FootnoteText", "FootnoteQuote")))
        return f'<w:footnote w:id="{number}">{first}{rest}</w:footnote>'

    def _blocks(self, blocks: Iterable[Block], place: _Place) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block, place)

    def _block(self, block: Block, place: _Place) -> Iterator[str]:
        match block:
            case Paragraph(inside, role):
                yield self._paragraph(_ROLES.get(role, place.style), inside, place)
            case Quote(within):
                inner = replace(place, style=place.quote, depth=place.depth + 1, level=-1)
                yield from self._blocks(within, inner)
            case Heading(level, inside):
                style = "Title" if level == 1 else f"Heading{min(level - 1, 3)}"
                yield self._paragraph(style, inside)
            case Listing(first, entries):
                yield from self._listing(first, entries, place)
            case Table():
                yield self._table(block)
            case Rule():
                yield f"<w:p><w:pPr><w:pBdr>{_RULE}</w:pBdr></w:pPr></w:p>"
            case Literal(text):
                yield self._paragraph("HTMLPreformatted", (Text(text),))

    def _listing(
        self, first: int | None, entries: Iterable[tuple[Block, ...]], place: _Place
    ) -> Iterator[str]:
        level = min(place.level + 1, _DEEPEST_LIST)
        number = BULLETS
        if first is not None:
            self._firsts.append(first)
            number = BULLETS + len(self._firsts)
        style = "ListBullet" if first is None else "ListNumber"
        inner = _Place("ListContinue", place.quote, place.depth, level)
        item = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        for entry in entries:
            opening = entry[0] if entry else None
            inside = opening.inside if isinstance(opening, Paragraph) else ()
            yield self._paragraph(style, inside, numbering=item)
            yield from self._blocks(entry[1:] if isinstance(opening, Paragraph) else entry, inner)

    def _table(self, table: Table) -> str:
        wide = widths(table, TEXT_WIDTH, _LETTER)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in wide)
        rows = "".join(self._row(row, wide) for row in table.rows)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="BriefingTable"/><w:tblW w:w="{sum(wide)}" '
            'w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>'
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{self._row(table.head, wide, in_head=True)}"
            f"{rows}</w:tbl>{_AFTER_TABLE}"
        )

    def _row(self, cells: Iterable[Cell], wide: Iterable[int], *, in_head: bool = False) -> str:
        style = "TableHeading" if in_head else "TableText"
        written = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{self._paragraph(style, cell.inside, align=cell.align)}</w:tc>"
            for cell, width in zip(cells, wide, strict=True)
        )
        head = "<w:tblHeader/>" if in_head else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{written}</w:tr>"

    def _paragraph(
        self, style: str, inside: Iterable[Inline], place: _Place = _TOP, **more: str
    ) -> str:
        """Write a paragraph; more: its ``opening``, ``numbering`` and ``align``."""
        leftward = goes_left(plain(inside))
        properties = (
            f'<w:pStyle w:val="{style}"/>',
            more.get("numbering", ""),
            _QUOTE_AT_RIGHT if leftward and style == "Quote" else "",
            "<w:bidi/>" if leftward else "",
            f'<w:ind w:left="{place.moved + _STEP}"/>' if place.moved else "",
            f'<w:jc w:val="{align}"/>' if (align := more.get("align")) else "",
        )
        return (
            f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{more.get('opening', '')}"
            f"{self._inlines(inside, _Look())}</w:p>"
        )

    def _inlines(self, inside: Iterable[Inline], look: _Look) -> str:
        return "".join(self._inline(inline, look) for inline in inside)

    def _inline(self, inline: Inline, look: _Look) -> str:
        match inline:
            case Text(text):
                written = _runs(text, look)
            case Signed(stance, text):
                written = _runs(text, replace(look, style=stance.value.capitalize()))
            case Strong(inside):
                written = self._inlines(inside, replace(look, bold=True))
            case Stressed(inside):
                written = self._inlines(inside, replace(look, italic=True))
            case Code(text):
                written = _runs(text, replace(look, style="HTMLCode"))
            case Link(address, inside):
                words = self._inlines(inside, replace(look, style="Hyperlink"))
                written = f'<w:hyperlink r:id="{self._relate(address)}">{words}</w:hyperlink>'
            case Mark(number, again):
                written = _mark_again(number) if again else _mark(number)
        return written


def _mark(number: int) -> str:
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="note{number}"/><w:r>{_NOTE_STYLE}'
        f'<w:footnoteReference w:id="{number}"/></w:r><w:bookmarkEnd w:id="{number}"/>'
    )


def _mark_again(number: int) -> str:
    return (
        f'<w:fldSimple w:instr=" NOTEREF note{number} \\f \\h ">'
        f"<w:r>{_NOTE_STYLE}<w:t>{number}</w:t></w:r></w:fldSimple>"
    )


def _runs(text: str, look: _Look) -> str:
    return "".join(_run(part, look, leftward=leftward) for part, leftward in stretches(text))


def _run(text: str, look: _Look, *, leftward: bool) -> str:
    properties = (
        f'<w:rStyle w:val="{look.style}"/>' if look.style else "",
        "<w:b/><w:bCs/>" if look.bold else "",
        "<w:i/><w:iCs/>" if look.italic else "",
        "<w:rtl/>" if leftward else "",
    )
    held = "".join(properties)
    words = escape(text).replace("\n", f"</w:t><w:br/>{_TEXT}")
    words = words.replace("\t", f"</w:t><w:tab/>{_TEXT}")
    return f"<w:r>{f'<w:rPr>{held}</w:rPr>' if held else ''}{_TEXT}{words}</w:t></w:r>"
