"""PDF: a briefing on pages with their notes at the foot, those of a long one at the end, by Typst.

The text reaches Typst as values of JSON, never as markup, so that no text can break out. Nothing
is fetched: the one file of Typst there is uses no packages.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import chain

from curator.domain.errors import ExportError
from curator.exporters.papers.columns import widths
from curator.exporters.papers.press import PressError, pressed
from curator.exporters.papers.reading import read
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
    Paper,
    Paragraph,
    Quote,
    Rule,
    Signed,
    Stressed,
    Strong,
    Table,
    Text,
    goes_left,
    plain,
    short,
    starts_left,
    words_of,
)
from curator.exporters.papers.words import tag_of, words_in

_LONGEST_HEAD = 80  # letters of the title in the head of a page
_TEXT_WIDTH = 425  # points, on A4, which is the narrower
_LETTER = 4.7  # points that a letter in a table takes
_MOST_NOTES = 3_000  # at the foot of pages: with many more Typst takes gigabytes, and loses count
_LOW = 20  # lines; a page has three times as many
_LETTER_PAPER = frozenset({"US", "CA", "MX"})  # regions that print on it
_NOT_SHOWN = re.compile('the text `"(.+?)"` could not be displayed')
_HEX = re.compile(r"\\u\{([0-9a-f]+)\}")
_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me", "Zl", "Zp", "Zs"})


def render(
    markdown: str, title: str, language: str = "en", created: dt.datetime | None = None
) -> bytes:
    """Set the Markdown of a briefing as PDF; ``language`` is a tag of BCP 47.

    Tagged, with bookmarks, hyphens of the language, and no date but the one given, so that the
    same text gives the same bytes wherever the same fonts are. It may take seconds. Raise
    ``ExportError`` where the pages cannot be set.
    """
    values = _values(read(markdown, title), language, created)
    try:
        return pressed("briefing.typ", "paper", values)
    except PressError:  # it loses count of tags where quotes lie deep in quotes over two pages
        return _untagged(values)


def _untagged(values: Mapping[str, object]) -> bytes:
    try:
        return pressed("briefing.typ", "paper", values, pdf_tags=False)
    except PressError as error:
        raise ExportError(
            f"The pages could not be set ({error.message}). Export it as HTML or DOCX instead."
        ) from error


def not_shown(markdown: str, title: str) -> tuple[str, ...]:
    """List the characters of a briefing for which this machine has no font, in order of code."""
    paper = read(markdown, title)
    used = set(paper.title).union(*words_of(chain(paper.blocks, *paper.notes)))
    unsure = sorted(c for c in used if c > "~" and unicodedata.category(c) not in _INVISIBLE)
    if not unsure:
        return ()
    return _missing("".join(unsure))


def _missing(characters: str) -> tuple[str, ...]:
    """Set characters in a way that forbids empty boxes, and read which of them it names."""
    try:
        pressed("glyphs.typ", "characters", list(characters), pdf_standards="ua-1")
    except PressError as error:
        return tuple(
            sorted(set(_HEX.sub(_character, "".join(_NOT_SHOWN.findall(error.diagnostic)))))
        )
    return ()


def _character(code: re.Match[str]) -> str:
    return chr(int(code[1], 16))


def _values(paper: Paper, language: str, created: dt.datetime | None) -> Mapping[str, object]:
    main, _, region = tag_of(language).partition("-")
    region = region.upper() if len(region) == 2 else ""
    return {
        "title": paper.title,
        "head": short(paper.title, _LONGEST_HEAD),
        "rtl": goes_left(paper.title),
        "page": words_in(language).page,
        "lang": main,
        "region": region or None,
        "size": "us-letter" if region in _LETTER_PAPER else "a4",
        "date": _date(created) if created else None,
        "blocks": list(map(_block, paper.blocks)),
        "ends": words_in(language).notes if len(paper.notes) > _MOST_NOTES else None,
        "notes": [list(map(_block, blocks)) for blocks in paper.notes],
    }


def _date(at: dt.datetime) -> dict[str, int]:
    at = at.astimezone(dt.UTC)
    names = ("year", "month", "day", "hour", "minute", "second")
    return {name: getattr(at, name) for name in names}


def _block(block: Block) -> list[object]:
    values: list[object]
    match block:
        case Heading(level, inside):
            left = goes_left(plain(inside))
            titled = ["title"] if level == 1 else ["heading", level - 1]
            values = [*titled, left, _inlines(inside)]
        case Paragraph(inside, role):
            values = ["paragraph", role.value, goes_left(plain(inside)), _inlines(inside)]
        case Quote(blocks):
            values = ["quote", starts_left(blocks), list(map(_block, blocks))]
        case Listing(first, entries):
            left = starts_left(chain(*entries))
            values = ["listing", first, left, [list(map(_block, entry)) for entry in entries]]
        case Table(head, rows):
            columns = widths(block, _TEXT_WIDTH, _LETTER)
            cells = [[_is_low(row, columns), list(map(_cell, row))] for row in rows]
            values = ["table", columns, list(map(_cell, head)), cells]
        case Rule():
            values = ["rule"]
        case Literal(text):
            values = ["literal", text]
    return values


def _is_low(row: Iterable[Cell], columns: Iterable[int]) -> bool:
    """Tell whether a row has so few lines that it need not be torn by the end of a page."""
    sides = zip(row, columns, strict=True)
    return all(len(plain(cell.inside)) * _LETTER <= _LOW * width for cell, width in sides)


def _cell(cell: Cell) -> list[object]:
    return [cell.align or "start", goes_left(plain(cell.inside)), _inlines(cell.inside)]


def _inlines(inside: Iterable[Inline]) -> list[object]:
    return list(map(_inline, inside))


def _inline(inline: Inline) -> list[object]:
    values: list[object]
    match inline:
        case Text(text):
            values = ["text", text]
        case Signed(stance, text):
            values = ["signed", stance.value, text]
        case Strong(inside):
            values = ["strong", _inlines(inside)]
        case Stressed(inside):
            values = ["stressed", _inlines(inside)]
        case Code(text):
            values = ["code", text]
        case Link(address, inside):
            values = ["link", address, _inlines(inside)]
        case Mark(number, again):
            values = ["mark", number, again]
    return values
