"""Enter on a button: whatever has the keys is clicked, in every room and panel."""

import pytest
from PySide6.QtCore import SIGNAL, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from curator.gui.dialogs.keys import KeyEditor

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sample(sit_down, tmp_path, sample_at):
    return sit_down(sample_at(tmp_path / "sample.curator"))


def buttons_of(window):
    """List the buttons that a person could come to by Tab."""
    found = [*window.findChildren(QPushButton), *window.findChildren(QToolButton)]
    return [
        button
        for button in found
        if button.isVisible() and button.isEnabled() and button.window() is window
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def deaf(window):
    """List the buttons that Enter does not click; what they would do is not done."""
    found = []
    for button in buttons_of(window):
        if isinstance(button, QToolButton) and button.menu() is not None:
            continue  # a test of its own: its menu opens at the press
        if isinstance(button, QToolButton) and button.defaultAction() is not None:
            button.defaultAction().blockSignals(True)
        clicks = []
        if button.receivers(SIGNAL("clicked(bool)")):
            button.clicked.disconnect()
        button.clicked.connect(lambda *_, clicks=clicks: clicks.append(1))
        button.setFocus()
        assert button.hasFocus(), button.text()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(button, key)
        if len(clicks) != 2:
            found.append(button.accessibleName() or button.text())
    return found


def test_enter_clicks_every_button_of_the_welcome_page(sit_down, new_project, tmp_path):
    new_project("Harbour\n\nClosed.")
    person = sit_down()
    assert len(buttons_of(person.window)) >= 3
    assert deaf(person.window) == []


@pytest.mark.parametrize("room", ["read", "quotes", "actors", "claims", "briefing"])
def test_enter_clicks_every_button_of_a_room(sample, room):
    sample.window.context.go_to(room)
    sample.qtbot.wait(1)
    assert len(buttons_of(sample.window)) >= 5
    assert deaf(sample.window) == []


def open_find(person):
    person.press(Qt.Key.Key_F, CONTROL)
    person.type("the")


def open_tagging(person):
    person.window.room.reader.focus_cards()
    person.press(Qt.Key.Key_Return)
    person.window.room.reader.tagger.panel.another()


def open_history(person):
    person.press(Qt.Key.Key_H, CONTROL)


def open_correcting(person):
    person.press(Qt.Key.Key_R, CONTROL)


def open_places(person):
    person.press(Qt.Key.Key_L, CONTROL | SHIFT)


def open_type(person):
    person.press(Qt.Key.Key_T, CONTROL | SHIFT)


def open_source(person):
    person.window.room.sources.view.setFocus()
    person.press(Qt.Key.Key_F2)


def open_question(person):
    person.window.room.sources.view.setFocus()
    person.press(Qt.Key.Key_Delete)


def open_notice(person):
    person.window.notice.tell("Told.")
    person.window.notice.offer("Offered", lambda: None)


def open_progress(person):
    person.window.status.show_progress("Reading…")


PANELS = [
    open_find, open_tagging, open_history, open_correcting, open_places, open_type,
    open_source, open_question, open_notice, open_progress,
]  # fmt: skip


@pytest.mark.parametrize("opened", PANELS, ids=lambda deed: deed.__name__.removeprefix("open_"))
def test_enter_clicks_every_button_of_a_panel(sample, opened):
    before = len(buttons_of(sample.window))
    opened(sample)
    sample.qtbot.wait(1)
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert sum(len(buttons_of(window)) for window in windows) > before
    assert [deaf(window) for window in windows] == [[] for _ in windows]


def test_enter_clicks_every_button_of_the_key_editor(sample):
    sample.window.context.actions["keys.edit"].trigger()
    editor = sample.window.findChild(KeyEditor)
    editor.activateWindow()
    sample.qtbot.waitUntil(editor.isActiveWindow)
    for button in (editor.change, editor.reset, editor.undo):
        button.setEnabled(True)
    assert len(buttons_of(editor)) == 4
    assert deaf(editor) == []
    editor.close()


def test_enter_opens_the_menu_behind_a_button(sample):
    button = sample.window.title.menu_button
    button.setFocus()
    opened = []
    button.menu().aboutToShow.connect(lambda: opened.append(1))
    button.menu().aboutToShow.connect(button.menu().close, Qt.ConnectionType.QueuedConnection)
    sample.press(Qt.Key.Key_Return)
    assert opened == [1]
    assert QApplication.activePopupWidget() is None


def test_enter_on_add_statement_adds_one_and_keeps_nothing(sample):
    sample.window.room.reader.focus_cards()
    sample.press(Qt.Key.Key_Return)
    panel = sample.panel
    panel.add.setFocus()
    sample.press(Qt.Key.Key_Return)
    assert panel.isVisible()
    assert panel.actor.text == ""
    assert QApplication.focusWidget() is panel.actor.line
    sample.press(Qt.Key.Key_Escape)


def test_enter_held_down_clicks_once(sample):
    closer = sample.window.notice.closer
    sample.window.notice.tell("Told.")
    clicks = []
    closer.clicked.disconnect()
    closer.clicked.connect(lambda: clicks.append(1))
    closer.setFocus()
    for held in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held
        )
        QApplication.sendEvent(closer, event)
    assert clicks == [1]
