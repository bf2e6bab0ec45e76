"""Where annotations may lie: versions by their hash, sources by uid and address, quotes by uid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Connection, select

from curator.domain.selectors import Selector
from curator.storage.models import QuoteRow, SourceRow, VersionRow
from curator.storage.reading.asking import batches


def versions_with(
    connection: Connection, hashes: Iterable[str]
) -> Mapping[str, list[tuple[int, int]]]:
    """List the versions with these texts, by the hash in hex, as source and version."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    read = select(VersionRow.sha256, VersionRow.source_id, VersionRow.id).order_by(VersionRow.id)
    for some in batches(filter(None, map(_bytes, hashes))):
        for sha, source_id, version_id in connection.execute(
            read.where(VersionRow.sha256.in_(some))
        ):
            found[sha.hex()].append((source_id, version_id))
    return found


def sources_with(connection: Connection, uids: Iterable[str]) -> Mapping[str, int]:
    """Give the keys of the sources with these uids."""
    return _with_uids(connection, SourceRow, uids)


def quotes_with(connection: Connection, uids: Iterable[str]) -> Mapping[str, int]:
    """Give the keys of the quotes with these uids."""
    return _with_uids(connection, QuoteRow, uids)


def source_of(connection: Connection, version_id: int) -> int:
    """Give the source of a version."""
    read = select(VersionRow.source_id).where(VersionRow.id == version_id)
    return connection.execute(read).scalar_one()


def versions_of(connection: Connection, source_id: int) -> Sequence[int]:
    """List the versions of a source, the newest at the end."""
    read = select(VersionRow.id).where(VersionRow.source_id == source_id).order_by(VersionRow.id)
    return connection.execute(read).scalars().all()


def selector_of(connection: Connection, quote_id: int) -> Selector:
    """Give the selector of a quote as it was kept."""
    columns = (QuoteRow.start, QuoteRow.end, QuoteRow.exact, QuoteRow.prefix, QuoteRow.suffix)
    return Selector(*connection.execute(select(*columns).where(QuoteRow.id == quote_id)).one())


def _with_uids(
    connection: Connection, noun: type[SourceRow | QuoteRow], uids: Iterable[str]
) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in batches(UUID(uid).bytes for uid in uids if uid):
        rows = connection.execute(select(noun.uid, noun.id).where(noun.uid.in_(some)))
        found |= {str(UUID(bytes=uid)): key for uid, key in rows}
    return found


def _bytes(digits: str) -> bytes:
    try:
        return bytes.fromhex(digits)
    except ValueError:
        return b""
