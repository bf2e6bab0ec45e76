"""The one place that chooses the database driver and opens the file with it.

Journal mode DELETE with synchronous EXTRA: of the settings measured under power cuts it is the
one that loses no acknowledged edit and leaves one whole file when a person copies it.
"""

import sqlite3
from pathlib import Path
from urllib.parse import quote

driver = sqlite3
Connection = sqlite3.Connection

_PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "fullfsync = ON",
    "busy_timeout = 5000",
    "temp_store = MEMORY",
    "cache_size = -65536",
    "trusted_schema = OFF",
)


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open an existing file in autocommit; transactions are begun by name, never by themselves."""
    mode = "ro" if read_only else "rw"
    address = f"file:{quote(str(path.resolve()))}?mode={mode}"
    connection = driver.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=5
    )
    try:
        for pragma in _PRAGMAS[:1] + _PRAGMAS[4:] if read_only else _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()
        if read_only:
            connection.execute("PRAGMA query_only = ON").close()
    except driver.Error:
        connection.close()
        raise
    return connection
