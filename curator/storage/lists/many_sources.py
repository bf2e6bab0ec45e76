"""Many sources changed in one edit: their facts, their reading, their tags."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from curator.domain.sources import Origin
from curator.domain.text import folded
from curator.storage.journal.writer import Writer
from curator.storage.models import SourceRow, SourceTagRow, TagRow
from curator.storage.names import tags_named
from curator.storage.reading.asking import batches


def put(
    writer: Writer,
    source_ids: Iterable[int],
    facts: Mapping[str, Any],
    others: Mapping[str, Any],
) -> None:
    """Set columns of sources to the same values and note which facts were typed for which."""
    columns = [getattr(SourceRow, name) for name in facts]
    changes: dict[int, dict[str, Any]] = {}
    for some in batches(source_ids):
        asked = select(SourceRow.id, SourceRow.origins, *columns).where(SourceRow.id.in_(some))
        for row in writer.connection.execute(asked).mappings():
            typed = {name: value for name, value in facts.items() if row[name] != value}
            changes[row["id"]] = {**typed, **others}
            if typed:
                changes[row["id"]]["origins"] = _with_typed(row["origins"], typed)
    writer.put_each(SourceRow, changes)


def tag(writer: Writer, source_ids: Sequence[int], names: Iterable[str]) -> None:
    """Put tags on sources, made where they are new; a source bears each but once."""
    for tag_id in tags_named(writer, names):
        bearing = {source_id for _, source_id in _bonds(writer, source_ids, [tag_id])}
        writer.add_many(
            SourceTagRow,
            [{"source_id": i, "tag_id": tag_id} for i in source_ids if i not in bearing],
        )


def untag(writer: Writer, source_ids: Sequence[int], names: Iterable[str]) -> None:
    """Take tags off sources; the tags themselves stay."""
    wanted = select(TagRow.id).where(TagRow.folded.in_([folded(name) for name in names]))
    tag_ids = list(writer.connection.execute(wanted).scalars())
    writer.remove(SourceTagRow, [bond for bond, _ in _bonds(writer, source_ids, tag_ids)])


def _bonds(
    writer: Writer, source_ids: Iterable[int], tag_ids: Sequence[int]
) -> list[tuple[int, int]]:
    """Give the rows that put some tags on some sources, each with its source."""
    asked = select(SourceTagRow.id, SourceTagRow.source_id).where(SourceTagRow.tag_id.in_(tag_ids))
    return [
        (row.id, row.source_id)
        for some in batches(source_ids)
        for row in writer.connection.execute(asked.where(SourceTagRow.source_id.in_(some)))
    ]


def _with_typed(stored: str, typed: Mapping[str, Any]) -> str:
    origins = {**(json.loads(stored) if stored else {}), **dict.fromkeys(typed, Origin.TYPED)}
    return json.dumps(origins, ensure_ascii=False, sort_keys=True)
