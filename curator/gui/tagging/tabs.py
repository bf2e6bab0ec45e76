"""The row that tells which of several statements is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from curator.domain.statements import NewStatement
from curator.gui.messages import isolated
from curator.gui.tagging.choice import Option
from curator.gui.theme import Theme


class Tabs(QWidget):
    """A button for each statement, and one that takes the shown one away."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setProperty("tone", "flat")
        self.remove.setAccessibleName(self.tr("Remove this statement"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._row.addWidget(self.remove)
        self._group.idClicked.connect(self.chosen)

    def show_statements(self, said: Sequence[NewStatement], at: int) -> None:
        """Show a button for each statement, the one of the shown statement pressed."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for number, each in enumerate(said):
            option = Option(self._theme, str(number + 1), "", self)
            told = " · ".join(isolated(name) for name in (each.actor, each.claim) if name)
            option.setAccessibleName(self.tr("Statement {0}: {1}").format(number + 1, told))
            option.setChecked(number == at)
            self._group.addButton(option, number)
            self._row.insertWidget(number, option)
