"""Starting: the application, its dress and its one window."""

from __future__ import annotations

import gc
import sys
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from curator.gui.context import Context
from curator.gui.crash import Crash
from curator.gui.keyboard.enter import EnterKey
from curator.gui.language.languages import speak
from curator.gui.later import Later
from curator.gui.main_window import MainWindow
from curator.gui.rooms.registry import ROOMS
from curator.gui.settings import Settings
from curator.gui.style.icons import icon
from curator.gui.tasks import Job
from curator.gui.theme import Theme, load_fonts

_YOUNG, _MIDDLE = 700, 10  # as Python has them: such looks take a millisecond
_TURN = 0.001  # seconds that Python works on beside the window before the window has its turn
_OLD = 2_000  # looks at the middle before one at everything, where the window is never left


def start(path: Path | None, *, sample: bool = False) -> int:
    """Show the window and stay until it is closed; return the code to exit with."""
    application = dressed()
    speak(application, Settings())
    crash = Crash()
    crash.install()
    window = make_window(crash)
    later = window.context.later
    later.do(window, lambda: tidy_when_left(application))
    later.do(window, lambda: _warm(later))
    if sample and path is not None and not path.exists():
        later.do(window, lambda: window.projects.make_sample(path))
    else:
        window.begin(path)
    for name in ROOMS:  # so that the first visit does not wait for its imports
        later.do(window, partial(import_module, f"curator.gui.rooms.{name}"))
    window.show()
    return application.exec()


def dressed() -> QApplication:
    """Give the one application, in our style and fonts."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    sys.setswitchinterval(_TURN)  # one event calls Python many times, and waits each time
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


def tidy_when_left(application: QApplication) -> None:
    """Let Python look through all that is held when the window is left for another program.

    Such a look stops every thread: at a briefing of 5,000 quotes for a tenth of a second, twice
    each time the page is composed. What is held now stays to the end, and is never looked through.
    """
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
    gc.enable()
    application.applicationStateChanged.connect(_tidy)


def _tidy(state: Qt.ApplicationState) -> None:
    if state is not Qt.ApplicationState.ApplicationActive:
        gc.collect()


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
