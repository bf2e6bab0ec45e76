"""The editor: the text of a source, plain, to be corrected in the column it is read in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from curator.gui.reader.offsets import Offsets
from curator.gui.reader.page import page_of
from curator.gui.theme import reading_font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextEditor(QPlainTextEdit):
    """Takes plain text only; Ctrl+Enter asks for a preview, Esc leaves."""

    preview_requested = Signal()
    left = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(self.tr("Text to correct"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(reading_font())
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)

    @property
    def text(self) -> str:
        """The text as it stands; Qt's own plain text would turn no-break spaces into others."""
        return self.document().toRawText().replace("\u2029", "\n")

    def begin(self, text: str, place: int) -> None:
        """Show a text with the caret at a place in it, in code points; at its end if shorter."""
        self.setPlainText(text)
        place = min(place, len(text))
        self.select(place, place)

    def select(self, start: int, end: int) -> None:
        """Select words, in code points, and bring them into view."""
        offsets = Offsets(self.text)
        cursor = self.textCursor()
        cursor.setPosition(offsets.to_utf16(start))
        cursor.setPosition(offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def selected(self) -> str:
        """Give the words selected."""
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as they are, and as plain text alone."""
        data = QMimeData()
        data.setText(self.selected())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Preview at Ctrl+Enter, leave at Esc, write with all else."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.preview_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the column in which it is read."""
        width = self.width() - self.verticalScrollBar().width()
        page = page_of(width)
        self.setViewportMargins(page.left, 18, max(0, width - page.left - page.column), 0)
        super().resizeEvent(event)  # after the margins, or lines break at the width before them

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is being corrected."""
        super().focusInEvent(event)
        self.focused.emit()
