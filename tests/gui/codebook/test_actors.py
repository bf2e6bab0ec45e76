"""The room of the actors, by key and mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.actors import ActorKind
from curator.services import actors, history

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def test_the_actors_are_listed_with_their_quotes_and_the_first_one_is_shown(cast):
    assert cast.listed == ["Ilse Tarn", "Ona Brand", "Ona Brandt"]
    assert cast.chosen == "Ilse Tarn"
    assert cast.editor.name.text() == "Ilse Tarn"
    assert cast.editor.count.text() == "1 quote in 1 source"
    cast.press(Qt.Key.Key_Down)
    assert cast.editor.name.text() == "Ona Brand"


def test_a_name_is_saved_on_leaving_it_and_taken_back_by_one_key(cast):
    cast.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is cast.editor.name
    cast.write_into(cast.editor.name, "Ilse Tarn-Holm")
    assert cast.actor("Ilse Tarn").name == "Ilse Tarn-Holm"
    assert [chip.text().strip("\u2068\u2069 ×") for chip in cast.editor.aliases.chips] == [
        "Ilse Tarn"
    ]
    cast.undo()
    assert cast.editor.name.text() == "Ilse Tarn"
    assert cast.chosen == "Ilse Tarn"
    cast.redo()
    assert cast.editor.name.text() == "Ilse Tarn-Holm"


def test_a_name_that_is_taken_is_refused_in_place_and_escape_puts_the_old_one_back(cast):
    cast.choose("Ona Brand")
    cast.write_into(cast.editor.name, "ilse tarn")
    wrong = cast.editor.form._wrong["name"]
    assert wrong.isVisible()
    assert "already the name of “Ilse Tarn”" in wrong.text()
    cast.editor.name.setFocus()
    cast.press(Qt.Key.Key_Escape)
    assert cast.editor.name.text() == "Ona Brand"


def test_undo_in_a_field_that_is_being_typed_in_is_the_field_s_own(cast):
    edits = len(history.edits(cast.project))
    cast.editor.role.setFocus()
    cast.type("x")
    cast.undo()
    assert cast.editor.role.text() == ""
    assert len(history.edits(cast.project)) == edits


def test_other_names_are_added_and_taken_away(cast):
    cast.editor.aliases.line.setFocus()
    cast.type("the chair")
    cast.press(Qt.Key.Key_Return)
    assert cast.actor("the chair").name == "Ilse Tarn"
    assert cast.editor.aliases.line.text() == ""
    cast.editor.aliases.chips[0].setFocus()
    cast.press(Qt.Key.Key_Delete)
    assert cast.actor("Ilse Tarn").aliases == ()
    assert QApplication.focusWidget() is cast.editor.aliases.line
    cast.undo()
    assert cast.actor("Ilse Tarn").aliases == ("the chair",)


def test_kind_role_and_note_are_one_step_each(cast):
    edits = len(history.edits(cast.project))
    cast.editor.kind.setFocus()
    cast.press(Qt.Key.Key_P)
    cast.write_into(cast.editor.role, "head of the cooperative")
    cast.write_into(cast.editor.note, "Speaks softly.")
    actor = cast.actor("Ilse Tarn")
    assert actor.kind is ActorKind.PERSON
    assert (actor.role, actor.note) == ("head of the cooperative", "Speaks softly.")
    assert len(history.edits(cast.project)) == edits + 3
    for _ in range(3):
        cast.undo()
    assert cast.editor.note.toPlainText() == cast.editor.role.text() == ""
    assert cast.actor("Ilse Tarn").kind is ActorKind.UNKNOWN


def test_a_note_being_typed_is_put_back_by_escape(cast):
    cast.editor.note.setFocus()
    cast.type("No.")
    cast.press(Qt.Key.Key_Escape)
    cast.leave()
    assert cast.actor("Ilse Tarn").note == ""


def test_an_affiliation_is_typed_field_by_field_changed_and_taken_away(cast):
    first = cast.editor.belongs.rows[0]
    to, role, since, until = first.fields
    cast.write_into(to, "Fishers of Quell")
    cast.write_into(role, "chair")
    cast.write_into(since, "2020-05")
    cast.write_into(until, "2019")
    held = cast.actor("Ilse Tarn").affiliations[0]
    assert (held.to_actor, held.role, str(held.since)) == ("Fishers of Quell", "chair", "2020-05")
    assert held.until is None
    assert "lies before" in cast.editor.form._wrong["belongs"].text()
    cast.write_into(until, "2023-01-31")
    assert str(cast.actor("Ilse Tarn").affiliations[0].until) == "2023-01-31"
    assert not cast.editor.form._wrong["belongs"].isVisible()
    assert len(cast.editor.belongs.rows) == 2
    first.drop.setFocus()
    cast.press(Qt.Key.Key_Space)
    assert cast.actor("Ilse Tarn").affiliations == ()
    assert len(cast.editor.belongs.rows) == 1
    cast.undo()
    assert cast.editor.belongs.rows[0].fields[1].text() == "chair"
    assert cast.editor.belongs.rows[0].drop.isVisible()


def test_long_names_of_an_affiliation_show_their_beginning(cast):
    first = cast.editor.belongs.rows[0]
    first.fields[0].setFocus()
    for words in ("Association of the Fishers of Quell and of the Northern Harbours", "chair" * 9):
        cast.type(words)
        cast.press(Qt.Key.Key_Tab)
    assert [first.fields[0].line.cursorPosition(), first.fields[1].cursorPosition()] == [0, 0]


def test_tab_goes_through_an_affiliation_as_it_is_read(cast):
    first = cast.editor.belongs.rows[0]
    first.fields[0].setFocus()
    for words in ("Fishers of Quell", "chair", "2020", "2023-01"):
        cast.type(words)
        cast.press(Qt.Key.Key_Tab)
    (held,) = cast.actor("Ilse Tarn").affiliations
    assert (held.to_actor, held.role) == ("Fishers of Quell", "chair")
    assert (str(held.since), str(held.until)) == ("2020", "2023-01")


def test_a_date_that_is_none_is_refused_below_the_row_and_stays_to_be_mended(cast):
    to, _, since, _ = cast.editor.belongs.rows[0].fields
    cast.write_into(to, "Fishers of Quell")
    cast.write_into(since, "2023-13")
    wrong = cast.editor.form._wrong["belongs"]
    assert wrong.text() == "“2023-13” is no date: write YYYY-MM-DD, YYYY-MM or YYYY."
    assert wrong.isVisible()
    assert since.text() == "2023-13"
    cast.write_into(since, "2023")
    assert not wrong.isVisible()
    assert str(cast.actor("Ilse Tarn").affiliations[0].since) == "2023"


def test_free_attributes_are_set_and_taken_away(cast):
    name, value = cast.editor.attributes.rows[0].fields
    cast.write_into(name, "born")
    cast.write_into(value, "1961")
    assert cast.actor("Ilse Tarn").attributes == (("born", "1961"),)
    name, value = cast.editor.attributes.rows[1].fields
    cast.write_into(name, "boat")
    assert cast.actor("Ilse Tarn").attributes == (("born", "1961"), ("boat", ""))
    assert all(row.drop.isVisible() for row in cast.editor.attributes.rows[:2])
    cast.editor.attributes.rows[0].drop.click()
    cast.leave()
    assert cast.actor("Ilse Tarn").attributes == (("boat", ""),)


def test_whom_an_actor_stands_for_is_completed_from_a_few_letters(cast):
    cast.editor.stands_for.setFocus()
    cast.type("brandt")
    cast.press(Qt.Key.Key_Return)
    cast.leave()
    assert cast.actor("Ilse Tarn").stands_for_id == cast.actor("Ona Brandt").id
    cast.choose("Ona Brandt")
    cast.write_into(cast.editor.stands_for, "Ilse Tarn")
    assert "cannot stand for itself" in cast.editor.form._wrong["stands_for"].text()


def test_the_filter_and_the_kinds_narrow_the_list(cast):
    cast.desk.filter.setFocus()
    cast.type("brand")
    assert cast.chosen == "Ona Brand"
    assert cast.desk.tree.model().rowCount() == 2
    cast.desk.filter.clear()
    cast.desk.sorts.setFocus()
    cast.press(Qt.Key.Key_P)
    assert cast.desk.tree.model().rowCount() == 0
    assert cast.editor._page.isHidden()


def test_a_new_actor_is_added_shown_and_pointed_out_as_a_likely_slip(cast):
    cast.press(Qt.Key.Key_Insert)
    cast.type("Ilse Tarm")
    cast.press(Qt.Key.Key_Return)
    assert cast.chosen == "Ilse Tarm"
    assert "Ilse Tarn" in cast.editor.alike.text()
    cast.type("Ilse Tarm")
    cast.press(Qt.Key.Key_Return)
    assert "already the name" in cast.desk.wrong.text()
    cast.desk.new.clear()
    cast.undo()
    assert cast.listed == ["Ilse Tarn", "Ona Brand", "Ona Brandt"]


def test_two_are_merged_with_a_preview_and_taken_apart_again(cast):
    cast.choose("Ona Brandt")
    cast.press(Qt.Key.Key_M, CTRL)
    panel = cast.editor.moving
    assert panel.isVisible()
    assert not panel.go.isEnabled()
    cast.type("on brand")
    cast.press(Qt.Key.Key_Return)
    assert "1 quote in 1 source will move to “\u2068Ona Brand\u2069”" in panel.preview.text()
    assert "Kept there as other names: “\u2068Ona Brandt\u2069”" in panel.preview.text()
    assert QApplication.focusWidget() is panel.go
    cast.press(Qt.Key.Key_Return)
    assert cast.listed == ["Ilse Tarn", "Ona Brand"]
    assert cast.chosen == "Ona Brand"
    assert cast.actor("Ona Brandt").name == "Ona Brand"
    assert cast.editor.count.text() == "2 quotes in 1 source"
    cast.undo()
    assert cast.listed == ["Ilse Tarn", "Ona Brand", "Ona Brandt"]


def test_the_one_pointed_out_is_a_click_away_from_being_merged(cast):
    cast.choose("Ona Brandt")
    QTest.mouseClick(cast.editor.alike, Qt.MouseButton.LeftButton)
    assert cast.editor.moving.to.text == "Ona Brand"
    cast.press(Qt.Key.Key_Return)
    assert cast.listed == ["Ilse Tarn", "Ona Brand"]


def test_those_that_are_probably_the_same_are_listed_by_themselves(cast):
    cast.desk.sorts.setFocus()
    cast.press(Qt.Key.Key_End)
    shown = cast.desk.tree.entries
    cast.person.qtbot.waitUntil(lambda: shown.rowCount() == 2)
    assert cast.chosen == "Ona Brand"
    assert "Ona Brandt" in cast.editor.alike.text()
    cast.editor.alike.setFocus()
    cast.press(Qt.Key.Key_Space)
    cast.press(Qt.Key.Key_Return)
    cast.person.qtbot.waitUntil(lambda: shown.rowCount() == 0 and cast.desk.doubles.settled)
    cast.undo()
    cast.person.qtbot.waitUntil(lambda: shown.rowCount() == 2)
    cast.desk.filter.setFocus()
    cast.type("brandt")
    assert shown.rowCount() == 1


def test_escape_leaves_a_merger_and_moves_nothing(cast):
    cast.press(Qt.Key.Key_M, CTRL)
    cast.type("nobody at all")
    assert "There is none called" in cast.editor.moving.preview.text()
    cast.press(Qt.Key.Key_Escape)
    cast.press(Qt.Key.Key_Escape)
    assert not cast.editor.moving.isVisible()
    assert len(cast.listed) == 3


def test_what_was_merged_is_split_again_under_its_old_name(cast):
    actors.merge(cast.project, cast.actor("Ona Brandt").id, cast.actor("Ona Brand").id)
    cast.leave()
    cast.choose("Ona Brand")
    cast.press(Qt.Key.Key_M, CTRL | SHIFT)
    panel = cast.editor.moving
    assert panel.quotes.count() == 2
    assert QApplication.focusWidget() is panel.quotes
    cast.press(Qt.Key.Key_Down)
    cast.press(Qt.Key.Key_Space)
    cast.press(Qt.Key.Key_Tab)
    cast.type("brandt")
    assert panel.to.list.matches[0].name == "Ona Brandt"
    cast.press(Qt.Key.Key_Return)
    assert "an actor of that name again" in panel.preview.text()
    assert panel.go.text() == "Move 1 quote"
    panel.go.click()
    cast.leave()
    assert cast.actor("Ona Brandt").quotes == cast.actor("Ona Brand").quotes == 1
    assert cast.actor("Ona Brand").aliases == ()
    cast.undo()
    assert cast.actor("Ona Brandt").quotes == 2


def test_one_who_is_quoted_is_not_removed_and_one_who_is_not_is(cast):
    cast.press(Qt.Key.Key_Delete)
    assert "is named in what is said" in cast.editor.wrong.text()
    assert len(cast.listed) == 3
    cast.press(Qt.Key.Key_Insert)
    cast.type("Port of Quell")
    cast.press(Qt.Key.Key_Return)
    cast.leave()
    cast.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert "nothing to split" in cast.editor.wrong.text()
    cast.press(Qt.Key.Key_Delete)
    assert len(cast.listed) == 3
    cast.undo()
    assert "Port of Quell" in cast.listed


def test_the_count_asks_for_the_quotes_of_the_actor(cast):
    asked = []
    cast.context.actions["room.quotes"].setVisible(True)
    cast.context.quotes_requested.disconnect()
    cast.context.quotes_requested.connect(asked.append)
    cast.press(Qt.Key.Key_Return, CTRL)
    QTest.mouseClick(cast.editor.count, Qt.MouseButton.LeftButton)
    assert [wanted.actor_id for wanted in asked] == [cast.actor("Ilse Tarn").id] * 2


def test_without_a_room_of_quotes_the_count_opens_the_first_of_them(cast):
    cast.context.actions["room.quotes"].setVisible(False)
    cast.press(Qt.Key.Key_Return, CTRL)
    assert cast.context.selection.room == "read"
    assert cast.context.selection.quote_id == 2


def test_f6_goes_round_the_parts_and_another_room_saves_what_is_typed(cast):
    cast.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is cast.editor.name
    cast.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is cast.desk.new
    cast.press(Qt.Key.Key_F6, SHIFT)
    cast.press(Qt.Key.Key_End)
    cast.type("!")
    cast.press(Qt.Key.Key_4, CTRL)
    assert actors.find(cast.project, "Ilse Tarn!").name == "Ilse Tarn!"
    cast.press(Qt.Key.Key_3, CTRL)
    cast.person.qtbot.waitUntil(lambda: "Ilse Tarn!" in cast.listed)


def test_what_is_being_typed_is_kept_when_the_window_closes(cast):
    cast.editor.role.setFocus()
    cast.type("chair")
    path, window = cast.project.path, cast.person.window
    window.close()
    from curator.services.project import Project

    with Project.open(path, read_only=True) as project:
        assert actors.find(project, "Ilse Tarn").role == "chair"
