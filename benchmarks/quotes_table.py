"""What the table of 100,000 statements costs: open, sort, a keystroke in its filter, an edit.

Run it with ``python benchmarks/quotes_table.py [folder]``. Beside each stands the floor: the
same rows by plain sqlite3, in the same run. The work of a question is done off the interface
thread; ``stall`` is the longest that this thread did not answer meanwhile.
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

from PySide6.QtWidgets import QApplication

from curator.domain.lists.statements import Column
from curator.gui.crash import Crash
from curator.gui.quotes.model import COLUMNS
from curator.gui.start import dressed, make_window
from curator.services import importing, reading
from curator.services.project import Project
from curator.storage.models import ActorRow, ClaimRow, QuoteRow, StatementRow

ROWS, SOURCES, TURNS = 100_000, 1_000, 9
ALL = """SELECT coalesce(s.id, -q.id) FROM quote q JOIN version v ON v.id = q.version_id
JOIN source o ON o.id = v.source_id LEFT JOIN statement s ON s.quote_id = q.id"""
FLOORS = {
    "open": f"{ALL} ORDER BY o.published DESC",
    "sort": f"{ALL} ORDER BY q.exact",
    "keystroke": f"{ALL} WHERE q.exact LIKE '%kal%' ORDER BY o.published DESC",
    "frame": "SELECT * FROM quote WHERE id BETWEEN 50000 AND 50200",
}


def fill(path):
    chance = random.Random(7)
    words = ["".join(chance.choices("aeioulmnrstvk", k=chance.randint(3, 9))) for _ in range(4000)]

    def prose(number):
        return " ".join(chance.choices(words, k=number))

    with Project.open(Project.create(path)) as project:
        texts = (
            f"{prose(6)}\nPublished: 20{n % 25:02}-{1 + n % 12:02}-01\nSource: Outlet {n % 37}\n\n"
            f"{prose(400)}\n"
            for n in range(SOURCES)
        )
        importing.add(project, [reading.read_text(text) for text in texts])
        with project.write("quotes.add") as writer:
            actors = writer.add_many(ActorRow, [{"name": f"{prose(2)} {n}"} for n in range(300)])
            claims = writer.add_many(ClaimRow, [{"wording": f"{prose(6)} {n}"} for n in range(120)])
            starts = [chance.randint(0, 1800) for _ in range(ROWS)]
            quotes = writer.add_many(
                QuoteRow,
                [
                    {
                        "version_id": 1 + n % SOURCES,
                        "start": at,
                        "end": at + chance.randint(40, 260),
                    }
                    for n, at in enumerate(starts)
                ],
            )
            writer.add_many(
                StatementRow,
                [
                    {"quote_id": each, "actor_id": chance.choice(actors),
                     "claim_id": chance.choice(claims), "stance": "opposes"}
                    for each in quotes
                ],
            )  # fmt: skip
        return project.path


class Table:
    """The room of the quotes, in a real window."""

    def __init__(self, path):
        self.window = make_window(Crash())
        self.window.resize(1440, 900)
        self.window.show()
        self.window.context.open(path)
        self.stalls = []

    def turn(self, deed):
        """Do something, wait until the table shows it, and tell how long that took."""
        before = time.perf_counter()
        deed()
        self.stalls.append(time.perf_counter() - before)
        while not self.pane.answered:
            start = time.perf_counter()
            QApplication.processEvents()
            self.stalls.append(time.perf_counter() - start)
            time.sleep(0.001)
        start = time.perf_counter()
        self.pane.table.viewport().repaint()
        self.stalls.append(time.perf_counter() - start)
        return time.perf_counter() - before

    def settle(self):
        while not self.pane.idle:
            QApplication.processEvents()
            time.sleep(0.001)

    @property
    def pane(self):
        return self.window.stack.rooms["quotes"].pane

    def open(self):
        taken = self.turn(lambda: self.window.context.go_to("quotes"))
        self.settle()
        return taken

    def sort(self):
        head = self.pane.table.horizontalHeader()
        column = COLUMNS.index(Column.QUOTE)
        taken = self.turn(lambda: head.setSortIndicator(column, head.sortIndicatorOrder()))
        self.settle()
        self.turn(
            lambda: head.setSortIndicator(COLUMNS.index(Column.DATE), head.sortIndicatorOrder())
        )
        self.settle()
        return taken

    def keystroke(self):
        line = self.pane.facets.filter
        taken = self.turn(lambda: line.setText("kal"))
        self.settle()
        self.turn(line.clear)
        self.settle()
        return taken

    def frame(self):
        bar = self.pane.table.verticalScrollBar()
        bar.setValue(random.randint(0, bar.maximum()))
        self.pane.table.viewport().repaint()
        return self.turn(lambda: bar.setValue(bar.value() + 54))


def floor(path, query):
    with sqlite3.connect(path) as connection:
        start = time.perf_counter()
        connection.execute(query).fetchall()
        return time.perf_counter() - start


def report(name, table, deed, turns, path):
    floors = [floor(path, FLOORS[name]) for _ in range(3)]
    table.stalls.clear()
    taken = [deed() for _ in range(turns)]
    p95 = quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]
    figures = (median(taken), p95, median(floors), max(table.stalls))
    print(f"{name:12}" + "".join(f"{figure * 1000:12.1f}" for figure in figures))


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    os.environ["CURATOR_SETTINGS"] = str(folder / "settings")
    (folder / "settings").mkdir(exist_ok=True)
    path = fill(folder / "quotes")
    dressed()
    table = Table(path)
    print(f"{ROWS:,} statements; milliseconds\n")
    print(f"{'':12}{'p50':>12}{'p95':>12}{'floor':>12}{'stall':>12}")
    report("open", table, table.open, 1, path)
    report("sort", table, table.sort, TURNS, path)
    report("keystroke", table, table.keystroke, TURNS, path)
    report("frame", table, table.frame, 200, path)
    table.window.close()


if __name__ == "__main__":
    main()
