"""The one place that chooses the database driver and opens the file with it.

Journal mode DELETE with synchronous EXTRA: of the settings measured under power cuts it is the
one that loses no acknowledged edit and leaves one whole file when a person copies it.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

driver = sqlite3
Connection = sqlite3.Connection
Error = sqlite3.Error
OperationalError, ProgrammingError = sqlite3.OperationalError, sqlite3.ProgrammingError

_PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "fullfsync = ON",
    "busy_timeout = 5000",
    "temp_store = MEMORY",
    "cache_size = -16384",
    "trusted_schema = OFF",
)
# Each reader has a cache of its own, and the system keeps the pages of the file for all of them.
_READING = (*_PRAGMAS[:1], *_PRAGMAS[4:], "cache_size = -4096", "query_only = ON")


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open an existing file in autocommit; transactions are begun by name, never by themselves."""
    path, mode = path.resolve(), "ro" if read_only else "rw"
    if read_only and path.with_name(path.name + "-journal").exists():
        _finish_interrupted(path)
    address = f"file:{quote(str(path))}?mode={mode}"
    connection = driver.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=5
    )
    try:
        for pragma in _READING if read_only else _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()
    except Error:
        connection.close()
        raise
    return connection


def _finish_interrupted(path: Path) -> None:
    # A write cut off by a crash is rolled back by the next connection that may write; one that
    # may only read cannot, and would call the file unreadable.
    with suppress(Error), closing(connect(path)) as connection:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
