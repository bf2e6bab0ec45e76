"""What a keystroke in the palette costs, with 100,000 sources and as many quotes.

Run it with ``python benchmarks/palette.py``. The floor is one pass of ``bytes.find`` over as many
bytes; the other way that was weighed is ``LIKE`` over the tables.
"""

import random
import sqlite3
import sys
import time
from contextlib import closing

from bench import SCRATCH, Row, row, tell, timed
from PySide6.QtWidgets import QApplication

from curator.domain.text import text_sha256
from curator.gui.crash import Crash
from curator.gui.start import dressed, make_window, tidy_when_left
from curator.services.project import Project
from curator.storage.contents import keep_texts
from curator.storage.models import ActorRow, ClaimRow, QuoteRow, SourceRow, VersionRow

CHANCE = random.Random(7)
VOWELS, OTHERS = "aeiouy", "bcdfghklmnprstvwz"


def word():
    return "".join(
        CHANCE.choice(OTHERS) + CHANCE.choice(VOWELS) for _ in range(CHANCE.randint(1, 4))
    ) + CHANCE.choice(["", "n", "r", "s", "ż", "é"])


WORDS = [word() for _ in range(30_000)]
SHARES = [1 / (n + 1) for n in range(len(WORDS))]


def phrase(count):
    return " ".join(CHANCE.choices(WORDS, SHARES, k=count)).capitalize()


def fill(path, things):
    with Project.open(Project.create(path)) as project, project.write("sources.add") as writer:
        text = phrase(2_000)
        sha = text_sha256(text)
        keep_texts(writer.connection, {sha: text})
        writer.add_many(ActorRow, [{"name": phrase(2)} for _ in range(2_000)])
        writer.add_many(ClaimRow, [{"wording": phrase(9)} for _ in range(1_000)])
        for _ in range(things // 5_000):
            sources = writer.add_many(
                SourceRow, [{"title": phrase(9), "outlet": phrase(2)} for _ in range(5_000)]
            )
            versions = writer.add_many(
                VersionRow, [{"source_id": n, "sha256": sha, "length": len(text)} for n in sources]
            )
            starts = [CHANCE.randrange(len(text) - 300) for _ in versions]
            writer.add_many(QuoteRow, [
                {"version_id": v, "start": s, "end": s + CHANCE.randint(60, 240)}
                for v, s in zip(versions, starts, strict=True)
            ])  # fmt: skip


def typings():
    """Type rare and common words, two words, inner parts and slips, letter by letter."""
    for _ in range(60):
        rare, common = CHANCE.choice(WORDS), CHANCE.choice(WORDS[:200])
        slip = rare[:2] + rare[3:2:-1] + rare[4:] if len(rare) > 5 else rare
        for whole in (rare, common, f"{common} {rare}", rare[2:], slip, "zqxj"):
            yield from (whole[:n] for n in range(1, len(whole) + 1))
    yield from CHANCE.choices(WORDS, k=300)  # pasted


def rows(things=100_000):
    path = SCRATCH / "large.curator"
    fill(path, things)
    tidy_when_left(dressed())
    window = make_window(Crash())
    window.resize(1440, 900)
    window.show()
    window.begin(path)
    turn_until(lambda: window.context.later.idle)
    palette = window.title.palette_field
    palette.open()
    start, stalls = time.perf_counter(), []
    turn_until(lambda: not palette.stock.gathering, stalls)
    gathering = (time.perf_counter() - start) * 1000

    def type_in(typed):
        palette.setText(typed)
        palette.search()
        palette.list.viewport().repaint()

    keys = [timed(type_in, typed) for typed in typings()]
    window.close()
    blob = b"x" * sum(CHANCE.choices(range(100, 200), k=things))
    passes = [timed(blob.find, b"zq") for _ in range(100)]
    kept = f"palette of {things:,} sources and quotes: "
    told = [row(kept + "a keystroke, painted", passes, keys, 30, 16)]
    told.append(Row(kept + "the longest keystroke", None, max(keys), must=50))
    told.append(Row(kept + "names gathered beside", None, gathering))
    told.append(Row(kept + "longest stall meanwhile", None, max(stalls), must=50))
    with closing(sqlite3.connect(path)) as db:
        like = "SELECT id FROM quote WHERE exact LIKE ? LIMIT 6"
        some = [f"%{typed}%" for typed in list(typings())[:200]]
        looks = [timed(lambda t=t: db.execute(like, [t]).fetchall()) for t in some]
    told.append(row("the other way: LIKE over the quotes alone", passes, looks))
    return told


def turn_until(done, stalls=None):
    stalls = [] if stalls is None else stalls
    while not done():
        stalls.append(timed(QApplication.processEvents))
        time.sleep(0.001)


if __name__ == "__main__":
    tell(rows(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
