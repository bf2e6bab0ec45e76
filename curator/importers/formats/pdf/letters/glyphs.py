"""The characters of one page with their places, as PDFium gives them, and what they mean."""

import ctypes
import math
import re
import unicodedata
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Joined letters and shapes of letters, which no keyboard types and no search finds.
_SHAPES = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc]")
_LOOSE = re.compile("[\x00-\x08\x0b-\x0d\x10-\x1f\x7f\ufeff\ufffe\uffff\ufdd0-\ufdef]")
# Ghostscript 9 and 10 wrote the letters of "ff", "fi", "fl" and others with their bytes exchanged.
_EXCHANGED = re.compile("(?:(?<=[a-zß-ÿ])[昀椀氀琀樀]{2,3}|[昀椀氀琀樀]{2,3}(?=[a-zß-ÿ]))")
SLANTED = 4
_SLANT = 0.2  # the tangent of what is still taken for straight, as scans lie askew
# Signs of the fonts Symbol and Wingdings, which stand before the points of a list.
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "▸", 0xF076: "❖", 0xF0FC: "✓", 0xF02D: "–"}
_FREE = {0x0E: 0x7F, 0x0F: 0x7F}  # signs that lines are given here have no place in a text
_SEEN = re.compile(  # any of these, or an astral letter
    "[\x00-\x1f\x7f\u00ad\u2002-\u200a\uf02d-\uf0fc\ufb00-\ufdff\ufe70-\uffff\ud800-\udfff"
    "昀椀氀琀樀]|  "
)
# What stands for letters of which a file does not say which they are.
_UNNAMED = re.compile("[\x01-\x08\x10-\x1f\x7f\ue000-\uefff\uf100-\uf8ff\ufffd]")
_BLANKS = re.compile("[\t \u2002-\u200a]+")


class Glyphs:
    """The characters of a page that is open; an index counts them in the order they are drawn.

    Places are in points, x to the right and y upwards, before any turn of the page.
    """

    def __init__(self, textpage: Any) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._loose_box = pdfium.FPDFText_GetLooseCharBox
        self._origin_of = pdfium.FPDFText_GetCharOrigin
        self._open = textpage  # which is closed when nothing holds it
        self._page = textpage.raw
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._into_box, self._into_matrix = ctypes.byref(self._box), ctypes.byref(self._matrix)
        self._into_x, self._into_y = ctypes.byref(self._x), ctypes.byref(self._y)
        number = max(pdfium.FPDFText_CountChars(self._page), 0)
        self.text = self._read(number)  # halves of an astral letter count apart
        self._straight = len(self.text) == number
        self.unnamed = len(_UNNAMED.findall(self.text)) if _UNNAMED.search(self.text) else 0

    def sides(self, index: int) -> tuple[float, float, float, float]:
        """Give the left, bottom, right and top of a character."""
        char = index if self._straight else self._char(index)
        self._loose_box(self._page, char, self._into_box)
        box = self._box
        return box.left, box.bottom, box.right, box.top

    def origin(self, index: int) -> tuple[float, float]:
        """Give the point on the base line where a character begins."""
        char = index if self._straight else self._char(index)
        self._origin_of(self._page, char, self._into_x, self._into_y)
        return self._x.value, self._y.value

    def face(self, index: int) -> tuple[float, int]:
        """Give the size of a character, and in quarters of a turn how far it is turned left.

        Of one that is turned otherwise it is ``SLANTED``.
        """
        char = self._char(index)
        self._pdfium.FPDFText_GetMatrix(self._page, char, self._into_matrix)
        m = self._matrix
        size = self._pdfium.FPDFText_GetFontSize(self._page, char)
        across, along = abs(m.a), abs(m.b)
        if min(across, along) > _SLANT * max(across, along):
            turn = SLANTED
        elif across >= along:
            turn = 0 if m.a >= 0 else 2
        else:
            turn = 1 if m.b > 0 else 3
        return size * math.hypot(m.c, m.d), turn

    def _char(self, index: int) -> int:
        if self._straight:
            return index
        return int(self._pdfium.FPDFText_GetCharIndexFromTextIndex(self._page, index))

    def _read(self, number: int) -> str:
        buffer = (ctypes.c_ushort * (number + 1))()
        got = self._pdfium.FPDFText_GetText(self._page, 0, number, buffer)
        data = bytes(buffer)[: max(got - 1, 0) * 2]
        text = data.decode("utf-16-le", "surrogatepass").translate(_FREE)
        if len(text) * 2 == len(data):
            return text
        return "".join(map(chr, memoryview(data).cast("H"))).translate(_FREE)


def whole(text: str) -> str:
    """Put the halves of astral letters together; a loose one becomes U+FFFD."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def clean(text: str) -> str:
    """Give the words of a line without what only a picture of them needs."""
    if (text.isascii() and text.isprintable() and "  " not in text) or not _SEEN.search(text):
        return text
    text = _LOOSE.sub("", whole(text)).translate(_BULLETS)
    text = _SHAPES.sub(lambda shape: unicodedata.normalize("NFKC", shape[0]), text)
    text = _EXCHANGED.sub(lambda some: "".join(chr(ord(c) >> 8) for c in some[0]), text)
    text = re.sub("(?<=[^\\W\\d_])\u00ad(?=[^\\W\\d_])", "-", text)  # drawn, so it is a hyphen
    return _BLANKS.sub(" ", text).strip()


def runs_to_the_left(text: str) -> bool:
    """Tell whether any letter is of a script that is read from right to left."""
    return not text.isascii() and bool(_RTL.search(text))
