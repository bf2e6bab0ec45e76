"""The lines of a page: their words, and where they stand."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from curator.importers.formats.pdf.letters.glyphs import SLANTED, Glyphs, clean, runs_to_the_left
from curator.importers.formats.pdf.letters.leftward import righted

RAISED, LOWERED = "\x0e", "\x0f"  # stand around raised figures; no text of a page has them
# PDFium gives U+FFFE for a hyphen at a line end, and no line end then.
_BROKEN = "\ufffe"
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(
    r"(?<=[^\W\d_]|[.,;:!?”’\"»“)\]])\d{1,3}(?=$|[\s.,;:!?)])|(?<![^\r\n])\d{1,3}(?=\s?[^\s\d])"
)
_GAP, _BLANK = 0.9, 0.15  # of the size of the type: less is no gutter, less is no blank
_ALIKE, _ABOUT = 0.03, 0.35  # of a size: types that are the same, and those that may be
_UNSTEADY = 0.4  # of the lines: if more change the size, it is not what was meant
_HIGH = 0.15  # of the size of the type: how far above the line the figure of a note stands


@dataclass(slots=True)
class Line:
    """A line, or the part of one that stands in one column; in points, y upwards."""

    text: str
    left: float
    right: float
    base: float  # where its letters stand
    size: float  # of its type
    page: int  # from 0
    hyphen: bool = False  # a hyphen follows its last letter, which is not in the text
    aside: bool = False  # it runs in another direction than the page

    def beside(self, other: "Line") -> bool:
        """Tell whether another line stands at the same height."""
        return abs(self.base - other.base) < 0.5 * min(self.size, other.size)

    def shares_width(self, other: "Line") -> bool:
        """Tell whether the two have some part of the width of the page in common."""
        return min(self.right, other.right) > max(self.left, other.left)


@dataclass(slots=True)
class Span:
    """A line as a range of the characters of a page."""

    start: int
    end: int
    hyphen: bool = False


def spans_of(text: str) -> Iterator[Span]:
    """Divide the characters of a page into lines; those without words are left out."""
    at = 0
    for line in text.split("\n"):
        pieces = line.split(_BROKEN)
        for piece in pieces:
            words = piece.strip()
            if words:
                start = at + piece.index(words[0])
                yield Span(start, start + len(words), hyphen=piece is not pieces[-1])
            at += len(piece) + 1


def woven(measure: "Measure", spans: Iterable[Span], page: int) -> Iterator[tuple[Span, Line]]:
    """Give the lines of spans; those that run to the left are one where they lie in each other.

    So do the brackets and signs of a line which a program drew apart from its words.
    """
    last: tuple[Span, Line] | None = None
    for span in spans:
        line = measure.line(span, page)
        if last is not None and _lie_in_each_other(last[1], line):
            whole = Span(last[0].start, span.end, span.hyphen)
            last = whole, measure.line(whole, page)
            continue
        if last is not None:
            yield last
        last = span, line
    if last is not None:
        yield last


def _lie_in_each_other(one: Line, other: Line) -> bool:
    leftward = runs_to_the_left(one.text) or runs_to_the_left(other.text)
    return leftward and one.aside == other.aside and one.beside(other) and one.shares_width(other)


def mended(found: Iterable[tuple[Span, Line]]) -> list[tuple[Span, Line]]:
    """Put together what stands side by side without a gap, and was taken for lines by PDFium.

    It does so with the letters of a line that is alone on its page.
    """
    whole: list[tuple[Span, Line]] = []
    for span, line in found:
        if not line.text:
            continue
        last = whole[-1][1] if whole else None
        if last is not None and _is_raised(line, last) and not last.hyphen:
            last.text += f"{RAISED}{line.text}{LOWERED}"
            last.right, whole[-1][0].end = line.right, span.end
            continue
        if last is not None and _is_raised(last, line):
            line.text = f"{RAISED}{last.text}{LOWERED}{line.text}"
            line.left, span.start = last.left, whole.pop()[0].start
            last = whole[-1][1] if whole else None
        if last is None or not last.beside(line) or last.aside != line.aside or last.hyphen:
            whole.append((span, line))
            continue
        gap = line.left - last.right
        if not -0.5 * line.size < gap < _GAP * line.size:
            whole.append((span, line))
            continue
        last.text += f" {line.text}" if gap > _BLANK * line.size else line.text
        last.right, last.hyphen = line.right, line.hyphen
        whole[-1][0].end, whole[-1][0].hyphen = span.end, span.hyphen
    return whole


def _is_raised(figure: Line, line: Line) -> bool:
    """Tell a small figure that stands raised at an end of what was drawn of a line."""
    gap = max(figure.left - line.right, line.left - figure.right)
    return (
        re.fullmatch(r"\d{1,3}", figure.text) is not None
        and line.aside == figure.aside
        and figure.size < 0.8 * line.size
        and _HIGH < (figure.base - line.base) / line.size < 0.6
        and abs(gap) < 0.5 * line.size
    )


def with_initials(lines: Sequence[Line]) -> list[Line]:
    """Put large first letters before the first of the lines that begin beside them."""
    kept: list[Line] = []
    letter: Line | None = None
    is_put = False
    for line in lines:
        if letter is not None and _stands_beside(letter, line):
            line.text = line.text if is_put else f"{letter.text}{line.text}"
            line.left, is_put = letter.left, True
        elif letter is not None and not is_put:
            kept.append(letter)
            letter = None
        if len(line.text) == 1 and line.text.isalpha():
            letter, is_put = line, False
        else:
            kept.append(line)
    return kept if letter is None or is_put else [*kept, letter]


def _stands_beside(letter: Line, line: Line) -> bool:
    """Tell whether a line begins beside a letter as high as two lines or more."""
    top = letter.base + 0.9 * letter.size
    return (
        letter.size > 1.6 * line.size
        and letter.base - 0.3 * line.size < line.base < top
        and 0 <= line.left - letter.left < 1.5 * letter.size
    )


def even_out(pages: Iterable[Sequence[Line]]) -> None:
    """Give lines of a text that was recognised in a picture the size of most of them.

    Such text has the size of each line as it was measured, so that none is like the next.
    """
    sizes = [line.size for page in pages for line in page]
    changes = sum(abs(one - other) > _ALIKE * one for one, other in pairwise(sizes))
    if changes <= _UNSTEADY * len(sizes):
        return
    usual = sorted(sizes)[len(sizes) // 2]
    for page in pages:
        for line in page:
            if abs(line.size - usual) < _ABOUT * usual:
                line.size = usual


class Measure:
    """Measures on a page which is turned so that most of its lines run from left to right."""

    def __init__(self, glyphs: Glyphs, spans: Sequence[Span]) -> None:
        self._glyphs = glyphs
        self._faces = {span.start: glyphs.face(self._middle(span)) for span in spans}
        turns = Counter(turn for _, turn in self._faces.values() if turn != SLANTED)
        self._turn = turns.most_common(1)[0][0] if turns else 0

    def line(self, span: Span, page: int) -> Line:
        """Give the line which some characters make."""
        middle = self._middle(span)
        left, right = self._edges(span)
        size, turn = self._faces.get(span.start) or self._glyphs.face(middle)
        base = self._height(middle)
        return Line(
            clean(self._marked(span, base + _HIGH * size)),
            left,
            right,
            base,
            max(size, 1.0),
            page,
            span.hyphen,
            aside=turn != self._turn,
        )

    def extent(self, index: int) -> tuple[float, float]:
        """Give the left and the right of a character."""
        left, bottom, right, top = self._glyphs.sides(index)
        if not self._turn:
            return left, right
        if self._turn % 2:
            left, right = bottom, top
        return (left, right) if self._turn < 2 else (-right, -left)

    def _height(self, index: int) -> float:
        x, y = self._glyphs.origin(index)
        return (y, -x, -y, x)[self._turn]

    def _marked(self, span: Span, high: float) -> str:
        """Give the text of a line, with signs around the figures in it that are raised."""
        text, places = righted(self._glyphs, span.start, span.end)
        if not _DIGIT.search(text):
            return text
        for found in reversed(list(_FIGURE.finditer(text))):
            if self._height(places[found.start()]) > high:
                start, end = found.span()
                text = f"{text[:start]}{RAISED}{found[0]}{LOWERED}{text[end:]}"
        return text

    def _edges(self, span: Span) -> tuple[float, float]:
        """Give the left and the right of a line; the words at its ends may be turned round."""
        (left, right), (other, end) = self.extent(span.start), self.extent(span.end - 1)
        text = self._glyphs.text
        if runs_to_the_left(text[span.start : span.end]):
            begin, rest = (
                text.find(" ", span.start, span.end),
                text.rfind(" ", span.start, span.end),
            )
            for index in (*range(span.start, begin), *range(rest + 1, span.end)):
                one, two = self.extent(index)
                left, right = min(left, one), max(right, two)
        return min(left, other), max(right, end)

    def _middle(self, span: Span) -> int:
        """Give a letter in the middle; blanks may be PDFium's own, which have no type."""
        middle = (span.start + span.end - 1) // 2
        while self._glyphs.text[middle].isspace():
            middle += 1
        return middle
