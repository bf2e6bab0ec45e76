"""What the rooms of 2,000 actors and 2,000 claims cost the interface thread.

Run it with ``python benchmarks/codebook.py [folder]``. A change is measured from its news on: until
every part of the window has taken it in and the list is painted again; what the write itself
takes stands beside it. All is time that the interface thread worked (and not waited for the disk
or for others on the machine). The floor is the same rows, or one row, by plain sqlite3, in the
same run. ``most`` is the longest that one turn of the interface thread worked.
"""

import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from curator.domain.statements import NewStatement, Stance
from curator.gui.crash import Crash
from curator.gui.start import dressed, make_window, tidy_when_left
from curator.gui.tasks import Job
from curator.services import actors, claims, importing, quotes, reading
from curator.services.project import Project
from curator.storage.models import ActorRow, AliasRow, ClaimRow, QuoteRow, StatementRow

NAMES, QUOTES, TURNS = 2_000, 10_000, 40
LISTED = {
    "actors": "SELECT id, name, kind FROM actor ORDER BY folded",
    "claims": "SELECT id, wording, status, parent_id FROM claim ORDER BY folded",
}
ONE = {
    "actors": "SELECT * FROM actor WHERE id = 1000",
    "claims": "SELECT * FROM claim WHERE id = 1000",
}


def fill(path):
    chance = random.Random(7)
    words = ["".join(chance.choices("aeioulmnrstvk", k=chance.randint(3, 9))) for _ in range(4000)]

    def prose(number):
        return " ".join(chance.choices(words, k=number)).capitalize()

    with Project.open(Project.create(path)) as project:
        texts = (f"{prose(6)}\n\n{prose(400)}\n" for _ in range(200))
        importing.add(project, [reading.read_text(text) for text in texts])
        with project.write("quotes.add") as writer:
            people = writer.add_many(ActorRow, [{"name": prose(2).title()} for _ in range(NAMES)])
            writer.add_many(AliasRow, [{"actor_id": key, "name": prose(1)} for key in people])
            above = writer.add_many(ClaimRow, [{"wording": prose(8)} for _ in range(NAMES // 10)])
            below = [
                {"wording": prose(8), "parent_id": chance.choice(above)}
                for _ in range(NAMES - len(above))
            ]
            said = above + writer.add_many(ClaimRow, below)
            starts = [chance.randint(0, 1_800) for _ in range(QUOTES)]
            kept = [
                {"version_id": 1 + n % 200, "start": at, "end": at + 90}
                for n, at in enumerate(starts)
            ]
            statements = [
                {"quote_id": key, "actor_id": chance.choice(people),
                 "claim_id": chance.choice(said), "stance": "opposes"}
                for key in writer.add_many(QuoteRow, kept)
            ]  # fmt: skip
            writer.add_many(StatementRow, statements)
        return project.path


class Codebook:
    """One of the two rooms, in a real window."""

    def __init__(self, window, room):
        self.window, self.room, self.stalls = window, room, []

    @property
    def desk(self):
        return self.window.stack.rooms[self.room].desk

    @property
    def project(self):
        return self.window.context.project

    def settle(self):
        """Let the window do all that is due, and tell how long it took of its thread."""
        taken = 0
        while True:
            start = time.thread_time()
            QApplication.processEvents()
            self.desk.tree.viewport().repaint()
            self.stalls.append(time.thread_time() - start)
            taken += self.stalls[-1]
            if not Job.awaited:
                break
            time.sleep(0.001)
        return taken

    def turn(self, deed):
        start = time.thread_time()
        deed()
        self.stalls.append(time.thread_time() - start)
        return self.stalls[-1], self.settle()

    def visit(self):
        return sum(self.turn(lambda: self.window.context.go_to(self.room)))

    def choose(self):
        tree = self.desk.tree
        return sum(self.turn(lambda: press(tree, Qt.Key.Key_Down)))

    def narrow(self):
        line = self.desk.filter
        taken = sum(self.turn(lambda: line.setText("kal")))
        self.turn(line.clear)
        return taken

    def key(self):
        return random.randint(1, NAMES)

    def rename(self):
        words = f"Renamed {random.random()}"
        if self.room == "actors":
            return self.turn(lambda: actors.rename(self.project, self.key(), words))
        return self.turn(lambda: claims.reword(self.project, self.key(), words))

    def describe(self):
        noun = actors if self.room == "actors" else claims
        return self.turn(lambda: noun.describe(self.project, self.key(), note=str(random.random())))

    def say(self):
        project = self.project
        names = actors.get(project, self.key()).name, claims.get(project, self.key()).wording
        new = NewStatement(*names, Stance.SUPPORTS)
        return self.turn(lambda: quotes.add_statement(project, random.randint(1, QUOTES), new))

    def undo(self):
        return self.turn(self.project.undo)


def press(widget, key):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def floor(path, query):
    with sqlite3.connect(path) as connection:
        start = time.thread_time()
        connection.execute(query).fetchall()
        return time.thread_time() - start


def report(room, name, path, query, deed, turns=TURNS):
    room.stalls.clear()
    parts = [deed() for _ in range(turns)]
    writes = [part[0] for part in parts if isinstance(part, tuple)]
    taken = [part[1] if isinstance(part, tuple) else part for part in parts]
    p95 = quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]
    floors = [floor(path, query) for _ in range(3)]
    figures = median(taken), p95, median(floors), max(room.stalls), median(writes or [0])
    told = "".join(f"{figure * 1000:10.1f}" for figure in figures)
    print(f"{room.room:8}{name:24}{told}")


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    os.environ["CURATOR_SETTINGS"] = str(folder / "settings")
    (folder / "settings").mkdir(exist_ok=True)
    path = fill(folder / "codebook")
    tidy_when_left(dressed())
    window = make_window(Crash())
    window.resize(1440, 900)
    window.show()
    window.context.open(path)
    QApplication.processEvents()
    print(f"{NAMES:,} actors, {NAMES:,} claims, {QUOTES:,} quotes; milliseconds\n")
    heads = "".join(f"{head:>10}" for head in ("p50", "p95", "floor", "most", "write"))
    print(f"{'':32}{heads}")
    for name in ("actors", "claims"):
        room, one = Codebook(window, name), ONE[name]
        report(room, "first visit", path, LISTED[name], room.visit, 1)
        report(room, "choose the next", path, one, room.choose)
        report(room, "filter keystroke", path, LISTED[name], room.narrow)
        report(room, "rename", path, one, room.rename)
        report(room, "note", path, one, room.describe)
        report(room, "a statement is added", path, one, room.say)
        report(room, "undo", path, one, room.undo)
    window.close()


if __name__ == "__main__":
    main()
