"""The type panel: size, font, width and leading of articles, changed in sight of the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from curator.gui.reader.setting.look import FAMILIES, Look


class TypePanel(QFrame):
    """A small panel at the head of the page; what is changed in it shows at once."""

    changed = Signal(Look)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Type and width"))
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self.values: dict[str, QLabel] = {}
        self.buttons: list[QPushButton] = []
        self._row(grid, "size", self.tr("Size"), lambda by: self._look.changed(size=by * 1.0))
        self._row(grid, "measure", self.tr("Width"), lambda by: self._look.changed(measure=by * 4))
        self._row(
            grid, "leading", self.tr("Leading"), lambda by: self._look.changed(leading=by * 6)
        )
        self._families(grid)
        self.show_look(look)
        self.hide()

    def show_look(self, look: Look) -> None:
        """Show a look."""
        self._look = look
        number = QLocale().toString
        self.values["size"].setText(number(look.size, "f", 1))
        self.values["measure"].setText(number(look.measure))
        self.values["leading"].setText(number(look.leading / 100, "f", 2))
        for button, family in zip(self.families, FAMILIES, strict=True):
            button.setChecked(family == look.family)

    def open(self) -> None:
        """Show the panel, or put it away where it is shown."""
        if self.isHidden():
            self.adjustSize()
            self.show()
            self.raise_()
            self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.leave()

    def leave(self) -> None:
        """Put the panel away."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the panel away at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _row(self, grid: QGridLayout, name: str, words: str, change: Callable[[int], Look]) -> None:
        row = grid.rowCount()
        label, value = self._label(words), self._label("")
        label.setProperty("tone", "muted")
        value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        value.setMinimumWidth(48)
        self.values[name] = value
        grid.addWidget(label, row, 0)
        grid.addWidget(value, row, 2)
        for column, sign, by in ((1, "−", -1), (3, "+", 1)):
            button = QPushButton(sign, self)
            told = self.tr("{0}: less") if by < 0 else self.tr("{0}: more")
            button.setAccessibleName(told.format(words))
            button.clicked.connect(lambda _=False, by=by: self._tell(change(by)))
            grid.addWidget(button, row, column)
            self.buttons.append(button)

    def _families(self, grid: QGridLayout) -> None:
        row, line = grid.rowCount(), QHBoxLayout()
        label = self._label(self.tr("Font"))
        label.setProperty("tone", "muted")
        self.families = [QPushButton(family, self) for family in FAMILIES]
        for button, family in zip(self.families, FAMILIES, strict=True):
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Font: {0}").format(family))
            button.clicked.connect(
                lambda _=False, family=family: self._tell(replace(self._look, family=family))
            )
            line.addWidget(button)
        grid.addWidget(label, row, 0)
        grid.addLayout(line, row, 1, 1, 3)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _tell(self, look: Look) -> None:
        self.show_look(look)
        self.changed.emit(look)
