"""What reading costs: opening an article with its quotes, keeping one more, scrolling.

Run it with ``python benchmarks/reader.py [folder]``; the folder chooses the disk. Each figure
stands beside its floor of the same run: a bare text widget with the same words, font and size. All
figures are milliseconds of processor time, medians of several rounds but where p95 is said.
"""

import os
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.gui.context import Context
from curator.gui.reader.pane import ReaderPane
from curator.gui.settings import Settings
from curator.gui.start import dressed
from curator.gui.theme import Theme, reading_font
from curator.services import actors, claims, importing, quotes
from curator.services.project import Project
from curator.services.reading import read_text
from curator.storage.models import QuoteRow, StatementRow

CASES = ((4_000, 5), (200_000, 1_000), (2_000_000, 10_000))
ROUNDS, FRAMES, STEP = 7, 120, 90
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
    """Make a project with one source of a size, so many quotes in it and an empty source."""
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
    return median(opened), quantiles(frames, n=20)[-1]


def settle(view):
    """Wait until the text is laid out to its end."""
    bar, seen = view.verticalScrollBar(), None
    while seen != bar.maximum():
        seen, end = bar.maximum(), time.monotonic() + 0.3
        while time.monotonic() < end:
            turn()


def ours(path):
    """Measure opening, keeping a quote and scrolling in the reader."""
    context = Context(Theme(), Settings())
    context.later.begin()
    context.theme.wear()
    context.open(path)
    pane = ReaderPane(context)
    pane.resize(1150, 800)
    pane.show()
    turn()
    opened, added, frames = [], [], []

    def show(source):
        context.selection.look_at_source(source)
        pane.view.viewport().repaint()

    for _ in range(ROUNDS):
        opened.append(spent(lambda: show(1)))
        show(2)
    show(1)
    settle(pane.view)
    for number in range(ROUNDS * 3):

        def keep(number=number):
            said = (NewStatement(WORDS[number], "A claim that is new", Stance.SUPPORTS),)
            quotes.add(context.project, 1, NewQuote(number * 60, number * 60 + 50, statements=said))
            turn()
            pane.view.viewport().repaint()

        added.append(spent(keep))
    bar = pane.view.verticalScrollBar()
    for number in range(FRAMES):

        def scroll(number=number):
            bar.setValue(number * STEP)
            pane.view.viewport().repaint()

        frames.append(spent(scroll))
    pane.hide()
    context.close()
    pane.deleteLater()
    return median(opened), median(added), quantiles(frames, n=20)[-1]


def main():
    folder = Path(tempfile.mkdtemp(dir=sys.argv[1] if len(sys.argv) > 1 else None))
    os.environ["CURATOR_SETTINGS"] = str(folder)
    application = dressed()
    application.setQuitOnLastWindowClosed(False)
    print("| text, quotes | open | bare QTextEdit | bare QPlainTextEdit | keep one |"
          " scroll p95 | bare QTextEdit | bare QPlainTextEdit |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|")
    for number, case in enumerate(CASES):
        path = folder / f"case{number}.curator"
        text = fill(path, case)
        rich, plain, mine = bare(QTextEdit, text), bare(QPlainTextEdit, text), ours(path)
        figures = (mine[0], rich[0], plain[0], mine[1], mine[2], rich[1], plain[1])
        shown = " | ".join(f"{figure:.1f}" for figure in figures)
        print(f"| {case[0] // 1000:,} KB, {case[1]:,} | {shown} |", flush=True)


if __name__ == "__main__":
    main()
