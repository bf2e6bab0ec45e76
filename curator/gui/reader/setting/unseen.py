"""Unseen characters: controls of direction and of no width, painted as small signs.

The text itself is never altered. U+200C and U+200D are part of good spelling in many scripts and
are shown only beside letters of scripts that have no use for them.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from curator.gui.reader.setting.passage import Passages
from curator.gui.theme import Theme, interface_font

_NAMES = {
    "\u00ad": "SHY", "\u061c": "ALM", "\u180e": "MVS", "\u200b": "ZWSP", "\u200c": "ZWNJ",
    "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE",
    "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2060": "WJ", "\u2066": "LRI",
    "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
}  # fmt: skip
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
    "|(?<=[\u0000-\u058f\u3000-\uabff])[\u200c\u200d]"
)


def unseen_in(text: str) -> list[tuple[int, str]]:
    """List the unseen characters of a text: place in code points, and abbreviated name."""
    return [(found.start(), _NAMES[found[0]]) for found in _UNSEEN.finditer(text)]


class UnseenPainter:
    """Paints a sign above the place of each unseen character in sight."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, passages: Passages) -> None:
        """Paint over the words of some passages."""
        for passage in passages:
            text = passage.text
            for place, name in () if text.isascii() else unseen_in(text):
                unit = len(text[:place].encode("utf-16-le")) // 2
                box = passage.caret(passage.start + unit)
                if box is not None:
                    self._paint_sign(painter, box, name)

    def _paint_sign(self, painter: QPainter, box: QRectF, name: str) -> None:
        tokens, font = self._theme.tokens, interface_font(8)
        width = QFontMetricsF(font).horizontalAdvance(name) + 6
        colour = QColor(tokens.opposes)
        painter.setPen(colour)
        painter.drawLine(box.topLeft(), box.bottomLeft())
        flag = QRectF(QPointF(box.left(), box.top() - 7), box.topLeft() + QPointF(width, 4))
        painter.fillRect(flag, colour)
        painter.setFont(font)
        painter.setPen(QColor(tokens.paper))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, name)
