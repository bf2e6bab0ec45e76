"""What the window holds in memory: at the first picture, and after everything was used.

Run it with ``python benchmarks/memory.py``; ``python benchmarks/memory.py where`` tells instead
which lines of the program hold how much at the end, and which modules were imported. Each figure
is of a process of its own: megabytes in memory (RSS), beside a bare main window.
"""

import json
import os
import subprocess
import sys

from bench import ROOT, SCRATCH, Row, tell

SOURCES = 10_000
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
window.grab()
"""
HELD = """
import json, os
def held():
    pages = int(open("/proc/self/statm").read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
"""
OURS = "import sys, use\nuse.everything(sys.argv[1], trace='where' in sys.argv)"


def rows():
    path = prepared()
    bare, ours = run(HELD + BARE + "print(json.dumps(held()))"), run(OURS, path)
    kept = f"memory with {SOURCES:,} sources: "
    told = [Row("memory of a bare main window", None, bare, unit="MB")]
    for name, held in ours:
        first, last = name == "at the first picture", name == "after everything was used"
        must, aim = (110, 75) if first else (200, 130) if last else (None, None)
        told.append(Row(kept + name, bare, held, None, must, aim, "MB"))
    return told


def prepared():
    """Make a project of many sources, one of them of 2 MB, with actors, claims and a briefing."""
    path = SCRATCH / "shelves.curator"
    run(f"import sys, use\nuse.furnished(sys.argv[1], {SOURCES})\nprint(0)", path)
    return path


def run(code, *arguments):
    os.environ["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "benchmarks")))
    found = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode:
        sys.exit(found.stderr[-4000:])
    return json.loads(found.stdout.strip().splitlines()[-1])


if __name__ == "__main__":
    if sys.argv[1:] == ["where"]:
        for line in run(OURS, prepared(), "where"):
            print(line)
    else:
        tell(rows())
