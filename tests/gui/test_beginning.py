"""From nothing to reading: what is dropped on the welcome page, or pasted there."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from curator.gui.dialogs.load import Load, load_of
from curator.services import sources
from curator.services.project import Project

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(sit_down):
    return sit_down()


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "Harbour desk"
    folder.mkdir()
    (folder / "tides.txt").write_text("Tides turn\n\nThe tide turned at noon.", "utf-8")
    (folder / "boats.txt").write_text("Boats come\n\nEleven boats came in.", "utf-8")
    return sorted(folder.iterdir())


@pytest.fixture
def clipboard(qapp):
    board = QApplication.clipboard()
    yield board
    board.clear()


def titles(path):
    with Project.open(path, read_only=True) as project:
        return [source.facts.title for source in sources.all_of(project)]


def suggested(person):
    return person.window.findChild(QFileDialog).selectedFiles()[0]


def test_articles_dropped_on_the_welcome_page_begin_a_project(person, articles, tmp_path):
    person.drop(paths=articles)
    assert suggested(person).endswith("Harbour desk.curator")
    person.answer(tmp_path / "mine")
    person.wait_for_import()
    assert person.window.notice.sentence.text() == "2 imported"
    assert person.window.room.sources.model.total == 2
    assert "Eleven boats" in person.view.canonical
    assert titles(tmp_path / "mine.curator") == ["Boats come", "Tides turn"]


def test_a_folder_dropped_gives_the_project_its_name(person, articles, tmp_path):
    person.drop(paths=[articles[0].parent])
    assert suggested(person).endswith("Harbour desk.curator")
    person.answer(tmp_path / "mine")
    person.wait_for_import()
    assert titles(tmp_path / "mine.curator") == ["Boats come", "Tides turn"]


def test_a_text_dropped_begins_a_project(person, tmp_path):
    person.drop(text="A note from the pier\n\nNobody was there.")
    person.answer(tmp_path / "pier")
    person.wait_for_import()
    assert "Nobody was there." in person.view.canonical


def test_a_text_pasted_on_the_welcome_page_begins_a_project(person, clipboard, tmp_path):
    clipboard.setText("A note from the pier\n\nNobody was there.")
    person.press(Qt.Key.Key_V, CONTROL)
    person.answer(tmp_path / "pier")
    person.wait_for_import()
    assert "Nobody was there." in person.view.canonical
    assert person.window.title.name.text() == "pier"


def test_who_says_no_to_the_question_is_where_they_were(person, articles, tmp_path):
    person.drop(paths=articles)
    person.window.findChild(QFileDialog).reject()
    assert person.window.welcome.isVisible()
    assert not list(tmp_path.glob("*.curator"))


def test_a_project_that_cannot_be_made_there_is_told(person, articles, tmp_path):
    (tmp_path / "mine.curator").mkdir()
    person.drop(paths=articles)
    person.window.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "mine.curator"))
    assert person.window.welcome.isVisible()
    assert person.window.notice.sentence.text()
    person.window.findChild(QFileDialog).reject()


def test_a_project_dropped_is_opened(person, new_project):
    person.drop(paths=[new_project("Harbour\n\nClosed.")])
    assert person.window.title.name.text() == "harbour"


def test_a_project_dropped_on_another_takes_its_place(sit_down, new_project):
    person = sit_down(new_project("Harbour\n\nClosed."))
    person.drop(paths=[new_project("Pier\n\nOpen.", name="pier")])
    assert person.window.title.name.text() == "pier"


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_clipboard_is_told(person, clipboard, text):
    if text:
        clipboard.setText(text)
    else:
        clipboard.clear()
    person.press(Qt.Key.Key_V, CONTROL)
    assert "nothing to read" in person.window.notice.sentence.text()
    assert person.window.findChild(QFileDialog) is None


def test_pasting_nothing_into_a_project_is_told(sit_down, new_project, clipboard):
    person = sit_down(new_project("Harbour\n\nClosed."))
    clipboard.clear()
    person.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert "nothing to read" in person.window.notice.sentence.text()


def test_a_clipboard_without_anything_is_an_empty_load():
    assert load_of(None) == Load()
    assert load_of(QMimeData()).is_empty


def test_files_that_are_gone_are_not_read_as_text(tmp_path):
    data = QMimeData()
    data.setText((tmp_path / "gone.txt").as_uri())
    data.setUrls([(tmp_path / "gone.txt").as_uri()])
    assert load_of(data).is_empty


def test_two_projects_at_once_are_no_project_to_open(tmp_path):
    names = (str(tmp_path / "a.curator"), str(tmp_path / "b.curator"))
    assert Load(names).project is None
    assert Load(names[:1]).project == tmp_path / "a.curator"
    address = Load(("https://example.org/a.curator",))
    assert address.project is None
    assert address.name == ""


def test_the_buttons_of_the_file_dialog_have_room_for_their_icons(person):
    person.window.context.actions["project.open"].trigger()
    dialog = person.window.findChild(QFileDialog)
    buttons = [each for each in dialog.findChildren(QToolButton) if each.isVisible()]
    assert buttons
    assert all(each.sizeHint().width() <= each.width() for each in buttons)
    dialog.reject()
