"""Fields that are saved when they are left, and the form that they stand in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from curator.gui.style.line import Line
from curator.gui.tagging.name_field import NameField
from curator.gui.theme import Theme, interface_font

_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LineField(Line):
    """One line; Escape puts back what stood there."""

    left = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self.leave)

    def begin(self, text: str) -> None:
        """Show a text, unless another one is being typed here."""
        if not (self.hasFocus() and self.text() != self._before):
            self.reset(text)
        self._before = text

    def reset(self, text: str) -> None:
        """Show a text, whatever stands here."""
        self._before = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def leave(self) -> None:
        """Hand over what was typed, where it is news."""
        if self.text() != self._before:
            self.left.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Let undo through to the project where nothing is being typed."""
        if _passes(event, typing=self.text() != self._before):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put back what stood here at Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.reset(self._before)
        else:
            super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """Several lines; Tab goes on to the next field, Escape puts back what stood there."""

    left = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self.setAccessibleName(name)
        self.setProperty("tone", "field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(70)

    def begin(self, text: str) -> None:
        """Show a text, unless another one is being typed here."""
        if not (self.hasFocus() and self.toPlainText() != self._before):
            self.reset(text)
        self._before = text

    def reset(self, text: str) -> None:
        """Show a text, whatever stands here."""
        self._before = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def leave(self) -> None:
        """Hand over what was typed, where it is news."""
        if self.toPlainText() != self._before:
            self.left.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over what was typed."""
        super().focusOutEvent(event)
        self.leave()

    def event(self, event: QEvent) -> bool:
        """Let undo through to the project where nothing is being typed."""
        if _passes(event, typing=self.toPlainText() != self._before):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put back what stood here at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.reset(self._before)
        else:
            super().keyPressEvent(event)


class PickField(NameField):
    """A name, with those that fit below it."""

    left = Signal(str)

    def __init__(self, theme: Theme, name: str, new_words: str, parent: QWidget) -> None:
        super().__init__(theme, name, new_words, parent)
        self._before = ""
        self.line.editingFinished.connect(self.leave)
        self.entered.connect(self.leave)

    def begin(self, text: str) -> None:
        """Show a name, unless another one is being typed here."""
        if not (self.line.hasFocus() and self.text != self._before):
            self.reset(text)
        self._before = text

    def reset(self, text: str) -> None:
        """Show a name, whatever stands here."""
        self._before = text
        self.put(text)
        self.line.setCursorPosition(0)

    def leave(self) -> None:
        """Hand over what was typed, where it is news."""
        if self.text != self._before:
            self.left.emit(self.text)


class Form(QWidget):
    """Fields below one another, each with its words at the left and what is wrong below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._wrong: dict[str, QLabel] = {}

    def put(self, key: str, words: str, field: QWidget) -> None:
        """Put a field at the end."""
        row = self._grid.rowCount()
        label = muted(words, self)
        label.setFixedSize(98, 30)
        label.setBuddy(field)
        wrong = muted("", self)
        wrong.setProperty("tone", "wrong")
        wrong.setWordWrap(True)
        wrong.hide()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(wrong)
        self._wrong[key] = wrong
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column, row, 1)

    def complain(self, key: str, sentence: str) -> None:
        """Say below a field what is wrong with it; an empty sentence takes that back."""
        self._wrong[key].setText(sentence)
        self._wrong[key].setVisible(bool(sentence))

    def calm(self) -> None:
        """Take all complaints back."""
        for key in self._wrong:
            self.complain(key, "")


def muted(words: str, parent: QWidget) -> QLabel:
    """Make a label of quiet, plain words."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", "muted")
    label.setFont(interface_font(12))
    return label


def _passes(event: QEvent, *, typing: bool) -> bool:
    """Whether a key is one for the whole project rather than for the field."""
    if typing or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    return isinstance(event, QKeyEvent) and any(event.matches(step) for step in _STEPS)
