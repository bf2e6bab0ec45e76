"""Sources and the versions of their text, as they are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from curator.domain.dates import PartialDate, utc_from_ms
from curator.domain.errors import NotFoundError
from curator.domain.sources import Facts, ReadingState, Source, SourceKind, Version
from curator.storage.reading.asking import Asks, rows, rows_in, uid_text

_LISTED = """
    SELECT source.id, source.uid, title, authors, outlet, url, published, language, section,
        direction, kind, imported_at, version.captured_at, state, position, reliability,
        reliability_reason, note, origins, version.id, version.sha256, version.words,
        (SELECT sha256 FROM original WHERE original.id = (
            SELECT original_id FROM version AS read
            WHERE read.source_id = source.id AND read.original_id IS NOT NULL
            ORDER BY read.id DESC LIMIT 1)),
        (SELECT count(*) FROM quote JOIN version AS home ON home.id = quote.version_id
            WHERE home.source_id = source.id)
    FROM source JOIN version
        ON version.id = (SELECT max(id) FROM version AS new WHERE new.source_id = source.id)"""
_VERSION = """
    SELECT id, uid, source_id, sha256, extractor, extractor_version, captured_at, length, words,
        pages
    FROM version WHERE source_id = ? ORDER BY id DESC LIMIT 1"""
_TEXTS = """
    SELECT version.id, body FROM version JOIN content_text USING (sha256)
    WHERE version.id IN ({keys})"""

_PAGES = "SELECT id, pages FROM version WHERE pages <> '' AND id IN ({keys})"


def listing(asks: Asks, ids: Iterable[int] | None = None) -> list[Source]:
    """List sources in the order they came in, each with its newest version and its counts."""
    if ids is None:
        return [_source(*row) for row in rows(asks, f"{_LISTED} ORDER BY source.id")]
    found = rows_in(asks, f"{_LISTED} WHERE source.id IN ({{keys}})", ids)
    return sorted((_source(*row) for row in found), key=lambda source: source.id)


def get(asks: Asks, source_id: int) -> Source:
    """Give one source; raise ``NotFoundError`` where it is gone."""
    found = listing(asks, [source_id])
    if not found:
        raise _gone(source_id)
    return found[0]


def newest_version(asks: Asks, source_id: int) -> Version:
    """Give the newest version of a source; raise ``NotFoundError`` where the source is gone."""
    found = rows(asks, _VERSION, source_id)
    if not found:
        raise _gone(source_id)
    key, uid, of, sha, extractor, number, captured, length, words, pages = found[0]
    return Version(
        key, uid_text(uid), of, sha.hex(), extractor, number, utc_from_ms(captured), length, words,
        pages_read(pages),
    )  # fmt: skip


def text_of_version(asks: Asks, version_id: int) -> str:
    """Read the canonical text of a version."""
    return texts_of_versions(asks, [version_id])[version_id]


def texts_of_versions(asks: Asks, version_ids: Iterable[int]) -> dict[int, str]:
    """Read the canonical texts of versions."""
    return dict(rows_in(asks, _TEXTS, set(version_ids)))


def pages_of_versions(asks: Asks, version_ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Read where each page begins, in code points, of those versions that have pages."""
    found = rows_in(asks, _PAGES, set(version_ids))
    return {version_id: pages_read(pages) for version_id, pages in found}


def pages_read(stored: str) -> tuple[int, ...]:
    """Read where the pages of a version begin, as its column holds it."""
    return tuple(map(int, stored.split()))


def pages_written(starts: Iterable[int]) -> str:
    """Write down where pages begin, as the column of a version holds it."""
    return " ".join(map(str, starts))


@lru_cache(maxsize=64)  # those of many sources are the same
def origins_of(stored: str) -> Mapping[str, str]:
    """Read where each fact of a source comes from, as its column holds it."""
    return MappingProxyType(dict(json.loads(stored)) if stored else {})


def _source(key: int, uid: bytes, *told: Any) -> Source:
    title, authors, outlet, url, published, language, section, direction, *rest = told
    kind, imported, captured, state, position, grade, reason, note, origins, *last = rest
    version_id, text_sha, words, sha, quotes = last
    facts = Facts(
        title, tuple(authors.split("\n")) if authors else (), outlet, url,
        PartialDate.parse(published) if published else None, language, section,
    )  # fmt: skip
    return Source(
        key, uid_text(uid), facts, direction, SourceKind(kind), utc_from_ms(imported),
        utc_from_ms(captured), ReadingState(state), position, grade, reason, note,
        origins_of(origins), version_id, text_sha.hex(), words, sha.hex() if sha else "", quotes,
    )  # fmt: skip


def _gone(source_id: int) -> NotFoundError:
    return NotFoundError(f"There is no source {source_id} any more. List them: curator sources")
