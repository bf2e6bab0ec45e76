"""The frame: the palette, the rooms and the way back, who is coding, the theme and the keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.gui.actions import COMMANDS
from curator.gui.dialogs.keys import KeyEditor
from curator.gui.frame.stack import ROOMS
from curator.gui.keyboard.conflicts import refusal, shipped
from curator.gui.palette.rows import ROW
from curator.services import quotes
from curator.services.project import Project

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SAID = NewStatement("Ona Brand", "The harbour closes too late.", Stance.OPPOSES)


@pytest.fixture
def two(new_project):
    path = new_project("Harbour\n\nWe have waited long enough.", "Pier\n\nNobody asked us.")
    with Project.open(path) as project:
        quotes.add(project, 2, NewQuote(6, 22, statements=(SAID,)))
    return path


@pytest.fixture
def person(sit_down, two):
    return sit_down(two)


def field(person):
    return person.window.title.palette_field


def offered(person):
    model = field(person).model
    rows = [model.index(n).data(ROW) for n in range(model.rowCount())]
    return [(row.kind, row.words) for row in rows if not row.heading]


def search(person, words):
    """Open the palette, wait for the names, and type."""
    person.press(Qt.Key.Key_K, CONTROL)
    stock = field(person).stock
    person.qtbot.waitUntil(lambda: not stock.gathering, timeout=5_000)
    person.type(words)
    person.qtbot.wait(1)


def test_the_palette_offers_every_command_with_its_keys(person):
    person.press(Qt.Key.Key_K, CONTROL)
    assert field(person).hasFocus()
    assert field(person).list.isVisible()
    assert ("command", "Export the briefing") in offered(person)
    first = field(person).model.index(1).data(ROW)
    assert first.detail
    person.qtbot.waitUntil(lambda: not field(person).stock.gathering, timeout=5_000)


def test_a_source_is_gone_to_by_three_letters(person):
    search(person, "pie")
    assert offered(person)[0] == ("source", "Pier")
    person.press(Qt.Key.Key_Return)
    assert person.window.room.reader.header.title.text() == "Pier"
    assert not field(person).list.isVisible()


def test_a_quote_is_gone_to_and_alt_left_comes_back(person):
    search(person, "nobody asked")
    assert ("quote", "Nobody asked us.") in offered(person)
    person.press(Qt.Key.Key_Return)
    selection = person.window.context.selection
    assert (selection.source_id, selection.quote_id) == (2, 1)
    person.press(Qt.Key.Key_Left, ALT)
    assert (selection.source_id, selection.quote_id) == (1, None)
    person.press(Qt.Key.Key_Right, ALT)
    assert (selection.source_id, selection.quote_id) == (2, 1)


def test_an_actor_leads_to_what_was_said(person):
    search(person, "brand")
    assert offered(person)[0] == ("actor", "Ona Brand")
    person.press(Qt.Key.Key_Return)
    expected = "quotes" if "quotes" in ROOMS else "read"
    assert person.window.context.selection.room == expected


def test_where_nothing_fits_the_palette_says_so(person):
    search(person, "zzzqqq")
    listed = field(person).list
    assert listed.isVisible()
    assert listed.model().index(0).data() == "Nothing fits"
    person.press(Qt.Key.Key_Return)  # does nothing
    assert field(person).hasFocus()
    person.press(Qt.Key.Key_Escape)


def test_a_project_opened_last_is_gone_to_from_the_palette(sit_down, new_project, two):
    other = new_project("Boat\n\nSunk.", name="sunken boats")
    sit_down(other).window.close()
    person = sit_down(two)
    search(person, "sunken")
    assert offered(person)[0] == ("project", "sunken boats")
    person.press(Qt.Key.Key_Return)
    assert person.window.title.name.text() == "sunken boats"
    assert person.window.room.isAncestorOf(QApplication.focusWidget())
    search(person, "sunken")
    assert ("project", "sunken boats") not in offered(person)
    person.press(Qt.Key.Key_Escape)


def test_a_command_is_done_from_the_palette(person):
    search(person, "dark")
    assert offered(person)[0] == ("command", "Dark")
    person.press(Qt.Key.Key_Return)
    assert person.window.context.theme.tokens.dark


def test_the_arrows_pass_over_headings_and_a_click_goes_there(person):
    search(person, "pie")
    palette = field(person)
    here = palette.list.currentIndex().row()
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == here
    place = palette.list.visualRect(palette.model.index(here)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert person.window.room.reader.header.title.text() == "Pier"


def test_escape_gives_the_keys_back(person):
    person.view.setFocus()
    search(person, "pie")
    person.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is person.view
    assert field(person).text() == ""


def test_what_was_just_kept_is_found(person):
    search(person, "waited")
    assert ("quote", "We have waited") not in offered(person)
    person.press(Qt.Key.Key_Escape)
    context = person.window.context
    quotes.add(context.project, 1, NewQuote(9, 23))
    person.qtbot.wait(1)
    search(person, "waited")
    person.qtbot.waitUntil(lambda: ("quote", "We have waited") in offered(person), timeout=5_000)
    person.press(Qt.Key.Key_Escape)


def test_the_list_stays_in_a_small_window(person):
    person.window.resize(800, 540)
    search(person, "o")
    person.window.resize(780, 530)
    place = field(person).list.geometry()
    assert person.window.rect().contains(place)
    person.press(Qt.Key.Key_Escape)


def test_every_room_of_the_rail_opens_and_alt_left_walks_back(person):
    selection = person.window.context.selection
    seen = []
    for name in ROOMS:
        person.window.context.actions[f"room.{name}"].trigger()
        person.qtbot.wait(1)
        assert person.window.stack.currentWidget() is person.window.stack.rooms[name]
        seen.append(name)
    for name in seen[-2::-1]:
        selection.go_back()
        assert selection.room == name
    person.window.context.actions["panes.next"].trigger()
    person.window.context.actions["panes.previous"].trigger()


def test_the_room_left_last_is_entered_again(sit_down, two):
    first = sit_down(two)
    name = list(ROOMS)[-1]
    first.window.context.go_to(name)
    first.window.close()
    assert sit_down().window.context.selection.room == name


def test_another_coder_signs_from_now_on_and_again_tomorrow(sit_down, two):
    person = sit_down(two)
    context, chip = person.window.context, person.window.title.coder
    assert chip.text() == "C1"
    context.actions["coders.add"].trigger()
    dialog = person.window.findChild(QInputDialog)
    dialog.setTextValue("Mara Lind")
    dialog.accept()
    assert chip.text() == "ML"
    quotes.add(context.project, 1, NewQuote(9, 23))
    assert [q.coder_id for q in quotes.find(context.project)] == [2, 1]
    person.window.close()
    again = sit_down(two)
    assert again.window.title.coder.text() == "ML"
    again.window.title.coder._fill()
    choices = again.window.title.coder.menu().actions()
    assert [c.text() for c in choices if c.isCheckable()] == ["Coder 1", "Mara Lind"]
    choices[0].trigger()
    assert again.window.context.project.coder.name == "Coder 1"
    again.window.title.coder.add("  ")
    assert "needs a name" in again.window.notice.sentence.text()


def test_the_theme_chosen_is_worn_again(sit_down):
    first = sit_down()
    first.window.context.actions["theme.dark"].trigger()
    first.window.close()
    again = sit_down()
    assert again.window.context.theme.tokens.dark
    again.window.context.actions["theme.light"].trigger()
    assert not again.window.context.theme.tokens.dark
    again.window.context.actions["theme.system"].trigger()


@pytest.fixture
def editor(person):
    person.window.context.actions["keys.edit"].trigger()
    editor = person.window.findChild(KeyEditor)
    yield editor
    editor.close()


def test_a_key_is_changed_and_kept(person, editor, sit_down):
    editor.choose("history.show")
    editor.keys.setKeySequence(QKeySequence("Ctrl+Shift+H"))
    editor.change.click()
    shown = person.window.context.actions.keys_of("history.show")
    assert shown == "Ctrl+Shift+H"
    other = sit_down()
    assert other.window.context.actions.keys_of("history.show") == "Ctrl+Shift+H"
    editor.clear.click()
    assert person.window.context.actions.keys_of("history.show") == ""
    editor.reset.click()
    assert person.window.context.actions.keys_of("history.show") == "Ctrl+H"


def test_keys_that_are_taken_are_told(person, editor):
    editor.choose("history.show")
    editor.keys.setKeySequence(QKeySequence("Ctrl+K"))
    assert not editor.change.isEnabled()
    assert "Search" in editor.told.text()
    editor.filter.setText("histor")
    rows = range(editor.view.model().rowCount())
    assert sum(not editor.view.isRowHidden(n, editor.view.rootIndex()) for n in rows) == 1


def listed(editor):
    rows = range(editor.view.model().rowCount())
    shown = [n for n in rows if not editor.view.isRowHidden(n, editor.view.rootIndex())]
    return [editor.view.model().index(n, 0).data() for n in shown]


def test_what_was_filtered_in_the_key_editor_stays_so_after_a_change(person, editor):
    editor.filter.setFocus()
    person.type("histor")
    before = listed(editor)
    editor.keys.setKeySequence(QKeySequence("Ctrl+Shift+H"))
    editor.change.click()
    assert listed(editor) == before == ["History"]
    assert editor.chosen == "history.show"


def test_keys_taken_away_are_given_back_by_undo(person, editor):
    actions = person.window.context.actions
    editor.choose("history.show")
    assert not editor.undo.isEnabled()
    editor.clear.click()
    assert actions.keys_of("history.show") == ""
    assert not editor.clear.isEnabled()
    editor.choose("find.open")
    editor.clear.click()
    editor.activateWindow()
    person.qtbot.waitUntil(editor.isActiveWindow)
    editor.view.setFocus()
    for name, keys in (("find.open", "Ctrl+F"), ("history.show", "Ctrl+H")):
        assert actions.keys_of(name) == ""
        person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert actions.keys_of(name) == keys
    assert not editor.undo.isEnabled()


def test_the_key_editor_says_for_which_command_and_which_keys_are_shipped(person, editor):
    editor.choose("history.show")
    assert "History" in editor.about.text()
    assert editor.reset.text() == "As shipped: Ctrl+H"
    assert not editor.reset.isEnabled()
    editor.clear.click()
    assert editor.reset.isEnabled()
    editor.choose("quotes.keep")
    assert "Keep" in editor.about.text()
    assert editor.reset.text() == "As shipped: Q, Enter"
    editor.choose("theme.dark")
    assert editor.reset.text() == "As shipped: no keys"


def test_a_key_for_enter_is_called_so_in_every_menu(person):
    person.window.context.actions.wear_keys({"history.show": ["Ctrl+Return"]})
    actions = person.window.context.actions
    shown = [actions[each.name].shortcut().toString() for each in COMMANDS]
    assert [keys for keys in shown if "Return" in keys] == []
    assert actions["history.show"].shortcut().toString() == "Ctrl+Enter"
    actions.wear_keys({})


def test_the_rooms_have_the_digits_in_the_order_of_the_rail(person):
    for number, name in enumerate(ROOMS, 1):
        assert person.window.context.actions.keys_of(f"room.{name}") == f"Ctrl+{number}"
    for key in (Qt.Key.Key_5, Qt.Key.Key_6):  # which it will have with the analysis before it
        person.press(key, Qt.KeyboardModifier.ControlModifier)
        assert person.window.context.selection.room == "briefing"
        person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)


def test_no_two_commands_are_shipped_with_the_same_keys(person):
    actions = person.window.context.actions
    refused = {
        (command.name, keys.toString()): why
        for command in COMMANDS
        for keys in shipped(command.name)
        if (why := refusal(actions, command.name, keys))
    }
    assert refused == {}


@pytest.mark.parametrize(
    ("name", "keys", "why"),
    [
        ("quotes.here", "Q", "Keep the selected words"),  # in the same pane
        ("quotes.here", "Ctrl+K", "Search"),  # in the whole window
        ("history.show", "Q", "Keep the selected words"),  # in one pane of the window
        ("quotes.here", "Shift+Left", "move the ends"),
        ("quotes.here", "Ctrl+Alt+Right", "move the ends"),
        ("history.show", "Alt+Up", "move the ends"),
        ("history.show", "Esc", "Esc leaves"),
        ("history.show", "Alt+3", "stance in the tagging panel"),
        ("tagging.drop", "Alt+3", "stance in the tagging panel"),
        ("sources.tag", "F10", "menu"),
    ],
)
def test_keys_that_mean_something_where_a_command_listens_are_refused(
    person, editor, name, keys, why
):
    editor.choose(name)
    editor.keys.setKeySequence(QKeySequence(keys))
    assert not editor.change.isEnabled()
    assert why in editor.told.text()


def test_one_key_may_do_one_thing_in_each_pane(person, editor):
    editor.choose("sources.mark_set_aside")
    editor.keys.setKeySequence(QKeySequence("Q"))
    assert editor.change.isEnabled()
    assert editor.told.text() == ""


def test_another_command_chosen_is_judged_by_itself(person, editor):
    editor.choose("quotes.here")
    editor.keys.setKeySequence(QKeySequence("Q"))
    assert not editor.change.isEnabled()
    editor.choose("sources.mark_set_aside")
    assert editor.change.isEnabled()


def test_keys_as_shipped_are_refused_while_another_command_has_them(person, editor):
    editor.choose("quotes.here")
    editor.clear.click()
    editor.choose("quotes.ends")
    editor.keys.setKeySequence(QKeySequence("W"))
    editor.change.click()
    editor.choose("quotes.here")
    editor.reset.click()
    assert person.window.context.actions.keys_of("quotes.here") == ""
    assert "Move the ends" in editor.told.text()
    editor.choose("quotes.ends")
    editor.reset.click()
    editor.choose("quotes.here")
    editor.reset.click()
    assert person.window.context.actions.keys_of("quotes.here") == "W"
    assert editor.told.text() == ""


def test_a_key_is_changed_without_the_mouse(person, editor):
    editor.activateWindow()
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is editor.filter)
    person.type("histor")
    assert editor.chosen == "history.show"
    person.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is editor.view
    assert editor.chosen == "history.show"
    person.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.keys
    person.press(Qt.Key.Key_J, CONTROL)
    person.qtbot.waitUntil(editor.change.isEnabled)
    person.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.change
    person.press(Qt.Key.Key_Return)
    assert person.window.context.actions.keys_of("history.show") == "Ctrl+J"


def test_where_no_command_is_found_no_keys_can_be_changed(person, editor):
    editor.keys.setKeySequence(QKeySequence("Ctrl+J"))
    editor.filter.setText("zzzq")
    assert editor.chosen == ""
    assert not any(button.isEnabled() for button in (editor.change, editor.clear, editor.reset))
    editor.filter.setText("histor")
    assert all(button.isEnabled() for button in (editor.change, editor.clear))


def test_enter_in_the_filter_of_the_key_editor_goes_to_the_keys(person, editor):
    editor.activateWindow()
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is editor.filter)
    person.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.keys
