"""What the first lines of a plain text tell of it: a title, and a header block below or alone."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from curator.domain.text import tidy
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.values import (
    read_address,
    read_authors,
    read_language,
    read_name,
    read_title,
)

_FEW = 4
_LINES = 60  # lines of a text that are looked at, and
_WIDTH = 2000  # code points of each
_FIELDS = {
    "title": "title",
    "headline": "title",
    "author": "authors",
    "authors": "authors",
    "by": "authors",
    "byline": "authors",
    "outlet": "outlet",
    "source": "outlet",
    "publication": "outlet",
    "newspaper": "outlet",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
    "language": "language",
    "lang": "language",
    "section": "section",
}
_READERS: dict[str, Callable[[str], Any]] = {
    "title": read_title,
    "authors": read_authors,
    "outlet": read_name,
    "published": read_date,
    "url": read_address,
    "language": read_language,
    "section": read_name,
}
_KEY_LINE = re.compile(r"([A-Za-z]{2,12})(?:\(s\))?\s*:\s*(\S.*)")
_BYLINE = re.compile(
    r"[Bb]y((?: (?:and|de|da|di|du|del|della|dos|la|le|van|von|der|den|ter|zu|al|el|bin|ibn"
    r"|[^\W\d_a-z][\w.’'-]*)){2,10})"
)
_DATED = re.compile(rf"({_BYLINE.pattern}) ?[|·•,–—] ?(\S.{{5,30}})")  # with the day behind it
_NO_TITLE = re.compile(r"https?://|.*[.,;:。،]$")


def note_opening(findings: Findings, text: str) -> None:
    """Note the title of a plain text, if its first line looks like one, and its header block."""
    lines = _first_lines(text)
    if note_header(findings, lines):
        return
    title, rest = lines[0], lines[1:]
    headed = note_header(findings, rest)
    if _looks_like_title(title) and (headed or _stands_apart(title, rest)):
        findings.note("title", tidy(title), "first line")


def _first_lines(text: str) -> list[str]:
    """Give the first lines; of a text whose third is no header, no more than that."""
    few = [line.strip()[:_WIDTH] for line in text.lstrip().split("\n", _FEW)]
    del few[_FEW:]
    if not any(_KEY_LINE.match(line) or _BYLINE.match(line) for line in few[:3]):
        return few
    return [line.strip()[:_WIDTH] for line in text.lstrip().split("\n", _LINES)[:_LINES]]


def note_header(findings: Findings, lines: Sequence[str]) -> bool:
    """Note the ``Key: value`` lines with known keys, and a ``By Name``, that open these lines.

    One blank line may stand before them; the first line of another sort ends them. Tell whether
    there were any. A value that cannot be what its key says is not a header.
    """
    found = False
    for line in lines[1:] if lines and not lines[0] else lines:
        byline = _BYLINE.fullmatch(line)
        key_line = _KEY_LINE.fullmatch(line)
        if dated := _DATED.fullmatch(line):
            noted = _note_dated(findings, dated[2], dated[3])
        elif byline:
            noted = note_value(findings, "by", byline[1], "byline")
        elif key_line:
            noted = note_value(findings, key_line[1], key_line[2], "header")
        else:
            break
        if not noted:
            break
        found = True
    return found


def _note_dated(findings: Findings, byline: str, day: str) -> bool:
    """Note a ``By Name`` with a day behind it, if that is one."""
    date = read_date(day)
    if date is None:
        return False
    findings.note("published", date, "byline")
    return note_value(findings, "by", byline, "byline")


def note_value(findings: Findings, key: str, text: str, origin: str) -> bool:
    """Note the value which stands in the text under a key; tell whether it made sense."""
    name = _FIELDS.get(key.lower(), "")
    value = _READERS[name](tidy(text)) if name else None
    findings.note(name, value, origin)
    return bool(value)


def _looks_like_title(line: str) -> bool:
    return (
        len(line) <= 150
        and len(line.split()) <= 25
        and not _NO_TITLE.match(line)
        and any(char.isalnum() for char in line)
    )


def _stands_apart(title: str, rest: Sequence[str]) -> bool:
    """Tell a line with a text below it from the first line of a paragraph broken into lines."""
    return any(rest) and (not rest[0] or len(rest[0]) > 2 * len(title))
