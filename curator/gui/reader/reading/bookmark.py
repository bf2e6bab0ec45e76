"""The bookmark: where reading stopped, kept when a source is left and not while scrolling."""

from __future__ import annotations

import time
from contextlib import suppress

from PySide6.QtCore import QObject

from curator.domain.errors import CuratorError
from curator.domain.sources import ReadingState, Source
from curator.gui.context import Context
from curator.gui.reader.view import ReaderView

_GLANCE = 4.0  # seconds; a source left sooner and without a touch was not read


class Bookmark(QObject):
    """Notes how far the source in the view is read."""

    def __init__(self, context: Context, view: ReaderView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._source: Source | None = None
        self._touched = False
        self._began = 0.0
        self._furthest, self._end = 0, 0  # UTF-16 units
        view.scrolled.connect(self._follow)
        view.laid_out.connect(self._see)
        view.cursorPositionChanged.connect(self._touch)

    @property
    def share(self) -> float:
        """How much of the text lies above the bottom of what is seen, from 0 to 1."""
        return self._view.last_seen() / max(self._view.document().characterCount() - 1, 1)

    @property
    def read(self) -> float:
        """How much of the text would be noted as read if it were left now, from 0 to 1."""
        if self._source is None:
            return 0.0
        if ReadingState.DONE in (self._source.state, self._state()):
            return 1.0
        return self._view.first_seen() / max(self._view.document().characterCount() - 1, 1)

    def begin(self, source: Source) -> None:
        """Go to where reading stopped; the beginning of a text that was read to its end."""
        place = 0 if source.state is ReadingState.DONE else source.position
        self._source = None
        unit, caret = self._view.offsets.to_utf16(place), self._view.textCursor()
        caret.setPosition(unit)
        self._view.setTextCursor(caret)  # Qt scrolls to it where it sees fit
        self._view.go_to(unit)
        self._end = self._view.offsets.to_utf16(len(self._view.canonical.rstrip()))
        self._source, self._touched = source, False
        self._furthest, self._began = self._view.last_seen(), time.monotonic()

    def leave(self) -> None:
        """Note how far the reading came, where anything was read."""
        source, self._source = self._source, None
        if source is None or not self._context.can_write:
            return
        if not self._touched and time.monotonic() - self._began < _GLANCE:
            return
        from curator.services import sources

        place = self._view.offsets.to_code_points(self._view.first_seen())
        project, state = self._context.project, self._state()
        with suppress(CuratorError):  # a source that is removed needs no bookmark
            now = sources.get(project, source.id)
            if now.state is ReadingState.SET_ASIDE or (
                now.state is ReadingState.DONE and source.state is not ReadingState.DONE
            ):
                state = now.state  # said meanwhile by the person
            elif now.state is ReadingState.DONE:
                state = ReadingState.DONE
            if (now.state, now.position) != (state, place):
                sources.set_reading(project, source.id, state, place)

    def _state(self) -> ReadingState:
        return ReadingState.DONE if self._furthest >= self._end else ReadingState.IN_PROGRESS

    def _follow(self) -> None:
        if self._source is not None:
            self._touched = True
            self._see()

    def _see(self) -> None:
        if self._source is not None and self._view.isVisible():
            self._furthest = max(self._furthest, self._view.last_seen())

    def _touch(self) -> None:
        self._touched = self._touched or self._source is not None
