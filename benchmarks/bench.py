"""What the benchmarks share: the way to the program, figures, and the one table.

Import it before anything of the program: it makes ``curator`` known from whatever folder a
benchmark is run, keeps the window off the screen, and the settings of this device out of it.
"""

import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_SCRATCH = tempfile.TemporaryDirectory(prefix="curator-bench-")
SCRATCH = Path(_SCRATCH.name)
os.environ["CURATOR_SETTINGS"] = str(SCRATCH)


@dataclass(frozen=True, slots=True)
class Row:
    """What a person does, what it takes, and what it may take; None where there is no such."""

    what: str
    floor: float | None
    p50: float
    p95: float | None = None
    must: float | None = None
    aim: float | None = None
    unit: str = "ms"

    @property
    def worst(self):
        return self.p50 if self.p95 is None else self.p95

    @property
    def verdict(self):
        if self.must is None:
            return ""
        if self.worst <= self.must:
            return "aim" if self.aim is not None and self.worst <= self.aim else "ok"
        return "p50 only" if self.p50 <= self.must else "NO"


def row(what, floors, times, must=None, aim=None, unit="ms"):
    """Make a row of many measurements and of those of its floor."""
    low = median(floors) if floors else None
    return Row(what, low, median(times), p95(times), must, aim, unit)


def p95(times):
    return quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]


def timed(deed, *inputs):
    """Tell how many milliseconds a deed takes."""
    start = time.perf_counter()
    deed(*inputs)
    return (time.perf_counter() - start) * 1000


def tell(rows):
    """Print the table."""
    width = max(len(each.what) for each in rows)
    heads = ("floor", "p50", "p95", "must", "aim", "x floor")
    print(f"{'':{width}} " + "".join(f"{head:>9}" for head in heads))
    for each in rows:
        ratio = each.p50 / each.floor if each.floor else None
        figures = (each.floor, each.p50, each.p95, each.must, each.aim, ratio)
        shown = "".join(f"{'' if n is None else f'{n:.1f}':>9}" for n in figures)
        unit = "" if each.unit == "ms" else each.unit
        print(f"{each.what:{width}} {shown}  {each.verdict} {unit}".rstrip(), flush=True)


def hand_over(rows):
    """Print rows for another process to read."""
    print(json.dumps([asdict(each) for each in rows]))


def taken_over(words):
    """Read the rows that another process handed over, at the end of what it wrote."""
    return [Row(**each) for each in json.loads(words.strip().splitlines()[-1])]
