"""Nothing is cut off or laid over something else, in a small window and with large letters."""

import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from curator.gui.crash import Crash
from curator.gui.dialogs.keys import KeyEditor
from curator.gui.rooms.registry import ROOMS
from curator.gui.start import make_window
from curator.gui.tasks import Job
from curator.gui.theme import interface_font

HERE = Path(__file__)
TWICE = bool(os.environ.get("CURATOR_TWICE"))
SMALL = (960, 508)  # a screen of 1920×1080 at 200 %
LEAST = (704, 402)  # what a task bar and a frame leave of 1440×900 at 200 %
SIZES = [SMALL, LEAST] if TWICE else [(1440, 900), (1024, 700), SMALL, LEAST]
SHOWN = (QLabel, QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
PANELS = {
    "tagging": ("room.read", "quotes.keep"),
    "history": ("room.read", "history.show"),
    "correcting": ("room.read", "sources.correct"),
    "places": ("room.read", "quotes.places"),
    "original": ("room.read", "originals.show"),
    "template": ("room.briefing", "briefing.template"),
    "keys": ("keys.edit",),
}


def shown(window):
    """List what carries words and is to be seen, apart from what is scrolled away."""
    found = [w for w in window.findChildren(QWidget) if isinstance(w, SHOWN) and w.isVisible()]
    return [w for w in found if not w.visibleRegion().isEmpty()]


def cut_off(window):
    """List what has less room than its words need."""
    found = []
    for widget in shown(window):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        needed = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed.setWidth(0)
            needed.setHeight(widget.heightForWidth(widget.width()))
        elif isinstance(widget, QLabel):
            metrics = widget.fontMetrics()
            needed = QSize(metrics.horizontalAdvance(words), metrics.height())
        if widget.sizePolicy().horizontalPolicy() is widget.sizePolicy().Policy.Ignored:
            needed.setWidth(0)  # it is shortened on purpose
        if words and (widget.width() < needed.width() or widget.height() < needed.height() - 1):
            found.append(("cut off", named(widget), widget.size(), needed))
    return found


def overlapping(window):
    """List what lies over a neighbour."""
    found = []
    for one, other in combinations(shown(window), 2):
        if one.parentWidget() is other.parentWidget():
            common = one.geometry() & other.geometry()
            if common.width() > 1 and common.height() > 1:
                found.append(("overlap", named(one), named(other), common))
    return found


def outside(window):
    """List what sticks out of the window or of its neighbourhood."""
    found = []
    for widget in shown(window):
        place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
        if not widget.window().rect().contains(place) and not scrolls(widget):
            found.append(("outside", named(widget), place))
    return found


def sideways(window):
    """List what can be scrolled sideways: a form, of which the end of each line is out of sight."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    spans = [(area.accessibleName(), area.horizontalScrollBar().maximum()) for area in areas]
    return [("sideways", name, pixels) for name, pixels in spans if pixels]


def scrolls(widget):
    while (widget := widget.parentWidget()) is not None:
        if widget.objectName() == "qt_scrollarea_viewport":
            return True
    return False


def named(widget):
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


@pytest.fixture(params=SIZES, ids=lambda size: "×".join(map(str, size)))
def person(sit_down, tmp_path, request, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.resize(*request.param)
    wait(person)
    size = person.window.size().toTuple()
    assert size == request.param  # nothing in it asks for more
    return person


def settle():
    """Let the layouts come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def wait(person):
    person.qtbot.waitUntil(lambda: not Job.awaited, timeout=20_000)
    settle()


def check(window):
    found = [*cut_off(window), *overlapping(window), *outside(window), *sideways(window)]
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_fits(person, room):
    person.window.context.go_to(room)
    wait(person)
    check(person.window)


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_fits(person, panel):
    person.view.selectAll()
    for command in PANELS[panel]:
        person.window.context.actions[command].trigger()
        wait(person)
    check(person.window)
    for editor in person.window.findChildren(KeyEditor):
        editor.close()


def test_the_palette_fits(person):
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(person.window.title.palette_field, "wall")
    wait(person)
    check(person.window)
    person.press(Qt.Key.Key_Escape)


def room_of(picker):
    """Tell how many pixels a picker has for its words."""
    option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
    picker.initStyleOption(option)
    kind = QStyle.ComplexControl.CC_ComboBox
    return picker.style().subControlRect(kind, option, part, picker).width()


@pytest.mark.parametrize("room", ROOMS)
def test_what_a_field_asks_for_and_what_is_chosen_can_be_read_to_its_end(
    sit_down, tmp_path, sample_at, room
):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.context.go_to(room)
    wait(person)
    lines = [w for w in shown(person.window) if isinstance(w, QLineEdit) and not w.text()]
    words = [(line, line.placeholderText(), line.width() - 16) for line in lines]
    pickers = [w for w in shown(person.window) if isinstance(w, QComboBox)]
    words += [(picker, picker.currentText(), room_of(picker)) for picker in pickers]
    cut = [
        (said, w.fontMetrics().horizontalAdvance(said), room)
        for w, said, room in words
        if w.fontMetrics().horizontalAdvance(said) > room
    ]
    assert cut == []


def test_the_list_of_sources_is_as_wide_where_the_project_is_there_at_the_first_picture(
    qapp, tmp_path, qtbot, sample_at
):
    window = make_window(Crash())
    window.resize(1440, 900)
    window.begin(sample_at(tmp_path / "sample"))
    window.show()
    qtbot.waitUntil(lambda: window.context.later.idle)
    settle()
    assert window.room.sources.width() == 286
    window.close()
    window.deleteLater()
    settle()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "×".join(map(str, size)))
def test_the_welcome_page_fits(sit_down, size):
    person = sit_down()
    person.window.resize(*size)
    wait(person)
    check(person.window)


@pytest.mark.skipif(TWICE, reason="it is the one that starts this run")
@pytest.mark.parametrize(
    ("scale", "what"),
    [({"QT_SCALE_FACTOR": "2"}, "fit"), ({"QT_FONT_DPI": "192"}, "larger")],
    ids=["screen", "letters"],
)
def test_all_of_it_fits_at_twice_the_size(scale, what):
    """Run this file again in a process of its own: Qt takes its scale once, at the start."""
    run = [sys.executable, "-m", "pytest", str(HERE), "-q", "-x", "-k", what]
    environment = {**os.environ, **scale, "CURATOR_TWICE": "1"}
    done = subprocess.run(run, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_larger_letters_come_with_a_window_as_much_larger(qapp):
    assert qapp.primaryScreen().devicePixelRatio() == (2 if TWICE else 1)
    assert QFontInfo(interface_font(13)).pixelSize() == 13


def test_beside_the_history_of_a_narrow_window_list_and_text_take_turns(
    sit_down, tmp_path, sample_at
):
    person = sit_down(sample_at(tmp_path / "sample"))
    room = person.window.room
    person.window.resize(*LEAST)
    wait(person)
    assert room.sources.isVisible()
    assert room.desk.isVisible()
    person.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    wait(person)
    assert person.window.size().toTuple() == LEAST
    assert (room.sources.isVisible(), room.desk.isVisible()) == (False, True)
    QTest.mouseClick(room.unfold, Qt.MouseButton.LeftButton)
    wait(person)
    assert room.sources.filter.hasFocus()
    assert (room.sources.isVisible(), room.desk.isVisible()) == (True, False)
    check(person.window)
    person.press(Qt.Key.Key_Return)  # to the list
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)  # to the text
    wait(person)
    assert person.view.hasFocus()
    assert (room.sources.isVisible(), room.desk.isVisible()) == (False, True)
    person.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    wait(person)
    assert room.sources.view.hasFocus()
    person.press(Qt.Key.Key_F6)
    wait(person)
    assert person.view.hasFocus()
    assert not room.sources.isVisible()
    person.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    wait(person)
    assert room.sources.isVisible()
    assert room.desk.isVisible()


def test_what_has_no_room_beside_the_number_of_statements_is_in_the_menu(
    sit_down, tmp_path, sample_at
):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    wait(person)
    bar = person.window.stack.rooms["quotes"].pane.bar

    def offered():
        shown = [each for each in bar.findChildren(QAbstractButton) if each.isVisible()]
        listed = [action.objectName() for action in bar.more.actions()]
        return {each.defaultAction().objectName() for each in shown if each.defaultAction()}, listed

    every = {f"statements.{name}" for name in ("actor", "claim", "tag", "untag", "remove")}
    buttons, listed = offered()
    assert buttons == every
    assert not every & set(listed)
    person.window.resize(*LEAST)
    wait(person)
    buttons, listed = offered()
    assert buttons < every
    assert buttons | (every & set(listed)) == every
    person.window.resize(1440, 900)
    wait(person)
    assert offered()[0] == every
