"""The view: the text of a source, to read and to select in; it knows no project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from curator.gui.reader.marks import Mark, mark_at
from curator.gui.reader.offsets import Offsets
from curator.gui.reader.page import Page, page_of
from curator.gui.reader.painting import MarkPainter
from curator.gui.theme import Theme, reading_font

_LEADING = 110  # per cent of the font's own line, which is 1.42 of its size: 1.55 in all
_WRAPPED = 100  # code points; lines that were broken to fit a page are shorter
_PARAGRAPH = 13  # pixels between paragraphs
_FOOT = 120


class ReaderView(QTextEdit):
    """The canonical text of one source. Plain text only: nothing in it is ever loaded or run."""

    quote_clicked = Signal(int)
    words_changed = Signal(bool)  # whether words are selected
    focused = Signal()
    laid_out = Signal()
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self.offsets = "", Offsets("")
        self._marks: Sequence[Mark] = ()
        self._chosen: int | None = None
        self._head = 0
        self._painter = MarkPainter(self.document())
        self._pressed: QPointF | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setFont(reading_font())
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.selectionChanged.connect(lambda: self.words_changed.emit(self.has_words))
        theme.changed.connect(self.viewport().update)

    @property
    def page(self) -> Page:
        """Where things stand at the width there is."""
        return page_of(self.viewport().width())

    @property
    def has_words(self) -> bool:
        """Whether words are selected."""
        return self.textCursor().hasSelection()

    def show_text(self, text: str) -> None:
        """Show a canonical text from its beginning."""
        self._text, self.offsets = text, Offsets(text)
        self.show_marks(())
        self.setPlainText(text)
        self._space()
        self.lay_out(self._head)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Paint these marks instead."""
        self._marks = marks
        self._painter.show(marks)
        self.viewport().update()

    def show_chosen(self, quote_id: int | None) -> None:
        """Paint one mark stronger and bring it into view."""
        self._chosen = quote_id
        mark = next((mark for mark in self._marks if mark.quote_id == quote_id), None)
        if mark is not None and not self.viewport().rect().intersects(self.box_of(mark.start)):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.box_of(mark.start).top() - self.height() // 3)
        self.viewport().update()

    def lay_out(self, head: int) -> None:
        """Lay the page out with a head of so many pixels above the text."""
        self._head = head
        page, frame = self.page, self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setMargin(0)
        shape.setTopMargin(head)
        shape.setBottomMargin(_FOOT)
        shape.setLeftMargin(page.left)
        shape.setRightMargin(max(0, self.viewport().width() - page.left - page.column))
        if shape != frame.frameFormat():
            frame.setFrameFormat(shape)
        self.laid_out.emit()

    @property
    def canonical(self) -> str:
        """The canonical text that is shown."""
        return self._text

    def selected(self) -> tuple[int, int]:
        """Tell what is selected, in code points."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self.offsets.to_code_points(start), self.offsets.to_code_points(end)

    def box_of(self, unit: int) -> QRect:
        """Give the place of the caret at a position in UTF-16 units, seen from the viewport."""
        cursor = self.textCursor()
        cursor.setPosition(min(unit, self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    def box_between(self, start: int, end: int) -> QRect:
        """Give the box around a range in UTF-16 units, as wide as the column."""
        box = self.box_of(start).united(self.box_of(end))
        box.setLeft(self.page.left)
        box.setWidth(self.page.column)
        return box

    def drop_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse whatever a text may ask for."""
        del kind, name
        return b""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as they stand in the canonical text."""
        start, end = self.selected()
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, and the words over them."""
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self._visible(event), self._theme.tokens, self._chosen)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out at its new width."""
        super().resizeEvent(event)
        self.lay_out(self._head)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take along what stands beside the text."""
        super().scrollContentsBy(dx, dy)
        self.scrolled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which quote was clicked, where nothing was selected."""
        super().mouseReleaseEvent(event)
        if self._pressed is not None and not self.has_words:
            place = self.cursorForPosition(event.position().toPoint()).position()
            mark = mark_at(self._marks, place)
            if mark is not None:
                self.quote_clicked.emit(mark.quote_id)
        self._pressed = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that reading goes on."""
        super().focusInEvent(event)
        self.focused.emit()

    def _visible(self, event: QPaintEvent) -> Iterator[tuple[QTextBlock, QPointF]]:
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        top, bottom = event.rect().top() + shift, event.rect().bottom() + shift
        block = self.cursorForPosition(event.rect().topLeft()).block()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > bottom:
                return
            if box.bottom() >= top - 8:
                yield block, block.layout().position() - QPointF(0, shift)
            block = block.next()

    def _space(self) -> None:
        """Set the leading; blank lines, or the ends of long ones, make the space of paragraphs."""
        kinds = QTextBlockFormat.LineHeightTypes
        lines, gap = QTextBlockFormat(), QTextBlockFormat()
        lines.setLineHeight(_LEADING, kinds.ProportionalHeight.value)
        gap.setLineHeight(_PARAGRAPH, kinds.FixedHeight.value)
        if _one_line_each(self._text):
            lines.setBottomMargin(_PARAGRAPH)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        block = self.document().firstBlock()
        while block.isValid():
            if not block.text().strip():
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(gap)
            block = block.next()
        cursor.endEditBlock()


def _one_line_each(text: str) -> bool:
    """Whether each line is a paragraph: there are no blank ones, and lines are not just wrapped."""
    lines = text.strip().split("\n")
    return all(map(str.strip, lines)) and len(text) > _WRAPPED * len(lines)
