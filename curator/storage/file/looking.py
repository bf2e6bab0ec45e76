"""Light connections for looking: the bare driver, a few of them kept for whoever looks next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from curator.storage.file import driver
from curator.storage.file.readers import Readers


class Look:
    """One moment of the file, to put plain SQL to."""

    def __init__(self, connection: driver.Connection, everyone: Readers) -> None:
        self._connection, self._everyone = connection, everyone

    def exec_driver_sql(self, statement: str, parameters: tuple[Any, ...] = (), /) -> Any:
        """Run a statement with ``?`` for its values; its outcome gives rows by ``fetchall``."""
        self._everyone.check()
        return self._connection.execute(statement, parameters)


class Lookout:
    """Lends connections for looking, from any thread."""

    def __init__(self, path: Path, everyone: Readers) -> None:
        self._path, self._everyone = path, everyone
        self._free: list[driver.Connection] = []  # a list's pop and append are atomic
        self._closed = False

    @contextmanager
    def lend(self) -> Iterator[Look]:
        """Lend a connection with a transaction begun, so that all it tells is of one moment."""
        connection = self._taken()
        try:
            with self._everyone.by(connection):
                connection.execute("BEGIN")
                yield Look(connection, self._everyone)
        except BaseException:
            connection.close()  # whatever it was in the middle of
            raise
        self._free.append(connection)
        if self._closed:
            self.close()

    def close(self) -> None:
        """Let go of those that are free, and of each other one as it comes back."""
        self._closed = True
        with suppress(IndexError):
            while True:
                self._free.pop().close()

    def _taken(self) -> driver.Connection:
        try:
            return self._free.pop()
        except IndexError:
            return driver.connect(self._path, read_only=True)
