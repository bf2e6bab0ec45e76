"""Bounds: the ends of the chosen quote, moved by handles and by keys; settled, it is one edit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from curator.gui.context import Context
from curator.gui.reader.bounds.keys import MODIFIERS, Push, push_of
from curator.gui.reader.card import Card
from curator.gui.reader.marks import Mark
from curator.gui.reader.setting.passage import Passages
from curator.gui.reader.setting.steps import stepped, whole_words
from curator.gui.reader.view import ReaderView

_GRIP, _REACH = 4.5, 11.0  # pixels: radius of a handle, and how near a press must come


class Bounds(QObject):
    """Moves the ends of the chosen quote; what is under way is a draft that only the view knows."""

    def __init__(self, context: Context, view: ReaderView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._draft: Mark | None = None
        self._held: bool | None = None  # whether the mouse holds the beginning; None: neither end
        self._grips: dict[bool, QPointF] = {}
        view.over.append(self)
        view.viewport().installEventFilter(self)
        view.viewport().setMouseTracking(True)

    def watch(self, card: QObject) -> None:
        """Take the keys that move ends from a card."""
        card.installEventFilter(self)

    def settle(self) -> None:
        """Keep the draft as it is now, as one edit."""
        draft, self._draft, self._held = self._draft, None, None
        if draft is None:
            return
        to_points = self._view.offsets.to_code_points
        place = to_points(draft.start), to_points(draft.end)
        was = self._view.marks.of(draft.quote_id)
        if draft != was:
            from curator.services import quotes

            key, project = draft.quote_id, self._context.project
            if self._context.attempt(lambda: quotes.move(project, key, *place)) is not None:
                return  # the draft stays on the screen until the news of the edit are painted
        self._view.show_draft(None)

    def drop(self) -> None:
        """Forget the draft."""
        self._draft = self._held = None
        self._view.show_draft(None)

    def paint(self, painter: QPainter, passages: Passages) -> None:
        """Paint the handles at the ends, in whichever paragraphs these are."""
        del passages
        self._grips = {}
        mark = self._mark()
        if mark is None:
            return
        colour = QColor(self._view.theme.tokens.accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for begins, place in ((True, mark.start), (False, mark.end)):
            box = self._view.passage_at(place).caret(place)
            if box is not None:
                grip = QPointF(box.left(), box.top() - 1 if begins else box.bottom() + 3)
                self._grips[begins] = grip
                painter.drawRect(QRectF(box.left() - 0.75, box.top() - 1, 1.5, box.height() + 4))
                painter.drawEllipse(grip, _GRIP, _GRIP)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what moves an end, and leave the rest to the widget."""
        if isinstance(event, QMouseEvent):
            return not isinstance(watched, Card) and self._mouse(event)
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            self.settle()
        return False

    def _mark(self) -> Mark | None:
        """Give the chosen mark as it stands on the screen, where its ends may be moved."""
        shown = self._view.painter
        mark = self._draft or shown.draft or self._view.marks.of(shown.chosen)
        return mark if mark and mark.movable and self._context.can_write else None

    def _key(self, event: QKeyEvent) -> bool:
        kind, push = event.type(), push_of(event)
        if kind is QEvent.Type.KeyRelease and event.key() in MODIFIERS:
            self.settle()
            return False
        if self._draft is not None and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if kind is QEvent.Type.KeyPress:  # and not when it is offered before as a shortcut
                self.drop()
            return True
        if push is None or self._mark() is None:
            return False
        event.accept()
        if kind is QEvent.Type.KeyPress:
            self._push(push)
        return True

    def _push(self, push: Push) -> None:
        mark = self._mark()
        assert mark is not None
        text, offsets = self._view.canonical, self._view.offsets
        here = offsets.to_code_points(mark.start if push.begins else mark.end)
        by = -push.by if push.sideways and self._runs_left(mark) else push.by
        place = stepped(text, here, push.stride, by, begins=push.begins)
        self._move(place, begins=push.begins)

    def _runs_left(self, mark: Mark) -> bool:
        block = self._view.document().findBlock(mark.start)
        return block.textDirection() is Qt.LayoutDirection.RightToLeft

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, none = event.type(), Qt.MouseButton.NoButton
        if kind is QEvent.Type.MouseMove and self._held is None and event.buttons() == none:
            over = self._grip_at(event.position()) is not None
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
            return False
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self.settle()
            self._held = self._grip_at(event.position())
            return self._held is not None
        if self._held is None:
            return False
        if kind is QEvent.Type.MouseMove:
            self._drag(event)
        elif kind is QEvent.Type.MouseButtonRelease:
            self.settle()
        return True

    def _grip_at(self, point: QPointF) -> bool | None:
        far = {begins: (grip - point).manhattanLength() for begins, grip in self._grips.items()}
        nearest = min(far, key=lambda begins: far[begins], default=None)
        return nearest if nearest is not None and far[nearest] <= _REACH else None

    def _drag(self, event: QMouseEvent) -> None:
        assert self._held is not None
        point = event.position().toPoint()
        unit = self._view.cursorForPosition(point).position()
        place = self._view.offsets.to_code_points(unit)
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            place = whole_words(self._view.canonical, place, place)[0 if self._held else 1]
        self._move(place, begins=self._held)

    def _move(self, place: int, *, begins: bool) -> None:
        mark, unit = self._mark(), self._view.offsets.to_utf16(place)
        if mark is None:
            return
        draft = mark._replace(start=unit) if begins else mark._replace(end=unit)
        if self._holds_words(draft):
            self._draft = draft
            self._view.show_draft(draft)
            self._view.bring_into_view(unit, unit)

    def _holds_words(self, draft: Mark) -> bool:
        start, end = map(self._view.offsets.to_code_points, (draft.start, draft.end))
        return start < end and bool(self._view.canonical[start:end].strip())
