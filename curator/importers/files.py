"""Which files to read, where files and folders are named."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from curator.domain.errors import UnreadableFileError
from curator.importers.kinds import SUFFIXES, Kind, kind_by_name

_OURS = ".curator.lock.json"  # lies beside a project that is open, and is no article


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or a folder that gives none and why."""

    path: Path
    error: UnreadableFileError | None = None
    size: int = 0  # bytes


def collect(paths: Iterable[Path]) -> Iterator[Found]:
    """List the files to read: a file as itself, a folder with all that is in it, in sorted order.

    In folders only names with a suffix that is read count; hidden ones do not, nor does the
    folder of pictures and frames which a browser saves beside a page. A folder that gives
    nothing, or may not be opened, is listed with its error. A file named by the person is listed
    as it is: whether it can be read shows when it is read.
    """
    for path in paths:
        status = _status(path)
        if not stat.S_ISDIR(status.st_mode):
            yield Found(path, size=status.st_size)
            continue
        nothing = True
        for found in _inside(path):
            nothing = False
            yield found
        if nothing:
            yield Found(path, _nothing_in(path))


def _status(path: Path) -> os.stat_result:
    """Ask for the status of what a path leads to; all zeros where it leads nowhere."""
    try:
        return path.stat()
    except (OSError, ValueError):
        return os.stat_result([0] * 10)


def _inside(folder: Path) -> Iterator[Found]:
    """Walk a folder without recursion, and into no folder twice: links may lead in circles."""
    seen: set[tuple[int, int]] = set()
    todo = [(folder, _status(folder))]
    while todo:
        path, status = todo.pop()
        if stat.S_ISREG(status.st_mode):
            yield Found(path, size=status.st_size)
        elif (status.st_dev, status.st_ino) not in seen:
            seen.add((status.st_dev, status.st_ino))
            try:
                todo += reversed(_entries(path))
            except OSError as error:
                yield Found(path, _not_opened(path, error))


def _entries(folder: Path) -> list[tuple[Path, os.stat_result]]:
    """List what to go through in a folder, sorted by name, with its status."""
    files, folders = [], []
    for entry in folder.iterdir():
        name = entry.name
        if name.startswith(".") or name.endswith(_OURS):
            continue
        status = _status(entry)
        if stat.S_ISDIR(status.st_mode):
            folders.append((entry, status))
        elif stat.S_ISREG(status.st_mode) and kind_by_name(name) is not None:
            files.append((entry, status))
    beside = {f"{file.stem}_files" for file, _ in files if kind_by_name(file.name) is Kind.HTML}
    kept = files + [(entry, status) for entry, status in folders if entry.name not in beside]
    return sorted(kept, key=lambda one: one[0].name)


def _nothing_in(folder: Path) -> UnreadableFileError:
    return UnreadableFileError(
        f"There is nothing to read in the folder “{folder}”: "
        f"put files there whose names end in {', '.join(SUFFIXES)}, or name a file."
    )


def _not_opened(folder: Path, error: OSError) -> UnreadableFileError:
    return UnreadableFileError(
        f"The folder “{folder}” could not be opened ({error.strerror}): "
        "ask its owner for the right to read it."
    )
