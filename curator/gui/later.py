"""What waits until the first picture has been painted, so that the picture need not wait for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

Deed = Callable[[], object]


class Later(QObject):
    """Does one deed a turn of the event loop once it has begun; from then on at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[QObject, Deed]] = deque()
        self._begun = self._paused = False

    @property
    def idle(self) -> bool:
        """Whether all that waited has been done."""
        return self._begun and not self._waiting

    def do(self, owner: QObject, deed: Deed) -> None:
        """Do a deed in its turn, unless its owner has gone by then."""
        if self.idle:
            deed()
        else:
            self._waiting.append((owner, deed))

    def begin(self) -> None:
        """Let the deeds begin."""
        self._begun = True
        self._go_on()

    def pause(self) -> None:
        """Let no further deed begin until ``resume``."""
        self._paused = True

    def resume(self) -> None:
        """Go on with the deeds."""
        self._paused = False
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._paused:
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._waiting and not self._paused:
            owner, deed = self._waiting.popleft()
            if isValid(owner):
                deed()
            self._go_on()
