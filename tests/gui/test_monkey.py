"""A monkey at the window: random keys, clicks, drags and words on a filled project.

It ends at the first error, Qt warning or stall; the seed printed brings the same events back:
``CURATOR_MONKEY=SEED ./test.sh --soak -k monkey``.
"""

import os
import random
import sys
import time
from collections import Counter, deque

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDrag, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from curator.gui.dialogs.keys import KeyEditor
from curator.gui.rooms.registry import ROOMS
from curator.services import demo, history
from curator.services.project import Project

SEED = int(os.environ.get("CURATOR_MONKEY", "4711"))
STALL = 1.0  # seconds of work in the GUI thread; those of a busy machine do not count
LEFT = Qt.MouseButton.LeftButton
NONE, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LETTERS = (f"Key_{letter}" for letter in "ACDEFHIJKLMNOPQRUVXYZ123456")
KEYS = (
    *(getattr(Qt.Key, name) for name in LETTERS),
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Return,
    Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_Menu,
)  # fmt: skip
WORDS = ("x", "é", "'; DROP TABLE quote", "<img src=/dev/zero>", "\u202eabc", "محمد", "😀")
ENDING = {(Qt.Key.Key_Q, CONTROL)}  # closes the window, which is a fine thing but an end
PANELS = {"palette", "tagging", "history", "correcting", "keys"}
LEFT_OUT = {"window.close", "project.close"}


class Monkey:
    """Does one random thing at a time and remembers the last of them."""

    def __init__(self, window, seed):
        self.window, self.chance = window, random.Random(seed)
        self.last = deque(maxlen=8)
        self.top = window  # held, for with its name Python would let go of what Qt made inside it
        self.seen = Counter()  # events, by the room and the panels they met
        self.rescue = QTimer(window)  # from menus and drags, which wait inside an event
        self.rescue.timeout.connect(close_what_opened)
        self.deeds = (
            *(self.click,) * 4, self.click_twice, self.drag, *(self.press,) * 5, self.write,
            self.press_down, self.command,
        )  # fmt: skip

    def act(self):
        self.rescue.start(250)
        set_right(self.window)
        widget = self.widget()
        deed = self.chance.choice(self.deeds)
        self.last.append((deed.__name__, type(widget).__name__, widget.accessibleName()))
        deed(widget)
        self.seen.update(places(self.window))

    def widget(self):
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()] or [self.window]
        self.top = QApplication.activeModalWidget() or self.chance.choice(tops)
        inside = [w for w in self.top.findChildren(QWidget) if usable(w)]
        return self.chance.choice(inside or [self.top])

    def point(self, widget):
        box = widget.visibleRegion().boundingRect()
        x, y = max(box.width(), 1), max(box.height(), 1)
        return box.topLeft() + QPoint(self.chance.randrange(x), self.chance.randrange(y))

    def click(self, widget):
        QTest.mouseClick(widget, LEFT, pos=self.point(widget))

    def click_twice(self, widget):
        QTest.mouseDClick(widget, LEFT, pos=self.point(widget))

    def drag(self, widget):
        start, end = self.point(widget), self.point(widget)
        QTest.mousePress(widget, LEFT, pos=start)
        QTest.mouseMove(widget, (start + end) / 2)
        QTest.mouseMove(widget, end)
        QTest.mouseRelease(widget, LEFT, pos=end)

    def press(self, widget):
        stroke = self.chance.choice(KEYS), self.chance.choice((NONE, NONE, CONTROL, SHIFT, ALT))
        if stroke not in ENDING:
            self.last.append(stroke)
            QTest.keyClick(QApplication.focusWidget() or widget, *stroke)

    def press_down(self, widget):
        for _ in range(3):
            QTest.keyClick(widget, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_PageDown)))

    def command(self, _):
        """Do what the palette would offer just now."""
        actions = [
            each
            for each in self.window.context.actions.usable()
            if each.objectName() not in LEFT_OUT
        ]
        action = self.chance.choice(actions)
        self.last.append(action.objectName())
        action.trigger()

    def write(self, widget):
        target = QApplication.focusWidget() or widget
        if target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            event = QInputMethodEvent()
            event.setCommitString(self.chance.choice(WORDS))
            QApplication.sendEvent(target, event)


def places(window):
    """Name the room and the panels that are shown."""
    room, read = window.context.selection.room, window.room
    yield room or "welcome"
    if window.title.palette_field.list.isVisible():
        yield "palette"
    if window.history.isVisible():
        yield "history"
    if read is not None and read.isVisible():
        if read.reader.tagger.is_open:
            yield "tagging"
        if read.desk.is_correcting:
            yield "correcting"
    if any(isinstance(top, KeyEditor) and top.isVisible() for top in window.findChildren(QDialog)):
        yield "keys"


def usable(widget):
    shown = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
    return shown and widget.width() > 2 and widget.height() > 2


def set_right(window):
    """Leave no dialog for files, which is Qt's and could remove some; hold the window active."""
    for dialog in window.findChildren(QFileDialog):
        dialog.reject()
    window.show()  # where a key was changed to close it
    if QApplication.activeWindow() is None:
        (QApplication.activeModalWidget() or window).activateWindow()


def close_what_opened():
    QDrag.cancel()
    for _ in range(5):
        opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if opened is None:
            return
        opened.close()


class Desktop(QObject):
    """Takes what is to be shown by another program: the one on a screen that is none complains."""

    SCHEMES = ("file", "http", "https", "mailto")

    @Slot(QUrl)
    def take(self, _):
        """Open nothing."""


@pytest.fixture(autouse=True)
def no_other_programs():
    desktop = Desktop()
    for scheme in Desktop.SCHEMES:
        QDesktopServices.setUrlHandler(scheme, desktop, "take")
    yield
    for scheme in Desktop.SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def complaints(qtlog):
    """Give what Qt has complained of since it was asked last, and is not ignored."""
    heard = 0

    def fresh():
        nonlocal heard
        records, heard = qtlog.records[heard:], len(qtlog.records)
        bad = (each for each in records if not each.ignored and each.matches_level("WARNING"))
        return [each.message for each in bad]

    return fresh


def let_happen():
    """Let everything that is due happen, the end of closed dialogs too, as in a real loop."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.qt_log_ignore("Unimplemented code")  # drags, on a screen that is none
@pytest.mark.parametrize(
    "events", [2_000, pytest.param(20_000, marks=pytest.mark.soak)], ids=["short", "long"]
)
def test_nothing_that_a_monkey_does_breaks_window_or_file(sit_down, tmp_path, complaints, events):
    path = demo.make(tmp_path / "sample")
    person = sit_down(path)
    monkey = Monkey(person.window, SEED)
    sys.stdout.write(f"seed {SEED}\n")
    with Project.open(path, read_only=True) as project:
        before = len(history.edits(project))
    for number in range(events):
        begin = time.thread_time()
        monkey.act()
        let_happen()
        took = time.thread_time() - begin
        assert complaints() == [], f"event {number}: {list(monkey.last)}"
        assert took < STALL, f"event {number} stalled for {took:.1f} s: {list(monkey.last)}"
        if number % 50 == 0:
            close_what_opened()
            for editor in person.window.findChildren(KeyEditor):
                editor.close()
            let_happen()
        if not person.window.context.has_project:
            person.window.begin(path)
    close_what_opened()
    monkey.rescue.stop()
    person.window.close()
    sys.stdout.write(f"met: {dict(monkey.seen.most_common())}\n")
    assert set(ROOMS) <= set(monkey.seen)
    assert events < 10_000 or set(monkey.seen) >= PANELS
    with Project.open(path, read_only=True) as project:
        assert history.problems(project) == []
        assert len(history.edits(project)) > before + 5
