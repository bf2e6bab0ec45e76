"""One writer at a time: a lock file beside the project tells a second window who has it open.

The lock is the operating system's, so it is gone when its holder dies, however that happens;
the words in the file only tell people who it is.
"""

import datetime as dt
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from curator.domain.errors import ProjectInUseError, ReadOnlyError

if TYPE_CHECKING:
    from filelock import BaseFileLock


class ProjectLock:
    """The right to write to a project, held until released."""

    def __init__(self, project: Path, holder: str) -> None:
        self._project = project
        self._path = project.with_name(project.name + ".lock")
        self._holder = holder
        # the words lie beside the lock, since Windows lets nobody read a locked file
        self._words = project.with_name(project.name + ".lock.json")
        self._lock: BaseFileLock | None = None

    @property
    def is_told_of(self) -> bool:
        """Whether somebody says that he has the project open; a crash may have left the words."""
        return self._words.exists()

    def take(self) -> None:
        """Take the lock; raise ``ProjectInUseError`` or ``ReadOnlyError`` where that fails."""
        from filelock import FileLock, Timeout

        self._lock = FileLock(self._path, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise ProjectInUseError(self._in_use()) from None
        except OSError as error:
            raise ReadOnlyError(
                f"“{self._project.parent}” cannot be written to ({error.strerror}). "
                "Copy the project to a folder of your own and open it there."
            ) from error
        with suppress(OSError):  # the lock holds without the words
            self._words.write_text(json.dumps(self._who()), "utf-8")

    def release(self) -> None:
        """Give the lock back; doing so twice is no harm."""
        if self._lock is not None and self._lock.is_locked:
            self._words.unlink(missing_ok=True)
            if os.name == "posix":
                self._path.unlink(missing_ok=True)  # while held, so nobody waits on a lost file
            self._lock.release()

    def _who(self) -> dict[str, str]:
        import platform

        since = dt.datetime.now(dt.UTC).strftime("%H:%M UTC")
        return {
            "holder": self._holder,
            "process": str(os.getpid()),
            "host": platform.node(),
            "since": since,
        }

    def _in_use(self) -> str:
        try:
            who = json.loads(self._words.read_text("utf-8"))
            by = f"{who['holder']} (process {who['process']} on {who['host']}) since {who['since']}"
        except (OSError, ValueError, KeyError, TypeError):
            by = "another window or command"
        return f"“{self._project.name}” is open in {by}. Close it there, then try again."
