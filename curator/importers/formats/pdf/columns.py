"""Columns that were drawn row by row, put in the order in which they are read.

Nearly all programs draw columns one after the other, and their order stands. Where the lines of a
page jump over a gutter again and again, or upwards, their places decide instead.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from curator.importers.formats.pdf.letters.glyphs import runs_to_the_left
from curator.importers.formats.pdf.lines import Line, Measure, Span

_FEWEST = 6  # lines that jump over a gutter
_SAMPLES = 10  # wide lines of a page that are looked at
_WIDE = 0.5  # of the width of the text
_GUTTER = 0.9  # of the size of the type, at least
_OFTEN = 0.55  # of the lines looked at must have the gutter
_PROSE = 15  # letters of a line in a column, in the middle; cells of a table have less
_MOST = 1500  # pieces of a page that are ordered by columns
_SELDOM = 0.3  # of the lines of a page: as many may jump in a page that is in order
_DEEPEST = 5  # columns within columns


@dataclass(slots=True)
class _Gap:
    at: int  # index of the first character after it
    before: int  # index after the last one before it
    left: float
    right: float


def in_reading_order(measure: Measure, text: str, found: Sequence[tuple[Span, Line]]) -> list[Line]:
    """Give the lines of a page in their order, divided at the gutters they jump over."""
    lines = [line for _, line in found]
    gutters = _gutters(measure, text, found)
    if gutters:
        pieces = list(_pieces(measure, text, found, gutters))
        if _is_prose(pieces, gutters):
            return _ordered(pieces, 0)
    return _ordered(lines, 0) if _jumps(lines) else lines


def _gutters(measure: Measure, text: str, found: Sequence[tuple[Span, Line]]) -> list[float]:
    """Give the places, from left to right, where most wide lines have a gap."""
    if len(found) < _FEWEST:
        return []
    width = max(line.right for _, line in found) - min(line.left for _, line in found)
    wide = [each for each in found if each[1].right - each[1].left > _WIDE * width]
    if len(wide) < _FEWEST:
        return []
    step = max(len(wide) // _SAMPLES, 1)
    sample = wide[step // 2 :: step][:_SAMPLES]
    gaps = []
    for number, (span, line) in enumerate(sample):
        gaps.append(list(_gaps(measure, text, span, line)))
        if number == 3 and sum(map(bool, gaps)) < 2:
            return []
    return _shared(gaps)


def _gaps(measure: Measure, text: str, span: Span, line: Line) -> Iterator[_Gap]:
    """Give the wide gaps within a line."""
    at = text.find(" ", span.start, span.end)
    while at > 0:
        after = at + 1
        while text[after] == " ":
            after += 1
        left, right = measure.extent(at - 1)[1], measure.extent(after)[0]
        if right - left > _GUTTER * line.size:
            yield _Gap(after, at, left, right)
        at = text.find(" ", after, span.end)


def _shared(gaps: Sequence[Sequence[_Gap]]) -> list[float]:
    gutters: list[float] = []
    for place in sorted({gap.right - 0.1 for some in gaps for gap in some}):
        lines = sum(any(gap.left < place < gap.right for gap in some) for some in gaps)
        if lines >= _OFTEN * len(gaps) and not any(
            gap.left < place < gap.right and gap.left < old < gap.right
            for old in gutters
            for some in gaps
            for gap in some
        ):
            gutters.append(place)
    return gutters


def _pieces(
    measure: Measure, text: str, found: Iterable[tuple[Span, Line]], gutters: Sequence[float]
) -> Iterator[Line]:
    for span, line in found:
        cuts = [
            gap
            for gap in _gaps(measure, text, span, line)
            if any(gap.left < place < gap.right for place in gutters)
        ]
        starts = [span.start, *(gap.at for gap in cuts)]
        ends = [*(gap.before for gap in cuts), span.end]
        if not cuts:
            yield line
            continue
        for start, end in zip(starts, ends, strict=True):
            yield measure.line(Span(start, end, span.hyphen and end == span.end), line.page)


def _is_prose(pieces: Sequence[Line], gutters: Sequence[float]) -> bool:
    """Tell columns of sentences, which run on from line to line, from those of a table."""
    for place in (*gutters, float("inf")):
        column = [line.text for line in pieces if line.left < place]
        pieces = [line for line in pieces if line.left >= place]
        lengths = sorted(map(len, column))
        if not lengths or lengths[len(lengths) // 2] < _PROSE:
            return False
        cased = [text for text in column if text[0].lower() != text[0].upper()]
        if sum(text[0].islower() for text in cased) < 0.3 * len(cased):
            return False
    return True


def _jumps(lines: Sequence[Line]) -> bool:
    """Tell whether many lines stand beside or above the one they follow, in no order of reading."""
    wild = sum(_is_wild(one, other) for one, other in pairwise(lines))
    return wild >= _FEWEST and wild > _SELDOM * len(lines)


def _is_wild(one: Line, other: Line) -> bool:
    up = other.base - one.base
    if one.shares_width(other):
        return up > 0.5 * other.size
    return abs(up) < 1.2 * other.size and len(other.text) >= _PROSE


def _ordered(pieces: list[Line], depth: int) -> list[Line]:
    """Order pieces by columns; what spans them divides those above it from those below."""
    cut = _cut(pieces) if depth < _DEEPEST and len(pieces) <= _MOST else None
    if cut is None:
        return sorted(pieces, key=lambda line: (-round(line.base), line.left))
    ordered: list[Line] = []
    band: list[Line] = []
    for line in [*sorted(pieces, key=lambda line: -line.base), None]:
        if line is not None and not line.left < cut < line.right:
            band.append(line)
            continue
        sides = [each for each in band if each.right <= cut], [e for e in band if e.left >= cut]
        leftwards = sum(runs_to_the_left(each.text) for each in band) > len(band) / 2
        for side in reversed(sides) if leftwards else sides:
            ordered += _ordered(side, depth + 1) if side else []
        band = []
        ordered += [line] if line is not None else []
    return ordered


def _cut(pieces: Sequence[Line]) -> float | None:
    """Give the place which the fewest pieces cross, with enough of them on either side."""
    best, fewest = None, max(len(pieces) * 0.12, 1.0)
    for place in sorted({round(line.left) - 1.0 for line in pieces}):
        left = sum(line.right <= place for line in pieces)
        right = sum(line.left >= place for line in pieces)
        crossing = len(pieces) - left - right
        if min(left, right) >= max(0.2 * len(pieces), 2) and crossing < fewest:
            best, fewest = place, crossing
    return best
