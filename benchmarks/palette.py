"""What a keystroke in the palette costs, with 100,000 sources and as many quotes.

Run it with ``python benchmarks/palette.py``. The floor is one pass of ``bytes.find`` over as many
bytes; the other way that was weighed is ``LIKE`` over the tables.
"""

import random
import resource
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import quantiles

from curator.domain.text import text_sha256
from curator.services.lists.names import gathered
from curator.services.project import Project
from curator.storage.contents import keep_texts
from curator.storage.models import ActorRow, ClaimRow, QuoteRow, SourceRow, VersionRow

CHANCE = random.Random(7)
VOWELS, OTHERS = "aeiouy", "bcdfghklmnprstvwz"
MUST, AIM = 30, 16  # ms


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


def row(name, times):
    cuts = quantiles(times, n=100)
    print(f"{name:44}{cuts[49] * 1e3:10.2f}{cuts[94] * 1e3:10.2f}{max(times) * 1e3:10.2f}")


def timed(deed, *inputs):
    begin = time.perf_counter()
    deed(*inputs)
    return time.perf_counter() - begin


def main(things):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.curator"
        fill(path, things)
        with Project.open(path, read_only=True) as project:
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            begin = time.perf_counter()
            names = gathered(project)
            took = time.perf_counter() - begin
            grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
            print(f"gathered {things:,} sources and quotes in {took:.1f} s, {grown / 1024:.0f} MB")
            print(f"{'ms':44}{'p50':>10}{'p95':>10}{'worst':>10}   (must {MUST}, aim {AIM})")
            row("a keystroke", [timed(names.find, project, typed) for typed in typings()])
        blob = b"x" * sum(CHANCE.choices(range(100, 200), k=things))
        row("floor: one pass over as many bytes", [timed(blob.find, b"zq") for _ in range(100)])
        with closing(sqlite3.connect(path)) as db:
            like = "SELECT id FROM quote WHERE exact LIKE ? LIMIT 6"
            some = [f"%{typed}%" for typed in list(typings())[:200]]
            row(
                "LIKE over the quotes alone",
                [timed(lambda t=t: db.execute(like, [t]).fetchall()) for t in some],
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
