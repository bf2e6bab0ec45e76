"""Texts and original bytes, kept once each under their SHA-256 and never altered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select

from curator.storage.file.inserting import insert_rows
from curator.storage.file.tables import ContentBytesRow, ContentTextRow, SignatureRow
from curator.storage.reading.asking import rows_in


def keep_texts(connection: Connection, texts: Mapping[bytes, str]) -> None:
    """Keep canonical texts by their hash; those kept already are left alone."""
    new = _missing(connection, ContentTextRow, texts)
    rows = [{"sha256": sha, "body": texts[sha]} for sha in new]
    insert_rows(connection, ContentTextRow.__tablename__, rows)


def keep_bytes(connection: Connection, originals: Mapping[bytes, bytes]) -> None:
    """Keep original bytes, compressed (zlib), by the hash of what they are uncompressed.

    Nothing stands for bytes that are a canonical text in UTF-8, which has the same hash.
    """
    new = _missing(connection, ContentBytesRow, originals)
    rows = [{"sha256": sha, "data": originals[sha]} for sha in new]
    insert_rows(connection, ContentBytesRow.__tablename__, rows)


def keep_signatures(connection: Connection, signatures: Mapping[bytes, bytes]) -> None:
    """Keep the signatures of texts by the hash of each; those kept already are left alone."""
    new = _missing(connection, SignatureRow, signatures)
    rows = [{"sha256": sha, "hashes": signatures[sha]} for sha in new]
    insert_rows(connection, SignatureRow.__tablename__, rows)


def every_text(connection: Connection) -> Iterator[tuple[bytes, str]]:
    """Read every text with the hash it is kept under, one at a time."""
    found = select(ContentTextRow.sha256, ContentTextRow.body)
    yield from connection.execute(found.execution_options(yield_per=50))


def every_original(connection: Connection) -> Iterator[tuple[bytes, bytes | str]]:
    """Read every original as it is kept, with the hash it is kept under, one at a time."""
    found = select(ContentBytesRow.sha256, as_kept())
    yield from connection.execute(found.execution_options(yield_per=10))


def as_kept() -> ColumnElement[Any]:
    """Give, for a query of ``content_bytes``, what ``unpacked`` takes."""
    is_text = func.length(ContentBytesRow.data) == 0
    text = select(ContentTextRow.body).where(ContentTextRow.sha256 == ContentBytesRow.sha256)
    return case((is_text, text.scalar_subquery()), else_=ContentBytesRow.data).label("kept")


def _missing(
    connection: Connection,
    row: type[ContentTextRow | ContentBytesRow | SignatureRow],
    wanted: Mapping[bytes, object],
) -> list[bytes]:
    statement = f"SELECT sha256 FROM {row.__tablename__} WHERE sha256 IN ({{keys}})"  # noqa: S608
    held = {sha for (sha,) in rows_in(connection, statement, wanted)}
    return [sha for sha in wanted if sha not in held]
