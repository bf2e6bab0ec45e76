"""What is said of the keys is what they do, also after a person changed them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton

from curator.gui.actions import COMMANDS
from curator.gui.dialogs.keys import KeyEditor
from curator.gui.frame.hints import HINTS, together

NAMES = {command.name for command in COMMANDS}


def hints(person):
    person.qtbot.wait(1)  # until the row has found out what fits
    pairs = person.window.status._pairs
    return {told.text().strip(): keys.text() for keys, told in pairs if told.isVisible()}


def change(person, name, keys):
    """Change the keys of a command as a person does, and close the editor."""
    person.window.context.actions["keys.edit"].trigger()
    editor = person.window.findChild(KeyEditor)
    editor.choose(name)
    if keys:
        editor.keys.setKeySequence(QKeySequence(keys))
        editor.change.click()
    else:
        editor.clear.click()
    editor.close()


def test_every_hint_names_commands_that_there_are_and_says_something(person):
    actions = person.window.context.actions
    for state in HINTS.values():
        for hint in state:
            assert set(hint.commands) <= NAMES
            assert hint.shown(actions)


def test_keys_are_written_as_short_as_it_goes():
    def shown(*keys):
        return together([QKeySequence(each) for each in keys])

    assert shown("Ctrl+E") == "Ctrl E"
    assert shown("Alt+Up", "Alt+Down") == "Alt ↑ ↓"
    assert shown("Alt+1", "Alt+2", "Alt+3", "Alt+4") == "Alt 1 – 4"
    assert shown("A", "C", "T") == "A C T"
    assert shown("Ctrl+Return") == "Ctrl Enter"
    assert shown("Alt+Up", "Ctrl+J") == "Alt ↑, Ctrl J"
    assert shown("Ctrl++") == "Ctrl +"
    assert shown("1", "3", "2") == "1 3 2"
    assert shown() == ""


def test_a_changed_key_shows_in_the_row_at_once(person):
    person.view.setFocus()
    assert hints(person)["keep what you select"] == "Q"
    change(person, "quotes.keep", "Ctrl+J")
    assert hints(person)["keep what you select"] == "Ctrl J"


def test_a_command_that_lost_its_keys_is_not_hinted_at(person):
    person.view.setFocus()
    change(person, "panes.next", "")
    assert "next pane" not in hints(person)


def test_a_changed_key_shows_in_tool_tips_the_menu_and_the_palette(person):
    window = person.window
    button = window.rail._rooms["quotes"]
    assert button.toolTip() == "Quotes (Ctrl+2)"
    change(person, "room.quotes", "Ctrl+J")
    assert button.toolTip() == "Quotes (Ctrl+J)"
    change(person, "palette.open", "Ctrl+G")
    assert "Ctrl+G" in window.title.palette_field.placeholderText()
    listed = {each.objectName(): each for each in window.title.menu_button.menu().actions()}
    assert listed["palette.open"].shortcut() == QKeySequence("Ctrl+G")
    person.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.context.selection.room == "quotes"
    assert QApplication.focusWidget() is not None


def test_the_tips_of_the_quotes_bar_follow_too(person):
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    bar = person.window.stack.rooms["quotes"].pane.bar
    buttons = [each for each in bar.findChildren(QToolButton) if each.defaultAction()]
    tips = {each.defaultAction().objectName(): each for each in buttons}
    assert tips["statements.tag"].toolTip() == "Tag (T)"
    change(person, "statements.tag", "Ctrl+J")
    assert tips["statements.tag"].toolTip() == "Tag (Ctrl+J)"


@pytest.mark.parametrize("keys", ["Ctrl+J", ""])
def test_undo_is_named_with_its_keys(person, keys):
    change(person, "edit.undo", keys)
    tip = person.window.context.actions["edit.undo"].toolTip()
    assert tip.endswith(f"({keys})") == bool(keys)


def test_a_long_title_is_shortened_and_its_state_still_told(sit_down, new_project):
    person = sit_down(new_project("Harbour\n\nClosed.", name="What was said of the harbour " * 4))
    row = person.window.title
    assert row.name.text().endswith("…")
    assert row.saved.text() == "saved"
    assert row.name.width() >= row.name.sizeHint().width()
    assert row.saved.geometry().right() < row.palette_field.geometry().left()
