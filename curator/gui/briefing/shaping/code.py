"""A plain editor with the numbers of its lines; a line can be marked as wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from curator.gui.theme import Theme, interface_font, mixed

_PAD = 6  # pixels at both sides of a number


class Code(QPlainTextEdit):
    """Text of which each line is told by its number."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrong = 0  # the number of the line that is wrong, from 1
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(interface_font(12).pointSizeF())
        self.setFont(font)
        self.setProperty("tone", "field")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code runs everywhere
        self.numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_numbers)
        self._make_room()

    @property
    def wrong_line(self) -> int:
        """The line that is marked as wrong, from 1; 0 where none is."""
        return self._wrong

    def mark_line(self, number: int) -> None:
        """Mark a line as wrong; 0 marks none."""
        self._wrong = number
        block = self.document().findBlockByNumber(number - 1)
        marks = []
        if number and block.isValid():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            tokens = self._theme.tokens
            mark.format.setBackground(mixed(tokens.opposes, tokens.raised, 0.18))
            whole = [(mark.format.Property.FullWidthSelection, True)]
            for name, value in whole:
                mark.format.setProperty(name, value)
            marks.append(mark)
        self.setExtraSelections(marks)
        self.numbers.update()

    def go_to_line(self, number: int) -> None:
        """Put the caret at the beginning of a line."""
        block = self.document().findBlockByNumber(number - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()

    def number_width(self) -> int:
        """Tell how wide the numbers are, in pixels."""
        digits = max(len(str(self.blockCount())), 2)
        return 2 * _PAD + self.fontMetrics().horizontalAdvance("9") * digits

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers at the side."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self.numbers.setGeometry(QRect(box.left(), box.top(), self.number_width(), box.height()))

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines that are seen."""
        tokens = self._theme.tokens
        painter = QPainter(self.numbers)
        painter.fillRect(event.rect(), QColor(tokens.chrome))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            number, height = block.blockNumber() + 1, self.blockBoundingRect(block).height()
            painter.setPen(QColor(tokens.opposes if number == self._wrong else tokens.muted))
            box = QRect(0, round(top), self.numbers.width() - _PAD, round(height))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(number))
            block, top = block.next(), top + height
        painter.end()

    def _make_room(self) -> None:
        self.setViewportMargins(self.number_width(), 0, 0, 0)

    def _scroll_numbers(self, box: QRect, by: int) -> None:
        if by:
            self.numbers.scroll(0, by)
        else:
            self.numbers.update(0, box.y(), self.numbers.width(), box.height())


class _Numbers(QWidget):
    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self._code = code

    def sizeHint(self) -> QSize:
        return QSize(self._code.number_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._code.paint_numbers(event)
