"""Someone in the room of the briefing, on a project with three quotes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.gui.tasks import Job
from curator.services import importing, quotes
from curator.services.project import Project
from curator.services.reading import read_text

POND = """The pond is drained

The mayor spoke on Monday. “The pond goes in May,” said Ona Brand.

The anglers object. “Nobody asked us,” said Ilse Tarn of the club.
"""
LATER = """The pond stays

“The pond stays, we were wrong,” said Ona Brand on Friday.
"""
CLAIM = "The pond is to be drained."
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def keep(project, source_id, text, words, actor, stance):
    start = text.index(words)
    said = NewStatement(actor, CLAIM, stance)
    return quotes.add(project, source_id, NewQuote(start, start + len(words), statements=(said,)))


@pytest.fixture
def pond(tmp_path):
    path = Project.create(tmp_path / "pond")
    with Project.open(path) as project:
        importing.add(project, [read_text(text) for text in (POND, LATER)])
        keep(project, 1, POND, "The pond goes in May", "Ona Brand", Stance.SUPPORTS)
        keep(project, 1, POND, "Nobody asked us", "Ilse Tarn", Stance.OPPOSES)
        keep(project, 2, LATER, "The pond stays, we were wrong", "Ona Brand", Stance.OPPOSES)
    return path


def settle():
    for _ in range(4):
        QApplication.processEvents()


class Writer:
    """Someone who writes a briefing."""

    def __init__(self, person):
        self.person, self.window = person, person.window
        self.press, self.type, self.undo = person.press, person.type, person.undo
        self.context, self.qtbot = person.window.context, person.qtbot
        self.press(Qt.Key.Key_6, CONTROL)
        self.room = self.window.stack.rooms["briefing"]
        self.wait()

    @property
    def page(self):
        return self.room.page

    @property
    def column(self):
        return self.room.side.column

    @property
    def panel(self):
        return self.room.side.panel

    @property
    def outline(self):
        return self.column.outline

    @property
    def words(self):
        """What stands on the page, once it is as it is to be."""
        self.wait()
        return self.page.toPlainText()

    @property
    def briefing(self):
        return self.room.desk.definition

    @property
    def focus(self):
        return QApplication.focusWidget()

    def wait(self):
        settle()
        self.qtbot.waitUntil(lambda: self.room.composer.idle and not Job.awaited, timeout=20_000)
        settle()

    def section(self, name):
        """Stand on a section of the outline."""
        self.outline.setFocus()
        model = self.outline.model()
        rows = [model.index(row).data() for row in range(model.rowCount())]
        self.outline.setCurrentIndex(model.index(rows.index(name)))


@pytest.fixture
def writer(sit_down, pond):
    return Writer(sit_down(pond))
