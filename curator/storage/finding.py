"""Find rows: by what a person types, or by what they lean on."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, select
from sqlalchemy.orm import InstrumentedAttribute

from curator.domain.errors import AmbiguousError, NotFoundError
from curator.storage.journal.encoding import some, table_of
from curator.storage.models import Noun
from curator.storage.reading.asking import batches

_HEX = frozenset("0123456789abcdef")


def by_reference(connection: Connection, noun: type[Noun], reference: str) -> int:
    """Give the key of the row that a number or the start of a uid means.

    A number of the listing goes before a uid that happens to start with the same digits, and
    a start has four digits at least.
    Raise ``NotFoundError`` where nothing answers, ``AmbiguousError`` where a start fits several.
    """
    table, kind = table_of(noun), noun.__tablename__
    if reference.isascii() and reference.isdigit() and len(reference) < 19:  # or no SQLite integer
        row_id = int(reference)
        if connection.execute(select(table.c.id).where(table.c.id == row_id)).first():
            return row_id
    start = reference.lower().replace("-", "")
    found: list[int] = []
    if _HEX.issuperset(start) and 4 <= len(start) <= 32:
        low, high = bytes.fromhex(start.ljust(32, "0")), bytes.fromhex(start.ljust(32, "f"))
        within = select(table.c.id).where(table.c.uid.between(low, high)).limit(2)
        found = list(connection.execute(within).scalars())
    if not found:
        raise NotFoundError(f"There is no {kind} “{reference}”. List them with: curator {kind}s")
    if len(found) > 1:
        raise AmbiguousError(f"Several {kind}s start with “{reference}”. Give more of the uid.")
    return found[0]


def leaning_on(
    connection: Connection, reference: InstrumentedAttribute[Any], ids: Iterable[int]
) -> list[int]:
    """List the keys of the rows whose reference points at one of these keys."""
    noun: type[Noun] = reference.parent.class_
    found = _leaning(noun, reference.key)
    return [
        row_id
        for keys in batches(ids)
        for row_id in connection.execute(found, {"some": keys}).scalars()
    ]


@cache
def _leaning(noun: type[Noun], column: str) -> Select[Any]:
    return select(noun.id).where(getattr(noun, column).in_(some()))
