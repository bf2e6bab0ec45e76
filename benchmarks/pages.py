"""The rate at which pages are read, with all facts, beside the bare extractor: CPU seconds.

    python benchmarks/pages.py FOLDER [number]

Pages are the ``.html``, ``.htm`` and ``.html.gz`` files anywhere in the folder; each is read by
Curator and by trafilatura with its metadata, in turn, in this one process. Where there are fewer
than ``number`` (2,000), they are read again.
"""

import gzip
import itertools
import sys
import time
from pathlib import Path

import trafilatura

from curator.importers.encodings import declared_charset, decode
from curator.importers.pages.reading import read_page
from curator.importers.raw import Raw


def load(folder):
    for path in sorted(Path(folder).rglob("*")):
        if path.name.endswith((".html", ".htm")):
            yield path.read_bytes()
        elif path.name.endswith(".html.gz"):
            yield gzip.decompress(path.read_bytes())


def curator(data):
    return read_page(trafilatura, decode(Raw(data), declared_charset(data)), "")


def bare(data):
    return trafilatura.bare_extraction(data, include_comments=False, with_metadata=True)


def timed(read, data):
    start = time.process_time()
    read(data)
    return time.process_time() - start


def main(folder, number=2000):
    pages = list(load(folder))
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1000:.0f} kB each")
    spent = {curator: 0.0, bare: 0.0}
    for read in spent:
        read(pages[0])
    for data in itertools.islice(itertools.cycle(pages), number):
        for read in spent:
            spent[read] += timed(read, data)
    for read, seconds in spent.items():
        print(f"{read.__name__:8} {number / seconds:6.1f} pages a CPU second")
    print(f"ratio    {spent[bare] / spent[curator]:6.2f}")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
