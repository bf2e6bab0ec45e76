"""Running heads, feet and page numbers: found by their return from page to page, and left out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from curator.importers.formats.pdf.lines import RAISED, Line

_ROWS = 3  # at the top and at the bottom of a page that may be furniture
_LARGE = 1.2  # times the type of the text: what is larger is a heading
_SMALL = 0.93  # times it: what is smaller needs no distance to the text
_APART = 1.25  # times the usual distance of rows, at least, to the text
_LEAD = 1.35  # times the type of the row itself, at least
_FEW = 3  # distances that show none that is usual
_NUMBER = re.compile(r"\d{1,6}|(?<!\w)[ivxlcIVXLC]{1,8}(?!\w)")
_NOTE = re.compile(rf"{RAISED}|\d{{1,3}}[^\W\d_]{{3}}")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_OF_ALL = re.compile(
    r"(?:https?://\S+ )?(?:page|seite|p[aá]gina|p\.|s\.)? ?"
    r"(\d+) ?(?:of|von|de|di|sur|/) ?(\d+)",
    re.IGNORECASE,
)

_Place = tuple[int, int]  # the height of a row, and twice the size of its type
_Sign = tuple[str, int | None]  # words, or those around a number and how far that is ahead


def without_furniture(pages: Sequence[list[Line]], size: float) -> list[list[Line]]:
    """Give the pages without what runs along with them.

    ``size`` is that of the type in which most of the text is set.
    """
    running = _Running(pages, size)
    kept = []
    for number, page in enumerate(pages):
        drop = running.lines(number)
        kept.append([line for line in page if id(line) not in drop] if drop else page)
    return kept if any(kept) else list(pages)


class _Running:
    """What returns at the edges of pages."""

    def __init__(self, pages: Sequence[Sequence[Line]], size: float) -> None:
        self._size, self._pages = size, pages
        self._rows = [_rows(page) for page in pages]
        times: Counter[_Sign] = Counter()
        stamps = Counter(text for page in pages for text in {e.text for e in page if e.aside})
        for number, rows in enumerate(self._rows):
            edges = rows if len(rows) <= 2 * _ROWS else [*rows[:_ROWS], *rows[-_ROWS:]]
            times.update({sign for row in edges for line in row for sign in _signs(line, number)})
        needed = 2 if len(pages) <= 5 else 3
        self._known = {sign for sign, often in times.items() if often >= needed}
        self._stamped = {text for text, often in stamps.items() if often >= needed}
        self._known |= {("#", ahead) for _, ahead in self._known if ahead is not None}
        tops = Counter((rows[0][0].text, _place(rows[0])) for rows in self._rows if rows)
        self._heads = {top for top, often in tops.items() if often >= max(2, len(pages) / 2)}
        self._places: set[_Place] = set()
        self._places = self._where_heads_stand()

    def lines(self, page: int) -> set[int]:
        """Give the identities of the lines of a page that run along with it."""
        rows = self._rows[page]
        top, foot = self._depth(rows, page), self._depth(rows[::-1], page)
        edges = [*rows[:top], *rows[len(rows) - foot :]]
        stamps = (line for line in self._pages[page] if line.aside and line.text in self._stamped)
        return {id(line) for row in (*edges, stamps) for line in row}

    def _where_heads_stand(self) -> set[_Place]:
        """Give the places of heads and feet, as those of few left pages may return nowhere."""
        times: Counter[_Place] = Counter()
        for page, rows in enumerate(self._rows):
            edges = (rows[: self._depth(rows, page)], rows[::-1][: self._depth(rows[::-1], page)])
            times.update(_place(row) for edge in edges for row in edge)
        return {place for place, often in times.items() if often > 1}

    def _depth(self, rows: Sequence[Sequence[Line]], page: int) -> int:
        """Tell how many rows from an edge run along; they keep a distance to the text."""
        depth = 0
        for at, row in enumerate(rows[:_ROWS]):
            in_place = page and _place(row) in self._places and _is_apart(rows, at)
            if not in_place and not self._runs(row, page):
                break
            counts = any(self._is_known(line, page, counting=True) for line in row)
            small = row[0].size < _SMALL * self._size
            is_head = (row[0].text, _place(row)) in self._heads
            if counts or small or is_head or at + 1 == len(rows) or _is_apart(rows, at):
                depth = at + 1
        return depth

    def _runs(self, row: Sequence[Line], page: int) -> bool:
        if max(line.size for line in row) > _LARGE * self._size:
            return False
        if any(self._is_known(line, page, counting=True, alone=True) for line in row):
            return True
        return all(
            self._is_known(line, page) or _counts(line, page, len(self._rows)) for line in row
        )

    def _is_known(
        self, line: Line, page: int, *, counting: bool = False, alone: bool = False
    ) -> bool:
        """Tell whether a line returns; or with a number that counts; or as that number alone."""
        for sign in _signs(line, page):
            if sign not in self._known or (counting and sign[1] is None):
                continue
            if not alone or not sign[0].strip("#-–—|. []"):
                return True
        return False


def _place(row: Sequence[Line]) -> _Place:
    return round(row[0].base), round(row[0].size * 2)


def _rows(page: Sequence[Line]) -> list[list[Line]]:
    """Give the rows of a page from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted((line for line in page if not line.aside), key=lambda line: -line.base):
        if rows and rows[-1][0].beside(line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _is_apart(rows: Sequence[Sequence[Line]], at: int) -> bool:
    """Tell whether a row is farther from the next than rows of the page usually are."""
    if at + 1 == len(rows):
        return False
    gaps = sorted(abs(one[0].base - other[0].base) for one, other in pairwise(rows))
    here = abs(rows[at][0].base - rows[at + 1][0].base)
    least = _LEAD * rows[at][0].size
    return len(gaps) < _FEW or here > max(_APART * gaps[len(gaps) // 3], least)


def _signs(line: Line, page: int) -> Iterator[_Sign]:
    """Give by what a line is known again: its words, or its number that runs with the pages."""
    if _NOTE.match(line.text):
        return
    yield line.text, None
    bare = _NUMBER.sub("#", line.text)
    for found in _NUMBER.finditer(line.text):
        yield bare, _value(found[0].lower()) - page


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    values = [_ROMAN[letter] for letter in number]
    return sum(
        -one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True)
    )


def _counts(line: Line, page: int, pages: int) -> bool:
    found = _OF_ALL.fullmatch(line.text)
    return found is not None and (int(found[1]), int(found[2])) == (page + 1, pages)
