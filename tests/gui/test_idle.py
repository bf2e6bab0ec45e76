"""Where nobody does anything, nothing of ours wakes up."""

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from curator.gui.rooms.registry import ROOMS
from curator.gui.tasks import Job

PANELS = ("quotes.keep", "history.show", "quotes.places", "find.open", "sources.correct")
IDLE = 400  # ms looked on


class Watch(QObject):
    """Counts the events that reach anything of the program, but for the blinking of a caret."""

    def __init__(self):
        super().__init__()
        self.seen = Counter()

    def eventFilter(self, watched, event):
        if event.type() in (QEvent.Type.Timer, QEvent.Type.MetaCall, QEvent.Type.UpdateRequest):
            self.seen[type(watched).__name__, event.type().name] += 1
        return False


@pytest.fixture
def steady(qapp):
    """Let no caret blink, which is Qt's: what wakes up then is ours."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def at_rest(person):
    """Wait until the work that was begun is done."""
    person.qtbot.waitUntil(lambda: not Job.awaited, timeout=20_000)


def wakes(person):
    """Look on for a while; tell what moved and which timers of ours are left."""
    watch, application = Watch(), QApplication.instance()
    application.installEventFilter(watch)
    QTest.qWait(IDLE)
    application.removeEventFilter(watch)
    at_rest(person)  # a tuple that another thread is filling must not be found
    timers = [o for o in gc.get_objects() if isinstance(o, QTimer) and isValid(o) and o.isActive()]
    return watch.seen, timers


def check(person):
    """Look on until nothing moves; what never rests would be seen each time."""
    at_rest(person)
    for _ in range(10):
        seen, timers = wakes(person)
        if not seen:
            break
    assert seen == Counter()
    assert timers == []
    assert person.window.findChildren(QAbstractAnimation) == []  # nor is there any motion to reduce


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_that_is_looked_at_rests(sit_down, tmp_path, steady, room, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.context.go_to(room)
    check(person)


@pytest.mark.parametrize("panel", PANELS)
def test_an_open_panel_rests(sit_down, tmp_path, steady, panel, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.view.selectAll()
    person.window.context.actions[panel].trigger()
    check(person)


def test_the_palette_rests(sit_down, tmp_path, steady, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    check(person)
    person.press(Qt.Key.Key_Escape)


def test_the_welcome_page_rests(sit_down, steady):
    check(sit_down())


def test_rest_comes_back_after_work(sit_down, tmp_path, steady, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    for room in ROOMS:
        person.window.context.go_to(room)
        at_rest(person)
    person.undo()
    person.redo()
    check(person)


def test_a_timer_that_goes_on_would_be_seen(sit_down, steady):
    person = sit_down()
    check(person)
    timer = QTimer(person.window)
    timer.start(50)
    number = person.window.startTimer(50)
    seen, timers = wakes(person)
    timer.stop()
    person.window.killTimer(number)
    assert timers == [timer]
    assert {name for name, _ in seen} >= {"QTimer", "MainWindow"}
