"""Sources, their originals and their versions in the project file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, ScalarSelect, Select, func, select
from sqlalchemy.orm import aliased

from curator.domain.dates import PartialDate, utc_from_ms, utc_now_ms
from curator.domain.errors import NotFoundError
from curator.domain.sources import Draft, Facts, Origin, ReadingState, Source, SourceKind, Version
from curator.domain.text import canonical, count_words, direction_of, text_sha256
from curator.storage.contents import keep_bytes, keep_texts
from curator.storage.finding import leaning_on
from curator.storage.journal.encoding import batches, uid_text
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    ContentTextRow,
    OriginalRow,
    QuoteRow,
    SourceRow,
    SourceTagRow,
    VersionRow,
)


def newest_of(source_id: Any) -> ScalarSelect[int]:
    """Give, for a query, the key of the newest version of the source it is at."""
    versions = aliased(VersionRow)
    return select(func.max(versions.id)).where(versions.source_id == source_id).scalar_subquery()


def add_many(writer: Writer, drafts: Sequence[Draft]) -> list[int]:
    """Keep new sources with their originals and first versions; return their keys."""
    ids = writer.add_many(SourceRow, [_source_values(draft) for draft in drafts])
    _add_versions(writer, list(zip(ids, drafts, strict=True)))
    return ids


def add_version(writer: Writer, source_id: int, draft: Draft) -> int:
    """Add a version, and the original it was read from, to a source; return the version's key."""
    return _add_versions(writer, [(source_id, draft)])[0]


def add_correction(writer: Writer, version: Version, text: str) -> int:
    """Add a version whose canonical text a person corrected; return its key.

    It has no original of its own and is of the same capture as the version it corrects.
    """
    sha = text_sha256(text)
    keep_texts(writer.connection, {sha: text})
    return writer.add(
        VersionRow,
        source_id=version.source_id,
        sha256=sha,
        extractor="edit",
        extractor_version="1",
        captured_at=round(version.captured_at.timestamp() * 1000),
        length=len(text),
        words=count_words(text),
    )


def listing(connection: Connection, ids: Iterable[int] | None = None) -> list[Source]:
    """List sources in the order they came in, each with its newest version and its counts."""
    if ids is None:
        return [_source(row) for row in connection.execute(_listed()).mappings()]
    found = [
        _source(row)
        for some in batches(ids)
        for row in connection.execute(_listed().where(SourceRow.id.in_(some))).mappings()
    ]
    return sorted(found, key=lambda source: source.id)


def newest_version(connection: Connection, source_id: int) -> Version:
    """Give the newest version of a source; raise ``NotFoundError`` where the source is gone."""
    found = (
        select(*VersionRow.__table__.columns)
        .where(VersionRow.source_id == source_id)
        .order_by(VersionRow.id.desc())
        .limit(1)
    )
    row = connection.execute(found).mappings().one_or_none()
    if row is None:
        raise NotFoundError(f"There is no source {source_id} any more. List them: curator sources")
    return Version(
        row["id"], uid_text(row["uid"]), source_id, row["sha256"].hex(), row["extractor"],
        row["extractor_version"], utc_from_ms(row["captured_at"]), row["length"], row["words"],
    )  # fmt: skip


def text_of_version(connection: Connection, version_id: int) -> str:
    """Read the canonical text of a version."""
    return texts_of_versions(connection, [version_id])[version_id]


def texts_of_versions(connection: Connection, version_ids: Iterable[int]) -> dict[int, str]:
    """Read the canonical texts of versions."""
    texts: dict[int, str] = {}
    for some in batches(set(version_ids)):
        found = (
            select(VersionRow.id, ContentTextRow.body)
            .join(ContentTextRow, ContentTextRow.sha256 == VersionRow.sha256)
            .where(VersionRow.id.in_(some))
        )
        texts.update((row.id, row.body) for row in connection.execute(found))
    return texts


def with_bytes(connection: Connection, shas: Iterable[bytes]) -> dict[bytes, int]:
    """Tell which source came from these bytes, where one did."""
    known: dict[bytes, int] = {}
    for some in batches(shas):
        found = select(OriginalRow.sha256, OriginalRow.source_id)
        rows = connection.execute(found.where(OriginalRow.sha256.in_(some)))
        known.update((row.sha256, row.source_id) for row in rows)
    return known


def with_urls(connection: Connection, urls: Iterable[str]) -> dict[str, int]:
    """Tell which source was captured at these addresses, the latest where there are several."""
    known: dict[str, int] = {}
    for some in batches(url for url in urls if url):
        found = select(SourceRow.url, SourceRow.id).where(SourceRow.url.in_(some))
        known.update((row.url, row.id) for row in connection.execute(found.order_by(SourceRow.id)))
    return known


def put_facts(writer: Writer, source_id: int, facts: Facts, changed: Mapping[str, Any]) -> None:
    """Set the facts of a source and note which fields were typed."""
    (row,) = writer.connection.execute(select(SourceRow.origins).where(SourceRow.id == source_id))
    origins = {**_origins(row.origins), **dict.fromkeys(changed, Origin.TYPED)}
    writer.put(
        SourceRow,
        source_id,
        **_fact_values(facts),
        origins=json.dumps(origins, ensure_ascii=False, sort_keys=True),
    )


def put_reading(writer: Writer, source_id: int, state: ReadingState, position: int) -> None:
    """Set how far the reading of a source has come; the position counts code points."""
    writer.put(SourceRow, source_id, state=state.value, position=position)


def quotes_of(connection: Connection, source_ids: Iterable[int]) -> list[int]:
    """List the keys of all quotes taken from any version of some sources."""
    found = select(QuoteRow.id).join(VersionRow, VersionRow.id == QuoteRow.version_id)
    return [
        quote_id
        for some in batches(source_ids)
        for quote_id in connection.execute(found.where(VersionRow.source_id.in_(some))).scalars()
    ]


def remove(writer: Writer, source_ids: Sequence[int]) -> None:
    """Remove sources with all that is theirs; their quotes must have gone before."""
    for part in (SourceTagRow, VersionRow, OriginalRow):
        writer.remove(part, leaning_on(writer.connection, part.source_id, source_ids))
    writer.remove(SourceRow, source_ids)


def _add_versions(writer: Writer, kept: Sequence[tuple[int, Draft]]) -> list[int]:
    shas = [hashlib.sha256(draft.data).digest() for _, draft in kept]
    texts = [text_sha256(draft.text) for _, draft in kept]
    keep_bytes(writer.connection, {s: d.data for s, (_, d) in zip(shas, kept, strict=True)})
    keep_texts(writer.connection, {t: d.text for t, (_, d) in zip(texts, kept, strict=True)})
    originals = writer.add_many(
        OriginalRow,
        [
            {
                "source_id": source_id, "sha256": sha, "media_type": draft.media_type,
                "file_name": canonical(draft.file_name), "size": len(draft.data),
            }
            for sha, (source_id, draft) in zip(shas, kept, strict=True)
        ],
    )  # fmt: skip
    return writer.add_many(
        VersionRow,
        [
            {
                "source_id": source_id, "original_id": original, "sha256": sha,
                "extractor": draft.extractor, "extractor_version": draft.extractor_version,
                "captured_at": draft.captured_at or utc_now_ms(), "length": len(draft.text),
                "words": count_words(draft.text),
            }
            for original, sha, (source_id, draft) in zip(originals, texts, kept, strict=True)
        ],
    )  # fmt: skip


def _source_values(draft: Draft) -> dict[str, Any]:
    return {
        **_fact_values(draft.facts),
        "direction": direction_of(draft.text),
        "imported_at": utc_now_ms(),
        "origins": json.dumps(dict(draft.origins), ensure_ascii=False, sort_keys=True),
    }


def _fact_values(facts: Facts) -> dict[str, Any]:
    return {
        "title": canonical(facts.title),  # it may be a file name, which need not be text
        "authors": "\n".join(facts.authors),
        "outlet": facts.outlet,
        "url": facts.url,
        "published": str(facts.published or ""),
        "language": facts.language,
        "section": facts.section,
    }


def _latest_original(source_id: Any) -> ScalarSelect[int | None]:
    """Give, for a query, the original of the newest version that was read from one."""
    versions = aliased(VersionRow)
    return (
        select(versions.original_id)
        .where(versions.source_id == source_id, versions.original_id.is_not(None))
        .order_by(versions.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _listed() -> Select[Any]:
    counted = (
        select(func.count(QuoteRow.id))
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .where(VersionRow.source_id == SourceRow.id)
        .correlate(SourceRow)
        .scalar_subquery()
    )
    return (
        select(
            *SourceRow.__table__.columns,
            VersionRow.id.label("version_id"),
            VersionRow.sha256.label("text_sha256"),
            VersionRow.words,
            VersionRow.captured_at,
            OriginalRow.sha256.label("sha256"),
            counted.label("quotes"),
        )
        .select_from(SourceRow)
        .join(VersionRow, VersionRow.id == newest_of(SourceRow.id))
        .outerjoin(OriginalRow, OriginalRow.id == _latest_original(SourceRow.id))
        .order_by(SourceRow.id)
    )


def _source(row: RowMapping) -> Source:
    published = PartialDate.parse(row["published"]) if row["published"] else None
    facts = Facts(
        row["title"], tuple(row["authors"].split("\n")) if row["authors"] else (),
        row["outlet"], row["url"], published, row["language"], row["section"],
    )  # fmt: skip
    return Source(
        row["id"], uid_text(row["uid"]), facts, row["direction"], SourceKind(row["kind"]),
        utc_from_ms(row["imported_at"]), utc_from_ms(row["captured_at"]),
        ReadingState(row["state"]), row["position"], row["reliability"],
        row["reliability_reason"], row["note"], _origins(row["origins"]),
        row["version_id"], row["text_sha256"].hex(), row["words"],
        row["sha256"].hex() if row["sha256"] else "", row["quotes"],
    )  # fmt: skip


def _origins(stored: str) -> dict[str, str]:
    return dict(json.loads(stored)) if stored else {}
