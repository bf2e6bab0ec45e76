"""Ctrl+C in the midst of a long work that has to come to a safe place before it can stop."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Self


class Interrupts:
    """Notes that Ctrl+C was pressed; the second time it strikes at once, as it always does."""

    def __init__(self) -> None:
        self.came = False
        self._can_hear = threading.current_thread() is threading.main_thread()

    def __enter__(self) -> Self:
        if self._can_hear and signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            self._before = signal.signal(signal.SIGINT, self._note)
        else:
            self._can_hear = False
        return self

    def __exit__(self, *_: object) -> None:
        if self._can_hear:
            signal.signal(signal.SIGINT, self._before)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        if self.came:
            raise KeyboardInterrupt
        self.came = True
