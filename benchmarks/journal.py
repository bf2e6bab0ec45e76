"""What the journal costs: time of a single write, bytes of a quote, time of a large import.

Run it with ``python benchmarks/journal.py [folder]``; the folder chooses the disk.
"""

import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
import zlib
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from sqlalchemy import insert
from uuid_utils import uuid7

from curator.domain.selectors import CONTEXT
from curator.domain.text import text_sha256
from curator.storage.database import Database
from curator.storage.file import driver
from curator.storage.file.tables import ContentBytesRow, ContentTextRow
from curator.storage.file.upgrade import create
from curator.storage.journal.signing import Hand
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    ActorRow,
    ClaimRow,
    CoderRow,
    OriginalRow,
    ProjectRow,
    QuoteRow,
    SourceRow,
    StatementRow,
    VersionRow,
)

HAND = Hand(1, "walnut")
CHANCE = random.Random(7)
WORDS = [
    "".join(CHANCE.choices("abcdefghijklmnoprstuvwz", k=CHANCE.randint(2, 9))) for _ in range(4_000)
]
QUOTE = 140  # code points, about two lines of a newspaper
SINGLE_WRITES = 1_000
SIZED_WRITES = 2_000
QUOTES = 100_000
TEXTS = 10_000


def text_of_4_kb():
    """Make a text of 4,000 ASCII characters, so that a character is a byte."""
    return (" ".join(CHANCE.choices(WORDS, k=900)) + " end" * 1_000)[:3_999] + "."


def furnish(connection):
    writer = Writer(connection, "project.create", HAND)
    writer.add(CoderRow, name="Coder 1", initials="C1", colour="#0B6B63")
    writer.add(ProjectRow, title="Benchmark")


def new_file(folder, name):
    path = folder / name
    create(path, furnish)
    return path, Database(path)


def rows_of_import(texts):
    """Make what an import of texts adds: sources, originals, versions and the contents."""
    sources, originals, versions, bodies, files = [], [], [], [], []
    for number, text in enumerate(texts):
        sha, data = text_sha256(text), zlib.compress(text.encode())
        sources.append({
            "title": text[:60], "outlet": "Eastmere Courier", "published": "2024-12-13",
            "language": "en", "imported_at": 1_700_000_000_000, "origins": '{"title":"file"}',
        })  # fmt: skip
        originals.append({
            "sha256": sha, "media_type": "text/plain", "file_name": f"{number}.txt", "size": 4_000,
        })  # fmt: skip
        versions.append({
            "sha256": sha, "extractor": "plain", "extractor_version": "1", "length": 4_000,
            "captured_at": 1_700_000_000_000, "words": 600,
        })  # fmt: skip
        bodies.append({"sha256": sha, "body": text})
        files.append({"sha256": sha, "data": data})
    return sources, originals, versions, bodies, files


def import_with_journal(database, rows):
    sources, originals, versions, bodies, files = rows
    with database.write("sources.add", HAND) as writer:
        writer.connection.execute(insert(ContentTextRow), bodies)
        writer.connection.execute(insert(ContentBytesRow), files)
        source_ids = writer.add_many(SourceRow, sources)
        original_ids = writer.add_many(OriginalRow, [
            {**row, "source_id": key} for row, key in zip(originals, source_ids, strict=True)
        ])  # fmt: skip
        return writer.add_many(VersionRow, [
            {**row, "source_id": source, "original_id": original}
            for row, source, original in zip(versions, source_ids, original_ids, strict=True)
        ])  # fmt: skip


def import_without_journal(database, rows):
    sources, originals, versions, bodies, files = rows
    with database.write("sources.add", HAND) as writer:
        writer.begin()
        connection = writer.connection
        connection.execute(insert(ContentTextRow), bodies)
        connection.execute(insert(ContentBytesRow), files)
        for noun, some in ((SourceRow, sources), (OriginalRow, originals), (VersionRow, versions)):
            connection.execute(insert(noun), [
                {**row, "id": n, "uid": uuid7().bytes, "source_id": n, "original_id": n}
                if noun is VersionRow
                else {**row, "id": n, "uid": uuid7().bytes}
                | ({"source_id": n} if noun is OriginalRow else {})
                for n, row in enumerate(some, start=1)
            ])  # fmt: skip


def seconds(work, *arguments):
    begin = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - begin


def imports(folder):
    """Time the same import with and without operations, by turns, three times."""
    rows = rows_of_import([text_of_4_kb() for _ in range(TEXTS)])
    times = {import_with_journal: [], import_without_journal: []}
    sizes = {}
    for turn in range(3):
        for work, seen in times.items():
            path, database = new_file(folder, f"{work.__name__}{turn}.curator")
            seen.append(seconds(work, database, rows))
            database.close()
            sizes[work] = path.stat().st_size
            path.unlink()
    with_it, without = (median(times[work]) for work in times)
    grown = sizes[import_with_journal] - sizes[import_without_journal]
    yield f"add {TEXTS:,} texts of 4 KB, with the journal", f"{with_it:.2f} s"
    yield "the same without the journal", f"{without:.2f} s"
    yield "the journal's part", f"{with_it / without - 1:+.0%}, {grown / TEXTS:.0f} bytes a text"


def prepared(folder, name, texts):
    """Make a file with some texts, one actor and one claim to quote for."""
    path, database = new_file(folder, name)
    versions = import_with_journal(database, rows_of_import([text_of_4_kb() for _ in range(texts)]))
    with database.write("claims.add", HAND) as writer:
        writer.add(ActorRow, name="Ona Brand")
        writer.add(ClaimRow, wording="The harbour will close")
    return path, database, versions


def quote_at(version, number):
    start = number * 37 % (3_990 - QUOTE)
    return {"version_id": version, "start": start, "end": start + QUOTE}


def add_one(writer, quote):
    quote_id = writer.add(QuoteRow, **quote)
    writer.add(StatementRow, quote_id=quote_id, actor_id=1, claim_id=1, stance="supports")


def single_writes(folder):
    """Time single writes in a large file, by turns with a raw commit beside them."""
    _, database, versions = prepared(folder, "large.curator", QUOTES // 100)
    filling = seconds(fill, database, versions)
    raw = folder / "raw"
    raw.touch()
    ours, bare = [], []
    with closing(driver.connect(raw)) as connection:
        connection.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, data BLOB)")
        for number in range(SINGLE_WRITES):
            quote = quote_at(versions[number % len(versions)], number)
            ours.append(1_000 * seconds(write_one, database, quote))
            bare.append(1_000 * seconds(commit_one, connection))
    database.close()
    yield f"fill a file with {QUOTES:,} quotes and statements", f"{filling:.1f} s"
    yield "single write (quote and statement) in it", p50_p95(ours)
    yield "raw commit of 600 bytes, same mode, same disk", p50_p95(bare)


def fill(database, versions):
    for some in range(0, len(versions), 100):
        with database.write("quotes.add", HAND) as writer:
            quotes = writer.add_many(
                QuoteRow, [quote_at(v, n) for v in versions[some : some + 100] for n in range(100)]
            )
            writer.add_many(StatementRow, [
                {"quote_id": quote, "actor_id": 1, "claim_id": 1, "stance": "supports"}
                for quote in quotes
            ])  # fmt: skip


def write_one(database, quote):
    with database.write("quotes.add", HAND) as writer:
        add_one(writer, quote)


def commit_one(connection):
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO kept (data) VALUES (?)", (os.urandom(600),))
    connection.execute("COMMIT")


def p50_p95(times):
    return f"p50 {median(times):.2f} ms, p95 {quantiles(times, n=20)[-1]:.2f} ms"


def sizes(folder):
    """Weigh quotes written one by one: the whole file, and its journal alone."""
    path, database, versions = prepared(folder, "sized.curator", 100)
    before, words = path.stat().st_size, 0
    with database.write("many", HAND) as carrier:
        carrier.begin()
        for number in range(SIZED_WRITES):
            writer = Writer(carrier.connection, "quotes.add", HAND)
            add_one(writer, quote_at(versions[number % len(versions)], number))
    with database.read() as connection:
        words = connection.exec_driver_sql("SELECT sum(length(exact)) FROM quote").scalar_one()
    database.close()
    beyond = (path.stat().st_size - before - words) / SIZED_WRITES
    journal = (packed(path) - packed(path, "operation", "edit")) / SIZED_WRITES
    yield "file, bytes a quote with a statement beyond its words", f"{beyond:.0f} (at most 600)"
    yield f"the same without the {2 * CONTEXT} characters of context", f"{beyond - 2 * CONTEXT:.0f}"
    yield "of these the journal", f"{journal:.0f}"


def packed(path, *without):
    """Tell the size of a copy with nothing to spare, less some tables."""
    copy = Path(shutil.copy(path, path.with_name("packed")))
    with closing(sqlite3.connect(copy)) as connection:
        for table in without:
            connection.execute(
                f"DELETE FROM {table} WHERE {'edit_id' if table == 'operation' else 'id'} > 3"
            )
        connection.commit()
        connection.execute("VACUUM")
    return copy.stat().st_size


def main():
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if sys.argv[1:] else None) as name:
        folder = Path(name)
        lines = [line for part in (single_writes, sizes, imports) for line in part(folder)]
    width = max(len(what) for what, _ in lines)
    for what, found in lines:
        print(f"{what:<{width}}  {found}")


if __name__ == "__main__":
    main()
