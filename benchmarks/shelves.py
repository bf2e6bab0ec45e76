"""A project with many sources for the benchmarks: written past the journal, so only to be read."""

import random
import sqlite3
from contextlib import closing

from uuid_utils import uuid7

from curator.services.project import Project

CHANCE = random.Random(7)
WORDS = [
    "".join(CHANCE.choices("abcdefghijklmnoprstuvwzé", k=CHANCE.randint(2, 9)))
    for _ in range(4_000)
]
OUTLETS = [f"The {CHANCE.choice(WORDS).title()} {n}" for n in range(200)]
_COUNTED = """
    UPDATE source SET quotes = (SELECT count(*) FROM version JOIN quote ON version_id = version.id
        WHERE source_id = source.id)"""
STATES = ("unread", "unread", "in progress", "done", "set aside")


def fill(path, sources, quotes_each=4, begun=lambda _: None, first=1):
    """Make a project with so many sources, each of one version, and quotes; return its path.

    ``begun`` is handed the path before; what is to be written to later needs keys of its own, and
    these begin with ``first``.
    """
    path = Project.create(path, "Shelves")
    begun(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        text = "The tide turned at noon. " * 160
        sha = bytes(32)
        connection.execute("INSERT INTO content_text (sha256, body) VALUES (?, ?)", (sha, text))
        numbers = range(first, first + sources)
        connection.executemany(_row_of("source", 19), map(_source, numbers))
        versions = (
            (n, uuid7().bytes, n, None, sha, "b", "1", n, 4_000, 800, "", "") for n in numbers
        )
        connection.executemany(_row_of("version", 12), versions)
        quotes = (_quote(first + n, numbers) for n in range(sources * quotes_each))
        connection.executemany(_row_of("quote", 14), quotes)
        connection.execute(_COUNTED)
    return path


def _row_of(table, width):
    return f"INSERT INTO {table} VALUES ({', '.join('?' * width)})"


def _source(n):
    title = " ".join(CHANCE.choices(WORDS, k=CHANCE.randint(5, 12))).capitalize()
    day = f"{CHANCE.randint(2015, 2024)}-{CHANCE.randint(1, 12):02}-{CHANCE.randint(1, 28):02}"
    who, outlet = f"{CHANCE.choice(WORDS)} {CHANCE.choice(WORDS)}".title(), CHANCE.choice(OUTLETS)
    address, origins = f"https://example.org/{n}", '{"title": "title", "outlet": "site name"}'
    return (
        n, uuid7().bytes, title, who, outlet, address, day, "en", "ltr", "", "article", n,
        CHANCE.choice(STATES), CHANCE.randint(0, 4_000), "", "", "", origins, 0,
    )  # fmt: skip


def _quote(n, numbers):
    words = "The tide turned at noon."
    return (
        n, uuid7().bytes, CHANCE.choice(numbers), 0, 24, words, "", words, "direct", "", "",
        "", None, 1,
    )  # fmt: skip
