"""The columns of a table: what each is read as, with the first rows of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from curator.domain.profiles.profile import COLUMNS
from curator.gui.messages import isolated
from curator.gui.profiles.words import fact_word
from curator.gui.theme import interface_font
from curator.services.profiles.preview import Table

_MOST = 40  # columns
_SAMPLE = 60  # code points


class ColumnsForm(QScrollArea):
    """One line a column; what is chosen is kept in the profile, what is guessed is not."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("What the columns mean"))
        self.columns: dict[str, str] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._path = ""

    def show_table(self, table: Table | None) -> None:
        """Show the columns of a table; one that is shown already is left as it is."""
        if table is None:
            self.setVisible(False)
            return
        if table.path != self._path:
            self._lay_out(table)
        for name, box in self.boxes.items():
            wanted = box.findData(table.fields.get(name, ""))
            with QSignalBlocker(box):
                box.setCurrentIndex(wanted)
        self.setVisible(True)

    def take(self, columns: Mapping[str, str]) -> None:
        """Begin with what a profile says of columns."""
        self.columns = dict(columns)

    def _lay_out(self, table: Table) -> None:
        self._path, self.boxes = table.path, {}
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        for row, name in enumerate(dict.fromkeys(table.header[:_MOST])):
            box = self.boxes[name] = self._box(name)
            at = table.header.index(name)
            sample = next((line[at] for line in table.rows if len(line) > at and line[at]), "")
            grid.addWidget(_label(isolated(name), 13, inside), row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(
                _label(isolated(" ".join(sample.split())[:_SAMPLE]), 11.5, inside), row, 2
            )
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(inside)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Column {0}").format(isolated(name)))
        for fact in COLUMNS:
            box.addItem(fact_word(fact), fact)
        box.currentIndexChanged.connect(lambda _: self._choose(name, str(box.currentData())))
        return box

    def _choose(self, name: str, fact: str) -> None:
        self.columns[name] = fact
        self.changed.emit()


def _label(words: str, size: float, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface_font(size))
    label.setProperty("tone", "" if size > 12 else "muted")
    return label
