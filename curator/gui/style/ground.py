"""What lies under the row of a list."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle


class Colours(Protocol):
    """The colours that it takes; those of a theme are such."""

    @property
    def raised(self) -> str:
        """That of the row that is chosen."""

    @property
    def accent(self) -> str:
        """That of the bar at its side, and of its edge where the keys are."""

    @property
    def line(self) -> str:
        """That of the line below each row."""


def paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag, colours: Colours) -> None:
    """Paint the ground of a row: a bar and an edge tell that it is chosen."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(colours.raised))
        bar = QRect(box.left(), box.top(), 3, box.height())
        bar = QStyle.visualRect(painter.layoutDirection(), box, bar)
        painter.fillRect(bar, QColor(colours.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colours.line))
