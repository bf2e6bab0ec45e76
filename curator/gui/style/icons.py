"""Icons from the shipped drawings, drawn in any colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from curator.paths import RESOURCES

_SIZES = (16, 20, 24, 32, 40, 48)


@cache
def icon(name: str, colour: str = "", checked: str = "") -> QIcon:
    """Draw the icon of a name in a colour, and in another for what is checked."""
    made = QIcon()
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    for tint, state in ((colour, QIcon.State.Off), (checked, QIcon.State.On)):
        if tint or state is QIcon.State.Off:
            renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))
            for size in _SIZES:
                made.addPixmap(_drawn(renderer, size), QIcon.Mode.Normal, state)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
