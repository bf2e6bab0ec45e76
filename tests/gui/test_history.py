"""Looking back: what was done, undoing up to a step, and bringing a state of a quote back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from curator.domain.dates import PartialDate
from curator.domain.quotes import NewQuote, QuoteKind
from curator.domain.sources import ReadingState
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, quotes, sources

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = NewStatement("Ona Brand", "The harbour closes too late.", Stance.OPPOSES)


@pytest.fixture
def project(person):
    project = person.window.context.project
    quotes.add(project, 1, NewQuote(0, 7, note="first", statements=(SAID,)))
    quotes.amend(project, 1, note="second")
    quotes.remove_statement(project, 1)
    person.qtbot.wait(1)
    return project


def words(person):
    return [line.words for line in person.window.history._model.lines]


def choose(person, number):
    view = person.window.history.view
    view.setCurrentIndex(view.model().index(number))


def test_control_h_lists_what_was_done_the_newest_first(person, project):
    person.press(Qt.Key.Key_H, CONTROL)
    panel = person.window.history
    assert panel.isVisible()
    assert words(person)[:2] == [
        "Taking a statement back: “\u2068Harbour\u2069”",
        "Changing a quote: “\u2068Harbour\u2069”",
    ]
    assert "Coder 1" in panel._model.data(panel._model.index(0))
    person.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_what_was_read_does_not_fill_the_history_unless_it_is_asked_for(person, project):
    for place in (1, 2, 3):
        sources.set_reading(project, 1, ReadingState.IN_PROGRESS, place)
    actors.add(project, "Ona Brand the younger")
    sources.set_reading(project, 1, ReadingState.DONE, 0)
    person.press(Qt.Key.Key_H, CONTROL)
    assert words(person)[0].startswith("Adding an actor")
    assert not any(line.startswith("Marking a source as read") for line in words(person))
    button = person.window.history.reading
    button.setFocus()
    person.press(Qt.Key.Key_Space)
    assert sum(line.startswith("Marking a source as read") for line in words(person)) == 4
    person.window.history.of_quote.click()
    assert not button.isVisible()
    person.window.history.of_project.click()
    assert button.isVisible()


def test_undo_up_to_a_step_takes_back_all_after_it(person, project):
    person.press(Qt.Key.Key_H, CONTROL)
    choose(person, 1)
    person.window.history.deed.click()
    person.qtbot.wait(1)
    quote = quotes.get(project, 1)
    assert (quote.note, len(quote.statements)) == ("first", 1)
    assert words(person)[0] == "Took back: changing a quote: “\u2068Harbour\u2069”"
    choose(person, 0)
    person.window.history.deed.click()
    assert "cannot be undone" in person.window.notice.sentence.text()


def test_many_steps_are_taken_back_only_after_a_question(person, project):
    for number in range(21):
        actors.add(project, f"Actor {number}")
    person.press(Qt.Key.Key_H, CONTROL)
    choose(person, 20)
    person.window.history.deed.click()
    assert len(actors.all_of(project)) == 22
    box = person.window.findChild(QMessageBox)
    assert "21" in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()
    assert len(actors.all_of(project)) == 1


def test_a_state_of_a_quote_is_restored_as_one_step(person, project):
    person.window.context.show_place(1, 1)
    person.press(Qt.Key.Key_H, CONTROL)
    panel = person.window.history
    assert panel.of_quote.isChecked()
    lines = panel._model.lines
    assert "first" in lines[1].detail
    assert "second" in lines[1].detail
    choose(person, 2)
    panel.deed.click()
    person.qtbot.wait(1)
    quote = quotes.get(project, 1)
    assert (quote.note, quote.statements[0].actor) == ("first", "Ona Brand")
    assert project.undoable == "quotes.restore"
    project.undo()
    quote = quotes.get(project, 1)
    assert (quote.note, quote.statements) == ("second", ())


def test_without_a_quote_the_panel_says_what_to_do(person, project):
    person.press(Qt.Key.Key_H, CONTROL)
    person.window.history.of_quote.click()
    assert "Choose a quote" in person.window.history.told.text()
    assert not person.window.history.deed.isEnabled()


def test_further_edits_are_read_when_one_scrolls_on(person, project):
    for number in range(210):
        quotes.amend(project, 1, note=str(number))
    person.press(Qt.Key.Key_H, CONTROL)
    bar = person.window.history.view.verticalScrollBar()
    assert len(words(person)) == 200
    bar.setValue(bar.maximum())
    assert len(words(person)) > 210


def test_undo_says_what_it_took_back(person, project):
    person.view.setFocus()
    person.undo()
    told = person.window.status.told.text()
    assert told == "Taken back: taking a statement back: “\u2068Harbour\u2069”"
    assert person.window.status.told.isVisible()
    assert person.window.context.selection.quote_id in (None, 1)


def test_a_line_is_as_high_as_what_it_tells(person, project):
    person.press(Qt.Key.Key_H, CONTROL)
    view = person.window.history.view
    whole = view.visualRect(view.model().index(0)).height()
    person.window.context.selection.look_at_quote(1)
    person.window.history.of_quote.click()
    with_detail = [view.visualRect(view.model().index(n)).height() for n in range(3)]
    assert max(with_detail) > whole
    assert view.horizontalScrollBar().maximum() == 0


def test_enter_on_a_line_does_what_the_button_does(person, project):
    person.press(Qt.Key.Key_H, CONTROL)
    assert QApplication.focusWidget() is person.window.history.view
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    quote = quotes.get(project, 1)
    assert (quote.note, len(quote.statements)) == ("first", 1)


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Escape,), (Qt.Key.Key_H, CONTROL)])
def test_closing_the_history_gives_the_keys_back_to_the_text(person, project, keys):
    person.view.setFocus()
    person.press(Qt.Key.Key_H, CONTROL)
    person.press(*keys)
    assert not person.window.history.isVisible()
    assert QApplication.focusWidget() is person.view


def details(person):
    person.window.context.show_place(1, 1)
    person.press(Qt.Key.Key_H, CONTROL)
    return [line.detail for line in person.window.history._model.lines]


def test_ends_that_were_moved_are_told_by_the_words_they_took_in_or_left_out(person, project):
    text = person.view.canonical
    end = text.index("closes") + len("closes")
    quotes.move(project, 1, 0, end)
    quotes.move(project, 1, text.index("our"), text.index(" closes"))
    person.qtbot.wait(1)
    newest, before, *_ = details(person)
    assert newest == "left out “\u2068Harb\u2069”; left out “\u2068closes\u2069”"
    assert before == "took in “\u2068closes\u2069”"


def test_what_was_noted_is_told_in_words_and_dates_as_people_write_them(person, project):
    quotes.amend(project, 1, kind=QuoteKind.INDIRECT, event_date=PartialDate.parse("2024-12-13"))
    person.qtbot.wait(1)
    assert details(person)[0] == "kind: direct → indirect; date: – → 13 December 2024"
