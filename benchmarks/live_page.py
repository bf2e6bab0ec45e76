"""The live page of a briefing: how soon it follows a change, and how long the window stands still.

Run it with ``python benchmarks/live_page.py [quotes]``. From a change of the project, or of the
briefing itself, until the first screen is painted anew, in milliseconds by the clock, and the
processor time of all threads for it as its floor; and the longest time without the interface
thread looking at events, while the page is composed and while it is turned.
"""

import sys
import time
from itertools import count, cycle

from bench import SCRATCH, row, tell
from briefings import filled
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from use import opened, settle

from curator.domain.briefings.definition import SectionKind
from curator.domain.statements import NewStatement, Stance
from curator.gui.briefing.marks import Own
from curator.gui.briefing.page import BriefingPage
from curator.services import quotes

SIZE, MOST = 500, 500  # quotes, and up to how many the page follows within the time promised
ROUNDS, TURNS = 15, 8
WITHIN, STILL = 100.0, 50.0  # ms


class Painted:
    """Remembers which sheet was painted last, and when that was done."""

    def __init__(self):
        self.sheet, self.at = None, 0.0
        paint = BriefingPage.paintEvent

        def painted(page, event):
            paint(page, event)
            self.sheet, self.at = page.sheet, time.perf_counter()

        BriefingPage.paintEvent = painted


class Watched:
    """Someone before the live page, with a clock."""

    def __init__(self, path):
        self.painted = Painted()
        self.window = opened(path)
        settle(self.window)
        QTest.keyClick(self.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
        settle(self.window)
        self.room = self.window.stack.rooms["briefing"]
        self.composer, self.page = self.room.composer, self.room.page
        self.stall = 0.0

    def until_seen(self, deed):
        """Tell how long it takes until another sheet is painted, by the clock and by processors."""
        before = self.painted.sheet = self.page.sheet
        begin, spent = time.perf_counter(), time.process_time()
        deed()
        while self.painted.sheet is before:
            self._look()
        took = (self.painted.at - begin) * 1000, (time.process_time() - spent) * 1000
        while not self.composer.idle:
            self._look()
        settle(self.window)
        return took

    def scroll(self):
        """Read what stands somewhat further down than half of what is set."""
        bar = self.page.verticalScrollBar()
        bar.setValue(round(0.6 * bar.maximum()))
        settle(self.window)

    def _look(self):
        begin = time.perf_counter()
        QApplication.processEvents()
        self.stall = max(self.stall, (time.perf_counter() - begin) * 1000)
        time.sleep(0.001)  # no thread of Python is to be held up by looking


def rows(size=SIZE):
    watched = Watched(filled(SCRATCH / "live", size))
    changes = deeds(watched)
    for what, deed in changes.items():
        yield from followed(watched, f"{size} quotes: {what}", deed, size)
    watched.scroll()
    for what, deed in changes.items():
        yield from followed(watched, f"{size} quotes, read further down: {what}", deed, size)
    watched.stall = 0.0
    if turns := turned(watched):
        yield row(f"{size} quotes: another part of the page", None, turns)
        yield row("  longest time without a look at events", None, [watched.stall], must=STILL)
        watched.scroll()
        for what, deed in changes.items():
            yield from followed(watched, f"{size} quotes, read there: {what}", deed, size)


def followed(watched, what, deed, size):
    watched.stall = 0.0
    took = [watched.until_seen(deed) for _ in range(ROUNDS)]
    clock, spent = zip(*took, strict=True)
    yield row(what, spent, clock, must=WITHIN if size <= MOST else None)
    yield row("  longest time without a look at events", None, [watched.stall], must=STILL)


def deeds(watched):
    project, desk, number = watched.window.context.project, watched.room.desk, count(1)
    stances = cycle((Stance.OPPOSES, Stance.SUPPORTS))

    def restance():
        stance = next(stances)
        quotes.amend_statement(project, 1, NewStatement("Actor 1", "Claim 1.", stance))

    def write():
        desk.write(Own(SectionKind.BOTTOM_LINE), f"The quay holds, they say, {next(number)} times.")

    return {"a stance is changed": restance, "the bottom line is written": write}


def turned(watched):
    times = []
    for _ in range(TURNS):
        further = watched.room.turner.further
        if further is None:
            break
        times.append(watched.until_seen(lambda to=further: watched.composer.turn(to))[0])
    return times


if __name__ == "__main__":
    tell(list(rows(*map(int, sys.argv[1:]))))
