"""The last resort: what nobody foresaw is told in a plain sentence, with a report to copy."""

from __future__ import annotations

import os
import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from curator import __version__

_OF_THE_PROGRAM = (AttributeError, ImportError, NameError, TypeError, ZeroDivisionError)


class Crash(QObject):
    """Hears of every error that no one caught; from any thread."""

    happened = Signal(str)

    def install(self) -> None:
        """Take the place of Python's own last resort, in every thread."""
        sys.excepthook = self.tell
        threading.excepthook = self._tell_of_thread

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a report to the terminal and hand it to the window."""
        report = report_of(kind, error, trace)
        if sys.stderr is not None:  # a program without a terminal has none
            sys.stderr.write(report)
        if not issubclass(kind, KeyboardInterrupt):
            self.happened.emit(report)

    def _tell_of_thread(self, ended: threading.ExceptHookArgs) -> None:
        if ended.exc_value is not None and not issubclass(ended.exc_type, SystemExit):
            self.tell(ended.exc_type, ended.exc_value, ended.exc_traceback)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write what happened where; places in the program, no words of the project.

    The message of an error may quote what was read, so it stands there only where its kind tells
    of the program alone.
    """
    about = f"Curator {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    parts = [_part(kind, error, trace)]
    seen = {id(error)}
    while (earlier := error.__cause__ or error.__context__) and id(earlier) not in seen:
        seen.add(id(earlier))
        parts.append(_part(type(earlier), earlier, earlier.__traceback__))
        error = earlier
    return f"{about}, {platform.system()}\n" + "which came after\n".join(parts[::-1])


def _part(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    steps = "".join(
        f"  {_place(step.filename)}:{step.lineno} {step.name}\n"
        for step in traceback.extract_tb(trace)
    )
    words = f": {error}" if issubclass(kind, _OF_THE_PROGRAM) else ""
    return f"{steps}{kind.__name__}{words}\n"


def _place(file: str) -> str:
    """Shorten the path of a module; the rest of it tells of the person's machine."""
    roots = [f"{root}{os.sep}" for root in sys.path if root and file.startswith(f"{root}{os.sep}")]
    return file.removeprefix(max(roots, key=len, default=""))
