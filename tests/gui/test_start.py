"""Starting: the first picture shows the project, and waits for nothing that it does not need."""

import gc
import os
import subprocess
import sys
import textwrap
import weakref
from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from curator.domain.sources import ReadingState
from curator.gui.later import Later
from curator.gui.start import dressed, tidy_when_left
from curator.services import sources
from curator.services.project import Project
from curator.storage.file import driver

HEAVY = (
    "sqlalchemy", "alembic", "cbor2", "rapidfuzz", "asyncio", "filelock", "trafilatura", "lxml",
    "curator.domain.briefings",
)  # fmt: skip


def first_picture(path, then):
    """Start a window in a process of its own and say what is so when it was painted first."""
    script = f"""
        import sys
        from pathlib import Path
        from PySide6.QtWidgets import QApplication
        from curator.gui.crash import Crash
        from curator.gui.later import Later
        from curator.gui.start import dressed, make_window
        application = dressed()
        window = make_window(Crash())
        window.resize(1200, 800)
        painted = []
        Later.begin = lambda later: painted.append(later)
        window.begin(Path({str(path)!r}))
        window.show()
        while not painted:
            QApplication.processEvents()
        {then}
    """
    run = [sys.executable, "-c", textwrap.dedent(script)]
    done = subprocess.run(run, capture_output=True, text=True, env=os.environ, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_first_picture_shows_the_article_read_last_and_imports_nothing_heavy(new_project):
    path = new_project("Harbour closes\n\nNobody asked us.", "Tides\n\nThe tide turned.")
    shown = "print(window.room.sources.model.total, window.room.reader.view.toPlainText())"
    total, *words = first_picture(path, shown)
    assert total == "2"
    assert "asked" in words
    loaded = first_picture(path, f"print(*[m for m in {HEAVY!r} if m in sys.modules])")
    assert loaded == []


def test_the_first_picture_shows_the_place_that_was_read(new_project):
    path = new_project("\n\n".join(f"Paragraph {number} of many." for number in range(400)))
    with Project.open(path) as project:
        place = sources.text_of(project, 1).index("Paragraph 300 ")
        sources.set_reading(project, 1, ReadingState.IN_PROGRESS, place)
    view = "window.room.reader.view"
    seen = first_picture(path, f"print({view}.offsets.to_code_points({view}.first_seen()))")
    assert abs(int(seen[0]) - place) < 200


def test_writing_follows_the_first_picture(person):
    assert person.window.context.can_write
    assert not person.window.context.looking
    person.drag_over("waited long enough")
    person.press(Qt.Key.Key_Q)
    assert person.panel.isVisible()


def test_what_another_program_wrote_meanwhile_is_shown(new_project):
    path = new_project("Harbour")
    project = Project.look_at(path)
    assert not project.writable
    with Project.open(path) as other:
        other.add_coder("Ona")
    assert project.take_pen() is False
    assert not project.writable
    project.close()


def test_a_file_that_somebody_has_open_is_not_looked_at_but_asked_for(new_project):
    path = new_project("Harbour")
    with Project.open(path):
        assert Project.look_at(path) is None
    with closing(Project.look_at(path)) as project:
        assert project.take_pen()
        assert project.writable


def test_a_file_of_another_schema_is_not_looked_at(new_project):
    path = new_project("Harbour")
    with closing(driver.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("UPDATE meta SET value = 0 WHERE key IN ('schema', 'min_reader')")
    assert Project.look_at(path) is None


def test_deeds_wait_for_the_beginning_and_their_owners(qapp, qtbot):
    done, later = [], Later(qapp)
    gone = Later(qapp)
    later.do(later, lambda: done.append("first"))
    later.do(gone, lambda: done.append("of who is gone"))
    later.do(later, later.pause)
    later.do(later, lambda: done.append("last"))
    gone.deleteLater()
    qapp.processEvents()
    assert done == []
    later.begin()
    qtbot.waitUntil(lambda: done == ["first"])
    for _ in range(5):
        qapp.processEvents()
    assert done == ["first"]
    later.resume()
    qtbot.waitUntil(lambda: done == ["first", "last"])
    later.do(later, lambda: done.append("at once"))
    assert done[-1] == "at once"
    later.deleteLater()


class Round:
    """Something that holds itself."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def tidied(qapp):
    before = gc.get_threshold()
    tidy_when_left(qapp)
    yield qapp
    qapp.applicationStateChanged.disconnect()
    gc.set_threshold(*before)
    gc.unfreeze()


def test_what_is_left_over_goes_when_another_program_is_turned_to(tidied):
    gc.collect()
    kept = weakref.ref(Round())
    tidied.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert kept() is not None
    tidied.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert kept() is None


def test_young_things_are_looked_through_all_the_time_and_old_ones_hardly_ever(tidied):
    young, middle, old = gc.get_threshold()
    assert gc.isenabled()
    assert young * middle * old > 10_000_000


def test_work_beside_the_window_gives_way_to_it_within_a_millisecond(qapp):
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)  # as Python has it
    dressed()
    assert sys.getswitchinterval() <= 0.001
    sys.setswitchinterval(before)
