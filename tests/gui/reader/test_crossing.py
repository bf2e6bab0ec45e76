"""Places where quotes lie over each other: all of them listed, one of them chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import quotes
from curator.services.project import Project

TEXT = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand. She left at noon.

The fishers object. “Nobody asked us,” said Ilse Tarn of the café Müller.
"""
SAID = {
    "“We have waited long enough,”": ("Ona Brand", "It closes", Stance.SUPPORTS),
    "have waited": ("Ilse Tarn", "It stays open", Stance.OPPOSES),
    "The mayor spoke on Monday. “We have waited": ("The mayor", "It was long", Stance.NEUTRAL),
    "Nobody asked us": ("Ilse Tarn", "It stays open", Stance.OPPOSES),
}
LONG, SHORT, FIRST, ALONE = 1, 2, 3, 4
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def person(sit_down, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        for words, said in SAID.items():
            start = TEXT.index(words)
            new = NewQuote(start, start + len(words), statements=(NewStatement(*said),))
            quotes.add(project, 1, new)
    return sit_down(path)


@pytest.fixture
def listed(person):
    return person.window.room.reader.crossing.list


def chosen(person):
    return person.window.context.selection.quote_id


def spoken(listed):
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = listed.model()
    return [rows.index(row, 0).data(role) for row in range(rows.rowCount())]


def test_a_click_where_quotes_overlap_lists_them_all_the_shortest_first(person, listed):
    person.click_on("waited")
    assert listed.isVisible()
    assert [words.split(" (")[0] for words in spoken(listed)] == [
        "Ilse Tarn opposes It stays open",
        "Ona Brand supports It closes",
        "The mayor neutral It was long",
    ]
    assert all(words in said for words, said in zip(
        ("have waited", "“We have waited long", "The mayor spoke"), spoken(listed), strict=True
    ))  # fmt: skip
    assert listed.accessibleName() == "3 quotes here"
    assert chosen(person) == SHORT
    assert QApplication.focusWidget() is listed


def test_a_click_on_the_only_quote_chooses_it_at_once(person, listed):
    person.click_on("asked")
    assert chosen(person) == ALONE
    assert listed.isHidden()
    assert QApplication.focusWidget() is person.view


def test_a_click_where_no_quote_is_opens_nothing(person, listed):
    person.click_on("fishers")
    assert chosen(person) is None
    assert listed.isHidden()


def test_arrows_go_through_the_list_and_enter_stays_with_a_quote(person, listed):
    person.click_on("waited")
    person.press(Qt.Key.Key_Down)
    assert chosen(person) == LONG
    assert person.view.painter.chosen == LONG
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert chosen(person) == FIRST
    assert listed.isHidden()
    assert QApplication.focusWidget() is person.view


def test_escape_goes_back_to_what_was_chosen_before(person, listed):
    person.click_on("asked")
    person.click_on("waited")
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Escape)
    assert chosen(person) is None  # the caret had left the one chosen before
    assert listed.isHidden()
    assert QApplication.focusWidget() is person.view


def test_a_click_on_a_row_chooses_its_quote_and_closes_the_list(person, listed):
    person.click_on("waited")
    row = listed.visualRect(listed.model().index(2, 0)).center()
    QTest.mouseClick(listed.viewport(), LEFT, NONE, row)
    assert chosen(person) == FIRST
    assert listed.isHidden()


def test_the_same_list_opens_by_key_at_the_caret_and_w_goes_on_in_it(person, listed):
    cursor = person.view.textCursor()
    cursor.setPosition(TEXT.index("waited"))
    person.view.setTextCursor(cursor)
    person.view.setFocus()
    person.press(Qt.Key.Key_W)
    assert listed.isVisible()
    assert [chosen(person)] == [SHORT]
    person.press(Qt.Key.Key_W)
    assert chosen(person) == LONG
    person.press(Qt.Key.Key_W)
    person.press(Qt.Key.Key_W)
    assert chosen(person) == SHORT


def test_a_second_click_on_the_place_goes_on_to_the_next_quote(person, listed):
    person.click_on("waited")
    person.click_on("waited")
    assert chosen(person) == LONG
    assert listed.isVisible()


def test_the_list_covers_no_words_that_it_is_about_in_any_window(person, listed):
    for width, height in ((1440, 900), (1024, 700), (760, 520)):
        person.window.resize(width, height)
        QApplication.processEvents()
        person.click_on("waited")
        view, start = person.view, TEXT.index("have waited")
        words = view.box_of(start).united(view.box_of(start + len("have waited")))
        words.moveTopLeft(view.viewport().mapToGlobal(words.topLeft()))
        box = listed.rect()
        box.moveTopLeft(listed.mapToGlobal(box.topLeft()))
        assert not box.intersects(words)
        assert person.window.frameGeometry().contains(box)
        person.press(Qt.Key.Key_Escape)


def test_a_click_elsewhere_closes_the_list_and_lets_go_of_the_choice(person, listed):
    person.click_on("waited")
    person.click_on("fishers")
    assert listed.isHidden()
    assert chosen(person) is None


def test_undo_under_the_open_list_closes_it(person, listed):
    person.click_on("waited")
    person.window.context.actions["edit.undo"].trigger()
    QApplication.processEvents()
    assert listed.isHidden()
    assert person.view.marks.of(ALONE) is None


def test_delete_in_the_list_removes_the_quote_it_stands_on(person, listed):
    person.click_on("waited")
    person.press(Qt.Key.Key_Delete)
    assert [quote.id for quote in person.quotes] == [FIRST, LONG, ALONE]
    assert listed.isHidden()


def test_the_status_row_says_what_the_keys_do_in_the_list(person, listed):
    person.click_on("waited")
    hints = [label.text().strip() for pair in person.window.status._pairs for label in pair]
    assert hints[:6] == ["↑ ↓", "choose a quote", "Enter", "stay with it", "Esc",
                         "back to the one before"]  # fmt: skip
    person.window.grab()


def test_those_who_hear_the_window_are_told_which_quotes_the_caret_is_in(person):
    cursor = person.view.textCursor()
    for words, told in (
        ("asked", "In quotes: \u2068Ilse Tarn opposes It stays open (direct)\u2069"),
        ("fishers", "Outside quotes"),
    ):
        cursor.setPosition(TEXT.index(words))
        person.view.setTextCursor(cursor)
        described = QAccessible.queryAccessibleInterface(person.view)
        assert described.text(QAccessible.Text.Description) == told


def test_they_are_told_anew_when_the_quote_under_the_caret_goes(person):
    cursor = person.view.textCursor()
    cursor.setPosition(TEXT.index("asked"))
    person.view.setTextCursor(cursor)
    person.undo()
    assert person.view.accessibleDescription() == "Outside quotes"
