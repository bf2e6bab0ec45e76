"""Which room, source and quote are looked at: one truth for all panes, and the way back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

_STEPS = 100  # of the way back


class Place(NamedTuple):
    """Where a person is: a room, and what is looked at there."""

    room: str
    source_id: int | None
    quote_id: int | None


class Selection(QObject):
    """What is looked at now; None is nothing."""

    room_chosen = Signal(str)
    source_chosen = Signal(object)
    quote_chosen = Signal(object)
    seen_further = Signal()  # another share of the source was seen
    trail_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.room = ""  # empty where no project is open
        self.source_id: int | None = None
        self.quote_id: int | None = None
        self.seen = 0.0  # the share of the source that counts as read by now, from 0 to 1
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def place(self) -> Place:
        """Where we are."""
        return Place(self.room, self.source_id, self.quote_id)

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is a way back, and one forward again."""
        return bool(self._behind), bool(self._ahead)

    def look_at_room(self, room: str) -> None:
        """Be in a room."""
        if room != self.room:
            self.room = room
            self.room_chosen.emit(room)

    def look_at_source(self, source_id: int | None) -> None:
        """Look at a source, and at no quote of it as yet."""
        if source_id != self.source_id:
            self.look_at_quote(None)
            self.source_id, self.seen = source_id, 0.0
            self.source_chosen.emit(source_id)

    def look_at_quote(self, quote_id: int | None) -> None:
        """Look at a quote of the source."""
        if quote_id != self.quote_id:
            self.quote_id = quote_id
            self.quote_chosen.emit(quote_id)

    def see(self, share: float) -> None:
        """Note which share of the source counts as read by now."""
        if share != self.seen:
            self.seen = share
            self.seen_further.emit()

    def leave_mark(self) -> None:
        """Remember where we are, before a jump, for the way back."""
        if self.room and self.place not in self._behind[-1:]:
            self._behind = [*self._behind, self.place][-_STEPS:]
        self._ahead.clear()
        self.trail_changed.emit()

    def go_back(self) -> None:
        """Go to where we were before the last jump."""
        self._follow(self._behind, self._ahead)

    def go_forward(self) -> None:
        """Go again to where we came back from."""
        self._follow(self._ahead, self._behind)

    def forget(self) -> None:
        """Look at nothing and forget the way, as when a project is closed."""
        self._behind.clear()
        self._ahead.clear()
        self.look_at_source(None)
        self.room = ""
        self.trail_changed.emit()

    def _follow(self, way: list[Place], other: list[Place]) -> None:
        here = self.place
        while way and (place := way.pop()):
            if place != here:
                other.append(here)
                self.look_at_room(place.room)
                self.look_at_source(place.source_id)
                self.look_at_quote(place.quote_id)
                break
        self.trail_changed.emit()
