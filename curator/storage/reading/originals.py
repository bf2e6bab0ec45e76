"""Originals: what is known of the bytes that a source came as, and those bytes."""

from __future__ import annotations

import datetime as dt
import zlib

from curator.domain.dates import utc_from_ms
from curator.domain.errors import NotFoundError
from curator.domain.sources import Original
from curator.storage.reading.asking import Asks, rows, uid_text

_NEWEST = """
    SELECT original.id, original.uid, original.source_id, original.sha256, media_type, file_name,
        size, version.captured_at
    FROM version JOIN original ON original.id = version.original_id
    WHERE version.source_id = ? ORDER BY version.id DESC LIMIT 1"""
_KEPT = """
    SELECT CASE length(data) WHEN 0 THEN body ELSE data END
    FROM content_bytes LEFT JOIN content_text USING (sha256) WHERE sha256 = ?"""


def newest(asks: Asks, source_id: int) -> tuple[Original, dt.datetime]:
    """Give the newest original of a source, and when it was captured.

    Raise ``NotFoundError`` where none is kept.
    """
    found = rows(asks, _NEWEST, source_id)
    if not found:
        raise NotFoundError(
            f"No original of source {source_id} is kept. Import its file again to have one."
        )
    key, uid, of, sha, media_type, file_name, size, captured = found[0]
    original = Original(key, uid_text(uid), of, sha.hex(), media_type, file_name, size)
    return original, utc_from_ms(captured)


def kept(asks: Asks, sha256: str) -> bytes | str:
    """Give the bytes with this hash as they are kept; nothing where they are not there."""
    found = rows(asks, _KEPT, bytes.fromhex(sha256))
    return (found[0][0] or b"") if found else b""


def unpacked(kept: bytes | str | None, most: int = 0) -> bytes:
    """Give back bytes from how they are kept: compressed (zlib), or as the text that they are.

    No more than one byte beyond ``most`` is unpacked where that is given; what cannot be
    unpacked is nothing.
    """
    if isinstance(kept, str):
        return kept.encode("utf-8", "surrogatepass")[: most + 1 if most else None]
    try:
        return zlib.decompressobj().decompress(kept or b"", most + 1 if most else 0)
    except zlib.error:
        return b""
