"""Undo and redo go to what they brought back: the source, the quote, the actor, the claim."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, claims, quotes, sources
from curator.services.project import Project

SAID = NewStatement("Ona Brand", "The harbour closes too late.", Stance.OPPOSES)


@pytest.fixture
def path(new_project):
    path = new_project("Harbour\n\nWe have waited long enough.", "Pier\n\nNobody asked us.")
    with Project.open(path) as project:
        quotes.add(project, 2, NewQuote(6, 22, statements=(SAID,)))
    return path


@pytest.fixture
def person(sit_down, path):
    return sit_down(path)


@pytest.fixture
def project(person):
    return person.window.context.project


def told(person):
    return person.window.status.told.text()


def chosen(person):
    selection = person.window.context.selection
    return selection.room, selection.source_id, selection.quote_id


def undo(person):
    person.qtbot.wait(1)
    QTest.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.wait(1)


def test_a_source_that_comes_back_is_looked_at(person, project):
    person.window.context.selection.look_at_source(1)
    sources.remove(project, [2])
    undo(person)
    assert chosen(person) == ("read", 2, None)
    assert person.window.room.reader.header.title.text() == "Pier"
    assert told(person) == "Taken back: removing a source: “\u2068Pier\u2069”"


def test_undo_held_by_control_chooses_the_source_that_comes_back_alone(person, project):
    listed = person.window.room.sources.view
    listed.choose(0)
    assert listed.number_chosen() == 1
    first, other = listed.chosen_ids()[0], 3 - listed.chosen_ids()[0]
    sources.remove(project, [other])
    person.qtbot.wait(1)
    assert person.window.context.selection.source_id == first
    # through the system's own events, so that Qt knows that Ctrl is held
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.wait(1)
    assert person.window.room.sources.model.total == 2
    assert listed.chosen_ids() == [other]


def test_a_quote_that_comes_back_is_chosen_in_its_source(person, project):
    person.window.context.selection.look_at_source(1)
    quotes.remove(project, [1])
    undo(person)
    assert chosen(person) == ("read", 2, 1)
    assert told(person) == "Taken back: removing a quote: “\u2068Nobody asked us.\u2069”"


def test_a_quote_that_comes_back_is_gone_to_from_another_room_and_alt_left_returns(person, project):
    person.window.context.go_to("briefing")
    person.window.stack.room.reload()
    quotes.remove_statement(project, 1)
    undo(person)
    assert chosen(person) == ("read", 2, 1)
    person.window.context.selection.go_back()
    assert person.window.context.selection.room == "briefing"


@pytest.mark.parametrize(
    ("room", "deed", "words"),
    [
        ("actors", lambda project: actors.rename(project, 1, "Ona Tarn"), "renaming an actor"),
        ("claims", lambda project: claims.reword(project, 1, "No."), "rewording a claim"),
    ],
)
def test_an_actor_or_claim_is_shown_in_its_room(person, project, room, deed, words):
    deed(project)
    undo(person)
    assert person.window.context.selection.room == room
    assert words in told(person)
    tree = person.window.stack.room.desk.tree
    person.qtbot.waitUntil(lambda: tree.entry is not None)  # it is read in the background
    assert tree.entry.id == 1


def test_many_sources_that_come_back_are_named_by_the_first(person, project):
    sources.remove(project, [1, 2])
    undo(person)
    assert told(person) == "Taken back: removing a source: “\u2068Harbour\u2069” and others"
    assert chosen(person) == ("read", 1, None)
