"""Writing in place: an editor that takes the place of a text on the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from curator.domain.text import canonical
from curator.gui.briefing.dress import PADDING
from curator.gui.briefing.marks import Own
from curator.gui.briefing.page import BriefingPage
from curator.gui.context import Context
from curator.gui.theme import reading_font

_PAD, _LEAST = 10, 62  # pixels around the words, and the least height


class Writer(QPlainTextEdit):
    """Plain Markdown; what is written is kept when it is left, Esc leaves it as it was."""

    written = Signal(object, str)  # an Own, and its text
    left = Signal()

    def __init__(self, context: Context, page: BriefingPage) -> None:
        super().__init__(page.viewport())
        self._page = page
        self.own: Own | None = None
        self._before = ""
        self.setProperty("tone", "field")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(reading_font(16))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(self.tr("Write here. Markdown is kept as you write it."))
        context.hint(self, "writing")
        page.moved.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._show_caret)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is being written."""
        return self.own is not None

    def open(self, own: Own, text: str, name: str) -> bool:
        """Write a text in its place; tell whether that place is on the page."""
        if self._page.sheet.place_of_own(own) is None:
            return False
        self.own, self._before = own, text
        self.setAccessibleName(name)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()
        self.show()
        self.setFocus()
        self._page.ensure_seen(QRectF(self.geometry()).adjusted(0, 0, 0, _PAD))
        self._show_caret()
        return True

    def keep(self) -> None:
        """Keep what was written, where it is news, and be gone."""
        own, text = self.own, canonical(self.toPlainText())
        if own is None or text == self._before:
            self.leave()
        else:
            self._close()
            self.written.emit(own, text)

    def leave(self) -> None:
        """Leave the text as it was."""
        own = self.own
        self._close()
        if own is not None:
            self._page.give_room_back(own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep it at Ctrl+Enter, leave it as it was at Esc."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep it where the keys go elsewhere in the window."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in passing:
            self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the lines that the words now take."""
        super().resizeEvent(event)
        self._grow()

    def _close(self) -> None:
        self.own = None
        if self.hasFocus():  # else the page would scroll to its next link as the keys pass to it
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _show_caret(self) -> None:
        """Keep the line that is being written in sight, however long the text is."""
        caret = QRectF(self.cursorRect()).translated(QPointF(self.pos()))
        if self.isVisible():
            self._page.ensure_seen(caret.adjusted(0, -_PAD, 0, _PAD))

    def _box(self) -> QRectF:
        place = self._page.sheet.place_of_own(self.own) if self.own else None
        return self._page.box_of(place) if place else QRectF()

    def _grow(self) -> None:
        """Be as high as the words, and let the page make room."""
        if self.own is None:
            return
        lines = self.document().documentLayout().documentSize().height()
        height = max(round(lines * self.fontMetrics().lineSpacing()) + 2 * _PAD + 8, _LEAST)
        if height != self.height():
            self.resize(self.width(), height)
        self._page.make_room(self.own, height + _PAD)
        self._follow()

    def _follow(self) -> None:
        """Stay over the text on the page, wherever that stands now."""
        box = self._box()
        if box.isNull():
            return
        width = self._page.viewport().width() - 2 * (PADDING - _PAD)
        self.setGeometry(PADDING - _PAD, round(box.top()) - 4, width, self.height())
