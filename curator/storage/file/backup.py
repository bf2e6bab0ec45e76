"""Whole, checked copies of a project, made with the database's own backup."""

import os
import stat
from pathlib import Path

from curator.domain.errors import DamagedProjectError
from curator.storage.file import driver


def back_up(project: Path, target: Path) -> None:
    """Copy a project to ``target``: backup to a temporary file, check, sync, rename, sync.

    Who may read the project may read the copy, and nobody else.
    Raise ``DamagedProjectError`` where the copy does not pass the integrity check; nothing is
    left then, and an older file at ``target`` stays.
    """
    temporary = target.with_name(target.name + ".part")
    temporary.unlink(missing_ok=True)
    try:
        temporary.touch(0o600)
        _copy(project, temporary)
        temporary.chmod(stat.S_IMODE(project.stat().st_mode) | stat.S_IWUSR)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
        sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def problems_of(connection: driver.Connection) -> list[str]:
    """Run the integrity check of the file and the check of its references; list what they find."""
    pages = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    lost = connection.execute("PRAGMA foreign_key_check").fetchall()
    damage = [] if pages == ["ok"] else [f"the file is damaged: {says}" for says in pages]
    return damage + [f"{table} {row} refers to a missing {to}" for table, row, to, _ in lost]


def sync_folder(folder: Path) -> None:
    """Make renames in a folder survive a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(project: Path, temporary: Path) -> None:
    source = driver.connect(project, read_only=True)
    try:
        copy = driver.driver.connect(temporary, isolation_level=None)
        try:
            source.backup(copy)
            if problems := problems_of(copy):
                raise DamagedProjectError(
                    f"“{project.name}” is damaged ({problems[0]}), so it could not be backed up. "
                    "Open a backup or another copy of it."
                )
        finally:
            copy.close()
    finally:
        source.close()
