"""What nobody foresaw is told in a plain sentence; the project is safe, the report tells of it."""

import sys
import threading

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from curator.domain.quotes import NewQuote
from curator.gui.crash import Crash
from curator.gui.tasks import Job
from curator.services import history, quotes, sources
from curator.services.project import Project

SECRET = "Nobody asked us"  # words of an article


@pytest.fixture
def person(person, monkeypatch):
    """Sit down before a window that hears of what no one caught, as the program does."""
    monkeypatch.setattr(sys, "excepthook", person.window.findChild(Crash).tell)
    return person


def report(person):
    notice = person.window.notice
    assert notice.isVisible()
    assert notice.sentence.text().startswith("Something went wrong inside Curator.")
    assert "safe" in notice.sentence.text()
    assert notice.extra.text() == "Copy the report (Alt+Enter)"
    notice.extra.click()
    copied = QApplication.clipboard().text()
    assert SECRET not in copied
    return copied


def press(person, deed):
    """Press a button that does something."""
    button = QPushButton("Go", person.window)
    button.clicked.connect(deed)
    button.show()
    button.click()
    button.deleteLater()


def in_error():
    return None.urls()


def test_an_error_in_the_midst_of_an_edit_leaves_the_project_as_it_was(person, capsys):
    project = person.window.context.project

    def broken():
        with project.write("quotes.add") as writer:
            quotes.write(writer, 1, NewQuote(0, 7))
            raise LookupError(SECRET)

    before = len(history.edits(project))
    press(person, broken)
    copied = report(person)
    assert "LookupError" in copied
    assert "test_crash.py" in copied
    assert SECRET not in capsys.readouterr().err
    assert len(history.edits(project)) == before
    assert history.problems(project) == []
    person.drag_over("waited long enough")
    person.press(Qt.Key.Key_Q)
    person.panel.save()
    assert [quote.selector.exact for quote in person.quotes] == ["waited long enough"]


def test_an_error_in_the_background_is_told_too(person):
    text = sources.text_of(person.window.context.project, 1)

    def fail(error):
        raise error

    job = Job(person.window, None)
    job.start(lambda _: {}[text], lambda _: None, fail)
    person.qtbot.waitUntil(lambda: not Job.awaited)
    copied = report(person)
    assert "KeyError" in copied
    assert "curator/gui/tasks.py".replace("/", __import__("os").sep) in copied


def test_an_error_that_came_of_another_names_both_and_quotes_none(person):
    def broken():
        try:
            int(SECRET)
        except ValueError as error:
            raise RuntimeError(SECRET) from error

    press(person, broken)
    copied = report(person)
    assert copied.index("ValueError") < copied.index("RuntimeError")


def test_an_error_in_the_program_is_told_with_its_message(person):
    press(person, in_error)
    assert "'NoneType' object has no attribute 'urls'" in report(person)


def test_an_error_while_painting_is_told_once_and_the_window_lives(person):
    loop = QEventLoop()

    class Broken(QWidget):
        def paintEvent(self, event):
            raise LookupError(SECRET)

    broken = Broken(person.window)
    broken.resize(50, 50)
    broken.show()
    QTimer.singleShot(10, loop.quit)
    loop.exec()
    report(person)
    broken.hide()
    broken.deleteLater()
    with Project.open(person.window.project_path, read_only=True) as project:
        assert history.problems(project) == []


def test_the_report_tells_nothing_of_where_the_program_lies(person):
    press(person, in_error)
    assert str(sys.prefix) not in report(person)


@pytest.fixture
def crash(qapp, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Crash()
    made.install()
    return made


def test_an_error_in_a_thread_of_python_is_told(crash, qtbot, capsys):
    def fail():
        raise LookupError(SECRET)

    with qtbot.waitSignal(crash.happened) as told:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    (report,) = told.args
    assert "LookupError" in report
    assert "fail" in report
    assert SECRET not in report
    assert SECRET not in capsys.readouterr().err


def test_a_thread_that_ends_itself_is_no_error(crash, capsys):
    heard = []
    crash.happened.connect(heard.append)
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert heard == []
