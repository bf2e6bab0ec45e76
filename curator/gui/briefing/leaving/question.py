"""The question what to do with a file that somebody has edited since it was exported."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from curator.domain.briefings.exports import Choice, Format
from curator.gui.briefing.parts.panel import label
from curator.gui.messages import isolated

_KEEPING = (Format.MARKDOWN, Format.OBSIDIAN)


class Question(QWidget):
    """Offers three ways; to close it writes nothing."""

    answered = Signal(object)  # a Choice
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("", self, "", 12.5)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.words)
        self.buttons: dict[Choice, QPushButton] = {}
        for choice, words in (
            (Choice.KEEP, self.tr("Keep what stands between the marks")),
            (Choice.BESIDE, self.tr("Write beside it")),
            (Choice.REPLACE, self.tr("Replace it")),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, choice=choice: self.answered.emit(choice))
            self.buttons[choice] = button
            column.addWidget(button)
        self.hide()

    @property
    def first(self) -> QWidget:
        """The first of the ways there are."""
        kept = self.buttons[Choice.KEEP]
        return self.buttons[Choice.BESIDE] if kept.isHidden() else kept

    def ask(self, wanted: Format, path: str) -> None:
        """Ask about a file."""
        words = self.tr(
            "{0} was edited since it was written, or was not written by this project. "
            "What is to become of it?"
        )
        self.words.setText(words.format(isolated(path)))
        self.setAccessibleName(self.words.text())
        self.buttons[Choice.KEEP].setVisible(wanted in _KEEPING)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write nothing at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.dropped.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
