"""The margin: each quote in sight has its card, or is counted where it has none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import quotes
from curator.services.project import Project

WORDS = [f"number{n}" for n in range(10)]
TEXT = "Harbour\n\nThe boats " + " and ".join(WORDS) + " came in late.\n\n" + "Tide.\n\n" * 40
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def person(sit_down, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        for words in WORDS:
            start = TEXT.index(words)
            said = (NewStatement("Ona Brand", "It closes soon", Stance.SUPPORTS),)
            quotes.add(project, 1, NewQuote(start, start + len(words), statements=said))
    return sit_down(path)


@pytest.fixture
def margin(person):
    return person.window.room.reader.margin


def with_cards(margin):
    return [key for key in range(1, len(WORDS) + 1) if margin.card_of(key)]


def signs(margin):
    return [button for button in margin.more.buttons if button.isVisible()]


def test_quotes_without_room_for_a_card_are_counted_in_the_margin(margin):
    (sign,) = signs(margin)
    assert sign.text() == f"+{10 - len(with_cards(margin))} more"
    boxes = [margin.card_of(key).geometry() for key in with_cards(margin)]
    assert not any(sign.geometry().intersects(box) for box in boxes)
    assert min(abs(sign.y() - box.bottom()) for box in boxes) < 20  # right below a card


def test_the_sign_lists_the_quotes_it_counts_and_they_can_be_chosen(person, margin):
    hidden = [key for key in range(1, 11) if key not in with_cards(margin)]
    (sign,) = signs(margin)
    QTest.mouseClick(sign, LEFT, pos=sign.rect().center())
    listed = person.window.room.reader.crossing.list
    assert listed.isVisible()
    assert listed.model().rowCount() == len(hidden)
    assert person.window.context.selection.quote_id == hidden[0]
    passage = person.view.box_of(TEXT.index(WORDS[hidden[-1] - 1]))
    assert not listed.geometry().intersects(passage.translated(0, person.view.y()))
    assert margin.card_of(hidden[0]).isVisible()
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert person.window.context.selection.quote_id == hidden[1]


def test_the_sign_is_pressed_by_key_and_keeps_off_the_chosen_card(person, margin):
    (sign,) = signs(margin)
    sign.setFocus()
    person.press(Qt.Key.Key_Space)
    assert person.window.room.reader.crossing.is_open
    for key in range(1, 11):
        person.window.context.selection.look_at_quote(key)
        QApplication.processEvents()
        boxes = [margin.card_of(each).geometry() for each in with_cards(margin)]
        shown = signs(margin)
        counted = sum(int(each.text().split()[0]) for each in shown)
        assert counted + len(boxes) == 10
        assert not any(each.geometry().intersects(box) for each in shown for box in boxes)


def test_scrolled_out_of_sight_the_sign_goes(person, margin):
    bar = person.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert signs(margin) == []
