"""Cold start: from a new process to a painted window with its list, beside a bare main window.

Run it with ``python benchmarks/start.py``; each figure is of processes of their own, in turn.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 7
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
window.grab()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from curator.gui.crash import Crash
from curator.gui.start import dressed, make_window
application = dressed()
window = make_window(Crash())
window.resize(1440, 900)
window.show()
application.processEvents()
window.begin(Path(sys.argv[1]))
application.processEvents()
window.grab()
sys.stdout.flush()
import os
os._exit(0 if window.room.sources.model.total == int(sys.argv[2]) else 1)
"""


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CURATOR_SETTINGS"] = scratch
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["PYTHONPATH"] = str(Path(__file__).parents[1])
        from shelves import fill

        runs = {"a bare main window": (BARE,)}
        for number in (10_000, 100_000):
            path = fill(Path(scratch) / str(number), number)
            runs[f"{number:,} sources"] = (OURS, str(path), str(number))
        taken = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, run in runs.items():
                taken[name].append(timed(run))
    tell({name: median(times) for name, times in taken.items()})


def timed(run):
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", *run], check=True, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def tell(times):
    bare = times["a bare main window"]
    print(f"{'':22} {'ms':>7} {'ratio':>7}")
    for name, ms in times.items():
        print(f"{name:22} {ms:7.0f} {ms / bare:7.1f}")


if __name__ == "__main__":
    main()
