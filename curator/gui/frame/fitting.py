"""A row that shows as many of its parts as there is room for, from the first on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

_TOGETHER = 2  # keys and what they do


class Fitting(QWidget):
    """Holds pairs of widgets; a pair is shown whole or not at all, the first one always."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room at all."""
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        """Look anew what fits once the parts are others."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew what fits in the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        items = [self.row.itemAt(number) for number in range(self.row.count())]
        parts = [part for item in items if item and (part := item.widget()) is not None]
        used = 0
        for first in range(0, len(parts), _TOGETHER):
            pair = parts[first : first + _TOGETHER]
            used += sum(part.sizeHint().width() + self.row.spacing() for part in pair)
            for part in pair:
                part.setVisible(first == 0 or used <= self.width() + self.row.spacing())
