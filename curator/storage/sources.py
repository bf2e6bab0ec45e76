"""Sources, their originals and their versions, as they are written and found again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, ScalarSelect, func, select
from sqlalchemy.orm import aliased

from curator.domain.dates import utc_now_ms
from curator.domain.sources import Draft, Facts, Origin, Packing, ReadingState, Version, packed
from curator.domain.text import canonical, count_words, text_sha256
from curator.storage.contents import keep_bytes, keep_signatures, keep_texts
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    OriginalRow,
    QuoteRow,
    ReprintRow,
    SourceRow,
    SourceTagRow,
    VersionRow,
)
from curator.storage.reading.asking import batches
from curator.storage.reading.sources import origins_of, pages_written


def newest_of(source_id: Any) -> ScalarSelect[int]:
    """Give, for a query, the key of the newest version of the source it is at."""
    versions = aliased(VersionRow)
    return select(func.max(versions.id)).where(versions.source_id == source_id).scalar_subquery()


def add_many(writer: Writer, drafts: Sequence[Draft]) -> list[int]:
    """Keep new sources with their originals and first versions; return their keys."""
    drafts = [Packing().pack(draft) for draft in drafts]
    ids = writer.add_many(SourceRow, [_source_values(draft) for draft in drafts])
    _add_versions(writer, list(zip(ids, drafts, strict=True)))
    return ids


def add_version(writer: Writer, source_id: int, draft: Draft) -> int:
    """Add a version, and the original it was read from, to a source; return the version's key."""
    return _add_versions(writer, [(source_id, draft)])[0]


def add_correction(writer: Writer, version: Version, text: str, pages: Sequence[int] = ()) -> int:
    """Add a version whose canonical text a person corrected; return its key.

    ``pages`` tells at which code points pages begin in it. It has no original of its own and is of
    the same capture as the version it corrects.
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
        pages=pages_written(pages),
    )


def put_facts(writer: Writer, source_id: int, facts: Facts, changed: Mapping[str, Any]) -> None:
    """Set the facts of a source and note which fields were typed."""
    (row,) = writer.connection.execute(select(SourceRow.origins).where(SourceRow.id == source_id))
    origins = {**origins_of(row.origins), **dict.fromkeys(changed, Origin.TYPED)}
    writer.put(
        SourceRow,
        source_id,
        **_fact_values(facts),
        origins=_origins_written(tuple(origins.items())),
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
    for part in (SourceTagRow, ReprintRow, VersionRow, OriginalRow):
        writer.remove(part, leaning_on(writer.connection, part.source_id, source_ids))
    writer.remove(ReprintRow, leaning_on(writer.connection, ReprintRow.of_id, source_ids))
    writer.remove(SourceRow, source_ids)


def _add_versions(writer: Writer, kept: Sequence[tuple[int, Draft]]) -> list[int]:
    whole = [(source_id, draft, packed(draft)) for source_id, draft in kept]
    keep_bytes(writer.connection, {made.sha256: made.data for _, _, made in whole})
    keep_texts(writer.connection, {made.text_sha256: draft.text for _, draft, made in whole})
    signed = {made.text_sha256: d.signature for _, d, made in whole if d.signature}
    keep_signatures(writer.connection, signed)
    originals = writer.add_many(
        OriginalRow,
        [
            {
                "source_id": source_id, "sha256": made.sha256, "media_type": draft.media_type,
                "file_name": canonical(draft.file_name), "size": made.size,
            }
            for source_id, draft, made in whole
        ],
    )  # fmt: skip
    return writer.add_many(
        VersionRow,
        [
            {
                "source_id": source_id, "original_id": original, "sha256": made.text_sha256,
                "extractor": draft.extractor, "extractor_version": draft.extractor_version,
                "captured_at": draft.captured_at or utc_now_ms(), "length": len(draft.text),
                "words": made.words, "part": draft.part, "pages": pages_written(draft.pages),
            }
            for original, (source_id, draft, made) in zip(originals, whole, strict=True)
        ],
    )  # fmt: skip


def _source_values(draft: Draft) -> dict[str, Any]:
    return {
        **_fact_values(draft.facts),
        "direction": packed(draft).direction,
        "imported_at": utc_now_ms(),
        "origins": _origins_written(tuple(draft.origins.items())),
    }


@lru_cache(maxsize=64)
def _origins_written(origins: tuple[tuple[str, str], ...]) -> str:
    return json.dumps(dict(origins), ensure_ascii=False, sort_keys=True)


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
