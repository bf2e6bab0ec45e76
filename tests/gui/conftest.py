"""A real window on a real project file, driven as a person would, and what may not be left."""

import gc
import itertools
import os
import shutil
import threading
from contextlib import suppress
from multiprocessing import resource_tracker
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6 import QtCore
from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox
from shiboken6 import isValid

from curator.gui.crash import Crash
from curator.gui.start import dressed, make_window
from curator.gui.tasks import Job
from curator.importers.pool.pool import POOL
from curator.importers.worker import Worker
from curator.services import quotes
from curator.services.project import Project

ARTICLE = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

The fishers object. “Nobody asked us,” said Ilse Tarn of the cooperative.

A port spokesman said that nothing had been decided yet.
"""


LASTING = []  # what has been set aside and could still begin to run
ENDED = itertools.count(1)  # tests


def pytest_collection_finish():
    set_aside()


def set_aside():
    """Set aside all that is there, since to look through it after each test takes long.

    A closed window leaves thousands of objects that are never freed, and some lie in cycles.
    """
    gc.collect()
    LASTING[:] = [o for o in able_to_run() if isinstance(o, Worker) or isValid(o)]
    gc.freeze()


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    folder = tmp_path / "settings"
    folder.mkdir()
    monkeypatch.setenv("CURATOR_SETTINGS", str(folder))
    for name in ("HOME", "USERPROFILE"):  # a dialog begins there, where nothing is to be written
        monkeypatch.setenv(name, str(tmp_path))
    return folder


@pytest.fixture(scope="session")
def qapp():
    return dressed()


@pytest.fixture
def new_project(tmp_path, project_of):
    """Make a project whose sources have these texts, each with its first line as its name."""

    def make(*texts, name="harbour"):
        return Path(shutil.copy(project_of(name, *texts), tmp_path))

    return make


class Person:
    """Someone before the window."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot

    @property
    def view(self):
        return self.window.room.reader.view

    @property
    def panel(self):
        return self.window.room.reader.tagger.panel

    @property
    def quotes(self):
        """Read the quotes from the file, as anyone else would."""
        with Project.open(self.window.project_path, read_only=True) as project:
            return quotes.find(project)

    @property
    def dialogs(self):
        """List the dialogs that are open."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def place(self, text, words, at_end=False):
        start = text.index(words) + (len(words) if at_end else 0)
        unit = len(text[:start].encode("utf-16-le")) // 2
        return self.view.box_of(unit).center()

    def drag_over(self, words):
        """Drag the mouse over words of the article."""
        text = self.view.canonical
        begin, end = self.place(text, words), self.place(text, words, at_end=True)
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(port, (begin + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)

    def click_on(self, words):
        port = self.view.viewport()
        point = self.place(self.view.canonical, words) + QPoint(3, 0)
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=point)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        settle()

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)

    def drop(self, paths=(), text="", urls=()):
        """Drop files, or a text, or links, on the middle of the window."""
        data = QMimeData()
        if paths or urls:
            data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), *map(QUrl, urls)])
        if text:
            data.setText(text)
        what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        enter = QDragEnterEvent(QPoint(600, 400), *what, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        event = QDropEvent(QPointF(600, 400), *what, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, event)

    def answer(self, path):
        """Name a file in the dialog that is open."""
        dialog = self.window.findChild(QFileDialog)
        dialog.selectFile(str(path))
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()

    def say(self, words):
        """Answer the question that is asked, with the button of these words."""
        (box,) = (each for each in self.dialogs if isinstance(each, QMessageBox))
        next(each for each in box.buttons() if each.text().replace("&", "") == words).click()
        settle()

    def wait_for_import(self):
        self.qtbot.waitUntil(lambda: not self.window.importer.running, timeout=20_000)
        settle()

    def wait_for_suggestions(self):
        """Wait until what is suggested in the article is found, where one is read."""
        reader = getattr(self.window.room, "reader", None)
        if reader is not None:
            self.qtbot.waitUntil(lambda: reader.ghosts.finder.idle and reader.guesser.idle)
            settle()

    def undo(self):
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.press(Qt.Key.Key_Z, both)


@pytest.fixture
def sit_down(qapp, qtbot):
    """Sit down before a window, on a project where a path is given."""
    windows = []

    def begin(path=None):
        window = make_window(Crash())
        windows.append(window)
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        QTest.keyRelease(window, Qt.Key.Key_Control)  # else held down since the test before
        window.project_path = path
        window.begin(path)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.context.later.idle)
        settle()
        person = Person(window, qtbot)
        person.wait_for_suggestions()
        return person

    yield begin
    for window in windows:
        window.close()
        window.deleteLater()
    settle()


@pytest.fixture
def person(sit_down, new_project):
    return sit_down(new_project(ARTICLE))


@pytest.fixture(autouse=True)
def nothing_left(qapp, settings):
    """No work under way, nothing that wakes up and no window may be left by a test."""
    yield
    settle()
    assert QtCore.QThreadPool.globalInstance().waitForDone(10_000)
    settle()
    assert not Job.awaited
    assert left_over() == {}
    if next(ENDED) % 20 == 1:
        set_aside()


def left_over():
    """Tell what is still there that would wake up, run or be seen, by its kind."""
    kept = able_to_run()
    alive = [o for o in kept if isinstance(o, QObject) and isValid(o)]
    clock, here = QtCore.QAbstractEventDispatcher.instance(), QtCore.QThread.currentThread()
    found = {
        "timers": [o for o in alive if o.thread() is here and clock.registeredTimers(o)],
        "animations": [
            o for o in alive
            if isinstance(o, QtCore.QAbstractAnimation) and o.state() is not o.State.Stopped
        ],
        "qt threads": [
            o for o in alive if isinstance(o, QtCore.QThread) and o is not here and o.isRunning()
        ],
        "threads": [
            thread for thread in threading.enumerate()
            if thread is not threading.main_thread()
            if not isinstance(thread, threading._DummyThread)
        ],
        "processes": sorted(children() - warm_processes(kept)),
        "widgets": QApplication.topLevelWidgets(),
        "windows": [
            window for window in QApplication.allWindows()
            if window.isVisible() or not window.inherits("QShapedPixmapWindow")  # Qt's, of a drag
        ],
        "cursors": [cursor for cursor in [QApplication.overrideCursor()] if cursor is not None],
    }  # fmt: skip
    return {kind: some for kind, some in found.items() if some}


def children():
    """List the processes begun by this one, where the system tells."""
    pids = []
    for each in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # of a thread that ended just now
            pids += each.read_text("ascii").split()
    return set(map(int, pids))


def warm_processes(kept):
    """List those that are kept for later: the readers of pages, and what Python needs for them."""
    workers = [o for o in kept if isinstance(o, Worker) and o._process is not None]
    pool = {process.pid for process in POOL.crew}
    return {
        *pool,
        *(worker._process.pid for worker in workers),
        resource_tracker._resource_tracker._pid,
    }


def able_to_run():
    """List every object of Qt and every reader of pages, also what has been set aside."""
    every = gc.get_objects()
    kinds = {kind for kind in set(map(type, every)) if issubclass(kind, QObject | Worker)}
    return [*LASTING, *(each for each in every if type(each) in kinds)]


@pytest.fixture(name="left_over")
def _left_over():
    return left_over


def settle():
    """Let everything that is due happen."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
