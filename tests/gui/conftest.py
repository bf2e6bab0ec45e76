"""A real window on a real project file, driven as a person would, and what may not be left."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QThreadPool, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from shiboken6 import isValid

from curator.gui.crash import Crash
from curator.gui.start import dressed, make_window
from curator.gui.tasks import Job
from curator.services import importing, quotes
from curator.services.project import Project
from curator.services.reading import read_text

ARTICLE = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

The fishers object. “Nobody asked us,” said Ilse Tarn of the cooperative.

A port spokesman said that nothing had been decided yet.
"""


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    folder = tmp_path / "settings"
    folder.mkdir()
    monkeypatch.setenv("CURATOR_SETTINGS", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp():
    return dressed()


@pytest.fixture
def new_project(tmp_path):
    """Make a project whose sources have these texts, each with its first line as its name."""

    def make(*texts, name="harbour"):
        path = Project.create(tmp_path / name)
        with Project.open(path) as project:
            importing.add(project, [read_text(text) for text in texts])
        return path

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

    def drop(self, paths=(), text=""):
        """Drop files, or a text, on the middle of the window."""
        data = QMimeData()
        if paths:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
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

    def wait_for_import(self):
        self.qtbot.waitUntil(lambda: not self.window.importer.running, timeout=20_000)
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
        window.project_path = path
        window.begin(path)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.context.later.idle)
        settle()
        return Person(window, qtbot)

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
    """No work under way, no timer active and no window may be left by a test."""
    yield
    settle()
    assert QThreadPool.globalInstance().waitForDone(10_000)
    settle()
    assert not Job.awaited
    timers = [o for o in gc.get_objects() if isinstance(o, QTimer) and isValid(o) and o.isActive()]
    assert timers == []
    assert QApplication.topLevelWidgets() == []


def settle():
    """Let everything that is due happen."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
