"""Esc, where nobody nearer takes it: it cancels what is under way, and asks what to keep."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.sources import ReadingState
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
    importer, status = person.window.importer, person.window.status

    def hold(words):
        if words.startswith("Keeping"):
            importer._turn.stop()

    importer.progressed.connect(hold)
    importer.start([boats])
    person.qtbot.waitUntil(lambda: status.progress.text().startswith("Keeping"))
    importer.progressed.disconnect(hold)


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
def test_escape_cancels_an_import_and_keeps_nothing_where_that_is_said(person, boats, place):
    begin_import(person, boats)
    PLACES[place](person)
    person.press(Qt.Key.Key_Escape)
    person.say("Keep nothing")
    assert not person.window.importer.running
    assert person.window.title.saved.text() == "saved"
    assert person.window.status.cancel.isHidden()
    assert kept(person) == 1


def test_what_is_in_so_far_can_be_kept_and_is_one_step_to_undo(person, boats):
    begin_import(person, boats)
    person.press(Qt.Key.Key_Escape)
    person.say("Keep what is in")
    person.window.importer._turn.start()
    person.wait_for_import()
    assert 1 < kept(person) < 121
    assert person.window.title.saved.text() == "saved"
    person.window.context.actions["edit.undo"].trigger()
    assert kept(person) == 1


def test_escape_at_the_question_lets_the_import_go_on(person, boats):
    begin_import(person, boats)
    person.press(Qt.Key.Key_Escape)
    (box,) = person.dialogs
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert person.dialogs == []
    person.window.importer._turn.start()
    person.wait_for_import()
    assert kept(person) == 121


def test_a_question_whose_import_has_come_to_its_end_is_taken_back(person, boats):
    begin_import(person, boats)
    person.press(Qt.Key.Key_Escape)
    assert person.dialogs
    person.window.importer._turn.start()
    person.wait_for_import()
    assert person.dialogs == []
    assert kept(person) == 121


def test_escape_cancels_while_files_are_read(person, boats):
    person.window.importer.start([boats])
    assert "Esc" in person.window.status.cancel.text()
    person.press(Qt.Key.Key_Escape)
    assert not person.window.importer.running
    person.qtbot.wait(10)
    assert kept(person) == 1


def test_escape_closes_the_palette_before_it_cancels(person, boats):
    begin_import(person, boats)
    person.press(Qt.Key.Key_K, CONTROL)
    person.press(Qt.Key.Key_Escape)
    assert person.window.importer.running
    assert not person.window.title.palette_field.hasFocus()
    person.press(Qt.Key.Key_Escape)
    person.say("Keep nothing")
    assert not person.window.importer.running
    person.qtbot.waitUntil(lambda: not person.window.title.palette_field.stock.gathering)


def test_the_key_that_cancels_can_be_another(person, boats):
    person.window.context.actions.wear_keys({"work.cancel": ["Ctrl+."]})
    begin_import(person, boats)
    assert "Ctrl+." in person.window.status.cancel.text()
    person.press(Qt.Key.Key_Period, CONTROL)
    person.say("Keep nothing")
    assert not person.window.importer.running


def test_cancelling_is_a_command_of_the_palette_only_while_something_is_under_way(person, boats):
    usable = person.window.context.actions.usable
    assert "work.cancel" not in [action.objectName() for action in usable()]
    begin_import(person, boats)
    assert "work.cancel" in [action.objectName() for action in usable()]
    person.press(Qt.Key.Key_Escape)
    person.say("Keep nothing")
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


def test_escape_closes_the_notice_and_leaves_the_keys_where_they_were(person):
    person.view.setFocus()
    person.window.context.troubled.emit("That did not work.")
    assert person.window.notice.isVisible()
    assert QApplication.focusWidget() is person.view
    person.press(Qt.Key.Key_Escape)
    assert person.window.notice.isHidden()
    assert QApplication.focusWidget() is person.view


def test_the_notice_closed_by_its_button_gives_the_keys_back(person):
    person.window.context.noticed.emit("Done.", "")
    person.view.setFocus()
    person.window.notice.closer.setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.window.notice.isHidden()
    assert QApplication.focusWidget() is person.view


def test_escape_cancels_an_import_before_it_closes_the_notice(person, boats):
    person.window.context.troubled.emit("That did not work.")
    begin_import(person, boats)
    person.press(Qt.Key.Key_Escape)
    person.say("Keep nothing")
    assert not person.window.importer.running
    assert person.window.notice.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert person.window.notice.isHidden()


def test_escape_leaves_the_tagging_panel_before_it_closes_the_notice(person):
    person.drag_over("Nobody asked us")
    person.press(Qt.Key.Key_Q)
    person.window.context.troubled.emit("That did not work.")
    person.press(Qt.Key.Key_Escape)
    assert not person.panel.isVisible()
    assert person.window.notice.isVisible()


def keep_a_quote(person):
    person.drag_over("Nobody asked us")
    for key in (Qt.Key.Key_Q, Qt.Key.Key_Return, Qt.Key.Key_Return):
        person.press(key)
    assert len(person.quotes) == 1


def test_what_went_wrong_is_said_no_longer_once_something_works(person):
    person.window.context.troubled.emit("That did not work.")
    person.qtbot.wait(1)
    keep_a_quote(person)
    person.qtbot.wait(1)
    assert person.window.notice.isHidden()


def test_what_was_done_just_before_does_not_hide_what_went_wrong(person):
    context = person.window.context
    sources.mark(context.project, [1], ReadingState.DONE)
    context.troubled.emit("That did not work.")
    person.qtbot.wait(5)
    assert person.window.notice.isVisible()


def test_good_news_go_with_the_next_deed(person):
    person.window.context.noticed.emit("Written.", "")
    person.qtbot.wait(1)
    assert person.window.notice.isVisible()
    keep_a_quote(person)
    person.qtbot.wait(1)
    assert person.window.notice.isHidden()


def test_what_waits_for_an_answer_stays_while_work_goes_on(person):
    person.window.context.noticed.emit("Written.", "")
    person.window.notice.offer("Do it", lambda: None)
    person.qtbot.wait(1)
    keep_a_quote(person)
    person.qtbot.wait(1)
    assert person.window.notice.isVisible()
    person.press(Qt.Key.Key_Escape)


def test_what_the_notice_offers_is_done_by_a_key(person):
    person.window.context.noticed.emit("Written.", "")
    done = []
    person.window.notice.offer("Do it", lambda: done.append(1))
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done == [1]
    assert person.window.notice.isHidden()
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done == [1]
