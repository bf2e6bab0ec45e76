"""Notes at the feet of pages, taken out of the sentences that run on to the next page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from curator.importers.formats.pdf.lines import LOWERED, RAISED, Line

_MOST = 1000  # lines of a page that may have notes
_SMALL = 0.93  # of the type of the text
_MARK = re.compile(
    rf"(?:{RAISED}(\d+){LOWERED}|(\d{{1,3}})(?:[.)]?(?= )|(?=[^\W\d_\"'“„«(]))|[*†‡§¶]+)\s*"
)
# A figure that calls a note need not be raised: some types have figures made for that.
_CALL = re.compile(
    rf"{RAISED}(\d+){LOWERED}"
    r"|(?<=[^\W\d_]{3}|..[.,;:!?”’\"»“)\]])(\d{1,3})(?=$|[\s.,;:!?)])"
)


@dataclass(slots=True)
class Page:
    """The lines of a page: those of its text, and those that stand apart, by paragraphs."""

    body: list[Line]
    apart: list[list[Line]] = field(default_factory=list)


def divide(pages: Sequence[Sequence[Line]], size: float) -> list[Page]:
    """Part the notes from the text of pages; ``size`` is that of the type of most of it.

    Where notes are called in the text, their numbers are set in brackets, as before the notes.
    """
    divided: list[Page] = []
    for lines in pages:
        running_on = bool(divided and divided[-1].apart)
        body = [line for line in lines if not line.aside]
        notes = _notes(body, size, running_on=running_on)
        if notes:
            taken = {id(line) for line in notes}
            body = [line for line in body if id(line) not in taken]
        asides = [[line] for line in lines if line.aside]
        divided.append(Page(body, [*_by_marks(notes), *asides]))
    for page in divided:
        _settle(page)
    return divided


def _notes(lines: Sequence[Line], size: float, *, running_on: bool) -> list[Line]:
    """Give the lines of notes: those below all text of which the first has a mark.

    They are smaller than the text, or their mark is called in it.
    """
    raised = [line.text for line in lines if RAISED in line.text]
    called = {found[1] for text in raised for found in _CALL.finditer(text)}
    begun = {mark[1] for line in lines if (mark := _MARK.match(line.text)) and mark[1]}
    notes: list[Line] = []
    at = 0
    while at < len(lines) <= _MOST:
        mark = _MARK.match(lines[at].text)
        number = mark and (mark[1] or (mark[2] if mark[2] not in begun else ""))
        is_called = bool(number) and number in called and lines[at].size <= size + 0.1
        block = _block(lines, at, size, is_called=is_called) if mark or running_on else []
        if block and _is_lowest(block, lines, size):
            notes += block
            at += len(block)
        else:
            at += 1
    return notes if len(notes) < len(lines) else []


def _block(lines: Sequence[Line], at: int, size: float, *, is_called: bool) -> Sequence[Line]:
    """Give the lines below each other from one on that may be notes."""
    end = at
    while end < len(lines) and (lines[end].size < _SMALL * size or is_called):
        if end > at and lines[end].base > lines[end - 1].base:
            break
        end += 1
    return lines[at:end]


def _is_lowest(block: Sequence[Line], lines: Sequence[Line], size: float) -> bool:
    """Tell whether there is text above some lines, and none below them."""
    taken = {id(line) for line in block}
    text = [
        line
        for line in lines
        if id(line) not in taken and line.size >= _SMALL * size and line.shares_width(block[0])
    ]
    return bool(text) and all(line.base > block[0].base for line in text)


def _by_marks(lines: Sequence[Line]) -> list[list[Line]]:
    notes: list[list[Line]] = []
    for line in lines:
        found = _MARK.match(line.text)
        if found or not notes:
            notes.append([line])
        else:
            notes[-1].append(line)
        number = found and (found[1] or found[2])
        if found and number:
            line.text = f"[{number}] {line.text[found.end() :]}"
    return notes


def _settle(page: Page) -> None:
    """Give the figures that call notes of this page as their numbers, others as figures."""
    numbers = {lines[0].text[1:].partition("]")[0] for lines in page.apart}

    def read(found: re.Match[str]) -> str:
        number = found[1] or found[2]
        return f"[{number}]" if number in numbers else number

    for line in (*page.body, *(line for lines in page.apart for line in lines)):
        if RAISED in line.text or any(number in line.text for number in numbers):
            line.text = _CALL.sub(read, line.text)
            line.text = line.text.replace(RAISED, "").replace(LOWERED, "")
