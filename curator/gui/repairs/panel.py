"""What the panels below the text have in common: a sentence, commands, and a list of quotes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.gui.repairs.fate_list import FateList
from curator.gui.style.flow import Flow
from curator.gui.theme import Theme, interface_font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEIGHT = 250


class FatePanel(QWidget):
    """Stands below the text and never covers it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("repairs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.sentence = self._label(interface_font(13))
        self.told = self._label(interface_font(11.5))
        self.told.setProperty("tone", "muted")
        self.list = FateList(theme, name, self)
        self._buttons = QWidget(self)
        self._row = Flow(8)
        self._buttons.setLayout(self._row)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sentence, 1)
        head.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        self.hide()

    def add_button(self, words: str, keys: str, tone: str = "") -> QPushButton:
        """Put a command beside the sentence."""
        button = QPushButton(words, self._buttons)
        button.setAccessibleName(words)
        button.setToolTip(keys)
        button.setProperty("tone", tone)
        self._row.addWidget(button)
        return button

    def leave(self) -> None:
        """Do what Esc does."""
        self.hide()

    def finish(self) -> None:
        """Do what Ctrl+Enter does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Esc, finish at Ctrl+Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        event.accept()

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font)
        return label
