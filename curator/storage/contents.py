"""Texts and original bytes, kept once each under their SHA-256 and never altered."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Table, insert, select  # noqa: TID251  (not rows of the journal)

from curator.storage.file.tables import ContentBytesRow, ContentTextRow, SignatureRow
from curator.storage.reading.asking import batches


def keep_texts(connection: Connection, texts: Mapping[bytes, str]) -> None:
    """Keep canonical texts by their hash; those kept already are left alone."""
    new = _missing(connection, ContentTextRow, texts)
    rows = [{"sha256": sha, "body": texts[sha]} for sha in new]
    if rows:
        connection.execute(insert(ContentTextRow), rows)


def keep_bytes(connection: Connection, originals: Mapping[bytes, bytes]) -> None:
    """Keep original bytes, compressed, by the hash of what they are uncompressed."""
    new = _missing(connection, ContentBytesRow, originals)
    rows = [{"sha256": sha, "data": zlib.compress(originals[sha], 6)} for sha in new]
    if rows:
        connection.execute(insert(ContentBytesRow), rows)


def keep_signatures(connection: Connection, signatures: Mapping[bytes, bytes]) -> None:
    """Keep the signatures of texts by the hash of each; those kept already are left alone."""
    new = _missing(connection, SignatureRow, signatures)
    rows = [{"sha256": sha, "hashes": signatures[sha]} for sha in new]
    if rows:
        connection.execute(insert(SignatureRow), rows)


def every_text(connection: Connection) -> Iterator[tuple[bytes, str]]:
    """Read every text with the hash it is kept under, one at a time."""
    found = select(ContentTextRow.sha256, ContentTextRow.body)
    yield from connection.execute(found.execution_options(yield_per=50))


def every_original(connection: Connection) -> Iterator[tuple[bytes, bytes]]:
    """Read every original, still compressed, with the hash it is kept under, one at a time."""
    found = select(ContentBytesRow.sha256, ContentBytesRow.data)
    yield from connection.execute(found.execution_options(yield_per=10))


def _missing(
    connection: Connection,
    row: type[ContentTextRow | ContentBytesRow | SignatureRow],
    wanted: Mapping[bytes, object],
) -> list[bytes]:
    table = row.__table__
    assert isinstance(table, Table)
    held: set[bytes] = set()
    for some in batches(wanted):
        held.update(
            connection.execute(select(table.c.sha256).where(table.c.sha256.in_(some))).scalars()
        )
    return [sha for sha in wanted if sha not in held]
