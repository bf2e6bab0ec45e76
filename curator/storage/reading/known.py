"""What the project knows already of what is to be brought into it."""

from __future__ import annotations

from collections.abc import Iterable

from curator.storage.reading.asking import Asks, rows_in

_BYTES = """
    SELECT original.sha256, version.sha256, original.source_id
    FROM original LEFT JOIN version ON version.original_id = original.id
    WHERE original.sha256 IN ({keys})"""
_URLS = "SELECT url, id FROM source WHERE url IN ({keys}) ORDER BY id"
_TEXTS = """
    SELECT version.sha256, source.id, source.url, source.outlet
    FROM version JOIN source ON source.id = version.source_id
    WHERE version.sha256 IN ({keys})
        AND version.id = (SELECT max(id) FROM version AS new WHERE new.source_id = source.id)
    ORDER BY source.id"""


def with_bytes(asks: Asks, shas: Iterable[bytes]) -> dict[tuple[bytes, bytes | None], int]:
    """Tell which source came from these bytes, and which with what text, by the hashes of both.

    None in place of the text stands for the latest source from the bytes, whatever its text.
    """
    known: dict[tuple[bytes, bytes | None], int] = {}
    for sha, text, source_id in rows_in(asks, _BYTES, shas):
        known[sha, text] = known[sha, None] = source_id
    return known


def with_urls(asks: Asks, urls: Iterable[str]) -> dict[str, int]:
    """Tell which source was captured at these addresses, the latest where there are several."""
    return dict(rows_in(asks, _URLS, (url for url in urls if url)))


def with_texts(asks: Asks, shas: Iterable[bytes]) -> list[tuple[bytes, int, str, str]]:
    """Tell whose newest version has these texts: the hash, the source, its address and outlet."""
    return [tuple(row) for row in rows_in(asks, _TEXTS, shas)]
