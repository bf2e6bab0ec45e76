import os
import subprocess
import sys

import pytest

from curator.domain.errors import ProjectInUseError, ReadOnlyError
from curator.storage.file.lock import ProjectLock

HOLD = """
import sys
from pathlib import Path
from curator.storage.file.lock import ProjectLock
lock = ProjectLock(Path(sys.argv[1]), "the window")
lock.take()
print("held", flush=True)
sys.stdin.readline()
lock.release()
"""


@pytest.fixture
def holder(project):
    """Another process that holds the lock until it reads a line, or is killed."""
    command = [sys.executable, "-c", HOLD, str(project)]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_told_who_has_the_project_open(project, holder):
    with pytest.raises(
        ProjectInUseError, match=rf"the window \(process {holder.pid} on .+\) since"
    ):
        ProjectLock(project, "the command line").take()


def test_the_lock_is_free_once_its_holder_lets_go(project, holder):
    holder.communicate("\n", timeout=20)
    lock = ProjectLock(project, "the command line")
    lock.take()
    lock.release()


def test_the_lock_is_free_once_its_holder_is_killed(project, holder):
    holder.kill()
    holder.wait(timeout=20)
    lock = ProjectLock(project, "the command line")
    lock.take()
    with pytest.raises(ProjectInUseError, match=f"the command line .process {os.getpid()}"):
        ProjectLock(project, "another window").take()
    lock.release()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the empty lock file")
def test_a_released_lock_leaves_no_file(project):
    lock = ProjectLock(project, "the window")
    lock.take()
    lock.release()
    lock.release()
    assert list(project.parent.iterdir()) == [project]


def test_without_the_words_the_lock_holds_all_the_same(project):
    lock = ProjectLock(project, "the window")
    project.with_name(project.name + ".lock.json").mkdir()
    lock.take()
    with pytest.raises(ProjectInUseError, match="another window or command"):
        ProjectLock(project, "the command line").take()


def test_where_no_lock_file_can_be_made_the_project_is_read_only(project):
    project.with_name(project.name + ".lock").mkdir()
    with pytest.raises(ReadOnlyError, match="cannot be written to"):
        ProjectLock(project, "the window").take()
