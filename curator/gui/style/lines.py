"""Foreign words on a few lines, broken and shortened to a width."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from curator.domain.text import direction_of

_MOST = 2


def broken(words: str, font: QFont, width: int) -> list[str]:
    """Break words into at most two lines; what does not fit ends in an ellipsis."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _MOST and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    units = words.encode("utf-16-le")
    pieces = [
        units[2 * start : 2 * end].decode("utf-16-le", "replace").strip()
        for start, end in zip(starts, [*starts[1:], len(units) // 2], strict=True)
    ]
    if len(pieces) > _MOST:
        rest = units[2 * starts[_MOST - 1] :].decode("utf-16-le", "replace")
        elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        pieces = [*pieces[: _MOST - 1], elided]
    return pieces


def leading(words: str) -> Qt.AlignmentFlag:
    """Give the side on which words begin."""
    rtl = direction_of(words) == "rtl"
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
