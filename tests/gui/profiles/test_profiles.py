"""The import by a profile in the window: what names and columns tell is seen before, then kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from curator.domain.profiles.profile import Profile
from curator.gui.profiles.dialog import ProfileDialog
from curator.services import sources
from curator.services.profiles import deeds
from curator.services.project import Project

PATTERN = "{date} {outlet} - {title}"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "2024-05-03 Pier Post - The <b>wall.txt").write_text("It will be mended.", "utf-8")
    (folder / "letter.txt").write_text("We carry the water by hand.", "utf-8")
    return folder


def open_dialog(person):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.press(Qt.Key.Key_I, both)
    (dialog,) = person.window.findChildren(ProfileDialog)
    settle(person, dialog)
    return dialog


def settle(person, dialog):
    person.qtbot.waitUntil(lambda: dialog.asking.idle, timeout=20_000)


def choose_folder(person, dialog, folder):
    QTest.mouseClick(dialog.folder, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    asked.selectFile(str(folder))
    asked.accept()
    person.qtbot.waitUntil(lambda: bool(dialog.targets), timeout=20_000)
    settle(person, dialog)


def type_in(person, dialog, line, words):
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, words)
    settle(person, dialog)


def lines(dialog):
    told = dialog.names.told
    return [
        tuple(told.index(row, column).data().replace("\u2068", "").replace("\u2069", "")
              for column in (0, 1))
        for row in range(told.rowCount())
    ]  # fmt: skip


def facts_of(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        return {source.facts.title: source.facts for source in sources.all_of(project)}


def test_what_names_tell_is_seen_while_a_pattern_is_typed_and_then_imported(person, folder):
    dialog = open_dialog(person)
    assert not dialog.take.isEnabled()
    choose_folder(person, dialog, folder)
    type_in(person, dialog, dialog.pattern, "{date} {out")
    assert "stands alone" in dialog.told.text()
    assert not dialog.take.isEnabled()
    type_in(person, dialog, dialog.pattern, PATTERN)
    assert lines(dialog) == [
        (
            "2024-05-03 Pier Post - The <b>wall.txt",
            "date: 3 May 2024 · outlet: Pier Post · title: The <b>wall",
        ),
        ("letter.txt", "does not fit"),
    ]
    assert dialog.told.text() == "Of the first 2 files, 1 fit."
    type_in(person, dialog, dialog.facts.lines["language"], "en")
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    person.wait_for_import()
    found = facts_of(person)
    assert (found["The <b>wall"].outlet, found["The <b>wall"].language) == ("Pier Post", "en")
    assert (found["letter"].outlet, found["letter"].language) == ("", "en")
    with Project.open(person.window.project_path, read_only=True) as project:
        assert deeds.all_of(project) == []
    person.wait_for_suggestions()


def test_a_profile_is_kept_chosen_again_changed_and_removed_each_undone(person):
    dialog = open_dialog(person)
    assert not dialog.keep.isEnabled()
    type_in(person, dialog, dialog.name, "Press")
    type_in(person, dialog, dialog.pattern, PATTERN)
    type_in(person, dialog, dialog.facts.lines["outlet"], "Agency")
    dialog.facts.marks["outlet"].click()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    settle(person, dialog)
    project = person.window.context.project
    (kept,) = deeds.all_of(project)
    assert kept == Profile("Press", PATTERN, {}, {"outlet!": "Agency"}, kept.id)
    assert dialog.profiles.currentText() == "Press"
    type_in(person, dialog, dialog.name, "Papers")
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    settle(person, dialog)
    assert [(each.id, each.name) for each in deeds.all_of(project)] == [(kept.id, "Papers")]
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    settle(person, dialog)
    assert deeds.all_of(project) == []
    assert dialog.profiles.currentText() == "New profile"
    dialog.close()
    for left in ("Papers", "Press"):
        project.undo()
        assert [each.name for each in deeds.all_of(project)] == [left]
    again = open_dialog(person)
    again.profiles.setCurrentIndex(1)
    settle(person, again)
    assert again.typed == Profile("Press", PATTERN, {}, {"outlet!": "Agency"})
    again.close()


def test_columns_are_shown_with_their_first_row_and_read_as_chosen(person, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("Kopf;Quelle;Inhalt\nThe wall;Pier Post;It will be mended\n", "utf-8")
    dialog = open_dialog(person)
    dialog.choose([str(table)])
    settle(person, dialog)
    boxes = dialog.columns.boxes
    read_as = {name: box.currentData() for name, box in boxes.items()}
    assert read_as == {"Kopf": "", "Quelle": "outlet", "Inhalt": "text"}
    boxes["Kopf"].setCurrentIndex(boxes["Kopf"].findData("title"))
    settle(person, dialog)
    assert dialog.typed.columns == {"Kopf": "title"}
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    person.wait_for_import()
    assert facts_of(person)["The wall"].outlet == "Pier Post"
    person.wait_for_suggestions()


def test_the_dialog_goes_with_its_project(person):
    dialog = open_dialog(person)
    person.window.context.close()
    assert dialog not in person.dialogs
