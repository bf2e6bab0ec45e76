"""What reading costs in the whole window: open, keep a quote, undo, redo, scroll, memory.

Run it with ``python benchmarks/reader.py [folder]``; the folder chooses the disk. All figures are
milliseconds. Opening and scrolling are processor time, beside a bare text widget with the same
words, font and size. A deed is timed from its key until it is durable, beside a raw commit of one
row in the same journal mode to a copy of the same file, by turns; and until it is painted.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from bench import SCRATCH, Row
from bench import row as figures_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from curator.domain.statements import Stance
from curator.gui.crash import Crash
from curator.gui.start import dressed, make_window
from curator.gui.theme import reading_font
from curator.services import actors, claims, importing
from curator.services.project import Project
from curator.services.reading import read_text
from curator.storage.file import driver
from curator.storage.models import QuoteRow, StatementRow

CASES = ((4_000, 5), (200_000, 1_000), (2_000_000, 10_000))
ROUNDS, KEPT, FRAMES, STEP = 9, 40, 120, 90
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CHANCE = random.Random(7)
WORDS = [
    "".join(CHANCE.choices("abcdefghijklmnoprstuvwz", k=CHANCE.randint(2, 9))) for _ in range(4_000)
]


def text_of(size):
    paragraphs, held = [], 0
    while held < size:
        paragraphs.append(" ".join(CHANCE.choices(WORDS, k=CHANCE.randint(30, 110))).capitalize())
        held += len(paragraphs[-1]) + 3
    return ".\n\n".join(paragraphs)[: size - 1] + "."


def fill(path, case):
    """Make a project with one source of a size, so many quotes in it and a short source."""
    size, number = case
    text = text_of(size)
    with Project.open(Project.create(path)) as project:
        importing.add(project, [read_text(text), read_text("Nothing.")])
        for name in WORDS[:40]:
            actors.add(project, name)
        for wording in range(60):
            claims.add(project, " ".join(CHANCE.choices(WORDS, k=7)) + f" {wording}")
        starts = sorted(CHANCE.randrange(0, size - 400) for _ in range(number))
        with project.write("sample.code") as writer:
            rows = [
                {"version_id": 1, "start": at, "end": at + CHANCE.randint(30, 350)} for at in starts
            ]
            ids = writer.add_many(QuoteRow, rows)
            stances = [stance.value for stance in Stance]
            writer.add_many(
                StatementRow,
                [
                    {
                        "quote_id": key, "actor_id": CHANCE.randint(1, 40),
                        "claim_id": CHANCE.randint(1, 60), "stance": CHANCE.choice(stances),
                    }
                    for key in ids
                ],
            )  # fmt: skip
    return text


def spent(deed):
    """Tell what a deed and the picture after it take."""
    start = time.process_time()
    deed()
    return (time.process_time() - start) * 1000


def turn():
    QApplication.processEvents()


def bare(kind, text):
    """Measure opening and scrolling of a text widget with nothing but the words."""
    opened = []
    for _ in range(ROUNDS):
        view = kind()
        view.setReadOnly(True)
        view.setUndoRedoEnabled(False)
        view.setFont(reading_font())
        view.resize(900, 800)
        view.show()
        turn()

        def deed(view=view):
            view.setPlainText(text)
            view.viewport().repaint()

        opened.append(spent(deed))
    settle(view)
    bar = view.verticalScrollBar()
    step = STEP if kind is QTextEdit else 3

    def scroll(number):
        bar.setValue(number * step)
        view.viewport().repaint()

    frames = [spent(lambda n=number: scroll(n)) for number in range(FRAMES)]
    view.deleteLater()
    return median(opened), p95(frames)


def p95(figures):
    return quantiles(figures, n=20)[-1]


def settle(view):
    """Wait until the text is laid out to its end."""
    bar, seen = view.verticalScrollBar(), None
    while seen != bar.maximum():
        seen, end = bar.maximum(), time.monotonic() + 0.3
        while time.monotonic() < end:
            turn()


def memory():
    """Tell how many megabytes this process holds."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Probe(QWidget):
    """Lies over the whole window, so that it is painted last, and tells when."""

    def __init__(self, window):
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        self.awaited, self.seen = lambda: False, None
        self.show()

    def paintEvent(self, _event):
        if self.seen is None and self.awaited():
            self.seen = time.perf_counter(), time.process_time()


class Reading:
    """A person who reads in the whole window."""

    def __init__(self, path):
        self.window = make_window(Crash())
        self.window.resize(1440, 900)
        self.window.show()
        turn()
        self.window.begin(path)
        self.window.activateWindow()
        while not self.window.context.later.idle:
            turn()
        self.context, self.pane = self.window.context, self.window.room.reader
        self.view = self.pane.view
        self.context.project.listen(self._note)
        self.durable = None
        copy = path.with_suffix(".floor")
        shutil.copy(path, copy)
        self.floor = driver.connect(copy)
        self.floor.execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, words TEXT)")

    def _note(self, _change):
        self.durable = time.perf_counter(), time.process_time()

    def raw_commit(self):
        """Make one row durable, with nothing around it."""
        start = time.perf_counter()
        self.floor.execute("BEGIN IMMEDIATE")
        self.floor.execute("INSERT INTO floor (words) VALUES ('walnut')")
        self.floor.execute("COMMIT")
        return (time.perf_counter() - start) * 1000

    def opened(self):
        figures, selection = [], self.context.selection

        def show(source):
            selection.look_at_source(source)
            turn()

        for _ in range(ROUNDS):
            show(2)
            figures.append(spent(lambda: show(1)))
        return median(figures)

    def scrolled(self):
        bar = self.view.verticalScrollBar()

        def scroll(number):
            bar.setValue(number * STEP)
            turn()

        return p95([spent(lambda number=number: scroll(number)) for number in range(FRAMES)])

    def select(self, number):
        start = 40 + number % 60 * 60 + number // 60 * 7  # the same words are not kept twice
        cursor = self.view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + 50, cursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)
        self.view.setFocus()
        turn()

    def ready(self):
        """Fill the panel for the selected words up to the Enter that saves."""
        self.press(Qt.Key.Key_Q)
        QTest.keyClicks(QApplication.focusWidget(), WORDS[CHANCE.randrange(40)])
        self.press(Qt.Key.Key_Return, CONTROL)
        QTest.keyClicks(QApplication.focusWidget(), f"A claim that is new {CHANCE.random()}")
        turn()

    def press(self, key, modifier=NONE):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        turn()

    def timed(self, key, modifier, by):
        """Press a key; tell the floor, and how long until durable, painted and idle."""
        floor, before = self.raw_commit(), len(self.view.marks)
        probe = self.probe
        probe.seen, probe.awaited = None, lambda: len(self.view.marks) == before + by
        start, spent_before = time.perf_counter(), time.process_time()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        while probe.seen is None:
            turn()
        turn()
        idle = time.process_time()
        return (
            floor,
            (self.durable[0] - start) * 1000,
            (probe.seen[0] - start) * 1000,
            (self.durable[1] - spent_before) * 1000,
            (probe.seen[1] - spent_before) * 1000,
            (idle - spent_before) * 1000,
        )

    def deeds(self):
        """Keep, undo and redo by their keys, by turns."""
        self.probe = Probe(self.window)
        both, key = CONTROL | SHIFT, Qt.Key
        told = {"keep (Enter)": [], "keep (Shift+Q)": [], "undo": [], "redo": []}
        for number in range(KEPT):
            self.select(2 * number)
            self.ready()
            told["keep (Enter)"].append(self.timed(key.Key_Return, CONTROL, 1))
            self.select(2 * number + 1)
            told["keep (Shift+Q)"].append(self.timed(key.Key_Q, SHIFT, 1))
            told["undo"].append(self.timed(key.Key_Z, CONTROL, -1))
            told["redo"].append(self.timed(key.Key_Z, both, 1))
        self.probe.deleteLater()
        return told

    def leave(self):
        self.window.close()
        self.window.deleteLater()
        turn()


def row(*cells):
    shown = (f"{cell:.1f}" if isinstance(cell, float) else str(cell) for cell in cells)
    print("| " + " | ".join(shown) + " |", flush=True)


def measure(path, case):
    name, text = f"{case[0] // 1000:,} KB, {case[1]:,}", fill(path, case)
    rich, plain = bare(QTextEdit, text), bare(QPlainTextEdit, text)
    del text
    before = memory()
    person = Reading(path)
    opened = person.opened()
    settle(person.view)
    scrolled, held = person.scrolled(), memory() - before
    person.view.verticalScrollBar().setValue(0)
    turn()
    deeds = person.deeds()
    with closing(person.floor):
        person.leave()
    return name, (opened, rich[0], plain[0], scrolled, rich[1], plain[1], held), deeds


def main():
    folder = Path(tempfile.mkdtemp(dir=sys.argv[1] if len(sys.argv) > 1 else None))
    os.environ["CURATOR_SETTINGS"] = str(folder)
    application = dressed()
    application.setQuitOnLastWindowClosed(False)
    measured = [measure(folder / f"case{n}.curator", case) for n, case in enumerate(CASES)]
    row("text, quotes", "open", "bare QTextEdit", "bare QPlainTextEdit", "scroll p95",
        "bare QTextEdit", "bare QPlainTextEdit", "MB")  # fmt: skip
    row(*["---"] * 8)
    for name, figures, _ in measured:
        row(name, *figures)
    print()
    spans = ("raw commit", "durable", "painted")
    spans += tuple(f"CPU to {span}" for span in ("durable", "painted", "idle"))
    row("text, quotes", "deed", *(f"{span} {part}" for span in spans for part in ("p50", "p95")))
    row(*["---"] * 14)
    for name, _, deeds in measured:
        for deed, told in deeds.items():
            columns = zip(*told, strict=True)
            row(name, deed, *(f(column) for column in columns for f in (median, p95)))
    shutil.rmtree(folder)


def rows():
    """Give what the table of all benchmarks tells of reading."""
    os.environ["CURATOR_SETTINGS"] = str(SCRATCH)
    dressed().setQuitOnLastWindowClosed(False)
    told = []
    for case, must, aim in zip(CASES, (15, 40, 150), (6, 20, 100), strict=True):
        measured = measure(SCRATCH / f"case{case[0]}.curator", case)
        told += [*_figures(*measured[:2], must, aim), *_deeds(measured[0], measured[2])]
    return told


def _figures(name, figures, must, aim):
    opened, _, plain, scrolled, _, plain_scrolled, held = figures
    yield Row(f"{name}: open, CPU", plain, opened, None, must, aim)
    yield Row(f"{name}: scroll, a frame, CPU", plain_scrolled, scrolled, None, 16, 8)
    yield Row(f"{name}: held in memory", None, held, unit="MB")


def _deeds(name, deeds):
    for deed, spans in deeds.items():
        floor, durable, painted, *_ = zip(*spans, strict=True)
        low = median(floor)
        yield figures_of(f"{name}: {deed}, until durable", floor, durable, low + 15, low + 5)
        yield figures_of(f"{name}: {deed}, until painted", floor, painted, 16, 8)


if __name__ == "__main__":
    main()
