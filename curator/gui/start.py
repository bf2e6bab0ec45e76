"""Starting: the application, its dress and its one window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from curator.gui.context import Context
from curator.gui.crash import Crash
from curator.gui.keyboard.enter import EnterKey
from curator.gui.language.languages import speak
from curator.gui.later import Later
from curator.gui.main_window import MainWindow
from curator.gui.settings import Settings
from curator.gui.style.icons import icon
from curator.gui.tasks import Job
from curator.gui.theme import Theme, load_fonts


def start(path: Path | None, *, sample: bool = False) -> int:
    """Show the window and stay until it is closed; return the code to exit with."""
    application = dressed()
    speak(application, Settings())
    crash = Crash()
    crash.install()
    window = make_window(crash)
    later = window.context.later
    later.do(window, _tidy_again)
    later.do(window, lambda: _warm(later))
    if sample and path is not None and not path.exists():
        later.do(window, lambda: window.projects.make_sample(path))
    else:
        window.begin(path)
    window.show()
    return application.exec()


def dressed() -> QApplication:
    """Give the one application, in our style and fonts."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("curator")
    application.setApplicationDisplayName("Curator")
    application.setDesktopFileName("org.curator.Curator")
    application.setStyle("Fusion")
    application.setWindowIcon(icon("curator"))
    load_fonts()
    if application.findChild(EnterKey) is None:
        EnterKey(application)
    return application


def make_window(crash: Crash) -> MainWindow:
    """Make the window with all that it needs."""
    theme = Theme()
    context = Context(theme, Settings())
    window = MainWindow(context)
    for part in (theme, context, crash):
        part.setParent(window)
    window.looks.begin()
    crash.happened.connect(lambda report: _tell(window, report))
    return window


def _tidy_again() -> None:
    gc.freeze()
    gc.enable()


def _warm(later: Later) -> None:
    """Import what writing needs beside the window; what waits for it waits so long."""
    from curator.services.project import warm

    later.pause()
    Job(later, None).start(lambda _: warm(), lambda _: later.resume(), lambda _: later.resume())


def _tell(window: MainWindow, report: str) -> None:
    window.notice.trouble(
        QCoreApplication.translate(
            "Crash",
            "Something went wrong inside Curator. What you did before is safe in the file.",
        )
    )
    window.notice.offer(
        QCoreApplication.translate("Crash", "Copy the report"),
        lambda: QApplication.clipboard().setText(report),
    )
