"""Cold start: from a new process to the first picture with its article, beside a bare main window.

Run it with ``python benchmarks/start.py``; each figure is of processes of their own, in turn.
The first picture shows the list, the article read last, its marks and its cards; it can be read
and scrolled from then on. Ready is when every command can be used.
"""

import os
import subprocess
import sys
import time
from dataclasses import replace

from bench import ROOT, SCRATCH, row, tell
from shelves import fill

ROUNDS = 9
BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
window.grab()
print("painted", flush=True)
os._exit(0)
"""
OURS = """
import gc
gc.disable()  # as curator.app does
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from curator.gui.later import Later
begin = Later.begin
def begun(later):
    print("painted", flush=True)
    begin(later)
    end = QTimer(later)
    end.timeout.connect(lambda: later.idle and (print("ready", flush=True), os._exit(0)))
    end.start(1)
Later.begin = begun
import curator.app
curator.app.run(Path(sys.argv[1]))
"""


def rows():
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever has installed it has this too
    os.environ["PYTHONPATH"] = str(ROOT)
    runs = {0: (BARE,)}
    for number in (10_000, 100_000):
        runs[number] = (OURS, str(fill(SCRATCH / str(number), number)))
    taken = {number: [] for number in runs}
    for turn in range(ROUNDS + 1):
        for number, run in runs.items():
            times = timed(run)
            if turn:  # the first round compiles
                taken[number].append(times)
            for words in SCRATCH.glob("*.lock*"):
                words.unlink()
    bare, few, many = ([times["painted"] for times in some] for some in taken.values())
    told = [row("a bare main window, painted", None, bare)]
    low, held = told[0].p50, row("start with 10,000 sources, painted", bare, few)
    told.append(replace(held, must=3 * low, aim=1.5 * low))
    then = row("start with 100,000 sources, painted", bare, many)
    told.append(replace(then, must=held.p50 + 70, aim=held.p50 + 20))
    for number in (10_000, 100_000):
        ready = [times["ready"] for times in taken[number]]
        told.append(row(f"start with {number:,} sources, every command ready", bare, ready))
    return told


def timed(run):
    """Tell after how many milliseconds each line was written."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", *run], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    times = {line.strip().decode(): (time.perf_counter() - start) * 1000 for line in process.stdout}
    assert process.wait() == 0
    return times


if __name__ == "__main__":
    tell(rows())
