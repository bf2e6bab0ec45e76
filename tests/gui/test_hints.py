"""What is said of the keys is what they do, also after a person changed them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from curator.gui.actions import COMMANDS
from curator.gui.dialogs.keys import KeyEditor
from curator.gui.frame.hints import HINTS
from curator.gui.keyboard.hint import together
from curator.gui.tasks import Job

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


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sample(sit_down, tmp_path, sample_at):
    return sit_down(sample_at(tmp_path / "sample.curator"))


def say(person):
    """Tell what the hints say, in their order, without the keys, once lists are filled."""
    person.qtbot.waitUntil(lambda: not Job.awaited)
    return list(hints(person))


def test_a_project_that_is_open_is_not_to_be_opened(sample):
    assert "open a project" not in say(sample)
    sample.window.title.menu_button.setFocus()
    assert say(sample) == ["search, or do anything", "next pane"]


def test_the_welcome_page_says_how_to_begin_also_after_a_project(sample):
    sample.press(Qt.Key.Key_W, CONTROL)
    assert "open a project" in say(sample)
    assert QApplication.focusWidget() is sample.window.welcome.begin[0]


def test_the_rail_says_what_its_keys_do_after_the_palette(sample):
    sample.press(Qt.Key.Key_K, CONTROL)
    assert "go there" in say(sample)
    sample.press(Qt.Key.Key_Escape)
    sample.window.rail._rooms["read"].setFocus()
    assert say(sample)[0] == "go to the room"
    sample.qtbot.waitUntil(lambda: not sample.window.title.palette_field.stock.gathering)


def test_the_history_says_what_its_keys_do_and_after_it_the_text(sample):
    sample.view.setFocus()
    sample.press(Qt.Key.Key_H, CONTROL)
    assert say(sample) == ["choose", "undo up to here", "close"]
    sample.press(Qt.Key.Key_Escape)
    assert "keep what you select" in say(sample)


def test_the_form_of_a_source_does_not_speak_of_the_list(sample):
    sample.window.room.sources.view.setFocus()
    assert "choose a source" in say(sample)
    sample.press(Qt.Key.Key_F2)
    assert say(sample) == ["save", "leave it"]
    sample.press(Qt.Key.Key_Escape)
    assert "choose a source" in say(sample)


def test_a_card_says_how_its_ends_are_moved(sample):
    sample.window.room.reader.focus_cards()
    shown = hints(sample)
    assert shown["end"] == "Shift ← →"
    assert shown["beginning"] == "Alt ← →"
    sample.press(Qt.Key.Key_Return)
    assert "next, then save as supporting" in say(sample)
    assert "used last" in say(sample)
    sample.press(Qt.Key.Key_Escape)
    assert "keep what you select" in say(sample)


def test_once_an_end_was_moved_escape_leads_back_to_the_text_as_is_said(sample):
    sample.window.context.selection.look_at_quote(sample.quotes[0].id)
    sample.press(Qt.Key.Key_B)
    assert hints(sample)["back to the text"] == "Esc"
    sample.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Shift)
    sample.press(Qt.Key.Key_Escape)
    assert sample.view.hasFocus()


def test_where_nobody_was_named_yet_no_digit_is_hinted_at(person):
    person.drag_over("Nobody asked us")
    assert "keep these words as a quote" in say(person)
    person.press(Qt.Key.Key_Q)
    assert "next, then save with stance unclear" in say(person)
    assert "used last" not in say(person)
    person.press(Qt.Key.Key_Escape)


def test_the_way_to_suggestions_is_hinted_at_only_where_there_are_some(sit_down, new_project):
    person = sit_down(new_project("Harbour closes\n\n“We have waited,” said Ona Brand.\n"))
    person.view.setFocus()
    assert hints(person)["suggested quotes"] == "Tab"
    person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Delete)
    assert "keep what you select" in hints(person)
    assert "suggested quotes" not in hints(person)


def test_nothing_is_to_be_said_again_before_anything_was_said(person):
    person.drag_over("Nobody asked us")
    assert "as said last" not in say(person)
    person.press(Qt.Key.Key_Q)
    person.type("Ilse Tarn")
    person.press(Qt.Key.Key_Return)
    person.type("The fishers were asked")
    person.press(Qt.Key.Key_Return)
    person.drag_over("waited long")
    assert hints(person)["as said last"] == "Shift Q"
    person.undo()
    person.drag_over("nothing had been")
    assert "as said last" not in say(person)


def test_where_nothing_fits_the_palette_hints_at_no_choice(sample):
    sample.press(Qt.Key.Key_K, CONTROL)
    assert say(sample) == ["choose", "go there", "back to where you were"]
    sample.type("zzqx")
    sample.qtbot.waitUntil(lambda: not sample.window.title.palette_field.stock.gathering)
    assert say(sample) == ["back to where you were"]
    for _ in range(4):
        sample.press(Qt.Key.Key_Backspace)
    assert "go there" in say(sample)
    sample.press(Qt.Key.Key_Escape)


def test_the_row_says_with_which_stance_is_saved_and_the_keys_for_another(sample):
    sample.drag_over("a second breakwater")
    sample.press(Qt.Key.Key_Q)
    assert say(sample)[:2] == ["next, then save with stance unclear", "other stance"]
    assert hints(sample)["other stance"] == "Alt 1 – 4"
    for key, words in (
        (Qt.Key.Key_1, "next, then save as supporting"),
        (Qt.Key.Key_2, "next, then save as opposing"),
        (Qt.Key.Key_3, "next, then save as neutral"),
    ):
        sample.press(key, Qt.KeyboardModifier.AltModifier)
        assert say(sample)[0] == words
    tips = [option.toolTip() for option in sample.panel.stance.findChildren(QAbstractButton)]
    assert tips == ["Alt+1", "Alt+2", "Alt+3", "Alt+4"]
    sample.press(Qt.Key.Key_Escape)


def test_what_cannot_be_done_while_only_reading_is_not_hinted_at(sit_down, tmp_path, sample_at):
    path = sample_at(tmp_path / "sample.curator")
    person = sit_down()
    person.window.context.open(path, read_only=True)
    person.view.setFocus()
    assert "keep what you select" not in say(person)
    person.window.room.sources.view.setFocus()
    assert {"edit", "tags", "mark as read"}.isdisjoint(say(person))
    person.window.room.reader.focus_cards()
    assert say(person) == ["other quote"]


def test_what_was_told_stays_until_the_keys_do_something_else(person):
    person.view.setFocus()
    person.window.context.told.emit("Done.")
    assert person.window.status.told.isVisible()
    person.window.context.refresh()
    assert person.window.status.told.isVisible()
    person.window.room.sources.view.setFocus()
    assert not person.window.status.told.isVisible()
    assert "choose a source" in say(person)


PLACES = [
    ("quotes", Qt.Key.Key_2, NO, "go to the place"),
    ("facets", Qt.Key.Key_2, SHIFT, "narrow by it"),
    ("actors", Qt.Key.Key_3, NO, "merge"),
    ("claims", Qt.Key.Key_4, NO, "under the one before, out again"),
    ("briefing", Qt.Key.Key_5, NO, "export"),
]


@pytest.mark.parametrize(("name", "key", "step", "words"), PLACES, ids=[p[0] for p in PLACES])
def test_each_room_says_what_its_keys_do(sample, name, key, step, words):
    sample.press(key, CONTROL)
    if step != NO:
        sample.press(Qt.Key.Key_F6, step)
    assert words in say(sample)


def test_in_the_quotes_the_row_speaks_of_the_cell_the_name_or_the_filter_that_is_typed_in(sample):
    sample.press(Qt.Key.Key_2, CONTROL)
    model = sample.window.stack.rooms["quotes"].pane.table.model()
    sample.qtbot.waitUntil(lambda: model.rowCount() > 0 and not Job.awaited)
    sample.press(Qt.Key.Key_Right)  # to the actor
    sample.press(Qt.Key.Key_F2)
    assert "save" in say(sample)
    assert "go to the place" not in say(sample)
    sample.press(Qt.Key.Key_Escape)
    sample.press(Qt.Key.Key_A)
    assert "do it" in say(sample)
    sample.press(Qt.Key.Key_Escape)
    sample.window.stack.rooms["quotes"].pane.facets.filter.setFocus()
    assert "the table" in say(sample)
    assert "narrow by it" not in say(sample)  # where Space is a letter
