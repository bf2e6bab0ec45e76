"""An empty project, by keyboard alone: from the welcome page to an article that obeys the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from curator.services.project import Project

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TIDES = "Tides turn\n\nThe tide turned at noon.\n\n" + "A boat came in.\n\n" * 90


@pytest.fixture
def empty(sit_down, tmp_path):
    return sit_down(Project.create(tmp_path / "fresh"))


def answer(person, path):
    """Name a file in the dialog that is open, and press Enter."""
    dialog = person.window.findChild(QFileDialog)
    dialog.selectFile(str(path))
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()
    person.window.activateWindow()  # as a window manager does


def come_in(person):
    person.qtbot.waitUntil(lambda: not person.window.importer.running, timeout=20_000)
    person.qtbot.wait(10)


def import_by_keys(person, path):
    person.press(Qt.Key.Key_Return)  # on the first button of the empty page
    answer(person, path)
    come_in(person)


@pytest.fixture
def tides(tmp_path):
    file = tmp_path / "tides.txt"
    file.write_text(TIDES, "utf-8")
    return file


def test_a_new_project_puts_the_keys_on_import_files(sit_down, tmp_path):
    person = sit_down()
    person.press(Qt.Key.Key_Return)
    answer(person, tmp_path / "fresh")
    person.qtbot.wait(10)
    assert QApplication.focusWidget() is person.window.room.reader.empty.begin[0]
    assert QApplication.focusWidget().accessibleName() == "Import files"


def test_tab_goes_through_what_an_empty_project_offers(empty):
    offered = []
    for _ in range(4):
        offered.append(QApplication.focusWidget().accessibleName())
        empty.press(Qt.Key.Key_Tab)
    assert offered == ["Import files", "Import a folder", "Import what was copied",
                       "Try the sample"]  # fmt: skip


def test_after_the_first_import_the_article_obeys_the_keys(empty, tides):
    import_by_keys(empty, tides)
    assert QApplication.focusWidget() is empty.view
    empty.press(Qt.Key.Key_End, CONTROL)
    assert empty.view.verticalScrollBar().value() > 0
    empty.press(Qt.Key.Key_Home, CONTROL)
    assert empty.view.textCursor().position() == 0
    for _ in range(5):
        empty.press(Qt.Key.Key_Right, SHIFT)
    assert empty.view.selected() == (0, 5)
    empty.press(Qt.Key.Key_Q)
    assert empty.panel.isVisible()
    empty.press(Qt.Key.Key_Escape)


def test_text_pasted_into_an_empty_project_is_read_at_once(empty):
    QGuiApplication.clipboard().setText(TIDES)
    for _ in range(2):
        empty.press(Qt.Key.Key_Tab)
    empty.press(Qt.Key.Key_Return)
    come_in(empty)
    assert QApplication.focusWidget() is empty.view
    assert "The tide turned" in empty.view.canonical


def test_articles_that_come_in_while_the_keys_are_on_the_rail_take_them(empty, tides):
    empty.window.rail._rooms["read"].setFocus()
    empty.window.importer.start([str(tides)])
    come_in(empty)
    assert QApplication.focusWidget() is empty.view


def test_what_is_being_typed_in_the_palette_is_not_interrupted(empty, tides):
    empty.press(Qt.Key.Key_K, CONTROL)
    empty.window.importer.start([str(tides)])
    come_in(empty)
    assert empty.window.title.palette_field.hasFocus()
    empty.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is empty.view


def test_undo_of_the_first_import_gives_the_keys_back_to_the_empty_page(empty, tides):
    import_by_keys(empty, tides)
    empty.undo()
    empty.qtbot.wait(10)
    assert QApplication.focusWidget() is empty.window.room.reader.empty.begin[0]


def test_an_empty_project_does_not_speak_of_sources_at_the_left(empty):
    page = empty.window.room.reader.empty
    assert page.isVisible()
    assert "at the left" not in page.told.text()
    assert "Drop articles" in page.told.text()


def test_an_empty_project_that_can_only_be_read_says_so(sit_down, tmp_path):
    path = Project.create(tmp_path / "fresh")
    with Project.open(path):
        person = sit_down()
        project = Project.open(path, read_only=True)
        person.window.context._enter(project)
        person.qtbot.wait(10)
        page = person.window.room.reader.empty
        assert "can only be read" in page.told.text()
        assert not any(button.isVisible() for button in page.begin)


def test_f6_in_an_empty_project_stays_where_something_can_be_done(empty):
    for _ in range(3):
        empty.press(Qt.Key.Key_F6)
        assert empty.window.room.reader.empty.isAncestorOf(QApplication.focusWidget())
