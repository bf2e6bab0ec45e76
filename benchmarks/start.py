"""Cold start: from a new process to the first picture with its article, beside a bare main window.

Run it with ``python benchmarks/start.py``; each figure is of processes of their own, in turn.
The first picture shows the list, the article read last, its marks and its cards; it can be read
and scrolled from then on. Ready is when every command can be used.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

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


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CURATOR_SETTINGS"] = scratch
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever has installed it has this too
        os.environ["PYTHONPATH"] = str(Path(__file__).parents[1])
        from shelves import fill

        runs = {"a bare main window": (BARE,)}
        for number in (10_000, 100_000):
            path = fill(Path(scratch) / str(number), number)
            runs[f"{number:,} sources"] = (OURS, str(path))
        taken = {name: [] for name in runs}
        for number in range(ROUNDS + 1):
            for name, run in runs.items():
                times = timed(run)
                if number:  # the first round compiles
                    taken[name].append(times)
                for words in Path(scratch).glob("*.lock*"):
                    words.unlink()
    tell(taken)


def timed(run):
    """Tell after how many milliseconds each line was written."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", *run], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    times = {line.strip().decode(): (time.perf_counter() - start) * 1000 for line in process.stdout}
    assert process.wait() == 0
    return times


def tell(taken):
    bare = median(times["painted"] for times in taken["a bare main window"])
    print(f"{'':22} {'painted':>8} {'ratio':>6} {'ready':>8}")
    for name, some in taken.items():
        ms = median(times["painted"] for times in some)
        ready = median(times.get("ready", 0) for times in some)
        print(f"{name:22} {ms:8.0f} {ms / bare:6.1f} {ready:8.0f}")


if __name__ == "__main__":
    main()
