"""The window as a whole: opening, importing, exporting, and what it says."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from curator.services import sources
from curator.services.project import Project

NAMED = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.List,
    QAccessible.Role.ButtonMenu,
}  # fmt: skip


def action(person, name):
    return person.window.context.actions[name]


def test_files_dropped_are_imported_and_reported(person, tmp_path):
    good, bad = tmp_path / "tides.txt", tmp_path / "empty.txt"
    good.write_text("Tides turn\n\nThe tide turned at noon.", "utf-8")
    bad.write_bytes(b"")
    person.drop(paths=[good, bad])
    person.wait_for_import()
    notice = person.window.notice
    assert notice.sentence.text() == "1 imported, 1 could not be read"
    assert "empty.txt" in notice.lines.text()
    assert notice.isVisible()
    with Project.open(person.window.project_path, read_only=True) as project:
        assert [s.facts.title for s in sources.all_of(project)][-1] == "Tides turn"
    assert person.window.title.saved.text() == "saved"


def test_an_import_of_which_nothing_came_is_told_as_trouble(person, tmp_path):
    notice, bad = person.window.notice, tmp_path / "empty.txt"
    bad.write_bytes(b"")
    notice.trouble("It did not work.")
    trouble = notice.sign.pixmap().toImage()
    notice.tell("It did.")
    assert notice.sign.pixmap().toImage() != trouble
    person.drop(paths=[bad])
    person.wait_for_import()
    assert notice.sentence.text() == "1 could not be read"
    assert "empty.txt" in notice.lines.text()
    assert notice.sign.pixmap().toImage() == trouble


def test_what_was_imported_is_said_until_the_next_deed(person, tmp_path):
    for name in ("tides", "boats"):
        file = tmp_path / f"{name}.txt"
        file.write_text(f"Of {name}\n\nThe tide turned at noon.", "utf-8")
        person.drop(paths=[file])
        person.wait_for_import()
        assert person.window.notice.isVisible()
    person.window.room.sources.view.setFocus()
    person.press(Qt.Key.Key_Up)  # looking elsewhere is no deed
    assert person.window.notice.isVisible()
    person.view.setFocus()
    person.drag_over("tide turned")
    person.press(Qt.Key.Key_Q)
    person.panel.keep.click()
    person.qtbot.waitUntil(lambda: not person.window.notice.isVisible())
    assert len(person.quotes) == 1


def test_a_single_file_is_opened_at_once_and_undone_by_one_key(person, tmp_path):
    file = tmp_path / "tides.txt"
    file.write_text("Tides turn\n\nThe tide turned at noon.", "utf-8")
    person.drop(paths=[file])
    person.wait_for_import()
    assert person.window.room.reader.header.title.text() == "Tides turn"
    person.undo()
    assert person.window.room.sources.model.total == 1


def test_text_dropped_is_imported(person):
    person.drop(text="A note from the pier\n\nNobody was there.")
    person.wait_for_import()
    assert "Nobody was there." in person.view.canonical


def test_an_import_cancelled_keeps_nothing(person, tmp_path):
    for number in range(120):
        (tmp_path / f"{number:03}.txt").write_text(f"Boat {number}\n\nCame in.", "utf-8")
    person.drop(paths=sorted(tmp_path.glob("*.txt")))
    person.qtbot.waitUntil(lambda: person.window.title.saved.text() == "importing…")
    assert not action(person, "sources.import").isEnabled()
    person.window.status.cancel.click()
    person.say("Keep nothing")
    assert person.window.title.saved.text() == "saved"
    with Project.open(person.window.project_path, read_only=True) as project:
        assert len(sources.all_of(project)) == 1


def test_closing_the_window_amid_an_import_keeps_nothing(sit_down, new_project, tmp_path):
    person = sit_down(new_project("Harbour\n\nClosed."))
    for number in range(120):
        (tmp_path / f"{number:03}.txt").write_text(f"Boat {number}\n\nCame in.", "utf-8")
    person.drop(paths=sorted(tmp_path.glob("*.txt")))
    person.qtbot.waitUntil(lambda: person.window.title.saved.text() == "importing…")
    person.window.close()
    with Project.open(person.window.project_path) as project:
        assert len(sources.all_of(project)) == 1


def test_import_by_the_dialog(person, tmp_path):
    file = tmp_path / "tides.txt"
    file.write_text("Tides turn\n\nThe tide turned at noon.", "utf-8")
    person.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    person.answer(file)
    person.wait_for_import()
    assert person.window.room.sources.model.total == 2


def test_a_new_project_is_made_from_the_welcome_page(sit_down, tmp_path):
    person = sit_down()
    assert person.window.welcome.isVisible()
    person.window.welcome.begin[0].click()
    person.answer(tmp_path / "fresh")
    assert (tmp_path / "fresh.curator").exists()
    assert person.window.title.name.text() == "fresh"


def test_the_sample_is_made_from_the_welcome_page(sit_down, tmp_path):
    person = sit_down()
    person.window.welcome.begin[2].click()
    person.answer(tmp_path / "trial")
    person.qtbot.waitUntil(lambda: person.window.room is not None, timeout=30_000)
    assert person.window.room.sources.model.total == 5
    assert person.window.status.progress.isHidden()


def test_control_q_closes_the_window_and_lets_go_of_the_project(person):
    person.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not person.window.isVisible()
    Project.open(person.window.project_path).close()


def test_a_second_window_on_the_same_project_is_told(sit_down, new_project):
    path = new_project("Harbour\n\nClosed.")
    sit_down(path)
    second = sit_down(path)
    assert "Close it there" in second.window.notice.sentence.text()
    assert second.window.welcome.isVisible()


def test_a_project_that_is_open_elsewhere_can_be_opened_for_reading(sit_down, new_project):
    path = new_project("Harbour\n\nClosed.")
    sit_down(path)
    second = sit_down(path)
    assert second.window.notice.extra.text() == "Open for reading (Alt+Enter)"
    second.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert second.window.title.saved.text() == "can only be read"
    assert "Closed." in second.view.canonical
    assert QApplication.focusWidget() is second.view
    assert not second.window.notice.isVisible()


def test_the_last_project_and_source_open_again(sit_down, new_project):
    path = new_project("Harbour\n\nClosed.", "Pier\n\nOpen.")
    first = sit_down(path)
    first.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert first.window.room.reader.header.title.text() == "Pier"
    first.window.close()
    again = sit_down()
    assert again.window.room.reader.header.title.text() == "Pier"


@pytest.mark.parametrize("content", [b"", b"no project at all"])
def test_what_is_no_project_is_told_in_the_window(sit_down, tmp_path, content):
    path = tmp_path / "strange.curator"
    path.write_bytes(content)
    person = sit_down(path)
    assert "strange.curator" in person.window.notice.sentence.text()


def test_work_goes_on_in_a_second_project_after_a_first(sit_down, new_project):
    first, second = (
        new_project("Harbour\n\nClosed.", name="one"),
        new_project("Pier\n\nOpen.", "Boat\n\nSunk.", name="two"),
    )
    person = sit_down(first)
    person.window.begin(second)
    person.qtbot.wait(10)
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert person.window.room.reader.header.title.text() == "Boat"
    person.press(Qt.Key.Key_F6)
    person.undo()
    assert person.window.room.sources.model.total == 0
    assert person.window.room.sources.empty.isVisible()
    Project.open(first).close()


def test_f6_goes_round_the_panes(person):
    room = person.window.room
    room.reader.view.setFocus()
    person.press(Qt.Key.Key_F6)
    person.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() in (room.sources.view, room.reader.view)


def test_the_filter_narrows_the_list(sit_down, new_project):
    person = sit_down(new_project("Harbour\n\nClosed.", "Pier\n\nOpen."))
    pane = person.window.room.sources
    pane.filter.setFocus()
    person.type("pie")
    assert pane.model.rowCount() == 1


def test_every_control_has_a_name(sit_down, tmp_path, sample_at):
    path = sample_at(tmp_path / "sample")
    person = sit_down(path)
    person.window.room.reader.focus_cards()
    person.press(Qt.Key.Key_Return)
    nameless = []

    def walk(interface):
        if interface.role() in NAMED and not interface.text(QAccessible.Text.Name):
            nameless.append(interface.object())
        for number in range(interface.childCount()):
            if (child := interface.child(number)) is not None:
                walk(child)

    walk(QAccessible.queryAccessibleInterface(person.window))
    buttons = person.window.findChildren(QAbstractButton)
    nameless += [b for b in buttons if not b.isHidden() and not (b.accessibleName() or b.text())]
    assert nameless == []
    person.press(Qt.Key.Key_Escape)


def test_every_label_shows_plain_text(sit_down, tmp_path, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    labels = [label for label in person.window.findChildren(QLabel) if label.text()]
    assert len(labels) > 5
    rich = [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]
    assert rich == []


def test_a_project_of_a_newer_curator_is_open_for_reading_alone(sit_down, new_project):
    path = new_project("Harbour\n\nWe have waited long enough.")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'min_writer'")
    person = sit_down(path)
    assert person.window.title.saved.text() == "can only be read"
    assert "can only be read by this one" in person.window.notice.sentence.text()
    assert not action(person, "sources.import").isEnabled()
    assert action(person, "briefing.export").isEnabled()
    person.drag_over("waited")
    person.press(Qt.Key.Key_Q)
    assert not person.panel.isVisible()
