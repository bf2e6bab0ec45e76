"""Walking through the suggestions of an article with Tab, and what the keys do on the way."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from curator.domain.statements import Stance
from curator.gui.context import Context
from curator.gui.messages import isolated, kind_word
from curator.gui.reader.ghosts.ghosts import Ghosts
from curator.gui.reader.view import ReaderView

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STANCES = {str(number): stance for number, stance in enumerate(Stance, 1)}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_EDGE = 12  # pixels left free below a card
_TURNED = Qt.KeyboardModifier.ShiftModifier


class Walker(QObject):
    """Stands on one suggestion, or on none; what is to become of it, it only tells."""

    accepted = Signal(int, object)  # the number of a suggestion, and a stance
    dismissed = Signal(int)
    left = Signal()  # none is stood on any more

    def __init__(self, context: Context, view: ReaderView, ghosts: Ghosts) -> None:
        super().__init__(view)
        self._context, self._view, self.ghosts = context, view, ghosts
        self._moving = False
        view.installEventFilter(self)
        view.cursorPositionChanged.connect(self._wander)
        view.selectionChanged.connect(self._wander)
        ghosts.changed.connect(self._check)
        ghosts.margin.chosen.connect(self.stand_on)

    @property
    def number(self) -> int | None:
        """The number of the suggestion that is stood on."""
        return self.ghosts.painter.walked

    def step(self, by: int) -> bool:
        """Go to the next suggestion, or to the one before; tell whether there is one."""
        shown = self.ghosts.shown
        at = shown.number(self.number)
        if at is None:
            place = self._place()
            at = bisect_left(shown.starts, place) - (by < 0)
        else:
            at += by
        if not 0 <= at < len(shown):
            return False
        self.stand_on(shown.all[at].quote_id)
        return True

    def stand_on(self, number: int) -> None:
        """Stand on a suggestion and bring it into view."""
        ghost = self.ghosts.shown.of(number)
        if ghost is None:
            return
        self._context.selection.look_at_quote(None)
        self._moving = True
        cursor = self._view.textCursor()
        cursor.setPosition(ghost.start)
        self._view.setTextCursor(cursor)
        self._view.bring_into_view(ghost.start, ghost.end)
        self._view.setFocus()
        self._moving = False
        self.ghosts.painter.walked = number
        self.ghosts.refresh()
        self._show_card(number)
        self._context.hint(self._view, "suggestion")
        self._tell(number)

    def leave(self) -> None:
        """Stand on none."""
        if self.number is not None:
            self.ghosts.painter.walked = None
            self.ghosts.refresh()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys for walking, and what they mean where a suggestion is stood on."""
        if not isinstance(event, QKeyEvent) or event.modifiers() & _HELD:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride and self._means(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _means(self, event: QKeyEvent) -> bool:
        """Whether a key is for the suggestion that is stood on."""
        if self.number is None or event.modifiers() & _TURNED:
            return False
        keys = (*_ENTER, Qt.Key.Key_Delete, Qt.Key.Key_Escape)
        return event.key() in keys or event.text() in _STANCES

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            return self.step(_STEPS[key]) or self._go_on()
        number = self.number
        if number is None or not self._means(event):
            return False
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif self._context.can_write and key == Qt.Key.Key_Delete:
            self.dismissed.emit(number)
        elif self._context.can_write:
            self.accepted.emit(number, _STANCES.get(event.text(), Stance.UNCLEAR))
        return True

    def _go_on(self) -> bool:
        """Let Tab go on to what comes after the text."""
        self.leave()
        return False

    def _place(self) -> int:
        """Tell where to begin: at the caret where that is in sight, else at what is seen."""
        caret, first = self._view.textCursor().position(), self._view.first_seen()
        return caret if first <= caret <= self._view.last_seen() else first

    def _show_card(self, number: int) -> None:
        """Scroll on where the card, which names the speaker, would end below what is seen."""
        card, bar = self.ghosts.margin.card_of(number), self._view.verticalScrollBar()
        if card is not None:
            below = card.geometry().bottom() + _EDGE - self._view.viewport().height()
            bar.setValue(bar.value() + max(below, 0))

    def _wander(self) -> None:
        if not self._moving:
            self.leave()

    def _check(self) -> None:
        """Stand no longer on what is gone."""
        if self.ghosts.shown.of(self.number) is None:
            self.leave()

    def _tell(self, number: int) -> None:
        """Say what is stood on, for those who hear the window."""
        made, words = self.ghosts.told_of(number)
        told = self.tr("Suggested: {0}, {1} quote: {2}").format(
            isolated(made.speaker or self.tr("nobody certain")),
            kind_word(made.kind),
            isolated(words),
        )
        self._view.setAccessibleDescription(told)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, told))
