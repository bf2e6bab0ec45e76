"""The editor: the text of a source, plain, to be corrected in the column it is read in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from curator.gui.reader.offsets import Offsets
from curator.gui.reader.page import page_of
from curator.gui.reader.painting import Layer
from curator.gui.reader.setting.passage import Passage
from curator.gui.theme import reading_font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextEditor(QPlainTextEdit):
    """Takes plain text only; Ctrl+Enter asks for a preview, Esc leaves."""

    preview_requested = Signal()
    left = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.under: list[Layer] = []
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

    def selected(self) -> tuple[int, int]:
        """Tell what is selected, in code points."""
        cursor, to_code_points = self.textCursor(), self.offsets.to_code_points
        return to_code_points(cursor.selectionStart()), to_code_points(cursor.selectionEnd())

    @property
    def canonical(self) -> str:
        """The text, as it is searched."""
        return self.text

    @property
    def offsets(self) -> Offsets:
        """The way from code points of the text as it stands to UTF-16 units."""
        return Offsets(self.text)

    def first_seen(self) -> int:
        """Tell where the caret is, from which on is searched, in UTF-16 units."""
        return self.textCursor().selectionStart()

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll to a range in UTF-16 units, no further than needed, and select it."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if not self.viewport().rect().adjusted(0, 12, 0, -24).contains(self.cursorRect()):
            self.centerCursor()

    def passages_within(self, box: QRect) -> list[Passage]:
        """List what there is of each paragraph in a part of the viewport."""
        found, block = [], self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > box.bottom():
                break
            found.append(Passage(block, place.topLeft(), (box.top(), box.bottom())))
            block = block.next()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under the words, and the words over it."""
        passages = self.passages_within(event.rect())
        with QPainter(self.viewport()) as painter:
            for layer in self.under:
                layer.paint(painter, passages)
        super().paintEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as they are, and as plain text alone."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
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
