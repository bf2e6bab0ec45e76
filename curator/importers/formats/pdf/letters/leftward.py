"""Lines of Arabic, Hebrew and the like: their letters in the order in which they are read.

PDFium orders them by what it takes for their direction, and goes wrong where a program marked
words with their text, at numbers, brackets, marks above letters, and joined letters. Here their
places on the page decide (what is undone is the Unicode Bidirectional Algorithm, UAX 9).
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from curator.importers.formats.pdf.letters.glyphs import Glyphs, runs_to_the_left

_LEFTWARD = {"R", "AL"}
_WORD = re.compile(
    "[\u0591-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff"
    "\ufb1d-\ufdff\ufe70-\ufefc\u200c\u200d]{2,}"
)
_BLANK = 0.15  # of the size of the type: less is no blank between two letters
_INSIDE = 0.25  # of the size: less is no blank behind a bracket that opens
_CLEAR = 0.1  # of the size: a bracket belongs to what is nearer by as much
_WIDTH = 0.4  # of the size: that of a letter whose sides are not told
_LAM, _ALEFS = "\u0644", "\u0622\u0623\u0625\u0627"  # which are always joined in this order
_STOPS = ".,;:!?\u060c\u061b\u061f"  # before which no bracket opens
_PAIRS = ("()", "[]", "{}", "«»", "‹›")
_OPENING = {sign: pair[0] for pair in _PAIRS for sign in pair}
_CLOSING = {sign: pair[1] for pair in _PAIRS for sign in pair}
# What runs to the right in such a line, as it is met from the right: L for a letter, 0 for a
# figure, + for a sign that belongs to figures, . and - for one between them (- not in Arabic,
# nor is +), _ for any other.
_RIGHTWARD = re.compile(r"[L0](?:[L0+._ -]*L)?(?<=L)|\+?0(?:[.-]?0)*\+?")


@dataclass(slots=True)
class _Sign:
    """A letter with what stands above or below it."""

    text: str
    index: int
    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def righted(glyphs: Glyphs, start: int, end: int) -> tuple[str, Sequence[int]]:
    """Give the characters from one index to another as they are read, and the index of each."""
    text = glyphs.text[start:end]
    if not runs_to_the_left(text):
        return text, range(start, end)
    kinds = [unicodedata.bidirectional(char) for char in text]
    size, turn = glyphs.face(start + next(n for n, char in enumerate(text) if not char.isspace()))
    if turn or sum(kind in _LEFTWARD for kind in kinds) <= kinds.count("L"):
        return _turned(glyphs, start, text), range(start, end)
    return _written(_signs(glyphs, start, end, size), max(size, 1.0))


def _turned(glyphs: Glyphs, start: int, text: str) -> str:
    """Turn words round in a line that runs to the right, where their letters do so too."""

    def read(word: re.Match[str]) -> str:
        first, last = glyphs.sides(start + word.start()), glyphs.sides(start + word.end() - 1)
        return word[0][::-1] if first[0] < last[0] and first[2] < last[2] else word[0]

    return _WORD.sub(read, text)


def _signs(glyphs: Glyphs, start: int, end: int, size: float) -> list[_Sign]:
    """Give the letters from the right to the left, each with its marks."""
    signs: list[_Sign] = []
    marks: list[_Sign] = []
    for index in range(start, end):
        char = glyphs.text[index]
        if (not char.isspace() and char.isprintable()) or char in "\u200c\u200d":
            left, _, right, _ = glyphs.sides(index)
            is_mark = unicodedata.combining(char) and signs
            (marks if is_mark else signs).append(_Sign(char, index, left, right))
    signs = [sign for joined in _joined(signs) for sign in joined]
    signs.sort(key=lambda sign: -sign.middle)  # which leaves joined letters as they are
    for mark in marks:
        sign = _nearest(signs, mark)
        sign.text += mark.text
        x = glyphs.origin(mark.index)[0]
        if x == glyphs.origin(sign.index)[0]:  # drawn as one, with the sides of the mark alone
            sign.left, sign.right = min(sign.left, x), max(sign.right, x + _WIDTH * size)
    return signs


def _joined(signs: Sequence[_Sign]) -> Iterator[list[_Sign]]:
    """Bring letters that are drawn as one to their order: PDFium turned them with their word."""
    some: list[_Sign] = []
    for sign in signs:
        if some and (sign.left, sign.right) != (some[0].left, some[0].right):
            yield _in_order(some)
            some = []
        some.append(sign)
    if some:
        yield _in_order(some)


def _in_order(some: list[_Sign]) -> list[_Sign]:
    is_lam_first = some[0].text == _LAM and some[-1].text in _ALEFS
    is_leftward = all(unicodedata.bidirectional(sign.text) in _LEFTWARD for sign in some)
    return some[::-1] if len(some) > 1 and is_leftward and not is_lam_first else some


def _nearest(signs: Sequence[_Sign], mark: _Sign) -> _Sign:
    at = bisect_left(signs, -mark.middle, key=lambda sign: -sign.middle)
    return min(signs[max(at - 1, 0) : at + 1], key=lambda sign: abs(sign.middle - mark.middle))


def _written(signs: Sequence[_Sign], size: float) -> tuple[str, Sequence[int]]:
    """Put signs that were met from the right into the order in which they are read."""
    gaps = [(one.left - other.right) / size for one, other in pairwise(signs)]
    _face(signs, gaps)
    shown: list[_Sign | None] = []  # None for a blank
    for sign, following, gap in zip(signs, [*signs[1:], signs[-1]], [*gaps, 0.0], strict=True):
        inside = sign.text in _OPENING.values() or following.text in _CLOSING.values()
        shown += [sign, None] if gap > (_INSIDE if inside else _BLANK) else [sign]
    is_arabic = any(unicodedata.bidirectional(sign.text[0]) == "AL" for sign in signs)
    kinds = "".join(" " if sign is None else _kind(sign) for sign in shown)
    kinds = kinds.replace("+", "_").replace("-", "_") if is_arabic else kinds
    for run in _RIGHTWARD.finditer(kinds):
        start, end = _with_brackets(shown, *run.span())
        shown[start:end] = shown[start:end][::-1]
    text, places, last = "", list[int](), signs[0].index
    for each in shown:
        words = " " if each is None else each.text
        last = last if each is None else each.index
        text += words
        places += [last] * len(words)
    return text, places


def _kind(sign: _Sign) -> str:
    told = unicodedata.bidirectional(sign.text[0])
    known = {"L": "L", "EN": "0", "AN": "0", "ET": "+", "CS": ".", "ES": "-", "R": "R", "AL": "R"}
    return known.get(told, "_")


def _with_brackets(shown: Sequence[_Sign | None], start: int, end: int) -> tuple[int, int]:
    """Take the bracket to what runs to the right whose other one stands in that (UAX 9, N0)."""
    signs = [sign.text for sign in shown[start:end] if sign is not None]
    before = shown[start - 1] if start else None
    if before is not None and before.text in _OPENING:
        opening, closing = _OPENING[before.text], _CLOSING[before.text]
        if signs.count(opening) > signs.count(closing):
            before.text, start = closing, start - 1
    after = shown[end] if end < len(shown) else None
    if after is not None and after.text in _OPENING:
        opening, closing = _OPENING[after.text], _CLOSING[after.text]
        if signs.count(closing) > signs.count(opening):
            after.text, end = opening, end + 1
    return start, end


def _face(signs: Sequence[_Sign], gaps: Sequence[float]) -> None:
    """Let brackets open towards what they stand close to; of others, as most of the line do."""
    still_open: Counter[str] = Counter()
    turned, doubtful = 0, list[_Sign]()
    for at, sign in enumerate(signs):
        if sign.text not in _OPENING or not 0 < at < len(signs) - 1:
            continue
        if "L" in (_kind(signs[at - 1]), _kind(signs[at + 1])):
            continue
        opening, closing = _OPENING[sign.text], _CLOSING[sign.text]
        before, after = max(gaps[at - 1], 0.0), max(gaps[at], 0.0)
        is_end = signs[at + 1].text in _STOPS and after < _BLANK
        if (still_open[opening] or is_end) and before < _INSIDE:
            meant = closing
        elif abs(before - after) >= _CLEAR:
            meant = opening if before > after else closing
        else:
            doubtful.append(sign)
            continue
        turned += 1 if meant != sign.text else -1
        still_open[opening] = int(meant == opening)
        sign.text = meant
    for sign in doubtful if turned > 0 else ():
        opening, closing = _OPENING[sign.text], _CLOSING[sign.text]
        sign.text = closing if sign.text == opening else opening
