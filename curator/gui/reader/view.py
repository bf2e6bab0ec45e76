"""The view: the text of a source, to read and to select in; it knows no project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from curator.gui.reader.marks import Mark, Marks
from curator.gui.reader.painting import Layer, MarkPainter
from curator.gui.reader.setting.look import Look
from curator.gui.reader.setting.passage import Passages
from curator.gui.reader.setting.quotations import tidied, trimmed
from curator.gui.reader.setting.sheet import Sheet
from curator.gui.reader.setting.steps import whole_words, widened
from curator.gui.theme import Theme

_PLAIN = Qt.KeyboardModifier.NoModifier
_LINES = {
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
}
_OVER = 14  # pixels around a line in which lanes and handles are painted


class ReaderView(Sheet):
    """The sheet with the marks of the quotes, and what the mouse does on it."""

    quotes_clicked = Signal(list, int)  # keys of the quotes, the shortest first; UTF-16 units
    words_changed = Signal(bool)  # whether words are selected
    focused = Signal()
    marks_changed = Signal()  # other quotes are marked, or the same ones elsewhere

    def __init__(self, theme: Theme, parent: QWidget, look: Look | None = None) -> None:
        self.theme = theme
        self.painter = MarkPainter(theme)
        self.under: list[Layer] = [self.painter]
        self.over: list[Layer] = []
        self._pressed: QPointF | None = None
        self._exact: tuple[int, int] | None = None  # what was selected with Alt held
        super().__init__(parent, look)
        self.selectionChanged.connect(lambda: self.words_changed.emit(self.has_words))
        theme.changed.connect(self._repaint)

    @property
    def marks(self) -> Marks:
        """The marks that are painted."""
        return self.painter.marks

    def show_text(self, text: str, *, titled: bool = False) -> None:
        """Show a canonical text from its beginning, and no marks as yet."""
        self.show_marks(())
        super().show_text(text, titled=titled)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Paint these marks instead."""
        self.painter.marks, self.painter.draft = Marks(marks), None
        self.viewport().update()
        self.marks_changed.emit()

    def change_marks(self, gone: Iterable[int], new: Iterable[Mark]) -> None:
        """Paint other marks of some quotes, and no more anew than that."""
        self._drop_draft()
        for start, end in self.marks.change(gone, new):
            self._renew(start, end)
        self.marks_changed.emit()

    def show_draft(self, draft: Mark | None) -> None:
        """Paint a mark with other ends than it has as yet."""
        self.painter.draft = draft
        self.viewport().update()

    def show_chosen(self, quote_id: int | None) -> None:
        """Paint one mark stronger and bring it into view, all of it where there is room."""
        marks = self.marks.of(self.painter.chosen), self.marks.of(quote_id)
        self.painter.chosen = quote_id
        if marks[1] is not None:
            self.bring_into_view(marks[1].start, marks[1].end)
        for mark in filter(None, marks):
            self._renew(mark.start, mark.end)

    def lay_out(self, head: int) -> None:
        """Lay the page out with a head of so many pixels above the text."""
        page = self.page
        self.painter.ends = page.left, page.left + page.column
        self.painter.mirrored = self.isRightToLeft()
        super().lay_out(head)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, and the words over them."""
        passages = self.passages_within(event.rect())
        self.shapes.hold(passages)
        self._paint(self.under, passages)
        super().paintEvent(event)
        self._paint(self.over, passages)
        self._was_seen, self._wanted = True, 0

    def at_caret(self) -> int | None:
        """Give the shortest quote that the caret is in."""
        here = self.marks.at(self.textCursor().position())
        return here[0].quote_id if here else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take whole words, but with Alt held; tell which quotes lie where was only clicked."""
        super().mouseReleaseEvent(event)
        if self._pressed is None:
            return
        self._pressed = None
        if not self.has_words:
            self._tell_clicked(event.position())
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._exact = self.selected()
        else:
            self.select(*whole_words(self._text, *self.selected()))

    def select(self, start: int, end: int) -> None:
        """Select a range in code points, to the side to which was selected before."""
        first, last = self.offsets.to_utf16(start), self.offsets.to_utf16(end)
        cursor = self.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) != (first, last):
            backwards = cursor.position() < cursor.anchor()
            cursor.setPosition(last if backwards else first)
            cursor.setPosition(first if backwards else last, cursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def select_meant(self) -> tuple[int, int]:
        """Select what is meant by what is selected, with its quotation marks; in code points.

        Of what was selected with Alt held only white space is left out.
        """
        chosen = self.selected()
        meant = (trimmed if chosen == self._exact else tidied)(self._text, *chosen)
        self.select(*meant)
        return meant

    def widen(self) -> None:
        """Select the quotation or the sentence at the caret, then what is next wider."""
        self.select(*widened(self._text, *self.selected()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass blank lines by where Up or Down has come to one."""
        before = self.textCursor()
        super().keyPressEvent(event)
        if event.key() in _LINES and event.modifiers() in (_PLAIN, _PLAIN.ShiftModifier):
            self._pass_blank(_LINES[Qt.Key(event.key())], before)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that reading goes on."""
        super().focusInEvent(event)
        self.focused.emit()

    def _pass_blank(self, step: QTextCursor.MoveOperation, before: QTextCursor) -> None:
        """Go on to the next line with words; where there is none, back to where the caret was."""
        cursor = self.textCursor()
        mode = cursor.MoveMode.KeepAnchor if cursor.hasSelection() else cursor.MoveMode.MoveAnchor
        while not cursor.block().text().strip():
            if not cursor.movePosition(step, mode):
                cursor = before
                break
        if cursor.position() != self.textCursor().position():
            self.setTextCursor(cursor)

    def _repaint(self) -> None:
        self.viewport().update()

    def _drop_draft(self) -> None:
        if self.painter.draft is not None:
            self.show_draft(None)

    def _renew(self, start: int, end: int) -> None:
        """Paint the lines of a range anew, as far as they are in sight, and no card beside them."""
        start, end = max(start, self.first_seen()), min(end, self.last_seen() + 1)
        if start < end:
            box = self.box_of(start).united(self.box_of(end)).adjusted(0, -_OVER, 0, _OVER)
            port, page = self.viewport(), self.page
            begin, end = 0, page.left + page.column + _OVER
            if self.painter.mirrored:  # bars at the right, cards at the left
                begin, end = page.left - _OVER, port.width()
            port.update(begin, box.top(), end - begin, box.height())

    def _paint(self, layers: Sequence[Layer], passages: Passages) -> None:
        painter = QPainter(self.viewport())
        for layer in layers:
            layer.paint(painter, passages)
        painter.end()

    def _tell_clicked(self, point: QPointF) -> None:
        near = self.passages_within(QRect(point.toPoint(), QSize(1, 1)))
        bar = self.painter.bar_at(point, near)
        place = self.cursorForPosition(point.toPoint()).position()
        clicked = [bar] if bar is not None else [mark.quote_id for mark in self.marks.at(place)]
        if clicked:
            self.quotes_clicked.emit(clicked, place)
