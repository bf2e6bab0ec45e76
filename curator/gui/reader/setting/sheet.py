"""The sheet: a plain text laid out on a page, and where on the screen its places are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from curator.gui.reader.offsets import Offsets
from curator.gui.reader.page import Page, page_of
from curator.gui.reader.setting.look import Look
from curator.gui.reader.setting.passage import Passage
from curator.gui.reader.setting.relief import LONG, give_back
from curator.gui.reader.setting.shapes import Shapes
from curator.gui.reader.setting.sight import Sight
from curator.gui.reader.setting.typesetting import typeset

_FOOT = 120
_OVER = 14  # pixels around a line in which lanes, handles and signs are painted
_NEAR = 300_000  # UTF-16 units; a place further down is not sought again at each change of width


class Sheet(QTextEdit):
    """A canonical text to read. Plain text only: nothing in it is ever loaded or run."""

    laid_out = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget, look: Look | None = None) -> None:
        super().__init__(parent)
        self._text, self.offsets = "", Offsets("")
        self._was_seen, self._wanted = False, 0  # a place in UTF-16 units to be gone to
        self.shapes = Shapes()
        self._titled = False  # whether the first line is the title
        self._head = 0
        self._sight = Sight(self)
        self.look = look or Look()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setFont(self.look.font)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)

    @property
    def page(self) -> Page:
        """Where things stand at the width there is."""
        width = self.viewport().width()
        page = page_of(width, self.look.column)
        return page.mirrored(width) if self.isRightToLeft() else page

    @property
    def has_words(self) -> bool:
        """Whether words are selected."""
        return self.textCursor().hasSelection()

    @property
    def canonical(self) -> str:
        """The canonical text that is shown."""
        return self._text

    def show_text(self, text: str, *, titled: bool = False) -> None:
        """Show a canonical text from its beginning; its first line may be its title."""
        before, self._text, self.offsets = self._text, text, Offsets(text)
        self._titled = titled
        self._sight.forget()
        self.shapes.forget()
        self.setPlainText(text)
        if len(before) > LONG:
            QTimer.singleShot(0, self, give_back)
        typeset(self.document(), text, self.offsets, self.look, titled=titled)
        self.verticalScrollBar().setValue(0)
        self.lay_out(self._head)

    def wear(self, look: Look) -> None:
        """Set the text in another look, and stay at the place that is read."""
        place, self.look = self.first_seen(), look
        self.setFont(look.font)
        typeset(self.document(), self._text, self.offsets, look, titled=self._titled)
        self.lay_out(self._head)
        self.go_to(place)

    def set_title(self, *, titled: bool) -> None:
        """Set the first line as the title, or as any other."""
        if titled is not self._titled:
            self._titled = titled
            self.wear(self.look)

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll to a range in UTF-16 units, no further than needed; its beginning comes first."""
        box, port = self.box_of(start).united(self.box_of(end)), self.viewport().rect()
        port.adjust(0, 12, 0, -24)
        if port.top() <= box.top() and box.bottom() <= port.bottom():
            return
        bar, fits = self.verticalScrollBar(), box.height() < port.height() * 2 // 3
        above = (port.height() - box.height()) // 3 if fits else 40
        bar.setValue(bar.value() + box.top() - above)

    @property
    def head(self) -> int:
        """How many pixels are left above the text."""
        return self._head

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
        self._sight.forget()
        if self._wanted:
            self.go_to(self._wanted)
        self.laid_out.emit()

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

    def first_seen(self) -> int:
        """Tell the place at the top of what is seen, in UTF-16 units."""
        return (
            0 if self.verticalScrollBar().value() < self._head else self._sight.ends(self.page)[0]
        )

    def last_seen(self, below: int = 0) -> int:
        """Tell the place at the bottom of what is seen, or some pixels below, in UTF-16 units."""
        return self._sight.bottom(self.page, below)

    def go_to(self, unit: int) -> None:
        """Bring a place to the top; the beginning of the text with its head."""
        self._wanted = 0 if self._was_seen else unit  # before, nothing has its size
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.box_of(unit).top() if unit else 0)

    def drop_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def passages_within(self, box: QRect) -> list[Passage]:
        """List what there is of each paragraph in a part of the viewport."""
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        top, bottom = box.top() + shift, box.bottom() + shift
        block = self.cursorForPosition(box.topLeft()).block()
        if block.previous().isValid():
            block = block.previous()
        found = []
        while block.isValid():
            place = layout.blockBoundingRect(block)
            if place.top() > bottom:
                break
            if place.bottom() >= top - _OVER:
                corner = block.layout().position() - QPointF(0, shift)
                found.append(Passage(block, corner, (box.top() - _OVER, box.bottom() + _OVER)))
            block = block.next()
        return found

    def passage_at(self, unit: int) -> Passage:
        """Give the whole paragraph at a place in UTF-16 units."""
        block = self.document().findBlock(unit)
        shift = self.verticalScrollBar().value()
        return Passage(block, block.layout().position() - QPointF(0, shift))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out at its new width, and stay at the place that is read."""
        place = self.first_seen() if event.oldSize().width() != event.size().width() else 0
        place = self._wanted or place
        super().resizeEvent(event)
        self.lay_out(self._head)
        if 0 < place < _NEAR:
            self.go_to(place)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take along what stands beside the text."""
        super().scrollContentsBy(dx, dy)
        self.scrolled.emit()
