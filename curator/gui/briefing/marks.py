"""Marks that lead from the page back to what it was made of; no reader ever sees one.

They are put into what a template is given, and so stand wherever it sets it; each is one character
of the last plane for private use, which the page takes out again as it is set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from curator.domain.briefings.content import Content
from curator.domain.briefings.definition import WRITTEN, SectionKind, SectionPlan

_KINDS = tuple(SectionKind)
_SECTION, _OWN, _TO_WRITE, _END = 0x10FC00, 0x10FD00, "\U0010fe00", "\U0010fe01"
_KEPT = re.compile(r"<!-- curator:keep ([a-z ,-]+) -->\n(.*?)\n?<!-- /curator:keep -->", re.DOTALL)
_STRAY = re.compile("[\U0010fc00-\U0010fe01]")


@dataclass(frozen=True, slots=True)
class Own:
    """A text of the writer: that before what is gathered for a section, or after it."""

    kind: SectionKind
    after: bool = False

    @property
    def part(self) -> str:
        """The field of the section that it stands in."""
        return "after" if self.after else "before"

    def of(self, section: SectionPlan) -> str:
        """Give the text of a section."""
        return section.after if self.after else section.before


def marked(content: Content, asked: Own | None = None) -> Content:
    """Mark the headings of a briefing, and where its writer has something to write.

    ``asked`` is where the writer wants to write though nothing stands there as yet.
    """
    return replace(content, sections=tuple(_marked(each, asked) for each in content.sections))


def bounded(markdown: str) -> str:
    """Put marks in the place of those that keep a text for the next export."""

    def put(found: re.Match[str]) -> str:
        name, _, after = found.group(1).partition(", ")
        if name not in _KINDS:  # a mark that the maker of a template wrote
            return found.group(2)
        number = 2 * _KINDS.index(SectionKind(name)) + bool(after)
        return f"{chr(_OWN + number)}\n\n{found.group(2)}\n\n{_END}"

    return _KEPT.sub(put, markdown)


def head_of(kind: SectionKind) -> str:
    """Give how the heading of a section begins in the Markdown of the page."""
    return f"## {chr(_SECTION + _KINDS.index(kind))}"


def blocks_of(own: Own, blocks: Sequence[str]) -> range:
    """Tell in which blocks of a page a text of the writer stands, with its marks."""
    mark = chr(_OWN + 2 * _KINDS.index(own.kind) + own.after)
    if mark not in blocks:
        return range(0)
    begin = blocks.index(mark)
    return range(begin, blocks.index(_END, begin) + 1)


def section_of(text: str) -> SectionKind | None:
    """Tell which section a heading begins; None where it bears no mark."""
    number = ord(text[0]) - _SECTION if text else -1
    return _KINDS[number] if 0 <= number < len(_KINDS) else None


def own_of(text: str) -> Own | None:
    """Tell which text of the writer begins after a block; None where it is no mark."""
    number = ord(text) - _OWN if len(text) == 1 else -1
    if 0 <= number < 2 * len(_KINDS):
        return Own(_KINDS[number // 2], bool(number % 2))
    return None


def is_end(text: str) -> bool:
    """Whether a block is the mark after a text of the writer."""
    return text == _END


def is_to_write(text: str) -> bool:
    """Whether a block only says that something can be written there."""
    return text.startswith(_TO_WRITE)


def without(text: str) -> str:
    """Take marks out of a text."""
    return _STRAY.sub("", text)


def _marked(section: SectionPlan, asked: Own | None) -> SectionPlan:
    before = section.before
    if not before.strip() and (section.kind in WRITTEN or asked == Own(section.kind)):
        before = _TO_WRITE
    after = section.after
    if not after.strip() and asked == Own(section.kind, after=True):
        after = _TO_WRITE
    mark = chr(_SECTION + _KINDS.index(section.kind))
    return replace(section, heading=mark + section.title, before=before, after=after)
