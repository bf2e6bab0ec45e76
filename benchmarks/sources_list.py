"""The list of 100,000 sources: open, sort, filter, scroll, beside the bare questions they ask.

Run it with ``python benchmarks/sources_list.py [number of sources]``. A floor is the same SQL by
the bare driver into an array, in the same run; all figures are milliseconds of this process.
"""

import sys
import time
from array import array

from bench import SCRATCH, Row, row, tell, timed
from PySide6.QtWidgets import QApplication
from shelves import fill

from curator.domain.lists.sources import Arrangement, SourceGrouping, SourceOrder
from curator.gui.context import Context
from curator.gui.settings import Settings
from curator.gui.sources.pane import SourcesPane
from curator.gui.start import dressed, tidy_when_left
from curator.gui.tasks import Job
from curator.gui.theme import Theme
from curator.storage.file import driver

ROUNDS = 9
FLOORS = {
    "open": "SELECT id FROM source ORDER BY id",
    "sort by date": "SELECT id FROM source ORDER BY published DESC, id DESC",
    "sort by title": "SELECT id FROM source ORDER BY title COLLATE NOCASE, id",
    "sort by outlet": "SELECT id FROM source ORDER BY outlet COLLATE NOCASE, id",
    "sort by quotes": """
        SELECT s.id FROM source s LEFT JOIN (
            SELECT v.source_id AS i, sum(n) AS n
            FROM (SELECT version_id, count(*) AS n FROM quote GROUP BY version_id) q
            JOIN version v ON v.id = q.version_id GROUP BY v.source_id
        ) c ON c.i = s.id ORDER BY coalesce(c.n, 0) DESC, s.id DESC""",
    "group by month": """
        SELECT id FROM source ORDER BY substr(published, 1, 7) DESC, published DESC, id DESC""",
}
ORDERS = {
    "sort by date": Arrangement(SourceOrder.DATE, falling=True),
    "sort by title": Arrangement(SourceOrder.TITLE),
    "sort by outlet": Arrangement(SourceOrder.OUTLET),
    "sort by quotes": Arrangement(SourceOrder.QUOTES, falling=True),
    "group by month": Arrangement(SourceOrder.DATE, falling=True, grouping=SourceGrouping.MONTH),
}
TYPED = ("h", "ha", "har", "a", "an", "an e", "the", "the ab", "zzz", "e")


def rows(number=100_000):
    path = fill(SCRATCH / "shelves", number)
    tidy_when_left(dressed())
    context = Context(Theme(), Settings())
    context.later.begin()
    assert context.open(path)
    context.theme.wear()
    bare = driver.connect(path, read_only=True)
    kept = f"{number:,} sources: "
    floors = {name: times(lambda q=question: ask(bare, q)) for name, question in FLOORS.items()}
    opened, pane = open_panes(context)
    told = [row(kept + "open", floors["open"], opened, 100, 60)]
    learning = learn(pane)
    stalls = []
    for name, arrangement in ORDERS.items():
        some = [arranged(pane, arrangement, stalls) for _ in range(ROUNDS)]
        told.append(row(kept + name, floors[name], some, 100, 70))
        arranged(pane, Arrangement(), [])
    told.append(Row(kept + "longest stall while sorting", None, max(stalls), must=50))
    lines = lines_of(bare)
    scans = each_typed(lambda typed: scan(lines, typed))
    keys = each_typed(lambda typed: typed_in(pane, typed))
    told.append(row(kept + "filter keystroke", scans, keys, 30, 16))
    pane.filter.setText("")
    page = "SELECT * FROM source WHERE id BETWEEN ? AND ? + 99"
    floor = times(lambda: bare.execute(page, (5_000, 5_000)).fetchall())
    frames = [timed(scroll, pane, step) for step in range(300)]
    told.append(row(kept + "scroll, a frame", floor, frames, 16, 8))
    told.append(Row(kept + "words to filter by, read once beside", None, learning))
    pane.close()
    context.close()
    return told


def times(deed):
    return [timed(deed) for _ in range(ROUNDS + 1)][1:]


def open_panes(context):
    """Open the pane some times; tell what each took, and give the last."""
    taken, pane = [], None
    for _ in range(5):
        if pane is not None:
            pane.close()
            pane.deleteLater()
            QApplication.processEvents()
            while Job.awaited:  # the filter got the keys, and reads the words beside
                QApplication.processEvents()
        start = time.perf_counter()
        pane = SourcesPane(context)
        pane.resize(290, 850)
        pane.show()
        pane.grab()
        taken.append((time.perf_counter() - start) * 1000)
    return taken, pane


def arranged(pane, arrangement, stalls):
    """Arrange the list and wait until it is shown; note what the interface thread did at once."""
    start = time.perf_counter()
    stalls.append(timed(pane.keeper.arrange, arrangement))
    while not pane.keeper.idle:
        stalls.append(timed(QApplication.processEvents))
        time.sleep(0.0005)
    stalls.append(timed(pane.grab))
    return (time.perf_counter() - start) * 1000


def typed_in(pane, typed):
    pane.filter.setText(typed)
    pane.grab()


def learn(pane):
    """Wait for the words to filter by."""
    start = time.perf_counter()
    pane.keeper.learn_words()
    while pane.model.listing.needs_words:
        QApplication.processEvents()
        time.sleep(0.001)
    return (time.perf_counter() - start) * 1000


def lines_of(connection):
    asked = "SELECT title || ' ' || outlet || ' ' || authors FROM source"
    return [line.lower() for (line,) in connection.execute(asked)]


def each_typed(deed):
    return [timed(deed, typed) for _ in range(3) for typed in TYPED]


def ask(connection, question):
    return array("q", [row[0] for row in connection.execute(question)])


def scan(lines, typed):
    return [n for n, line in enumerate(lines) if all(word in line for word in typed.split())]


def scroll(pane, step):
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + (400 if step % 3 else bar.maximum() // 90))
    pane.grab()


if __name__ == "__main__":
    tell(rows(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
