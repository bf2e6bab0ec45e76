"""What finding reprints asks of a project: the texts of its sources, and what was said of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from curator.domain.lists.reprints import Said
from curator.storage.reading.asking import Asks, rows, rows_in

_TEXTS = """
    SELECT source.id, source.published, version.sha256, signature.hashes FROM source
    JOIN version ON version.id = (SELECT max(id) FROM version AS new WHERE source_id = source.id)
    LEFT JOIN signature ON signature.sha256 = version.sha256
    ORDER BY source.id"""
_BODIES = "SELECT sha256, body FROM content_text WHERE sha256 IN ({keys})"
_SAID = "SELECT id, source_id, of_id, verdict FROM reprint ORDER BY id"
_DATES = "SELECT id, published FROM source WHERE id IN ({keys})"


class NewestText(NamedTuple):
    """What a source is compared by: the text of its newest version, by its hash."""

    source_id: int
    published: str  # ISO 8601 as far as known, or empty
    sha256: bytes
    signature: bytes | None  # None: not worked out as yet; empty: too short for one


def newest_texts(asks: Asks) -> list[NewestText]:
    """List what all sources are compared by, in the order they came in."""
    return [NewestText(*row) for row in rows(asks, _TEXTS)]


def bodies(asks: Asks, shas: Iterable[bytes]) -> dict[bytes, str]:
    """Read texts by their hashes."""
    return dict(rows_in(asks, _BODIES, dict.fromkeys(shas)))


def said(asks: Asks) -> list[Said]:
    """List what was said of pairs of sources."""
    return [Said(*row) for row in rows(asks, _SAID)]


def dates(asks: Asks, source_ids: Iterable[int]) -> dict[int, str]:
    """Tell when sources that are there came out, by ISO 8601 as far as known."""
    return dict(rows_in(asks, _DATES, set(source_ids)))
