"""The report on an import: what became of each article, and the way to it."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import isValid

from curator.gui.imported.dialog import ImportReport

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "port"
    folder.mkdir()
    (folder / "boats.txt").write_text("Boats come in\n\nThree boats came in.", "utf-8")
    (folder / "copy.txt").write_bytes(b"Boats come in\r\n\r\nThree boats came in.")
    (folder / "empty.txt").touch()
    (folder / "pier.txt").write_text("The pier\n\nIt is open.", "utf-8")
    return folder


@pytest.fixture
def report(person, folder):
    """Import four files and open the report by the key that the notice names."""
    person.drop(paths=[folder])
    person.wait_for_import()
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    (report,) = person.dialogs
    assert isinstance(report, ImportReport)
    yield report
    if isValid(report):
        report.close()


def cells(report, row):
    index = report.model.index
    strip = dict.fromkeys(map(ord, "\u2068\u2069"))
    return [index(row, column).data().translate(strip) for column in range(4)]


def test_each_file_has_a_line_with_what_became_of_it(report):
    assert report.sentence.text() == "2 imported, 1 known already, 1 could not be read"
    assert cells(report, 0)[:3] == ["imported", "Boats come in", "boats.txt"]
    assert cells(report, 1)[0::3] == ["known", "same text as “Boats come in”"]
    assert cells(report, 2)[:2] == ["failed", ""]
    assert "is empty" in cells(report, 2)[3]
    report.view.setCurrentIndex(report.model.index(2, 0))
    assert report.note.text() == "“empty.txt” is empty: there are no words in it to read."
    assert cells(report, 3)[:2] == ["imported", "The pier"]


def test_enter_shows_the_source_of_a_line(person, report):
    report.view.setFocus()
    QTest.keyClick(report.view, Qt.Key.Key_End)
    QTest.keyClick(report.view, Qt.Key.Key_Return)
    assert person.window.room.reader.header.title.text() == "The pier"
    assert person.dialogs == []  # it would lie over what it leads to
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.press(Qt.Key.Key_J, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    (again,) = person.dialogs
    assert cells(again, again.view.currentIndex().row())[1] == "The pier"
    again.close()


def test_enter_leads_to_the_folder_of_a_file_that_gave_nothing(report, folder):
    opened = []

    class Desktop(QObject):
        @Slot(QUrl)
        def take(self, url):
            opened.append(url.toLocalFile())

    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "take")
    try:
        report.filter.setText("empty")
        QTest.keyClick(report.filter, Qt.Key.Key_Return)
        assert report.view.hasFocus()
        QTest.keyClick(report.view, Qt.Key.Key_Return)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened == [str(folder)]


def test_the_lines_are_narrowed_by_words_and_by_what_became_of_them(report):
    report.filter.setText("BOATS in")
    assert [cells(report, row)[0] for row in range(report.model.rowCount())] == [
        "imported", "known",
    ]  # fmt: skip
    report.filter.clear()
    words = [report.statuses.itemText(n) for n in range(report.statuses.count())]
    assert words == ["All (4)", "imported (2)", "known (1)", "failed (1)"]
    report.statuses.setCurrentIndex(3)
    assert report.model.rowCount() == 1
    report.filter.setText("nothing like this")
    assert report.model.rowCount() == 0
    assert not report.opener.isEnabled()


def test_the_report_is_copied_as_text(report, folder):
    report.copy.setFocus()
    QTest.keyClick(report.copy, Qt.Key.Key_Space)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["imported", "known", "failed", "imported"]
    report.view.setFocus()
    QTest.keyClick(report.view, Qt.Key.Key_Home)
    QTest.keyClick(report.view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().split("\t")[:3] == [
        "imported", "Boats come in", str(folder / "boats.txt"),
    ]  # fmt: skip
    assert "\n" not in QGuiApplication.clipboard().text()


def test_the_report_goes_with_its_project(person, report):
    person.window.context.close()
    assert person.dialogs == []
    assert not person.window.context.actions["sources.report"].isEnabled()
