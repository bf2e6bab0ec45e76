"""The list of 100,000 sources: open, sort, filter, scroll, beside the bare questions they ask.

Run it with ``python benchmarks/sources_list.py [number of sources]``. A floor is the same SQL by
the bare driver into an array, in the same run; all figures are milliseconds of this process.
"""

import os
import sys
import tempfile
import time
from array import array
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SCRATCH = tempfile.TemporaryDirectory()
os.environ["CURATOR_SETTINGS"] = SCRATCH.name

from PySide6.QtWidgets import QApplication  # noqa: E402
from shelves import fill  # noqa: E402

from curator.domain.lists.sources import Arrangement, SourceGrouping, SourceOrder  # noqa: E402
from curator.gui.context import Context  # noqa: E402
from curator.gui.settings import Settings  # noqa: E402
from curator.gui.sources.pane import SourcesPane  # noqa: E402
from curator.gui.start import dressed  # noqa: E402
from curator.gui.theme import Theme  # noqa: E402
from curator.storage.file import driver  # noqa: E402

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


def timed(deed, before=lambda: None, rounds=ROUNDS):
    """Measure a deed some times: wall milliseconds."""
    taken = []
    for _ in range(rounds):
        before()
        start = time.perf_counter()
        deed()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def main(number):
    path = fill(Path(SCRATCH.name) / "shelves", number)
    dressed()
    context = Context(Theme(), Settings())
    context.later.begin()
    assert context.open(path)
    context.theme.wear()
    bare = driver.connect(path, read_only=True)
    rows = {}
    for name, question in FLOORS.items():
        ask(bare, question)
        rows[name] = [timed(lambda q=question: ask(bare, q)), []]
    made = []

    def open_pane():
        pane = SourcesPane(context)
        pane.resize(290, 850)
        pane.show()
        pane.grab()
        made.append(pane)

    rows["open"][1] = timed(open_pane, rounds=5)
    pane = made.pop()
    while made:
        gone = made.pop()
        gone.close()
        gone.deleteLater()
    QApplication.processEvents()

    def arrange(arrangement):
        pane.keeper.arrange(arrangement)
        pane.grab()

    words = learn(pane)
    for name, arrangement in ORDERS.items():
        rows[name][1] = timed(lambda a=arrangement: arrange(a))
    arrange(Arrangement())
    lines = lines_of(bare)

    def keystroke(typed):
        pane.filter.setText(typed)
        pane.grab()

    rows["filter keystroke"] = [
        each_typed(lambda typed: scan(lines, typed)),
        each_typed(keystroke),
    ]
    pane.filter.setText("")
    bar = pane.view.verticalScrollBar()
    frames = []
    for step in range(300):
        frames += timed(lambda n=step: scroll(pane, bar, n), rounds=1)
    page = "SELECT * FROM source WHERE id BETWEEN ? AND ? + 99"
    floor = timed(lambda: bare.execute(page, (5_000, 5_000)).fetchall())
    rows["scroll, a frame"] = [floor, frames]
    tell(number, rows, words)
    pane.close()
    context.close()


def learn(pane):
    """Wait for the words to filter by."""
    start = time.perf_counter()
    pane.keeper.learn_words()
    while pane.model.listing.needs_words:
        QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def lines_of(connection):
    asked = "SELECT title || ' ' || outlet || ' ' || authors FROM source"
    return [line.lower() for (line,) in connection.execute(asked)]


def each_typed(deed):
    return [
        t for _ in range(3) for typed in TYPED for t in timed(lambda w=typed: deed(w), rounds=1)
    ]


def ask(connection, question):
    return array("q", [row[0] for row in connection.execute(question)])


def scan(lines, typed):
    return [n for n, line in enumerate(lines) if all(word in line for word in typed.split())]


def scroll(pane, bar, step):
    bar.setValue(bar.value() + (400 if step % 3 else bar.maximum() // 90))
    pane.grab()


def tell(number, rows, words):
    print(f"\n{number:,} sources, {4 * number:,} quotes; ms, wall\n")
    print(f"{'':18} {'floor p50':>10} {'p50':>8} {'p95':>8} {'ratio':>7}")
    for name, (floor, ours) in rows.items():
        low, mid = median(floor), median(ours)
        high = quantiles(ours, n=20, method="inclusive")[-1]
        print(f"{name:18} {low:10.1f} {mid:8.1f} {high:8.1f} {mid / low:7.1f}")
    print(f"\nwords to filter by, read once beside the interface thread: {words:.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
