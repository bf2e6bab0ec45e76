"""Esc, where nobody nearer takes it: it cancels what is under way, and keeps nothing of it."""

import pytest
from PySide6.QtCore import Qt

from curator.services import sources
from curator.services.project import Project

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def boats(tmp_path):
    folder = tmp_path / "boats"
    folder.mkdir()
    for number in range(120):
        (folder / f"{number:03}.txt").write_text(f"Boat {number}\n\nCame in.", "utf-8")
    return str(folder)


def begin_import(person, boats):
    """Let an import begin, and stop it where it stands: half of it is written."""
    person.window.importer.start([boats])
    person.qtbot.waitUntil(lambda: person.window.title.saved.text() == "importing…")


def kept(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        return len(sources.all_of(project))


PLACES = {
    "text": lambda person: person.view.setFocus(),
    "list": lambda person: person.window.room.sources.view.setFocus(),
    "filter": lambda person: person.window.room.sources.filter.setFocus(),
    "rail": lambda person: person.window.rail._rooms["read"].setFocus(),
    "cancel": lambda person: person.window.status.cancel.setFocus(),
}


@pytest.mark.parametrize("place", PLACES)
def test_escape_cancels_an_import_and_keeps_nothing(person, boats, place):
    begin_import(person, boats)
    PLACES[place](person)
    person.press(Qt.Key.Key_Escape)
    assert not person.window.importer.running
    assert person.window.title.saved.text() == "saved"
    assert person.window.status.cancel.isHidden()
    assert kept(person) == 1


def test_escape_cancels_while_files_are_read(person, boats):
    person.window.importer.start([boats])
    assert "Esc" in person.window.status.cancel.text()
    person.press(Qt.Key.Key_Escape)
    assert not person.window.importer.running
    person.qtbot.wait(10)
    assert kept(person) == 1


def test_escape_closes_the_palette_before_it_cancels(person, boats):
    begin_import(person, boats)
    person.window.importer._turn.stop()
    person.press(Qt.Key.Key_K, CONTROL)
    person.press(Qt.Key.Key_Escape)
    assert person.window.importer.running
    assert not person.window.title.palette_field.hasFocus()
    person.press(Qt.Key.Key_Escape)
    assert not person.window.importer.running
    person.qtbot.waitUntil(lambda: not person.window.title.palette_field.stock.gathering)


def test_the_key_that_cancels_can_be_another(person, boats):
    person.window.context.actions.wear_keys({"work.cancel": ["Ctrl+."]})
    begin_import(person, boats)
    assert "Ctrl+." in person.window.status.cancel.text()
    person.press(Qt.Key.Key_Period, CONTROL)
    assert not person.window.importer.running


def test_cancelling_is_a_command_of_the_palette_only_while_something_is_under_way(person, boats):
    usable = person.window.context.actions.usable
    assert "work.cancel" not in [action.objectName() for action in usable()]
    begin_import(person, boats)
    assert "work.cancel" in [action.objectName() for action in usable()]
    person.press(Qt.Key.Key_Escape)
    assert "work.cancel" not in [action.objectName() for action in usable()]


def test_escape_cancels_the_making_of_the_sample_and_leaves_no_file(sit_down, tmp_path):
    person = sit_down()
    person.window.projects.make_sample(tmp_path / "trial.curator")
    person.press(Qt.Key.Key_Escape)
    assert person.window.status.cancel.isHidden()
    assert person.window.welcome.isVisible()
    person.qtbot.waitUntil(lambda: not list(tmp_path.glob(".*")) and not _at_work(), timeout=30_000)
    assert list(tmp_path.glob("*.curator*")) == []


def _at_work():
    from curator.gui.tasks import Job

    return Job.awaited
