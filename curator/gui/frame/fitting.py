"""A row that shows as many of its parts as there is room for, from the first on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

_TOGETHER = 2  # keys and what they do


class Fitting(QWidget):
    """Holds pairs of widgets; a pair is shown whole or not at all, the first one always."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._wanted = 0
        self.row = QHBoxLayout(self)
        self.row.setSpacing(gap)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_first(self, pairs: int) -> None:
        """Show so many pairs from the first on, as far as there is room."""
        self._wanted = pairs * _TOGETHER
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the room of all parts, also of those that do not fit now."""
        return QSize(self._width_of(self._parts()), self.row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Do with none."""
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
        for part in self._every()[self._wanted :]:
            part.hide()
        parts = self._parts()
        for first in range(0, len(parts), _TOGETHER):
            last = first + _TOGETHER
            for part in parts[first:last]:
                part.setVisible(first == 0 or self._width_of(parts[:last]) <= self.width())

    def _parts(self) -> list[QWidget]:
        return self._every()[: self._wanted]

    def _every(self) -> list[QWidget]:
        items = [self.row.itemAt(number) for number in range(self.row.count())]
        return [part for item in items if item and (part := item.widget()) is not None]

    def _width_of(self, parts: Sequence[QWidget]) -> int:
        gaps = self.row.spacing() * max(len(parts) - 1, 0)
        return sum(part.sizeHint().width() for part in parts) + gaps
