"""The open project file: look at it, read it, or write one edit to it; there is no fourth way in.

Looking is reading by plain SQL; it does without SQLAlchemy, which is imported where it is needed.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from curator.domain.errors import (
    CuratorError,
    DamagedProjectError,
    DiskFullError,
    DriveGoneError,
    InterruptedReadError,
    ProjectInUseError,
    ReadOnlyError,
)
from curator.storage.file import driver
from curator.storage.file.looking import Look, Lookout
from curator.storage.file.readers import Readers
from curator.storage.journal.signing import NOTHING, Hand, Inverts

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from curator.storage.journal.writer import Writer


class Database:
    """A project file, opened. One thread writes; any thread may look and read."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._writer_thread = threading.get_ident()
        self._everyone = Readers()
        self._lookout = Lookout(path, self._everyone)
        self._engines: dict[str, Engine] = {}
        self._making = threading.Lock()

    @contextmanager
    def look(self) -> Iterator[Look]:
        """Lend a light connection for looking: one moment of the file, from any thread.

        An edit breaks off what other threads look at or read: ``InterruptedReadError``.
        """
        with _told(self.path), self._lookout.lend() as look, _sound(self.path):
            yield look

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend a connection for reading: one moment of the file, from any thread."""
        with (
            _told(self.path),
            self._engine("BEGIN").connect() as connection,
            self._everyone.by(connection.connection.driver_connection),
        ):
            try:
                with _sound(self.path):
                    yield connection
            finally:
                connection.rollback()

    @contextmanager
    def write(self, operation: str, hand: Hand, inverts: Inverts = NOTHING) -> Iterator[Writer]:
        """Lend a writer for one edit, kept as a whole when the block ends well, else not at all.

        Raise ``ReadOnlyError`` where the file was opened for reading; a ``RuntimeError`` tells
        the programmer that this is not the thread that opened the file.
        """
        self._refuse_reading_only()
        from curator.storage.journal.writer import Writer

        with (
            _told(self.path),
            self._engine("BEGIN IMMEDIATE").connect() as connection,
            ExitStack() as committing,
            connection.begin() as deed,
        ):
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            writer = Writer(connection, operation, hand, inverts)
            yield writer
            if writer.edit_id is None:
                deed.rollback()  # nothing was changed, so nothing is to be kept
            else:
                committing.enter_context(self._everyone.held_back())

    @contextmanager
    def beside(self) -> Iterator[Connection]:
        """Lend a connection to keep what was worked out from the file and can be so again.

        It is no edit: history does not know of it. Raise what ``write`` raises.
        """
        self._refuse_reading_only()
        with (
            _told(self.path),
            self._engine("BEGIN IMMEDIATE").connect() as connection,
            ExitStack() as committing,
            connection.begin(),
        ):
            yield connection
            committing.enter_context(self._everyone.held_back())

    def _refuse_reading_only(self) -> None:
        if self.read_only:
            raise ReadOnlyError(
                f"“{self.path.name}” is open for reading only. Copy it to a folder of your own."
            )
        if threading.get_ident() != self._writer_thread:
            raise RuntimeError("only the thread that opened the project may write to it")

    def close(self) -> None:
        """Let go of the file."""
        self._lookout.close()
        for engine in self._engines.values():
            engine.dispose()

    def _engine(self, begin: str) -> Engine:
        """Give the engine whose transactions begin so, made when it is first needed."""
        with self._making:
            if begin not in self._engines:
                self._engines[begin] = _engine(self.path, begin, self._everyone)
            return self._engines[begin]


def _engine(path: Path, begin: str, everyone: Readers) -> Engine:
    from sqlalchemy import QueuePool, create_engine, event

    read_only = begin == "BEGIN"
    engine = create_engine(
        "sqlite://",
        creator=lambda: driver.connect(path, read_only=read_only),
        poolclass=QueuePool,
        pool_reset_on_return=None if read_only else "rollback",
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    if read_only:
        event.listen(engine, "before_cursor_execute", everyone.check)
    return engine


@contextmanager
def _sound(path: Path) -> Iterator[None]:
    try:
        yield
    except (ValueError, KeyError, TypeError, EOFError) as error:
        raise DamagedProjectError(
            f"“{path.name}” holds something that cannot be read "
            f"({type(error).__name__}: {error}). See what is wrong with: curator check"
        ) from error


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except _database_errors() as error:
        raise told(path, getattr(error, "orig", None) or error) from error


def _database_errors() -> tuple[type[Exception], ...]:
    """Name the errors of the driver, and those in which SQLAlchemy wraps them if it is there."""
    wrapping = sys.modules.get("sqlalchemy.exc")
    return (driver.Error, wrapping.DBAPIError) if wrapping else (driver.Error,)


def told(path: Path, error: BaseException) -> Exception:
    """Turn what the database says into what a person can act on; else give it back as it is.

    After an input or output error the path is probed first: a stick that was pulled makes
    SQLite speak of a malformed file although the file is well.
    """
    says, name = str(error).lower(), f"“{path.name}”"
    if not path.exists():
        return DriveGoneError(f"{name} is out of reach. Put the drive back, then try again.")
    for words, made in _SAYINGS.items():
        if any(word in says for word in words):
            kind, advice = made
            return kind(f"{name} {advice}")
    return error if isinstance(error, Exception) else RuntimeError(says)


_SAYINGS: dict[tuple[str, ...], tuple[type[CuratorError], str]] = {
    ("disk is full",): (
        DiskFullError,
        "could not be written: the disk is full. Nothing of it was kept; make room and try again.",
    ),
    ("readonly", "read-only", "unable to open"): (
        ReadOnlyError,
        "cannot be written to. Copy it to a folder of your own and open it there.",
    ),
    ("locked", "busy"): (
        ProjectInUseError,
        "is being written by another program. Wait a moment, then try again.",
    ),
    ("interrupted",): (InterruptedReadError, "was being written. Ask again."),
    ("malformed", "not a database", "disk i/o error", "could not decode"): (
        DamagedProjectError,
        "could not be read or written as a whole. Check the drive, or open a backup of it.",
    ),
}
