"""A window on a project in which three people say something on two claims."""

import pytest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, Stance
from curator.gui.settings import Settings
from curator.services import actors, claims, quotes, sources
from curator.services.project import Project

ARTICLE = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

The fishers object. “Nobody asked us,” said Ilse Tarn of the cooperative.

“The harbour can wait,” said Ona Brandt later.
"""
CLOSE, ASK = "The harbour should close.", "Fishers were asked."


@pytest.fixture
def harbour(new_project):
    path = new_project(ARTICLE)
    with Project.open(path) as project:
        source = sources.all_of(project)[0]
        text = sources.text_of(project, source.id)
        for words, who, claim, stance in (
            ("We have waited long enough", "Ona Brand", CLOSE, Stance.SUPPORTS),
            ("Nobody asked us", "Ilse Tarn", ASK, Stance.OPPOSES),
            ("The harbour can wait", "Ona Brandt", CLOSE, Stance.OPPOSES),
        ):
            said = (NewStatement(who, claim, stance),)
            quotes.add(project, source.id, NewQuote(*locate(text, words), statements=said))
        claims.add(project, "The pier is old.")
    return path


class Codebook:
    """Someone before the room of the actors or of the claims."""

    def __init__(self, person, room):
        person.window.context.go_to(room)
        person.qtbot.waitUntil(lambda: person.window.stack.room.desk.ready)
        self.person, self.context = person, person.window.context
        self.press, self.type = person.press, person.type
        self.undo, self.redo = person.undo, person.redo

    @property
    def desk(self):
        return self.person.window.stack.room.desk

    @property
    def editor(self):
        return self.desk.editor

    @property
    def project(self):
        return self.context.project

    @property
    def listed(self):
        return [entry.name for entry in self.desk.entries.every]

    @property
    def chosen(self):
        return self.desk.tree.entry and self.desk.tree.entry.name

    def choose(self, name):
        self.desk.tree.choose(self.desk.entries.named(name).id)
        self.desk.tree.setFocus()

    def write_into(self, field, words):
        """Go to a field, replace what stands there, and go on to the next."""
        field.setFocus()
        (field.line if hasattr(field, "line") else field).selectAll()
        self.type(words)
        self.leave()

    def leave(self):
        self.desk.tree.setFocus()
        QApplication.processEvents()
        QApplication.processEvents()

    def actor(self, name):
        return actors.find(self.project, name)

    def claim(self, wording):
        return claims.find(self.project, wording)


@pytest.fixture
def cast(sit_down, harbour):
    """Sit down before the room of the actors."""
    Settings().remember_room("actors")
    return Codebook(sit_down(harbour), "actors")


@pytest.fixture
def disputes(sit_down, harbour):
    """Sit down before the room of the claims."""
    Settings().remember_room("claims")
    return Codebook(sit_down(harbour), "claims")
