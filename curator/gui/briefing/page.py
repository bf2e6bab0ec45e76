"""The page: a briefing whose quotes lead to their places, and whose texts can be written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from curator.domain.briefings.definition import SectionKind
from curator.gui.briefing.dress import PADDING
from curator.gui.briefing.marks import Own
from curator.gui.briefing.notes import NOTE, USE
from curator.gui.briefing.parts.browser import EDGE, SheetBrowser
from curator.gui.briefing.sheet import Landmark, OwnText, Sheet, Stop
from curator.gui.theme import Theme

_SLIP = 4  # pixels that a click may slip


class BriefingPage(SheetBrowser):
    """Shows a document that was set elsewhere; it loads nothing, and opens notes alone."""

    stop_chosen = Signal(int)  # the number of the note of a quote: its place is wanted
    write_wanted = Signal(object)  # an Own: the writer wants to write there
    section_seen = Signal(object)  # the SectionKind at the top of what is seen
    turn_wanted = Signal(int)  # on, or back, beyond what was set
    step_wanted = Signal(int)  # to a quote beyond what was set
    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.stop: Stop | None = None  # where the keys stand
        self._use = 0  # that of the stop, which a first part of the page may lack
        self._pressed = QPoint()
        self.setTabChangesFocus(False)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._go_to)
        self.verticalScrollBar().valueChanged.connect(self._tell_section)

    def show_document(
        self, sheet: Sheet, *, keep_place: bool = True, from_end: bool = False
    ) -> None:
        """Show another document; what is looked at stays where it is, if it is still there.

        ``from_end`` shows the last of its words, above the notes.
        """
        before, bar = self.sheet, self.verticalScrollBar()
        place = bar.value() if keep_place else 0
        mark = self._landmark() if place else None
        offset = self._top_of(mark) - place if mark else 0.0
        sheet.setParent(self)
        sheet.setTextWidth(self.viewport().width())  # else it is laid out for none at first
        self.setDocument(sheet)
        self.sheet = sheet
        before.deleteLater()
        self.stop = next((each for each in sheet.stops if each.use == self._use), None)
        bar.setValue(0)
        if from_end:
            self._scroll(self._last_place())
        elif place:
            again = sheet.landmark_like(mark) if mark else None
            self._scroll(round(self._top_of(again) - offset) if again else place)
        self.moved.emit()

    def _landmark(self) -> Landmark | None:
        """Give the landmark that what is looked at stands behind."""
        number = self.sheet.landmark_at(self.top_block().position())
        return self.sheet.landmarks[number] if number >= 0 else None

    def _last_place(self) -> int:
        sheet = self.sheet
        block = sheet.lastBlock() if sheet.notes_at is None else sheet.findBlock(sheet.notes_at)
        box = sheet.documentLayout().blockBoundingRect(block)
        end = box.bottom() if sheet.notes_at is None else box.top()
        return max(round(end) - self.viewport().height(), 0)

    def _scroll(self, place: int) -> None:
        """Scroll to a place, in pixels; the layout comes as far as is asked for."""
        layout = self.sheet.documentLayout()
        layout.hitTest(QPointF(0, place + self.height()), Qt.HitTestAccuracy.FuzzyHit)
        self.verticalScrollBar().setValue(place)

    def show_section(self, kind: SectionKind) -> bool:
        """Scroll to a section; tell whether it is on the page."""
        place = self.sheet.place_of(kind)
        if place is not None:
            block = self.sheet.findBlock(place)
            box = self.sheet.documentLayout().blockBoundingRect(block)
            self.verticalScrollBar().setValue(round(box.top()) - EDGE)
        return place is not None

    def stand_at_edge(self, by: int) -> None:
        """Let the keys stand on the first words that rest on a quote, or on the last."""
        stops = self.sheet.stops
        if stops:
            self.stand_on(stops[0 if by > 0 else -1])

    def step(self, by: int) -> None:
        """Go to the next words that rest on a quote, or to those before; turn on at the end."""
        here = self.stop.begin if self.stop else self.top_block().position() - (by > 0)
        stop = self.sheet.next_stop(here, by)
        if stop is None:
            self.step_wanted.emit(by)
            return
        self.stand_on(stop)

    def stand_on(self, stop: Stop) -> None:
        """Let the keys stand on words that rest on a quote, in sight."""
        self.stop, self._use = stop, stop.use
        cursor = QTextCursor(self.sheet)
        cursor.setPosition(stop.end)
        self.setTextCursor(cursor)
        cursor.setPosition(stop.begin)
        self.setTextCursor(cursor)
        self.ensure_seen(self._box_of_stop(stop))
        self.viewport().update()

    def choose(self) -> None:
        """Go to the quote that the keys stand on."""
        if self.stop is not None:
            self.stop_chosen.emit(self.stop.use)

    def event(self, event: QEvent) -> bool:
        """Keep Tab for the way from quote to quote."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if by:
                self.step(by)
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, and turn on at the end of what was set."""
        by = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        bar = self.verticalScrollBar()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends = (
            QKeySequence.StandardKey.MoveToStartOfDocument,
            QKeySequence.StandardKey.MoveToEndOfDocument,
        )
        if any(event.matches(end) for end in ends):
            bar.setValue(0 if event.matches(ends[0]) else bar.maximum())
        elif by and not held and bar.value() == (bar.maximum() if by > 0 else 0):
            self.turn_wanted.emit(by)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked on, where nothing was selected."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        slipped = (at - self._pressed).manhattanLength() > _SLIP
        plain = event.button() is Qt.MouseButton.LeftButton and not slipped
        if plain and not self.textCursor().hasSelection() and not self.anchorAt(at):
            self._click(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click leads to something."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        place = self.place_at(at)
        leads = place >= 0 and (self.sheet.stop_at(place) or self.sheet.own_at(place))
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
        if not self.anchorAt(at):
            self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and a ring where the keys stand."""
        super().paintEvent(event)
        if self.stop is not None and self.hasFocus():
            painter = QPainter(self.viewport())
            self._paint_stop(painter, self.stop)
            painter.end()
        self.painted.emit()

    def _paint_stop(self, painter: QPainter, stop: Stop) -> None:
        box = self._box_of_stop(stop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
        painter.drawRoundedRect(box, 7, 7)

    def _box_of_stop(self, stop: Stop) -> QRectF:
        box = self.box_of(OwnText(Own(SectionKind.CLAIMS), stop.begin, stop.end))
        return box.adjusted(-8, -3, 8, 3)

    def _click(self, at: QPoint) -> None:
        place = self.place_at(at)
        own = self.sheet.own_at(place) if place >= 0 else None
        stop = self.sheet.stop_at(place) if place >= 0 else None
        if own is not None:
            self.write_wanted.emit(own.own)
        elif stop is not None:
            self.stop, self._use = stop, stop.use
            self.stop_chosen.emit(stop.use)

    def _tell_section(self) -> None:
        place = self.cursorForPosition(QPoint(PADDING + 4, 2 * EDGE)).position()
        seen = self.sheet.section_at(place)
        kinds = [seen] if seen else [kind for _, kind in self.sheet.sections[:1]]
        for kind in kinds:
            self.section_seen.emit(kind)
        self.moved.emit()

    def _go_to(self, target: QUrl) -> None:
        """Go from a mark to its note, and back."""
        place = target.fragment()
        if not target.path() and not target.host() and place.startswith((USE, NOTE)):
            self.scrollToAnchor(place)
