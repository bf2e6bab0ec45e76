"""Rows of fields, such as affiliations and attributes, with an empty one for the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from curator.gui.codebook.fields import LineField, PickField

Field = LineField | PickField
Make = Callable[[QWidget], list[tuple[Field, int]]]  # the fields of a row, and their stretch


class Line(QWidget):
    """One row; it is new as long as it has no key."""

    left = Signal()
    dropped = Signal()

    def __init__(self, make: Make, remove_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.fields: list[Field] = []
        for field, stretch in make(self):
            self.fields.append(field)
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
            field.left.connect(self._leave)
        self.drop = QPushButton("×", self)
        self.drop.setProperty("tone", "flat")
        self.drop.setFixedWidth(28)
        self.drop.setAccessibleName(remove_words)
        self.drop.setToolTip(remove_words)
        self.drop.clicked.connect(self.dropped)
        row.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def values(self) -> tuple[str, ...]:
        """What stands in its fields."""
        return tuple(_text(field) for field in self.fields)

    def show_values(self, key: int | None, values: Sequence[str]) -> None:
        """Show a row that is kept; without a key, an empty one."""
        if key is None and self.key is None and any(self.values):
            return  # it is being filled in
        self.key = key
        for field, value in zip(self.fields, values, strict=True):
            field.begin(value)
        policy = self.drop.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.drop.setSizePolicy(policy)
        self.drop.setVisible(key is not None)

    def clear(self) -> None:
        """Empty it, whatever is typed there."""
        for field in self.fields:
            field.reset("")

    def _leave(self, _text: str) -> None:
        if self.key is not None or self.values[0].strip():
            self.left.emit()


class Lines(QWidget):
    """Rows below one another; the last one is empty and waits to be filled in."""

    saved = Signal(object, tuple)  # the key of a row, or None for a new one; its values
    dropped = Signal(object)

    def __init__(self, make: Make, remove_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._make, self._remove_words = make, remove_words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.rows: list[Line] = []

    def show_rows(self, rows: Sequence[tuple[int, Sequence[str]]], *, anew: bool) -> None:
        """Show these rows, by key; ``anew`` lets go of what is being filled in."""
        while len(self.rows) < len(rows) + 1:
            self._grow()
        while len(self.rows) > len(rows) + 1:
            gone = self.rows.pop()
            self._column.removeWidget(gone)
            gone.deleteLater()
        if anew:
            self.rows[-1].clear()
        for line, (key, values) in zip(self.rows, rows, strict=False):
            line.show_values(key, values)
        last = self.rows[-1]
        if last.key is not None:
            last.clear()
        last.show_values(None, [""] * len(last.fields))

    def _grow(self) -> None:
        line = Line(self._make, self._remove_words, self)
        line.left.connect(partial(self._save, line))
        line.dropped.connect(partial(self._drop, line))
        self.rows.append(line)
        self._column.addWidget(line)

    def _save(self, line: Line) -> None:
        self.saved.emit(line.key, line.values)

    def _drop(self, line: Line) -> None:
        self.dropped.emit(line.key)


def _text(field: Field) -> str:
    return field.text if isinstance(field, PickField) else field.text()
