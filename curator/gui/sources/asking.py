"""A question below the list, or a line to fill in: nothing pops up over what is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class Asking(QWidget):
    """Asks one thing at a time; Esc and the second button leave all as it is."""

    def __init__(self, back: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._back = back  # where the keys go afterwards
        self._deed: Callable[[], object] = self.leave
        self.setObjectName("asking")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Answer"))
        self.line.returnPressed.connect(self._do)
        self.yes = QPushButton(self.tr("Save"), self)
        self.yes.setProperty("tone", "primary")
        self.yes.clicked.connect(self._do)
        self.no = QPushButton(self.tr("Leave it"), self)
        self.no.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def ask(self, question: str, yes: str, deed: Callable[[], object]) -> None:
        """Ask whether to do something."""
        self._show(question, yes, deed)
        self.line.hide()
        self.yes.setFocus()

    def ask_for(self, words: str, given: str, yes: str, deed: Callable[[str], object]) -> None:
        """Ask for a line of words; what stands there already is given."""
        self._show(words, yes, lambda: deed(self.line.text()))
        self.line.setText(given)
        self.line.setAccessibleName(words)
        self.line.show()
        self.line.setFocus()
        self.line.selectAll()

    def leave(self) -> None:
        """Ask no longer."""
        if self.isVisible():
            self._back.setFocus()  # before this goes, or Qt gives the keys to anybody
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 12)
        column.addWidget(self.words)
        column.addWidget(self.line)
        column.addLayout(buttons)

    def _show(self, words: str, yes: str, deed: Callable[[], object]) -> None:
        self._deed = deed
        self.words.setText(words)
        self.yes.setText(yes)
        self.show()

    def _do(self) -> None:
        deed = self._deed
        self.leave()
        deed()
