"""What the guard after each test would find: each kind of thing left, and nothing else."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QBasicTimer, QObject, QPropertyAnimation, Qt, QThread, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget


@pytest.fixture
def owner(qapp):
    thing = QObject()
    yield thing
    thing.deleteLater()


def test_nothing_is_found_where_nothing_is_left(qapp, left_over):
    assert left_over() == {}


def test_a_timer_is_found_in_each_of_its_forms(owner, left_over):
    number = owner.startTimer(60_000)
    assert left_over() == {"timers": [owner]}
    owner.killTimer(number)
    basic = QBasicTimer()
    basic.start(60_000, owner)
    assert left_over() == {"timers": [owner]}
    basic.stop()
    timer = QTimer(owner)
    timer.start(60_000)
    assert left_over() == {"timers": [timer]}
    timer.stop()
    assert left_over() == {}


def test_an_animation_is_found(owner, left_over):
    animation = QPropertyAnimation(owner, b"objectName", owner)
    animation.setDuration(60_000)
    animation.setStartValue(0)
    animation.setEndValue(1)
    animation.start()
    assert left_over()["animations"] == [animation]
    animation.stop()
    assert left_over() == {}


def test_a_thread_is_found(qapp, left_over):
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    assert left_over() == {"threads": [thread]}
    end.set()
    thread.join()
    assert left_over() == {}


def test_a_thread_of_qt_is_found(owner, left_over):
    thread = QThread(owner)
    thread.start()
    assert left_over() == {"qt threads": [thread]}
    thread.quit()
    assert thread.wait(5_000)
    assert left_over() == {}


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="the system does not tell")
def test_a_process_is_found(qapp, left_over):
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert left_over() == {"processes": [process.pid]}
    process.communicate(b"\n")
    assert left_over() == {}


def test_a_window_is_found_with_and_without_a_widget(qapp, left_over):
    window = QWindow()
    assert left_over() == {"windows": [window]}
    window.destroy()
    window.deleteLater()
    QApplication.sendPostedEvents(window, 52)
    widget = QWidget()
    assert left_over() == {"widgets": [widget]}
    widget.deleteLater()


def test_a_cursor_put_over_all_others_is_found(qapp, left_over):
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    assert list(left_over()) == ["cursors"]
    QApplication.restoreOverrideCursor()
    assert left_over() == {}


def test_a_person_who_names_no_folder_writes_nowhere_else(tmp_path, qapp):
    assert Path.home() == tmp_path
