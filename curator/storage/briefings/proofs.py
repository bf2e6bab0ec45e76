"""Proofs: words against texts, texts and originals against their hashes."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from curator.domain.text import text_sha256
from curator.storage.contents import as_kept
from curator.storage.file.tables import ContentBytesRow, ContentTextRow
from curator.storage.models import OriginalRow, QuoteRow, VersionRow
from curator.storage.reading.asking import batches
from curator.storage.reading.originals import unpacked


def sound(connection: Connection, quote_ids: Collection[int]) -> Mapping[int, bool]:
    """Tell of each quote whether its words stand where they were kept, in a text that is whole.

    Each text and original is read and hashed once.
    """
    quotes: dict[int, list[tuple[int, int, int, str]]] = defaultdict(list)
    for some in batches(sorted(quote_ids)):
        rows = select(
            QuoteRow.id, QuoteRow.version_id, QuoteRow.start, QuoteRow.end, QuoteRow.exact
        ).where(QuoteRow.id.in_(some))
        for quote_id, version_id, start, end, exact in connection.execute(rows):
            quotes[version_id].append((quote_id, start, end, exact))
    found: dict[int, bool] = {}
    whole: dict[bytes, bool] = {}
    for version_id, those in quotes.items():
        text, kept = _text(connection, version_id)
        stands = kept and _is_whole(connection, version_id, whole)
        for quote_id, start, end, exact in those:
            found[quote_id] = stands and text[start:end] == exact
    return found


def _text(connection: Connection, version_id: int) -> tuple[str, bool]:
    """Give the text of a version, and whether it has the hash it was kept under."""
    row = connection.execute(
        select(VersionRow.sha256, ContentTextRow.body)
        .join(ContentTextRow, ContentTextRow.sha256 == VersionRow.sha256)
        .where(VersionRow.id == version_id)
    ).first()
    return ("", False) if row is None else (row.body, text_sha256(row.body) == row.sha256)


def _is_whole(connection: Connection, version_id: int, known: dict[bytes, bool]) -> bool:
    """Whether the bytes that a version came from are what they were; a correction has none."""
    row = connection.execute(
        select(OriginalRow.sha256, as_kept())
        .join(VersionRow, VersionRow.original_id == OriginalRow.id)
        .outerjoin(ContentBytesRow, ContentBytesRow.sha256 == OriginalRow.sha256)
        .where(VersionRow.id == version_id)
    ).first()
    if row is None:
        return True
    if row.sha256 not in known:
        known[row.sha256] = hashlib.sha256(unpacked(row.kept)).digest() == row.sha256
    return known[row.sha256]
