"""Import as a piece of work: rates beside bare means, both cores, memory, and how soon it stops.

    python benchmarks/importing.py [FOLDER] [--pages 2000] [--texts 10000] [--files 20000]

Pages are the ``.html``, ``.htm`` and ``.html.gz`` files anywhere in FOLDER, used again under other
titles where there are too few; without a folder they are made up. Each import is a program of its
own, whose CPU seconds are counted with those of the processes it begins.
"""

import argparse
import gzip
import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from itertools import accumulate, cycle, islice
from pathlib import Path
from statistics import median

from bench import SCRATCH, Row, tell

_SYLLABLES = "ka lo mi ser tan vol dre un ip ost fel gar hin wex yor bas".split()  # noqa: SIM905
# The commonest words of a text are small ones, of which its language is known at once.
_SMALL = "the of and to a in that is was for it with as his on be at by he i this had not are but from or have an they which one you were all her she there would their".split()  # noqa: SIM905,E501
_BATCH = 500


def vocabulary(rng):
    words = ["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4))) for _ in range(40_000)]
    words[: len(_SMALL)] = _SMALL
    return words, list(accumulate(1 / (n + 1) for n in range(len(words))))


def paragraphs(rng, size):
    """Make paragraphs of made-up words, as common as words are."""
    words, weights = _WORDS
    made = []
    while size > 0:
        made.append(" ".join(rng.choices(words, cum_weights=weights, k=60)).capitalize() + ".")
        size -= len(made[-1]) + 2
    return made


def write_texts(folder, number):
    rng = random.Random(5)
    folder.mkdir()
    for n in range(number):
        text = "\n\n".join([f"Headline {n} of the day", *paragraphs(rng, 4000)])
        (folder / f"{n:05}.txt").write_text(f"{text}\n", "utf-8")


def made_up_page(rng, n):
    links = "".join(f'<li class="nav"><a href="/{k}">Section {k}</a></li>' for k in range(150))
    body = "".join(f"<p>{each}</p>" for each in paragraphs(rng, 5000))
    script = json.dumps({"state": [rng.random() for _ in range(2500)]})
    return (
        f'<!doctype html><html lang="en"><head><title>Headline {n} - Courier</title>'
        f'<meta property="article:published_time" content="2024-05-{1 + n % 28:02}T08:00:00Z">'
        f'<meta name="author" content="Ana Lindqvist"><script>var x = {script}</script></head>'
        f"<body><nav><ul>{links}</ul></nav><article><h1>Headline {n}</h1>{body}</article>"
        f"<footer>{links}</footer></body></html>"
    )


def write_pages(folder, number, given):
    """Write pages, those given again and again, each with bytes and a text of its own."""
    folder.mkdir()
    rng = random.Random(7)
    pages = islice(cycle(given), number) if given else (None for _ in range(number))
    for n, page in enumerate(pages):
        data = page or made_up_page(rng, n).encode()
        (folder / f"{n:05}.html").write_bytes(data + b"<!-- %d -->" % n)


def given_pages(folder):
    for path in sorted(Path(folder).rglob("*")):
        if path.name.endswith((".html", ".htm")):
            yield path.read_bytes()
        elif path.name.endswith(".html.gz"):
            yield gzip.decompress(path.read_bytes())


def spent():
    """Tell the CPU seconds of this program and of those it has waited for."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(sum(resource.getrusage(kind)[:2]) for kind in kinds)


def run_import(folder, jobs):
    """Import a folder into a new project; hand the figures over."""
    from curator.importers.pool.pool import POOL
    from curator.services import importing, reading
    from curator.services.project import Project, warm

    warm()
    with tempfile.TemporaryDirectory(dir=_memory_disk()) as where:
        path = Project.create(Path(where) / "p")
        begin, cpu = time.perf_counter(), spent()
        sizes, children, steps, kept = [], set(), [], 0
        with Project.open(path) as project:
            last = time.perf_counter()
            for news in importing.add_in_steps(project, reading.read_in_steps([folder], jobs)):
                kept += len(news.outcomes)
                steps.append(time.perf_counter() - last)
                children |= {process.pid for process in POOL.crew}
                if len(steps) % 20 == 0:
                    sizes.append((_resident(os.getpid()), *map(_resident, children)))
                last = time.perf_counter()
        wall = time.perf_counter() - begin
        POOL.close()
        figures = {"kept": kept, "cpu": spent() - cpu, "wall": wall, "sizes": sizes}
    print(json.dumps(figures))


def run_bare(folder):
    """Take the articles and facts of the same pages by the bare extractor, and keep nothing."""
    import trafilatura

    pages = [path.read_bytes() for path in sorted(Path(folder).iterdir())[:300]]
    trafilatura.bare_extraction(pages[0], include_comments=False, with_metadata=True)
    begin = spent()
    for page in pages:
        trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    print(json.dumps({"kept": len(pages), "cpu": spent() - begin}))


def run_raw(folder):
    """Put the same texts, read before, into SQLite: no hashes, no original, no history."""
    texts = [path.read_text("utf-8") for path in sorted(Path(folder).iterdir())]
    with tempfile.TemporaryDirectory(dir=_memory_disk()) as where:
        db = sqlite3.connect(Path(where) / "raw.db", isolation_level=None)
        db.execute("PRAGMA cache_size = -65536")
        db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
        db.execute(
            "CREATE VIRTUAL TABLE found USING fts5(title, body, content='article', "
            "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
        )
        begin = spent()
        for first in range(0, len(texts), _BATCH):
            some = list(enumerate(texts[first : first + _BATCH], first + 1))
            db.execute("BEGIN")
            rows = [(n, text.partition("\n")[0], text) for n, text in some]
            db.executemany("INSERT INTO article VALUES (?, ?, ?)", rows)
            db.execute(
                "INSERT INTO found (rowid, title, body) SELECT id, title, body FROM article "
                "WHERE id BETWEEN ? AND ?",
                (some[0][0], some[-1][0]),
            )
            db.execute("COMMIT")
        seconds = spent() - begin
        db.close()
    print(json.dumps({"kept": len(texts), "cpu": seconds}))


def run_cancel(folder):
    """Stop a reading again and again while every process is at work."""
    from curator.services import reading

    times = []
    for _ in range(7):
        steps = reading.read_in_steps([folder])
        for step in steps:
            if step.done > 20:
                break
        begin = time.perf_counter()
        steps.close()
        times.append((time.perf_counter() - begin) * 1000)
    print(json.dumps({"times": times}))


def _memory_disk():
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _resident(pid):
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def apart(*words):
    """Run one part as a program of its own; give its figures."""
    done = subprocess.run(
        [sys.executable, __file__, "--part", *map(str, words)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])


def rate(figures):
    return figures["kept"] / figures["cpu"]


def shares(what, ours, bare, must, aim):
    """Make a row of rates a CPU second, in hundredths of the bare one."""
    low, mine = median(map(rate, bare)), median(map(rate, ours))
    print(f"{what}: {mine:.0f} a CPU second, bare {low:.0f}", flush=True)
    ratio = mine / low
    verdict = "aim" if ratio >= aim else "ok" if ratio >= must else "NO"
    print(f"{what}: {ratio:.2f} of the bare rate (must {must}, aim {aim})  {verdict}")


def main(options):
    given = list(given_pages(options.folder)) if options.folder else []
    pages, texts, many = SCRATCH / "pages", SCRATCH / "texts", SCRATCH / "many"
    write_pages(pages, options.pages, given)
    write_texts(texts, options.texts)
    rounds = range(options.rounds)
    one = [apart("import", pages, 1) for _ in rounds]
    two = [apart("import", pages, 2) for _ in rounds]
    bare = [apart("bare", pages) for _ in rounds]
    shares(f"{options.pages} pages", two, bare, 0.9, 2.0)
    faster = median(run["wall"] for run in one) / median(run["wall"] for run in two)
    print(f"two processes beside one, by the clock: {faster:.2f} (must 1.75)")
    ours = [apart("import", texts, 0) for _ in rounds]
    shares(f"{options.texts} texts", ours, [apart("raw", texts) for _ in rounds], 0.6, 0.8)
    write_pages(many, options.files // 2, given[:50])
    for n, path in enumerate(islice(cycle(sorted(texts.iterdir())), options.files // 2)):
        (many / f"t{n:05}.txt").write_text(f"{path.read_text('utf-8')}\n{n}\n", "utf-8")
    sizes = apart("import", many, 0)["sizes"]
    early, late = sizes[: len(sizes) // 2], sizes[len(sizes) // 2 :]
    cancels = apart("cancel", pages)["times"]
    tell(
        [
            Row("memory, largest process", None, max(map(max, late)), must=300, aim=200, unit="MB"),
            Row("memory, all together", None, max(map(sum, late)), unit="MB"),
            Row("the same in the first half", None, max(map(sum, early)), unit="MB"),
            Row("cancel", None, median(cancels), max(cancels), must=100),
        ]
    )


_PARTS = {"import": run_import, "bare": run_bare, "raw": run_raw, "cancel": run_cancel}
_WORDS = vocabulary(random.Random(3))

if __name__ == "__main__":
    if sys.argv[1:2] == ["--part"]:
        _PARTS[sys.argv[2]](*(int(w) if w.isdigit() else w for w in sys.argv[3:]))
    else:
        parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
        parser.add_argument("folder", nargs="?")
        for name, number in {"pages": 2000, "texts": 10_000, "files": 20_000, "rounds": 3}.items():
            parser.add_argument(f"--{name}", type=int, default=number)
        main(parser.parse_args())
