"""News: what is durable is told at once where it is looked at, the rest after the picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, quotes
from curator.services.project import Project

WORDS = "“We have waited long enough,”"
SAID = (NewStatement("Ona Brand", "The harbour should close", Stance.SUPPORTS),)


@pytest.fixture
def heard(person):
    told = []
    news = person.window.context.news
    news.changed.connect(lambda change: told.append(("changed", change)))
    news.settled.connect(lambda change: told.append(("settled", change)))
    return told


def add(person, start=60):
    return quotes.add(person.window.context.project, 1, NewQuote(start, start + 9, statements=SAID))


def names(heard):
    return [(when, change.operation) for when, change in heard]


def test_news_are_told_when_asked_for_and_settle_a_turn_later(person, heard):
    add(person)
    assert heard == []
    person.window.context.news.tell()
    assert names(heard) == [("changed", "quotes.add")]
    QApplication.processEvents()
    assert names(heard) == [("changed", "quotes.add"), ("settled", "quotes.add")]


def test_news_that_nobody_asks_for_come_by_themselves(person, heard):
    add(person)
    person.qtbot.waitUntil(lambda: len(heard) == 2)
    assert names(heard) == [("changed", "quotes.add"), ("settled", "quotes.add")]


def test_several_edits_of_one_turn_are_one_piece_of_news(person, heard):
    first, second = add(person), add(person, 80)
    person.qtbot.waitUntil(lambda: len(heard) == 2)
    for _, change in heard:
        assert change.ids["quote"] == {first.id, second.id}


def test_asking_for_news_where_there_are_none_tells_nothing(person, heard):
    person.window.context.news.tell()
    QApplication.processEvents()
    assert heard == []


def test_no_quote_is_painted_before_it_is_in_the_file(person):
    painted, path = [], person.window.project_path

    class Witness:
        def paint(self, _painter, _blocks):
            with Project.open(path, read_only=True) as project:
                painted.append((len(person.view.marks), len(quotes.find(project))))

    person.view.over.append(Witness())
    person.drag_over(WORDS)
    person.press(Qt.Key.Key_Q)
    person.type("Ona Brand")
    person.press(Qt.Key.Key_Return)
    person.type("The harbour should close")
    person.press(Qt.Key.Key_Return)
    person.undo()
    person.redo()
    assert {(0, 0), (1, 1)} <= set(painted)
    assert all(shown == kept for shown, kept in painted)


def test_an_actor_renamed_elsewhere_is_renamed_on_the_cards(person):
    add(person)
    person.window.context.news.tell()
    actors.rename(person.window.context.project, 1, "Ona Brandt")
    person.window.context.news.tell()
    card = person.window.room.reader.margin.card_of(1)
    assert card.accessibleName() == "Ona Brandt supports The harbour should close (direct)"


def test_leaving_the_panel_chooses_no_other_quote(person):
    add(person)
    QApplication.processEvents()
    person.drag_over(WORDS)
    person.press(Qt.Key.Key_Q)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is person.view
    assert person.window.context.selection.quote_id is None
