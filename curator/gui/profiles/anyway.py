"""What is so where a file does not say: a line for each fact that many files share."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from curator.domain.profiles.profile import STRONG
from curator.gui.profiles.words import fact_word

SHARED = ("outlet", "language", "section", "authors")


class FactsForm(QWidget):
    """Facts as they are typed; a mark beside one says that it is believed before the file."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit(self) for name in SHARED}
        self.marks = {
            name: QCheckBox(self.tr("even if a file says otherwise"), self) for name in SHARED
        }
        self._others: dict[str, str] = {}  # what a profile says that has no line here
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (name, line) in enumerate(self.lines.items()):
            word = fact_word(name)
            line.setAccessibleName(word)
            line.textChanged.connect(self.changed)
            self.marks[name].setAccessibleName(
                self.tr("{0}, even if a file says otherwise").format(word)
            )
            self.marks[name].toggled.connect(self.changed)
            grid.addWidget(QLabel(word, self), row, 0)
            grid.addWidget(line, row, 1)
            grid.addWidget(self.marks[name], row, 2)

    @property
    def facts(self) -> dict[str, str]:
        """What was typed, by fact."""
        typed = {
            name + (STRONG if self.marks[name].isChecked() else ""): line.text()
            for name, line in self.lines.items()
            if line.text().strip()
        }
        return {**self._others, **typed}

    def take(self, facts: Mapping[str, str]) -> None:
        """Show what a profile says."""
        self._others = {n: v for n, v in facts.items() if n.removesuffix(STRONG) not in SHARED}
        for name, line in self.lines.items():
            line.setText(facts.get(name) or facts.get(name + STRONG, ""))
            self.marks[name].setChecked(name + STRONG in facts)
