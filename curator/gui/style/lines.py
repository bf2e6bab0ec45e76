"""Foreign words on a few lines, broken and shortened to a width."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

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


def running(words: str) -> Qt.LayoutDirection:
    """Tell in which direction words run; left and right in painting follow it."""
    rtl = direction_of(words) == "rtl"
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def write(
    painter: QPainter, box: QRect | QRectF, words: str, *, whole: str = "", end: bool = False
) -> None:
    """Write a line at the side of a box where the window begins, or where it ends.

    The window tells the side; how the words run, they or the ``whole`` they are of tell.
    """
    window = painter.layoutDirection()
    right = (window is Qt.LayoutDirection.RightToLeft) is not end
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(running(whole or words))
    painter.drawText(QRectF(box), flags, words)
    painter.setLayoutDirection(window)
