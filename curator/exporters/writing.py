"""Writing: an export reaches its file whole or not at all."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path

from curator.domain.errors import ExportError, FileExistsRefusedError

_SQLITE_HEADER = b"SQLite format 3\x00"
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def write_atomically(path: Path, content: str | bytes) -> None:
    """Write bytes, or a text as UTF-8 with its line ends, to a file; an older one is replaced.

    They go to a second file beside it that takes its name once they are safe on the disk,
    so that a crash leaves the old file or the new one. Raise ``FileExistsRefusedError`` where a
    project is in the place, and ``ExportError`` where the file cannot be written; neither
    leaves anything behind.
    """
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    write_together({path: data})


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write several files as ``write_atomically`` does one.

    None takes its name before all are safe on the disk, so that a full one leaves every old file.
    """
    beside = {path: path.parent / f".curator-{secrets.token_hex(8)}.tmp" for path in files}
    try:
        for path, data in files.items():
            with _telling(path):
                _refuse_to_replace_a_project(path)
                _write_safely(beside[path], data)
        for path in files:
            with _telling(path):
                beside[path].replace(path)
        for path in {path.parent: path for path in files}.values():
            with _telling(path):
                _keep_names(path.parent)
    finally:
        for piece in beside.values():
            with contextlib.suppress(OSError):
                piece.unlink()


@contextlib.contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Say of what the system refuses what to do about it."""
    try:
        yield
    except OSError as error:
        raise ExportError(_what_to_do(path, error)) from error


def check_place(path: Path) -> None:
    """Raise what ``write_atomically`` raises where a project or no file is in the place."""
    with _telling(path):
        _refuse_to_replace_a_project(path)


def _refuse_to_replace_a_project(path: Path) -> None:
    if not path.exists():
        return
    if not path.is_file():
        raise ExportError(f"“{path}” is not a file. Give the export a name of its own.")
    with path.open("rb") as file:
        if file.read(len(_SQLITE_HEADER)) == _SQLITE_HEADER:
            raise FileExistsRefusedError(
                f"“{path}” is a project or another database and was left alone. "
                "Choose another name for the export."
            )


def _write_safely(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_names(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder and keeps its names by itself
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _what_to_do(path: Path, error: OSError) -> str:
    folder = path.parent.absolute()
    if error.errno in _NO_ROOM:
        return f"There is no room left for “{path.name}” in “{folder}”. Make room, then try again."
    if error.errno in _FORBIDDEN:
        return f"“{path.name}” may not be written in “{folder}”. Choose another folder."
    if not folder.is_dir():
        return f"There is no folder “{folder}”. Make it first, or choose another one."
    return f"“{path}” could not be written: {error.strerror}. Choose another folder or name."
