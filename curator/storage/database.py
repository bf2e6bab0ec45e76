"""The open project file: read it, or write one edit to it; there is no third way in."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from curator.domain.errors import (
    CuratorError,
    DamagedProjectError,
    DiskFullError,
    DriveGoneError,
    ProjectInUseError,
    ReadOnlyError,
)
from curator.storage.file import driver
from curator.storage.journal.writer import NOTHING, Hand, Inverts, Writer

__all__ = ["Connection", "Database", "Hand", "Inverts", "Writer"]


class Database:
    """A project file, opened. One thread writes; any thread may read."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._writer_thread = threading.get_ident()
        self._readers = _engine(path, "BEGIN", read_only=True)
        self._writers = _engine(path, "BEGIN IMMEDIATE", read_only=False)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend a connection for looking: one moment of the file, from any thread."""
        with _told(self.path), self._readers.connect() as connection:
            try:
                yield connection
            except (ValueError, KeyError, TypeError, EOFError) as error:
                raise DamagedProjectError(
                    f"“{self.path.name}” holds something that cannot be read "
                    f"({type(error).__name__}: {error}). See what is wrong with: curator check"
                ) from error
            connection.rollback()

    @contextmanager
    def write(self, operation: str, hand: Hand, inverts: Inverts = NOTHING) -> Iterator[Writer]:
        """Lend a writer for one edit, kept as a whole when the block ends well, else not at all.

        Raise ``ReadOnlyError`` where the file was opened for reading; a ``RuntimeError`` tells
        the programmer that this is not the thread that opened the file.
        """
        if self.read_only:
            raise ReadOnlyError(
                f"“{self.path.name}” is open for reading only. Copy it to a folder of your own."
            )
        if threading.get_ident() != self._writer_thread:
            raise RuntimeError("only the thread that opened the project may write to it")
        with _told(self.path), self._writers.connect() as connection, connection.begin() as deed:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            writer = Writer(connection, operation, hand, inverts)
            yield writer
            if writer.edit_id is None:
                deed.rollback()  # nothing was changed, so nothing is to be kept

    def close(self) -> None:
        """Let go of the file."""
        self._readers.dispose()
        self._writers.dispose()


def _engine(path: Path, begin: str, *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: driver.connect(path, read_only=read_only),
        poolclass=QueuePool,
        pool_reset_on_return=None if read_only else "rollback",
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise told(path, error.orig or error) from error
    except driver.driver.Error as error:
        raise told(path, error) from error


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
    ("malformed", "not a database", "disk i/o error", "could not decode"): (
        DamagedProjectError,
        "could not be read or written as a whole. Check the drive, or open a backup of it.",
    ),
}
