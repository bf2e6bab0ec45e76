"""Lines put together to the paragraphs they were broken from, by where they stand."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from curator.importers.formats.pdf.lines import Line

_END = re.compile(r"[.!?:;…。！？؟۔॥][\"'”’»“)\]」』]*(?:\[\d+\])?\Z")
_TAIL = 12  # letters that are looked at for the end of a sentence
_COUNTED = re.compile(r"\(?(\d{1,3})[.)]\s")
_FAR = 15  # lines between two points of a list, at most
_LEADER = re.compile(r"(?:[.…_·] ?){3,}\d{1,4}\Z")  # as in a table of contents
_BULLET = re.compile(r"[•▪●○◦‣■□–—*]\s|\([a-z]\)\s")
_POINT = re.compile(f"{_BULLET.pattern}|{_COUNTED.pattern}")
_GAP = 1.22  # times the distance of lines: what is more parts paragraphs
_INDENT = 0.7  # of the size of the type, at least
_DEEPEST = 5.0  # times it, at most: what is further in is no first line
_SAME = 0.08  # of the size, by which types may differ within a paragraph
_SHORT = 0.25  # of the width of a column: what lacks more does not run on in the next
_ENOUGH = 4  # lines of a column that show its edges
_WIDEST = 0.62  # of the size: letters of alphabets are narrower, on the whole
_NEAR = 3  # lines on either side that show how far a line could have run


@dataclass(slots=True)
class Column:
    """Lines that stand one below the other, and the edges they keep to."""

    lines: list[Line]
    left: float = 0.0
    right: float = 0.0
    is_sure: bool = True  # its edges are seen, and not only those of one or two lines


def paragraphs_of(pages: Iterable[Sequence[Line]]) -> list[list[Line]]:
    """Give the paragraphs of a text which runs through these lines."""
    columns = [column for page in pages for column in _columns(page)]
    _find_edges(columns)
    measures = _Measures(columns)
    paragraphs: list[list[Line]] = []
    before: tuple[Column, int] | None = None
    for column in columns:
        for at, line in enumerate(column.lines):
            if before is None or measures.parts(before, (column, at)):
                paragraphs.append([line])
            else:
                paragraphs[-1].append(line)
            before = column, at
    return paragraphs


def _columns(lines: Sequence[Line]) -> Iterator[Column]:
    """Divide lines where they turn to another column, or to type of another size."""
    column: list[Line] = []
    for line in lines:
        last = column[-1] if column else line
        below = line.base < last.base - 0.3 * line.size or not column
        if not (below and line.shares_width(last) and _alike(line, last)):
            yield Column(column)
            column = []
        column.append(line)
    if column:
        yield Column(column)


def _find_edges(columns: Sequence[Column]) -> None:
    """Find the edges of columns; those of short ones by the others that begin at their place."""
    known: dict[int, float] = {}
    for column in columns:
        lefts = Counter(round(line.left) for line in column.lines)
        most = max(lefts.values())
        column.left = float(min(left for left, times in lefts.items() if times == most))
        column.right = max(line.right for line in column.lines)
        if len(column.lines) >= _ENOUGH:
            key = round(column.left / 4)
            known[key] = max(known.get(key, column.right), column.right)
    for column in columns:
        if len(column.lines) < _ENOUGH:
            key = round(min(line.left for line in column.lines) / 4)
            near = [known[each] for each in (key, key - 1, key + 1) if each in known]
            column.right = max([column.right, *near[:1]])
            column.is_sure = bool(near)


class _Measures:
    """What is usual in a text: how far apart its lines are, and how first lines stand in."""

    def __init__(self, columns: Sequence[Column]) -> None:
        leads: Counter[float] = Counter()
        indents: Counter[int] = Counter()
        number = 0
        for column in columns:
            for one, other in zip(column.lines, column.lines[1:], strict=False):
                number += 1
                if _alike(one, other):
                    leads[round((one.base - other.base) / one.size, 2)] += 1
                if abs(other.left - column.left) < 1.5:
                    indents[round(one.left - column.left)] += 1
        self._lead = _common(leads)
        deep = {k: n for k, n in indents.items() if k > 3 and n >= max(3, 0.02 * number)}
        self._indents = set(deep)

    def parts(self, before: tuple[Column, int], after: tuple[Column, int]) -> bool:
        """Tell whether a paragraph ends between two lines that follow each other."""
        (old, i), (new, j) = before, after
        one, other = old.lines[i], new.lines[j]
        far = old is new and self._is_far(one, other)
        if far or one.hyphen or not _alike(one, other):
            return far or not _alike(one, other)
        return (
            bool(_BULLET.match(other.text) or _LEADER.search(one.text[-_TAIL:]))
            or _is_counted(new, j)
            or self._stands_in(new, j, before if old is new else None)
            or self._ends_early(old, i, other, turning=old is not new)
        )

    def _is_far(self, one: Line, other: Line) -> bool:
        return (one.base - other.base) / one.size > self._lead * _GAP

    def _stands_in(self, column: Column, at: int, before: tuple[Column, int] | None) -> bool:
        """Tell a first line by where it begins."""
        line = column.lines[at]
        offset = line.left - column.left
        above = before[0].lines[before[1]] if before else None
        if above and line.left > above.left + 1 and _POINT.match(above.text):
            return False  # the words of a point stand in behind its mark
        if any(abs(offset - indent) <= 1 for indent in self._indents):
            return True
        if abs(offset) < _INDENT * line.size or above is None:
            return False
        return abs(above.left - line.left) >= 1.0 and offset < _DEEPEST * line.size

    def _ends_early(self, column: Column, at: int, after: Line, *, turning: bool) -> bool:
        """Tell whether the next word would have had room on a line."""
        line = column.lines[at]
        needed = (len(after.text.split(" ", 1)[0]) + 1.2) * _width(line)
        if self._indents:  # first lines stand in, so that an edge that is ragged tells little
            needed = max(needed, _SHORT * (column.right - column.left))
        ended = bool(_END.search(line.text[-_TAIL:]))
        if column.right - line.right < needed:
            return turning and not column.is_sure and ended
        near = [
            each.right
            for each in column.lines[max(at - _NEAR, 0) : at + _NEAR + 1]
            if _alike(each, line)
        ]
        edge = max(near)
        if len(near) < _NEAR or turning:
            edge = column.right
        if edge - line.right < needed:
            return False
        if turning and not ended and edge - line.right < _SHORT * (edge - column.left):
            return False
        goes_on = after.text[:1].islower() or (not ended and not after.text[:1].isupper())
        return ended or not goes_on


def _is_counted(column: Column, at: int) -> bool:
    """Tell a point of a list that is numbered, by those before it or after it."""
    number = _COUNTED.match(column.lines[at].text)
    if number is None:
        return False
    near = column.lines[max(at - _FAR, 0) : at + _FAR + 1]
    others = {int(found[1]) for line in near if (found := _COUNTED.match(line.text))}
    return bool({int(number[1]) - 1, int(number[1]) + 1} & others)


def _width(line: Line) -> float:
    """Give the width of a letter of a line; in one of a table, gaps do not count."""
    wide = (line.right - line.left) / max(len(line.text), 1)
    return wide if line.text[:1] > "\u2e80" else min(wide, _WIDEST * line.size)


def _alike(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= _SAME * max(one.size, other.size)


def _common(leads: Counter[float]) -> float:
    """Give the usual distance of lines, in sizes of the type."""
    if not leads:
        return 1.3
    most = max(leads.values())
    return min(lead for lead, times in leads.items() if times >= 0.5 * most)
