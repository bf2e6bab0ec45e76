"""Everything that is promised of the window, in one table.

Run it with ``python benchmarks/window.py [names]``, such as ``window.py start memory``; all of it
takes some ten minutes. Each part runs in a process of its own and can be run alone. All figures
are milliseconds unless the line says otherwise; a verdict is of the p95.
"""

import os
import subprocess
import sys
from pathlib import Path

from bench import taken_over, tell

PARTS = ("start", "reader", "sources_list", "palette", "quotes_table", "memory", "idle")
RUN = "import bench, {part}; bench.hand_over({part}.rows())"


def rows_of(part):
    found = subprocess.run(
        [sys.executable, "-c", RUN.format(part=part)],
        cwd=Path(__file__).parent,
        capture_output=True,
        check=False,
        text=True,
    )
    if found.returncode:
        sys.exit(f"{part} failed\n{found.stderr[-4000:]}")
    return taken_over(found.stdout)


def main(parts):
    rows, busy = [], os.getloadavg()[0]
    for part in parts:
        print(f"{part} …", file=sys.stderr, flush=True)
        rows += rows_of(part)
    tell(rows)
    if busy > 0.5:
        print(f"\nThe machine was at work already (load {busy:.1f}): look at the ratios only.")


if __name__ == "__main__":
    main(sys.argv[1:] or PARTS)
