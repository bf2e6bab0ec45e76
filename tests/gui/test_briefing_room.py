"""The room of the briefing shows the page as it is now, and loads nothing a stranger names."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.gui.rooms import briefing as rooms
from curator.services import quotes

SAID = NewStatement("Ona Brand", "The harbour closes too late.", Stance.OPPOSES)


@pytest.fixture
def room(person):
    person.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    return person.window.stack.rooms["briefing"]


def shows(person, room, words):
    person.qtbot.waitUntil(lambda: words in room.page.toPlainText(), timeout=5_000)
    return True


def test_what_is_kept_elsewhere_is_on_the_page(person, room):
    assert shows(person, room, "harbour")
    quotes.add(person.window.context.project, 1, NewQuote(0, 7, statements=(SAID,)))
    assert shows(person, room, "The harbour closes too late.")


def test_title_and_order_change_the_page(person, room):
    quotes.add(person.window.context.project, 1, NewQuote(0, 7, statements=(SAID,)))
    room.title.setFocus()
    QTest.keyClicks(room.title, "For the council")
    person.press(Qt.Key.Key_Return)
    assert shows(person, room, "For the council")
    room.order.setCurrentIndex(1)
    assert shows(person, room, "Ona Brand")


def test_it_is_exported_as_it_is_shown(person, room, tmp_path):
    assert shows(person, room, "harbour")
    room.title.setText("For the council")
    room.reload()
    assert shows(person, room, "For the council")
    person.window.exporter.write(tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text("utf-8").startswith("# For the council")


def test_f6_goes_from_the_page_to_its_settings_and_back(person, room):
    assert shows(person, room, "harbour")
    person.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is room.order
    person.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is room.page


def test_a_long_briefing_shows_its_beginning_and_says_so(person, room, monkeypatch):
    assert shows(person, room, "harbour")
    monkeypatch.setattr(rooms, "_MOST", 60)
    room.reload()
    person.qtbot.waitUntil(lambda: bool(room.told.text()), timeout=5_000)


def test_the_page_loads_no_picture_of_anybody(person, room):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert not room.page.loadResource(kind, QUrl("file:///dev/zero"))
    assert not room.page.openLinks()
    assert shows(person, room, "harbour")
