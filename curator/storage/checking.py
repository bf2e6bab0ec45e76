"""Check a project file: the file itself, every hash, anchor and reference, and the journal."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from curator.domain.text import canonical, text_sha256
from curator.storage import contents
from curator.storage.file import driver
from curator.storage.file.backup import problems_of
from curator.storage.file.tables import ContentBytesRow, ContentTextRow
from curator.storage.journal.rebuild import differences
from curator.storage.journal.tables import EditRow
from curator.storage.models import (
    ActorRow,
    AnchorRow,
    ClaimRow,
    OriginalRow,
    QuoteRow,
    SourceRow,
    StatementRow,
    VersionRow,
)
from curator.storage.reading.originals import unpacked
from curator.storage.reading.sources import texts_of_versions


def problems(connection: Connection) -> Iterator[str]:
    """Name all that is wrong in a project file; nothing where it is sound."""
    with _broken_letters_replaced(connection):
        for part in (_file, _texts, _originals, _selectors, _anchors, _edits, differences):
            try:
                yield from part(connection)
            except (ValueError, KeyError, TypeError, EOFError, DBAPIError) as error:
                yield f"something cannot be read ({type(error).__name__}: {error})"


def totals(connection: Connection) -> dict[str, int]:
    """Count sources, quotes, statements, actors, claims and edits, by kind."""
    counted = (SourceRow, QuoteRow, StatementRow, ActorRow, ClaimRow, EditRow)
    return {
        row.__tablename__: connection.execute(select(func.count()).select_from(row)).scalar_one()
        for row in counted
    }


@contextmanager
def _broken_letters_replaced(connection: Connection) -> Iterator[None]:
    """Read text that is no UTF-8 all the same, so that it is told of and does not end the check."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, driver.Connection)
    raw.text_factory = lambda data: data.decode("utf-8", "replace")
    try:
        yield
    finally:
        raw.text_factory = str


def _file(connection: Connection) -> Iterator[str]:
    raw = connection.connection.driver_connection
    assert isinstance(raw, driver.Connection)
    yield from problems_of(raw)


def _texts(connection: Connection) -> Iterator[str]:
    for sha, body in contents.every_text(connection):
        if text_sha256(body) != sha:
            yield f"the text kept as {sha.hex()[:12]} has changed"
        elif canonical(body) != body:
            yield f"the text kept as {sha.hex()[:12]} is not canonical"
    lost = (
        select(VersionRow.id)
        .outerjoin(ContentTextRow, ContentTextRow.sha256 == VersionRow.sha256)
        .where(ContentTextRow.id.is_(None))
    )
    for version_id in connection.execute(lost).scalars():
        yield f"the text of version {version_id} is missing"


def _originals(connection: Connection) -> Iterator[str]:
    for sha, data in contents.every_original(connection):
        if hashlib.sha256(unpacked(data)).digest() != sha:
            yield f"the original kept as {sha.hex()[:12]} has changed"
    lost = (
        select(OriginalRow.id)
        .outerjoin(ContentBytesRow, ContentBytesRow.sha256 == OriginalRow.sha256)
        .where(ContentBytesRow.id.is_(None))
    )
    for original_id in connection.execute(lost).scalars():
        yield f"the bytes of original {original_id} are missing"


def _selectors(connection: Connection) -> Iterator[str]:
    rows = select(
        QuoteRow.version_id, QuoteRow.id, QuoteRow.start, QuoteRow.end, QuoteRow.exact
    ).order_by(QuoteRow.version_id)
    for version_id, quotes in groupby(connection.execute(rows), key=lambda row: row.version_id):
        text = texts_of_versions(connection, [version_id]).get(version_id, "")
        for _, quote_id, start, end, exact in quotes:
            if text[start:end] != exact:
                yield f"quote {quote_id} does not stand at its place in its text"


def _anchors(connection: Connection) -> Iterator[str]:
    rows = select(AnchorRow.id, AnchorRow.start, AnchorRow.end, VersionRow.length).join(
        VersionRow, VersionRow.id == AnchorRow.version_id
    )
    for anchor_id, start, end, length in connection.execute(rows):
        if start is not None and end is not None and not 0 <= start < end <= length:
            yield f"anchor {anchor_id} lies outside its text"


def _edits(connection: Connection) -> Iterator[str]:
    twice = select(EditRow.uid).group_by(EditRow.uid).having(func.count() > 1)
    for uid in connection.execute(twice).scalars():
        yield f"the edit {uid.hex()} stands in the journal twice"
