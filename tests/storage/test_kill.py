"""A program killed at any moment loses nothing that it had said was kept."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from curator.storage.database import Database
from curator.storage.file import driver
from curator.storage.file.backup import problems_of
from curator.storage.file.header import read_header
from curator.storage.journal.rebuild import differences
from curator.storage.journal.tables import EditRow
from curator.storage.models import QuoteRow

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no kill -9 on Windows")

ROUNDS_A_FILE = 25
NURSERY = """
import os, sys
from itertools import count
from pathlib import Path
from curator.storage.database import Database
from curator.storage.journal.signing import Hand, Inverts
from curator.storage.file.lock import ProjectLock
from curator.storage.journal.undo import invert
from curator.storage.models import QuoteRow, StatementRow
from curator.storage.warming import warm

warm()

def write_for_ever(path):
    ProjectLock(path, "the victim").take()
    database = Database(path)
    for n in count():
        note = f"{os.getpid()}.{n}"
        with database.write("quotes.add", Hand(1, "walnut")) as writer:
            row = {"version_id": 1, "start": 0, "end": 90, "note": note}
            quotes = writer.add_many(QuoteRow, [row] * (60 if n % 3 == 0 else 1))
            writer.add_many(StatementRow, [{"quote_id": quote} for quote in quotes])
        os.write(1, f"kept {writer.edit_id} {note}\\n".encode())
        if n % 5 == 4:
            with database.write("quotes.note", Hand(1, "walnut")) as writer:
                writer.put(QuoteRow, quotes[0], reading="x")
            os.write(1, f"kept {writer.edit_id} {note}\\n".encode())
            undone = writer.edit_id
            with database.write("quotes.note", Hand(1, "walnut"), Inverts(undone)) as writer:
                invert(writer, undone)
            os.write(1, f"kept {writer.edit_id} {note}\\n".encode())

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        write_for_ever(Path(line.strip()))
    os.write(1, f"child {child}\\n".encode())
    os.waitpid(child, 0)
    os.write(1, b"dead\\n")
"""


@pytest.fixture
def nursery():
    """A process that has imported all it needs and forks a writer for each path it reads."""
    command = [sys.executable, "-c", NURSERY]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True, bufsize=1) as process:
        yield process
        process.stdin.close()


def kill_one(nursery, path, after, awaited):
    """Let a writer write for some seconds, kill it, and give back what it said was kept.

    The seconds count from its first line that begins with what is awaited: ``child`` or ``kept``.
    """
    nursery.stdin.write(f"{path}\n")
    said = [nursery.stdout.readline()]
    child = int(said[0].split()[1])
    while not said[-1].startswith(awaited):
        said.append(nursery.stdout.readline())
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    while said[-1] != "dead\n":
        said.append(nursery.stdout.readline())
    kept = [line.split()[1:] for line in said if line.startswith("kept")]
    return {int(edit): note for edit, note in kept}


def state(path):
    read_header(path)
    with closing(driver.connect(path, read_only=True)) as connection:
        assert problems_of(connection) == []
    database = Database(path)
    with database.read() as connection:
        assert list(differences(connection)) == []
        edits = set(connection.execute(select(EditRow.id)).scalars())
        notes = set(connection.execute(select(QuoteRow.note)).scalars())
    database.close()
    return edits, notes


def kill_often(nursery, new_project, folder, rounds):
    chance, acknowledged = random.Random(2024), 0
    for number in range(rounds):
        if number % ROUNDS_A_FILE == 0:
            place = folder / str(number)
            place.mkdir()
            path = Path(new_project(place))
            edits, _ = state(path)
        awaited = "child" if number % 3 == 0 else "kept"  # on a busy machine it begins late
        kept = kill_one(nursery, path, chance.uniform(0.001, 0.12), awaited)
        after, notes = state(path)
        assert edits | kept.keys() <= after
        assert len(after - edits - kept.keys()) <= 1
        assert set(kept.values()) <= notes
        edits, acknowledged = after, acknowledged + len(kept)
    assert acknowledged > rounds // 2


def test_nothing_kept_is_lost_by_kill_9(nursery, new_project, tmp_path):
    kill_often(nursery, new_project, tmp_path, 15)


@pytest.mark.soak
def test_nothing_kept_is_lost_by_many_kills(nursery, new_project, tmp_path):
    kill_often(nursery, new_project, tmp_path, 300)
