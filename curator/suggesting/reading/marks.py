"""Quotation marks: which passages an article puts between them."""

import re
from bisect import bisect_left
from typing import NamedTuple


class Quotation(NamedTuple):
    """A passage between marks, both included; places in code points."""

    start: int
    end: int


class _Open(NamedTuple):
    start: int
    mark: str
    closers: str


_MARK = re.compile(r"''|``|[\"“”„«»‹›「」『』‘]|\n\s*")
_CLOSERS = {
    "“": '”"', "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", '"': '"”',
    "''": "''", "``": "''", "”": "”",
}  # fmt: skip
_BEFORE_AN_OPENER = "([{—–-‘'/:…"
_NEXT = re.compile('["\n]')
_SINGLE = re.compile(r"[^‘“”\"\n]{4,600}?[.,!?]’(?!\w)")
_LONGEST_UNCLOSED = 1200  # code points; what runs on further was no quotation
_FEWEST_UNCLOSED = 5  # words


def quotations(text: str) -> list[Quotation]:
    """Find the outermost quotations of a text, in order, in one pass.

    A mark left open at the end of a paragraph runs on where the next one opens anew, or where
    the next mark closes it; else the quotation ends with its paragraph.
    """
    scan = _Scan(text)
    for found in _MARK.finditer(text):
        scan.meet(found[0], found.start())
    scan.end_paragraph(len(text), len(text))
    return scan.found


class _Scan:
    """What is open while the marks of a text pass by."""

    def __init__(self, text: str) -> None:
        self.found: list[Quotation] = []
        self._text = text
        self._open: _Open | None = None
        self._nested = 0  # marks of the same kind open within an open one
        self._past = 0  # marks before this place belong to what was found or skipped
        self._closing = [m.start() for m in re.finditer("[”\n]", text)]

    def meet(self, mark: str, at: int) -> None:
        """Take in the next mark, or the end of a paragraph."""
        if at < self._past:
            return
        if mark[0] == "\n":
            self.end_paragraph(at, at + len(mark))
        elif self._open is None:
            self._begin(mark, at)
        else:
            self._go_on(self._open, mark, at)

    def end_paragraph(self, at: int, following: int) -> None:
        """Decide whether an open quotation runs on into the paragraph that follows."""
        if self._open is None:
            return
        start, mark, closers = self._open
        if self._text.startswith(mark, following):
            self._past = following + len(mark)
        elif not self._closes_first(closers, following):
            passage = self._text[start : min(at, start + _LONGEST_UNCLOSED)]
            if at - start < _LONGEST_UNCLOSED and len(passage.split()) >= _FEWEST_UNCLOSED:
                self._keep(start, start + len(passage.rstrip()))
            self._open = None
        self._nested = 0

    def _closes_first(self, closers: str, following: int) -> bool:
        found = _MARK.search(self._text, following)
        if found is None or found[0][0] == "\n" or found[0] not in closers:
            return False
        return not self._looks_opening(found[0], found.start())

    def _begin(self, mark: str, at: int) -> None:
        if mark == "‘":
            self._single(at)
        elif mark in _CLOSERS and self._may_open(mark, at):
            self._open = _Open(at, mark, _CLOSERS[mark])

    def _may_open(self, mark: str, at: int) -> bool:
        if mark in "„‹「『``":
            return True
        if mark == '"' and self._text[at - 1 : at] in {",", ":"} and self._closes_later(at):
            return True
        return self._looks_opening(mark, at) or (mark == "“" and not self._looks_closing(at))

    def _closes_later(self, at: int) -> bool:
        """Whether a straight mark set wrongly is closed by the next: 'said," So be it."'."""
        found = _NEXT.search(self._text, at + 1)
        if found is None or found[0] == "\n":
            return False
        return not self._looks_opening('"', found.start())

    def _looks_opening(self, mark: str, at: int) -> bool:
        before = self._text[at - 1 : at]
        after = self._text[at + len(mark) : at + len(mark) + 1]
        free = not before or before.isspace() or before in _BEFORE_AN_OPENER
        if mark == "«":  # French sets a space within its marks
            return free
        return free and bool(after) and not after.isspace()

    def _looks_closing(self, at: int) -> bool:
        before, after = self._text[at - 1 : at], self._text[at + 1 : at + 2]
        return before.isalnum() and not after.isalnum()

    def _single(self, at: int) -> None:
        before = self._text[at - 1 : at]
        if before and not before.isspace():
            return
        found = _SINGLE.match(self._text, at + 1)
        if found:
            self._keep(at, found.end())

    def _go_on(self, opened: _Open, mark: str, at: int) -> None:
        if self._nested and mark == "”":
            self._nested -= 1
        elif mark in opened.closers and not (mark == '"' == opened.mark and self._reopens(at)):
            nested = mark == "''" and self._text.startswith("'", at + 2)
            self._keep(opened.start, at + len(mark) + nested)
        elif mark == '"' == opened.mark:
            self._open = _Open(at, mark, opened.closers)
        elif mark == opened.mark == "“":
            self._again(opened, at)

    def _reopens(self, at: int) -> bool:
        return self._looks_opening('"', at) and self._text[at - 1].isspace()

    def _again(self, opened: _Open, at: int) -> None:
        """Meet “ within “…: a closing mark mistyped, one nested, or one left unclosed."""
        if self._text[at - 1] in ".,!?" and not self._text[at + 1 : at + 2].isalnum():
            self._keep(opened.start, at + 1)
        elif self._closers_left(at) < 2:
            self._keep(opened.start, at)
            self._open = opened._replace(start=at)
        else:
            self._nested += 1

    def _closers_left(self, at: int) -> int:
        """Count up to two closing marks before the paragraph ends."""
        place = bisect_left(self._closing, at)
        left = 0
        for position in self._closing[place : place + 2]:
            if self._text[position] == "\n":
                break
            left += 1
        return left

    def _keep(self, start: int, end: int) -> None:
        if end - start > len("“”"):
            self.found.append(Quotation(start, end))
        self._open, self._past, self._nested = None, end, 0
