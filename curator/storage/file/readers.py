"""Who reads the file just now, so that no edit of a person waits for a question.

In journal mode DELETE a commit needs the file for itself: a long read in another thread would
hold it up, and the window with it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from curator.domain.errors import InterruptedReadError
from curator.storage.file.driver import Connection, Error, OperationalError, ProgrammingError

_PATIENCE = 2.0  # seconds; after them the driver waits in its own way, and tells of it
_AGAIN = 0.001  # seconds between two interruptions


class Readers:
    """Knows the reads of all threads but its own, the one that writes, and can break them off."""

    def __init__(self) -> None:
        self._home = threading.get_ident()
        self._turn = threading.Condition()
        self._open: list[Connection] = []
        self._committing = False

    @contextmanager
    def by(self, connection: Connection | None) -> Iterator[None]:
        """Read by a connection, once nothing is being committed; it ends without a transaction."""
        assert connection is not None
        far = threading.get_ident() != self._home
        if far:
            self._come(connection)
        try:
            yield
        finally:
            _let_go(connection)
            if far:
                self._go(connection)

    def _come(self, connection: Connection) -> None:
        with self._turn:
            self._turn.wait_for(lambda: not self._committing)
            self._open.append(connection)

    def _go(self, connection: Connection) -> None:
        with self._turn:
            self._open.remove(connection)
            self._turn.notify_all()

    @contextmanager
    def held_back(self) -> Iterator[None]:
        """Break off what other threads read, and let nobody begin until the block ends."""
        with self._turn:
            self._committing = True
            end = time.monotonic() + _PATIENCE
            while self._open and time.monotonic() < end:
                for connection in self._open:
                    with suppress(Error):  # it may have been closed just now
                        connection.interrupt()
                self._turn.wait(_AGAIN)
        try:
            yield
        finally:
            with self._turn:
                self._committing = False
                self._turn.notify_all()

    def check(self, *_: object) -> None:
        """Raise ``InterruptedReadError`` where another thread would go on while one commits.

        An interruption ends a question that is being answered, not the next one.
        """
        if self._committing and threading.get_ident() != self._home:
            raise InterruptedReadError("The project was being written. Ask again.")


def _let_go(connection: Connection) -> None:
    """End the transaction of a reader; the end itself can be interrupted, and is tried again."""
    with suppress(ProgrammingError):  # closed already
        while connection.in_transaction:
            with suppress(OperationalError):
                connection.rollback()
