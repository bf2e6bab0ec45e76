"""Pages of a PDF as pictures. PDFium is not thread-safe: in a worker process only."""

import math
from collections.abc import Iterator
from ctypes import c_int
from typing import Any

from curator.importers.originals.folding import folded, letters_of
from curator.importers.originals.views import Box, Picture

_MOST_PIXELS = 6_000_000  # of one picture; four bytes each
_WIDEST = 8_000
_ENOUGH = 20  # letters by which a passage is known that runs on over the end of a page


class LockedError(Exception):
    """The document asks for a password."""


class Pages:
    """A PDF, opened; raise ``LockedError``, or ``ValueError`` for what is none."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2
        from pypdfium2.raw import FPDF_ERR_PASSWORD

        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if error.err_code == FPDF_ERR_PASSWORD:
                raise LockedError from None
            raise ValueError(str(error)) from None

    def __len__(self) -> int:
        return len(self._document)

    def picture(self, number: int, width: int, words: str = "") -> Picture:
        """Draw a page, counted from 0, about so many pixels wide, and find words on it.

        A page that would be too large is drawn smaller. Raise ``ValueError`` where it is broken.
        """
        import pypdfium2

        try:
            page = self._document[number]
            bitmap = page.render(scale=_scale(page.get_size(), width), prefer_bgrx=True)
        except pypdfium2.PdfiumError as error:
            raise ValueError(str(error)) from None
        boxes = tuple(_boxes(page, words)) if words else ()
        picture = Picture(bitmap.width, bitmap.height, _rows(bitmap), boxes)
        bitmap.close()
        page.close()
        return picture


def _scale(size: tuple[float, float], width: int) -> float:
    wide, high = max(size[0], 1), max(size[1], 1)
    scale = min(max(width, 1), _WIDEST) / wide
    return min(scale, math.sqrt(_MOST_PIXELS / (wide * high)), _WIDEST / high)


def _rows(bitmap: Any) -> bytes:
    data, wanted = bytes(bitmap.buffer), bitmap.width * 4
    if bitmap.stride == wanted:
        return data
    starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    return b"".join(data[start : start + wanted] for start in starts)


def _boxes(page: Any, words: str) -> Iterator[Box]:
    """Find where words stand on a page, line by line; only letters and digits are compared."""
    text = page.get_textpage()
    letters, places = _folded_page(text)
    wanted = folded(words)
    found = letters.find(wanted) if wanted else -1
    size = len(wanted)
    if found < 0:
        found, size = _part_of(letters, wanted)
    if found >= 0 and size:
        first, last = places[found], places[found + size - 1]
        for number in range(text.count_rects(first, last - first + 1)):
            yield _share(page, *text.get_rect(number))
    text.close()


def _part_of(letters: str, wanted: str) -> tuple[int, int]:
    """Find a passage of which a page has the beginning or the end alone; -1: it has neither."""
    if len(wanted) <= _ENOUGH:
        return -1, 0
    begins = letters.find(wanted[:_ENOUGH])
    if begins >= 0:
        return begins, _alike(letters[begins:], wanted)
    ends = letters.find(wanted[-_ENOUGH:]) + _ENOUGH
    if ends < _ENOUGH:
        return -1, 0
    size = _alike(letters[:ends][::-1], wanted[::-1])
    return ends - size, size


def _alike(one: str, other: str) -> int:
    """Tell how many letters two texts have in common from their beginning on."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _folded_page(text: Any) -> tuple[str, list[int]]:
    """Give the letters of a page, and for each which of the characters of PDFium it is."""
    from pypdfium2.raw import FPDFText_GetUnicode

    letters, places = [], []
    for index in range(text.count_chars()):
        code = FPDFText_GetUnicode(text.raw, index)
        for letter in letters_of(chr(code)) if 0 < code < 0x110000 else ():
            letters.append(letter)
            places.append(index)
    return "".join(letters), places


def _share(page: Any, left: float, bottom: float, right: float, top: float) -> Box:
    """Turn a box in the units of the page into shares of the picture, as it is turned and cut."""
    from pypdfium2.raw import FPDF_PageToDevice

    side = 10_000
    corners = []
    for x, y in ((left, top), (right, bottom)):
        across, down = c_int(), c_int()
        FPDF_PageToDevice(page.raw, 0, 0, side, side, 0, x, y, across, down)
        corners.append((across.value / side, down.value / side))
    (x1, y1), (x2, y2) = corners
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
