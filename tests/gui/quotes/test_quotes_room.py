"""The room of all quotes: someone narrows, sorts, edits and leaves the table, by keys alone."""

import csv
import io

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
)

from curator.domain.lists.statements import Column, Facet
from curator.domain.quotes import NewQuote, QuoteFilter
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, Stance
from curator.gui.quotes.model import COLUMNS
from curator.services import quotes, sources
from curator.services.project import Project

HARBOUR = """Harbour closes in May
Published: 2024-12-13
Source: Tarn Post

“We have waited long enough,” said Ona Brand. “Nobody asked us,” said Ilse Tarn.

A port spokesman said that nothing had been decided yet.
"""
LETTER = """A letter
Published: 2023-02-01

The harbour must stay open, writes Ilse Tarn.
"""
CLOSE, ASK = "The harbour should close.", "The fishers were asked."
Shift, Ctrl, Alt = (
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def keep(project, source_id, words, *said):
    start, end = locate(sources.text_of(project, source_id), words)
    quotes.add(project, source_id, NewQuote(start, end, statements=tuple(said)))


@pytest.fixture
def table_user(sit_down, new_project):
    """Sit down before the table: four rows, newest article first."""
    path = new_project(HARBOUR, LETTER)
    with Project.open(path) as project:
        brand = NewStatement("Ona Brand", CLOSE, Stance.SUPPORTS)
        keep(project, 1, "We have waited long enough", brand)
        keep(project, 1, "Nobody asked us", NewStatement("Ilse Tarn", ASK, Stance.OPPOSES))
        keep(project, 1, "nothing had been decided yet")
        keep(project, 2, "The harbour must stay open",
             NewStatement("Ilse Tarn", CLOSE, Stance.OPPOSES))  # fmt: skip
    person = sit_down(path)
    person.press(Qt.Key.Key_2, Ctrl)
    person.pane = person.window.stack.rooms["quotes"].pane
    person.table = person.pane.table
    wait(person)
    return person


def wait(person):
    """Wait until the table has been told all that it asked."""
    person.qtbot.waitUntil(lambda: person.pane.keeper.idle)
    QThreadPool.globalInstance().waitForDone()


def press(person, key, modifier=Qt.KeyboardModifier.NoModifier):
    person.press(key, modifier)
    wait(person)


def type_in(person, words):
    person.type(words)
    wait(person)


def cells(person, column):
    model = person.pane.model
    return [model.index(row, COLUMNS.index(column)).data() for row in range(model.rowCount())]


def stand_on(person, row, column):
    index = person.pane.model.index(row, COLUMNS.index(column))
    person.table.setFocus()
    person.table.setCurrentIndex(index)


def facet(person, side, words):
    model = person.pane.facets.model
    for row in range(model.rowCount()):
        entry = model.entry(row)
        if entry.facet is side and entry.tally and words in model.index(row).data():
            return row, entry
    return None


def test_ctrl_2_opens_the_table_with_a_row_for_each_statement_and_for_a_bare_quote(table_user):
    assert cells(table_user, Column.QUOTE) == [
        "We have waited long enough", "Nobody asked us", "nothing had been decided yet",
        "The harbour must stay open",
    ]  # fmt: skip
    assert cells(table_user, Column.ACTOR) == ["Ona Brand", "Ilse Tarn", "", "Ilse Tarn"]
    assert cells(table_user, Column.STANCE)[:3] == ["▲ supports", "▼ opposes", ""]
    assert table_user.table.hasFocus()
    assert table_user.pane.bar.count.text() == "4 statements"


def test_choosing_an_actor_by_keys_narrows_the_table_and_the_other_counts(table_user):
    press(table_user, Qt.Key.Key_F6, Shift)
    assert table_user.pane.facets.view.hasFocus()
    row, _ = facet(table_user, Facet.ACTOR, "Ilse")
    view = table_user.pane.facets.view
    for _ in range(40):
        if view.currentIndex().row() == row:
            break
        press(table_user, Qt.Key.Key_Down)
    press(table_user, Qt.Key.Key_Space)
    assert cells(table_user, Column.ACTOR) == ["Ilse Tarn", "Ilse Tarn"]
    assert facet(table_user, Facet.STANCE, "opposes")[1].tally.rows == 2
    assert facet(table_user, Facet.STANCE, "supports") is None
    assert facet(table_user, Facet.ACTOR, "Ona")[1].tally.rows == 1
    assert view.currentIndex().row() == facet(table_user, Facet.ACTOR, "Ilse")[0]
    press(table_user, Qt.Key.Key_Escape)
    assert len(cells(table_user, Column.ACTOR)) == 4


def test_a_click_on_a_value_chooses_it_and_another_click_lets_it_go(table_user):
    view = table_user.pane.facets.view
    for left in (1, 4):
        row, _ = facet(table_user, Facet.INCOMPLETE, "incomplete")
        place = view.visualRect(table_user.pane.facets.model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        wait(table_user)
        assert len(cells(table_user, Column.ACTOR)) == left


def test_a_value_that_nothing_fits_any_more_can_still_be_let_go(table_user):
    facets = table_user.pane.facets
    facets.toggle(Facet.ACTOR, facet(table_user, Facet.ACTOR, "Ona")[1].tally.value)
    wait(table_user)
    facets.filter.setFocus()
    type_in(table_user, "open")
    assert table_user.pane.model.rowCount() == 0
    assert table_user.pane.empty.isVisible()
    row, entry = facet(table_user, Facet.ACTOR, "Ona")
    assert (entry.chosen, entry.tally.rows) == (True, 0)
    facets.view.setFocus()
    facets.view.setCurrentIndex(facets.model.index(row))
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, Column.QUOTE) == ["The harbour must stay open"]


def test_typing_in_the_filter_leaves_the_rows_that_hold_the_words(table_user):
    table_user.pane.facets.filter.setFocus()
    type_in(table_user, "tarn ask")
    assert cells(table_user, Column.QUOTE) == ["Nobody asked us"]
    press(table_user, Qt.Key.Key_Escape)
    assert table_user.pane.facets.filter.text() == ""
    assert table_user.pane.model.rowCount() == 4


@pytest.mark.parametrize("width", [1024, 1440, 1920])
def test_the_columns_fit_into_the_window_and_the_least_important_give_way(table_user, width):
    table_user.window.resize(width, 900)
    wait(table_user)
    table_user.qtbot.wait(1)
    table, head = table_user.table, table_user.table.horizontalHeader()
    assert table.horizontalScrollBar().maximum() == 0
    shown = [each for n, each in enumerate(COLUMNS) if not head.isSectionHidden(n)]
    assert {Column.QUOTE, Column.ACTOR, Column.STANCE, Column.CLAIM, Column.DATE} <= set(shown)
    assert (len(shown) == len(COLUMNS)) == (width == 1920)
    right = max(head.sectionViewportPosition(n) + head.sectionSize(n) for n in range(head.count()))
    assert right >= table.viewport().width() - 8  # and none of the room is wasted


def columns_menu(person):
    menu = person.table.columns.menu
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def test_a_column_that_gave_way_is_shown_where_it_is_wished_for(table_user, sit_down):
    head, coder = table_user.table.horizontalHeader(), COLUMNS.index(Column.CODER)
    assert head.isSectionHidden(coder)
    assert table_user.table.columns.menu.menuAction() in table_user.pane.bar.more.actions()
    columns_menu(table_user)["Coder"].trigger()
    assert not head.isSectionHidden(coder)
    table_user.window.resize(1024, 700)
    assert not head.isSectionHidden(coder)  # what a person set is left alone
    path = table_user.window.project_path
    table_user.window.close()
    again = sit_down(path)
    again.table = again.window.stack.rooms["quotes"].pane.table
    assert not again.table.horizontalHeader().isSectionHidden(coder)
    columns_menu(again)["Fit them to the window"].trigger()
    again.qtbot.wait(1)
    assert again.table.horizontalHeader().isSectionHidden(coder)
    assert again.table.horizontalScrollBar().maximum() == 0


def test_the_row_that_was_stood_on_comes_back_after_a_restart(table_user, sit_down):
    stand_on(table_user, 2, Column.QUOTE)
    path = table_user.window.project_path
    table_user.window.close()
    again = sit_down(path)
    again.pane = again.window.stack.rooms["quotes"].pane
    again.table = again.pane.table
    wait(again)
    assert again.table.currentIndex().row() == 2
    assert again.table.chosen_rows() == [2]
    again.press(Qt.Key.Key_1, Ctrl)  # also where the table is not looked at before the end
    again.window.close()
    third = sit_down(path)
    third.press(Qt.Key.Key_2, Ctrl)
    third.pane = third.window.stack.rooms["quotes"].pane
    wait(third)
    assert third.pane.table.currentIndex().row() == 2


def test_s_sorts_by_the_column_of_the_cell_and_then_the_other_way(table_user):
    stand_on(table_user, 3, Column.ACTOR)
    press(table_user, Qt.Key.Key_S)
    assert cells(table_user, Column.ACTOR) == ["Ilse Tarn", "Ilse Tarn", "Ona Brand", ""]
    assert table_user.table.current_line().words == "The harbour must stay open"
    press(table_user, Qt.Key.Key_S)
    assert cells(table_user, Column.ACTOR) == ["Ona Brand", "Ilse Tarn", "Ilse Tarn", ""]


def test_a_click_on_a_head_sorts(table_user):
    head = table_user.table.horizontalHeader()
    x = head.sectionViewportPosition(COLUMNS.index(Column.QUOTE)) + 20
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    wait(table_user)
    assert cells(table_user, Column.QUOTE) == sorted(cells(table_user, Column.QUOTE))


def test_the_actor_of_a_row_is_changed_in_place_with_the_names_that_fit(table_user):
    stand_on(table_user, 0, Column.ACTOR)
    press(table_user, Qt.Key.Key_F2)
    type_in(table_user, "ilse")
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, Column.ACTOR) == ["Ilse Tarn", "Ilse Tarn", "", "Ilse Tarn"]
    assert table_user.table.hasFocus()
    table_user.undo()
    wait(table_user)
    assert cells(table_user, Column.ACTOR)[0] == "Ona Brand"


def test_a_new_claim_can_be_typed_for_a_quote_of_which_nothing_is_said(table_user):
    stand_on(table_user, 2, Column.CLAIM)
    press(table_user, Qt.Key.Key_F2)
    type_in(table_user, "Nobody knows yet.")
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, Column.CLAIM)[2] == "Nobody knows yet."
    assert table_user.table.currentIndex().row() == 2
    assert len(table_user.quotes[2].statements) == 1


def test_to_change_a_cell_that_is_being_changed_goes_on_with_it(table_user):
    stand_on(table_user, 0, Column.NOTE)
    press(table_user, Qt.Key.Key_F2)
    type_in(table_user, "heard")
    table_user.window.context.actions["statements.edit"].trigger()
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, Column.NOTE)[0].endswith("heard")


def test_the_stance_is_chosen_by_its_letter_or_an_arrow(table_user):
    stand_on(table_user, 0, Column.STANCE)
    press(table_user, Qt.Key.Key_F2)
    assert isinstance(QApplication.focusWidget(), QComboBox)
    press(table_user, Qt.Key.Key_Down)
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, Column.STANCE)[0] == "▼ opposes"


def test_the_note_is_written_in_place_and_escape_leaves_it_as_it_was(table_user):
    stand_on(table_user, 0, Column.NOTE)
    press(table_user, Qt.Key.Key_F2)
    type_in(table_user, "said twice")
    press(table_user, Qt.Key.Key_Return)
    assert table_user.quotes[0].note == "said twice"
    press(table_user, Qt.Key.Key_F2)
    type_in(table_user, "no")
    press(table_user, Qt.Key.Key_Escape)
    assert table_user.quotes[0].note == "said twice"
    assert cells(table_user, Column.NOTE)[0] == "said twice"


def test_the_kind_is_chosen_in_place(table_user):
    stand_on(table_user, 0, Column.KIND)
    press(table_user, Qt.Key.Key_F2)
    press(table_user, Qt.Key.Key_End)
    press(table_user, Qt.Key.Key_Return)
    assert table_user.quotes[0].kind == "context"


def test_a_cell_that_belongs_to_the_source_is_not_edited(table_user):
    stand_on(table_user, 0, Column.SOURCE)
    press(table_user, Qt.Key.Key_F2)
    assert table_user.table.hasFocus()


def test_all_rows_get_a_stance_by_one_key_and_one_undo_takes_it_back(table_user):
    press(table_user, Qt.Key.Key_A, Ctrl)
    assert table_user.pane.bar.count.text() == "4 of 4 statements"
    press(table_user, Qt.Key.Key_3, Alt)
    assert set(cells(table_user, Column.STANCE)) == {"● neutral"}
    assert len(table_user.table.chosen_rows()) >= 3
    table_user.undo()
    wait(table_user)
    assert cells(table_user, Column.STANCE) == ["▲ supports", "▼ opposes", "", "▼ opposes"]


@pytest.mark.parametrize(
    ("key", "typed", "column", "told"),
    [
        (Qt.Key.Key_A, "ona", Column.ACTOR, "Ona Brand"),
        (Qt.Key.Key_C, "clos", Column.CLAIM, CLOSE),
        (Qt.Key.Key_T, "harbour", Column.TAGS, "harbour"),
    ],
)
def test_the_chosen_rows_are_given_an_actor_a_claim_or_a_tag(table_user, key, typed, column, told):
    press(table_user, Qt.Key.Key_Down)
    press(table_user, Qt.Key.Key_Down, Shift)
    press(table_user, key)
    assert "2 statements" in table_user.pane.panel.words.text()
    type_in(table_user, typed)
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, column)[1:3] == [told, told]
    assert table_user.table.hasFocus()


def test_a_tag_is_taken_off_again(table_user):
    press(table_user, Qt.Key.Key_A, Ctrl)
    press(table_user, Qt.Key.Key_T)
    type_in(table_user, "harbour")
    press(table_user, Qt.Key.Key_Return)
    stand_on(table_user, 0, Column.QUOTE)
    press(table_user, Qt.Key.Key_T, Shift)
    type_in(table_user, "harb")
    press(table_user, Qt.Key.Key_Return)
    assert cells(table_user, Column.TAGS) == ["", "harbour", "harbour", "harbour"]


def test_escape_leaves_the_question_and_nothing_behind(table_user):
    press(table_user, Qt.Key.Key_T)
    type_in(table_user, "harbour")
    press(table_user, Qt.Key.Key_Escape)
    if table_user.pane.panel.isVisible():  # the first one closed the list of names
        press(table_user, Qt.Key.Key_Escape)
    assert not table_user.pane.panel.isVisible()
    assert cells(table_user, Column.TAGS) == [""] * 4
    assert table_user.table.hasFocus()


def test_removed_rows_come_back_with_one_undo(table_user):
    press(table_user, Qt.Key.Key_Down, Shift)
    press(table_user, Qt.Key.Key_Delete)
    assert cells(table_user, Column.ACTOR) == ["", "Ilse Tarn"]
    assert len(table_user.quotes) == 2
    table_user.undo()
    wait(table_user)
    assert len(table_user.quotes) == 4


def test_enter_goes_to_the_place_and_alt_left_comes_back_to_the_row(table_user):
    stand_on(table_user, 3, Column.CLAIM)
    press(table_user, Qt.Key.Key_Return)
    selection = table_user.window.context.selection
    assert (selection.room, selection.source_id, selection.quote_id) == ("read", 2, 4)
    table_user.press(Qt.Key.Key_Left, Alt)
    assert selection.room == "quotes"
    assert table_user.table.hasFocus()
    assert table_user.table.currentIndex().row() == 3


def test_a_double_click_goes_to_the_place(table_user):
    index = table_user.pane.model.index(1, 0)
    place = table_user.table.visualRect(index).center()
    port = table_user.table.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert table_user.window.context.selection.quote_id == 2


def test_the_chosen_rows_are_copied_as_markdown(table_user):
    press(table_user, Qt.Key.Key_C, Ctrl)
    assert QApplication.clipboard().text() == (
        "> We have waited long enough\n\n"
        "— **Ona Brand** ▲ supports: “The harbour should close.”, “Harbour closes in May”, "
        "*Tarn Post*, 13 December 2024\n"
    )


def test_the_chosen_rows_are_written_as_csv(table_user, tmp_path):
    press(table_user, Qt.Key.Key_A, Ctrl)
    table_user.pane.deeds.export(table_user.table.chosen_keys(), tmp_path / "rows.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "rows.csv").read_text("utf-8"))))
    assert [row["actor"] for row in rows] == ["Ona Brand", "Ilse Tarn", "", "Ilse Tarn"]
    assert rows[0]["published"] == "2024-12-13"


def test_another_room_can_ask_for_the_statements_of_an_actor(table_user):
    wanted = QuoteFilter(actor_id=table_user.quotes[0].statements[0].actor_id)
    table_user.window.context.quotes_requested.emit(wanted)
    wait(table_user)
    assert cells(table_user, Column.ACTOR) == ["Ona Brand"]
    assert facet(table_user, Facet.ACTOR, "Ona")[1].chosen


def test_a_screen_reader_hears_the_cell_with_its_column_and_the_facet_with_its_count(table_user):
    spoken = Qt.ItemDataRole.AccessibleTextRole
    index = table_user.pane.model.index(0, COLUMNS.index(Column.ACTOR))
    assert index.data(spoken) == "Actor: \u2068Ona Brand\u2069"
    row, _ = facet(table_user, Facet.ACTOR, "Ilse")
    told = table_user.pane.facets.model.index(row).data(spoken)
    assert told == "Actor: Ilse Tarn, 2 statements, not chosen"


def test_what_is_kept_while_reading_stands_in_the_table(table_user):
    project = table_user.window.context.project
    keep(project, 2, "Ilse Tarn")
    table_user.press(Qt.Key.Key_1, Ctrl)
    table_user.press(Qt.Key.Key_2, Ctrl)
    wait(table_user)
    assert len(cells(table_user, Column.QUOTE)) == 5


def test_the_table_of_another_project_obeys_the_same_keys(table_user, new_project):
    other = new_project(LETTER, name="other")
    with Project.open(other) as project:
        keep(project, 1, "The harbour must stay open", NewStatement("Ilse Tarn", CLOSE))
    context = table_user.window.context
    context.open(other)
    context.go_to("quotes")
    table_user.pane = table_user.window.stack.rooms["quotes"].pane
    table_user.table = table_user.pane.table
    wait(table_user)
    table_user.table.setFocus()
    press(table_user, Qt.Key.Key_1, Alt)
    assert cells(table_user, Column.STANCE) == ["▲ supports"]


def test_every_control_has_a_name_and_every_label_is_plain_text(table_user):
    stand_on(table_user, 0, Column.ACTOR)
    press(table_user, Qt.Key.Key_F2)
    pane = table_user.pane
    lists = (QAbstractItemView, QLineEdit)
    nameless = [w for kind in lists for w in pane.findChildren(kind) if not w.accessibleName()]
    buttons = pane.findChildren(QAbstractButton)
    nameless += [b for b in buttons if not b.isHidden() and not (b.accessibleName() or b.text())]
    assert nameless == []
    labels = [label for label in pane.findChildren(QLabel) if label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    press(table_user, Qt.Key.Key_Escape)


def test_what_changed_while_one_read_elsewhere_shows_on_coming_back(table_user):
    table_user.press(Qt.Key.Key_1, Ctrl)
    project = table_user.window.context.project
    keep(project, 2, "A letter", NewStatement("Ona Brand", ASK, Stance.NEUTRAL))
    table_user.press(Qt.Key.Key_F6)
    assert table_user.pane.keeper.idle  # nobody looks, so nothing is asked
    assert len(cells(table_user, Column.QUOTE)) == 4
    press(table_user, Qt.Key.Key_2, Ctrl)
    assert "A letter" in cells(table_user, Column.QUOTE)
    assert facet(table_user, Facet.ACTOR, "Ona")[1].tally.rows == 2


def test_a_table_scrolled_away_from_its_chosen_row_stays_there_when_a_row_comes(table_user):
    project = table_user.window.context.project
    for _ in range(60):
        keep(project, 1, "Nobody asked us", NewStatement("Ilse Tarn", ASK, Stance.OPPOSES))
    press(table_user, Qt.Key.Key_F5)
    stand_on(table_user, 0, Column.QUOTE)
    bar = table_user.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 0
    keep(project, 2, "A letter", NewStatement("Ona Brand", ASK, Stance.NEUTRAL))
    press(table_user, Qt.Key.Key_F5)
    assert "A letter" in cells(table_user, Column.QUOTE)
    assert bar.value() == before


def test_the_chosen_row_stays_where_it_stands_when_rows_come_above_it(table_user):
    project = table_user.window.context.project
    for _ in range(60):
        keep(project, 2, "A letter", NewStatement("Ilse Tarn", ASK, Stance.OPPOSES))
    press(table_user, Qt.Key.Key_F5)
    stand_on(table_user, 40, Column.QUOTE)
    top = table_user.table.rowViewportPosition(40)
    keep(project, 1, "said Ona Brand", NewStatement("Ilse Tarn", ASK, Stance.OPPOSES))
    press(table_user, Qt.Key.Key_F5)
    row = table_user.table.currentIndex().row()
    assert row == 41
    assert table_user.table.rowViewportPosition(row) == top
