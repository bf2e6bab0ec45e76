"""What the table of 100,000 statements costs: open, sort, a keystroke in its filter, an edit.

Run it with ``python benchmarks/quotes_table.py``. Beside each stands the floor: the same rows by
plain sqlite3, in the same run. The work of a question is done off the interface thread; a stall is
the longest that this thread did not answer meanwhile.
"""

import random
import shutil
import sqlite3
import time
from contextlib import closing

from bench import SCRATCH, Row, row, tell, timed
from PySide6.QtWidgets import QApplication

from curator.domain.lists.statements import Column, Facet
from curator.domain.statements import Stance
from curator.gui.crash import Crash
from curator.gui.quotes.model import COLUMNS
from curator.gui.start import dressed, make_window, tidy_when_left
from curator.services import importing, reading
from curator.services.lists import statements
from curator.services.project import Project
from curator.storage.file import driver
from curator.storage.models import ActorRow, ClaimRow, QuoteRow, StatementRow

ROWS, SOURCES, TURNS = 100_000, 1_000, 9
ALL = """SELECT coalesce(s.id, -q.id) FROM quote q JOIN version v ON v.id = q.version_id
JOIN source o ON o.id = v.source_id LEFT JOIN statement s ON s.quote_id = q.id"""
FLOORS = {
    "open": f"{ALL} ORDER BY o.published DESC",
    "sort": f"{ALL} ORDER BY q.exact",
    "keystroke": f"{ALL} WHERE q.exact LIKE '%kal%' ORDER BY o.published DESC",
    "facet": """SELECT coalesce(s.id, -q.id) FROM statement s JOIN quote q ON q.id = s.quote_id
        JOIN version v ON v.id = q.version_id JOIN source o ON o.id = v.source_id
        WHERE s.actor_id = 7 ORDER BY o.published DESC""",
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
        self.path, self.stalls = path, []
        self.window = make_window(Crash())
        self.window.resize(1440, 900)
        self.window.show()
        self.window.context.later.begin()
        self.window.context.open(path)

    @property
    def pane(self):
        return self.window.stack.rooms["quotes"].pane

    def turn(self, deed):
        """Do something, wait until the table shows it, and tell how long that took."""
        start = time.perf_counter()
        self.stalls.append(timed(deed))
        while not self.pane.keeper.answered:
            self.stalls.append(timed(QApplication.processEvents))
            time.sleep(0.0005)
        self.stalls.append(timed(self.pane.table.viewport().repaint))
        return (time.perf_counter() - start) * 1000

    def settle(self):
        """Wait for the counts, and tell how long that took."""
        start = time.perf_counter()
        while not self.pane.keeper.idle:
            self.stalls.append(timed(QApplication.processEvents))
            time.sleep(0.0005)
        return (time.perf_counter() - start) * 1000

    def settled(self, deed):
        taken = self.turn(deed)
        self.settle()
        return taken

    def open(self):
        self.window.context.close()
        self.window.context.open(self.path)
        self.window.context.go_to("read")
        QApplication.processEvents()
        return self.settled(lambda: self.window.context.go_to("quotes"))

    def sort(self, column):
        head = self.pane.table.horizontalHeader()
        number, along = COLUMNS.index(column), head.sortIndicatorOrder()
        taken = self.settled(lambda: head.setSortIndicator(number, along))
        self.settled(lambda: head.setSortIndicator(COLUMNS.index(Column.DATE), along))
        return taken

    def keystroke(self):
        line = self.pane.facets.filter
        taken = self.settled(lambda: line.setText("kal"))
        self.settled(line.clear)
        return taken

    def facet(self):
        taken = self.settled(lambda: self.pane.facets.toggle(Facet.ACTOR, 7))
        self.settled(self.pane.facets.clear)
        return taken

    def counts(self):
        self.pane.keeper.reload()
        while not self.pane.keeper.answered:
            QApplication.processEvents()
        return self.settle()

    def amend(self, number):
        """Change a row while the table is being counted; tell how long until it is kept."""
        self.pane.keeper.reload()
        until = time.perf_counter() + 0.03
        while time.perf_counter() < until:
            QApplication.processEvents()
        project, key = self.window.context.project, self.pane.model.key_at(number)
        stance = (Stance.NEUTRAL, Stance.SUPPORTS)[number % 2]
        taken = timed(lambda: statements.say(project, [key], stance=stance))
        self.turn(QApplication.processEvents)
        self.settle()
        return taken

    def follow(self, number):
        """Change a row; tell how long until the table shows it."""
        project, key = self.window.context.project, self.pane.model.key_at(number)
        stance = (Stance.OPPOSES, Stance.UNCLEAR)[number % 2]

        def change():
            statements.say(project, [key], stance=stance)
            QApplication.processEvents()

        return self.settled(change)

    def frame(self):
        bar = self.pane.table.verticalScrollBar()
        bar.setValue(random.randint(0, bar.maximum()))
        self.pane.table.viewport().repaint()
        return self.turn(lambda: bar.setValue(bar.value() + 54))


def rows():
    path = fill(SCRATCH / "quotes")
    tidy_when_left(dressed())
    table, kept = Table(path), f"{ROWS:,} statements: "
    floors = {name: asked(path, query) for name, query in FLOORS.items()}
    commits = raw_commits(path)
    told = [row(kept + "open", floors["open"], times(table.open, 5), 100)]
    for column in (Column.QUOTE, Column.ACTOR, Column.OUTLET):
        sorts = times(lambda column=column: table.sort(column))
        told.append(row(kept + f"sort by {column}", floors["sort"], sorts, 100))
    told.append(row(kept + "filter keystroke", floors["keystroke"], times(table.keystroke), 100))
    told.append(row(kept + "choose in a facet", floors["facet"], times(table.facet), 100))
    told.append(row(kept + "all counts, after the rows", floors["open"], times(table.counts)))
    changed = [table.amend(n) for n in range(TURNS)]
    told.append(row(kept + "a deed while it counts", commits, changed, max(commits) + 15))
    shown = [table.follow(n) for n in range(TURNS)]
    told.append(row(kept + "a changed row in its place", commits, shown, 100))
    told.append(row(kept + "scroll, a frame", floors["frame"], times(table.frame, 200), 16, 8))
    told.append(Row(kept + "longest stall", None, max(table.stalls), must=50))
    table.window.close()
    return told


def times(deed, turns=TURNS):
    return [deed() for _ in range(turns)]


def asked(path, query):
    with closing(sqlite3.connect(path)) as connection:
        return times(lambda: timed(lambda: connection.execute(query).fetchall()), 4)[1:]


def raw_commits(path):
    """Commit one row in the journal mode of a project, in a copy of it."""
    copy = shutil.copy(path, path.with_suffix(".floor"))
    with closing(driver.connect(type(path)(copy))) as connection:
        connection.execute("CREATE TABLE floor (words TEXT)")

        def commit():
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO floor VALUES ('walnut')")
            connection.execute("COMMIT")

        return times(lambda: timed(commit))


if __name__ == "__main__":
    tell(rows())
