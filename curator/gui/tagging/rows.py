"""Labelled fields, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from curator.gui.theme import interface_font

_LABELS, _APART = 62, 8  # pixels, at least
_NARROW = 330  # pixels below which labels stand above their fields


class Rows(QWidget):
    """Has each label beside its field, or above it where there is little room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_APART)
        self._grid.setVerticalSpacing(_APART)
        self._grid.setColumnStretch(1, 1)
        self._is_narrow = False
        self.labels = _LABELS  # pixels, the width of the labels

    def add(self, words: str, field: QWidget) -> None:
        """Add a field under a label; the label's words are its name."""
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "muted")
        label.setFont(interface_font(12))
        label.setBuddy(field)
        self._rows.append((label, field))
        self.labels = max(self.labels, label.sizeHint().width())
        self.lay_out()

    def show_row(self, field: QWidget, *, shown: bool) -> None:
        """Show or hide a field with its label."""
        for label, one in self._rows:
            if one is field:
                label.setVisible(shown)
                one.setVisible(shown)

    def line_up(self, other: Rows) -> None:
        """Give the labels of both the width of the widest of them."""
        for rows in (self, other):
            rows.labels = max(self.labels, other.labels)
            rows.lay_out()

    def fit(self, width: int) -> int:
        """Put the labels beside their fields or above them; tell what is left for the fields."""
        is_narrow = width < _NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.lay_out()
        return width if is_narrow else width - self.labels - _APART

    def lay_out(self) -> None:
        """Set the labels and fields."""
        top = Qt.AlignmentFlag.AlignTop
        for number, (label, field) in enumerate(self._rows):
            row = 2 * number
            if self._is_narrow:
                label.setFixedSize(200, 15)
                self._grid.addWidget(label, row, 0, 1, 2)
                self._grid.addWidget(field, row + 1, 0, 1, 2, top)
            else:
                label.setFixedSize(self.labels, 30)
                self._grid.addWidget(label, row, 0, top)
                self._grid.addWidget(field, row, 1, top)
