"""The room of the briefing shows the page as it is now, and loads nothing a stranger names."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import quotes

SAID = NewStatement("Ona Brand", "The harbour closes too late.", Stance.OPPOSES)


@pytest.fixture
def room(person):
    person.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    return person.window.stack.rooms["briefing"]


def shows(person, room, words):
    person.qtbot.waitUntil(lambda: words in room.page.toPlainText(), timeout=10_000)
    return True


def test_what_is_kept_elsewhere_is_on_the_page(person, room):
    assert shows(person, room, "harbour")
    quotes.add(person.window.context.project, 1, NewQuote(0, 7, statements=(SAID,)))
    assert shows(person, room, "The harbour closes too late.")


def test_a_project_without_quotes_says_so(person, room):
    assert shows(person, room, "No quotes in this scope.")


def test_another_project_begins_with_a_desk_of_its_own(person, room, new_project):
    assert shows(person, room, "harbour")
    room.desk.set(title="For the council")
    person.window.context.open(new_project("Tides\n\nHigh at noon.", name="tides"))
    person.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    other = person.window.stack.rooms["briefing"]
    assert other is not room
    assert shows(person, other, "tides")


def test_the_page_loads_no_picture_of_anybody(person, room):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert room.page.loadResource(kind, QUrl("file:///dev/zero")).width() == 1
    assert not room.page.openLinks()
    assert shows(person, room, "harbour")
