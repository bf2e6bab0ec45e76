"""What a file says of itself before it is opened: a project or not, and for which Curator.

The application id stands at byte 68 and the schema number at byte 60 of an SQLite header
(SQLite file format, 1.3). ``meta`` repeats what an encrypted file cannot show.
"""

from dataclasses import dataclass
from pathlib import Path

from curator.domain.errors import (
    NewerProjectError,
    NotAProjectError,
    ProjectInUseError,
    ProjectMissingError,
    ReadOnlyError,
)
from curator.storage.file import driver

APPLICATION_ID = 0x43555241  # "CURA"
SCHEMA = 4  # the number of revisions in migrations/versions
MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Header:
    """The numbers at the head of a project file."""

    schema: int
    min_reader: int  # the lowest schema number whose Curator may read the file
    min_writer: int  # and may write to it


def read_header(path: Path) -> Header:
    """Read the header of a project.

    Raise ``ProjectMissingError`` where there is no file, ``NotAProjectError`` where the file
    is something else, or empty, or cut off before its end, and ``ProjectInUseError`` where it
    is in the midst of a long write.
    """
    _check_start(path)
    try:
        connection = driver.connect(path, read_only=True)
        try:
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            meta = dict(connection.execute("SELECT key, value FROM meta"))
            _check_whole(path, connection)
        finally:
            connection.close()
        if int(meta["schema"]) != schema:  # what meta promises is of another schema than this
            return Header(schema, schema, schema)
        return Header(schema, int(meta["min_reader"]), int(meta["min_writer"]))
    except (driver.driver.DatabaseError, KeyError, ValueError) as error:
        if "locked" in str(error):
            raise ProjectInUseError(
                f"“{path.name}” is being written by another program. Wait a moment, then try again."
            ) from error
        raise NotAProjectError(
            f"“{path.name}” is damaged or only a piece of a project ({error}). "
            "Open a backup or another copy of it."
        ) from error


def check_readable(path: Path, header: Header) -> None:
    """Raise ``NewerProjectError`` where only a newer Curator can read the file."""
    if header.min_reader > SCHEMA:
        raise NewerProjectError(
            f"“{path.name}” was made by a newer Curator (schema {header.schema}; this one knows "
            f"{SCHEMA}). Install the newest Curator to open it; the file was not touched."
        )


def check_writable(path: Path, header: Header) -> None:
    """Raise ``NewerProjectError`` where only a newer Curator may write to the file."""
    check_readable(path, header)
    if header.min_writer > SCHEMA:
        raise NewerProjectError(
            f"“{path.name}” was made by a newer Curator and can only be read by this one. "
            "Install the newest Curator to change it; the file was not touched."
        )


def _check_whole(path: Path, connection: driver.Connection) -> None:
    pages, size = (
        connection.execute(f"PRAGMA {p}").fetchone()[0] for p in ("page_count", "page_size")
    )
    if missing := max(0, pages * size - path.stat().st_size):
        raise ValueError(f"{missing} bytes are missing at its end")


def _check_start(path: Path) -> None:
    if not path.exists():
        raise ProjectMissingError(
            f"There is no project at “{path}”. Check the path, or make one with: curator new"
        )
    if not path.is_file():
        raise NotAProjectError(f"“{path.name}” is not a file. Give the path of a .curator file.")
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except PermissionError:
        raise ReadOnlyError(
            f"You are not allowed to read “{path}”. Ask its owner, or open a copy of it."
        ) from None
    known = start.startswith(MAGIC) and start[68:72] == APPLICATION_ID.to_bytes(4, "big")
    if not known:
        what = "is empty" if not start else "is not a Curator project"
        raise NotAProjectError(f"“{path.name}” {what}. Choose a file made with: curator new")
