"""The last resort: what nobody foresaw is told in a plain sentence, with a report to copy."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from curator import __version__


class Crash(QObject):
    """Hears of every error that no one caught; from any thread."""

    happened = Signal(str)

    def install(self) -> None:
        """Take the place of Python's own last resort."""
        sys.excepthook = self.tell

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a report to the terminal and hand it to the window."""
        report = report_of(kind, error, trace)
        if sys.stderr is not None:  # a program without a terminal has none
            sys.stderr.write(report)
        if not issubclass(kind, KeyboardInterrupt):
            self.happened.emit(report)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write what happened where; places in the program, no words of the project."""
    steps = "".join(traceback.format_tb(trace))
    about = f"Curator {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{about}, {platform.system()}\n{steps}{kind.__name__}: {error}\n"
