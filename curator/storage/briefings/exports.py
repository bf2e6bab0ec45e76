"""The log of exports in the project file."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from curator.domain.briefings.exports import Export
from curator.domain.dates import utc_from_ms
from curator.storage.journal.writer import Writer
from curator.storage.models import ExportRow


def listing(connection: Connection) -> list[Export]:
    """List what was exported, the newest in front."""
    rows = select(*_COLUMNS).order_by(ExportRow.id.desc())
    return [_export(row) for row in connection.execute(rows)]


def last_to(connection: Connection, path: str) -> Export | None:
    """Give what was written to a path last; None where nothing was."""
    rows = select(*_COLUMNS).where(ExportRow.path == path).order_by(ExportRow.id.desc()).limit(1)
    row = connection.execute(rows).first()
    return None if row is None else _export(row)


def has(connection: Connection, sha256: bytes) -> bool:
    """Whether a file with this hash was exported."""
    rows = select(ExportRow.id).where(ExportRow.sha256 == sha256).limit(1)
    return connection.execute(rows).first() is not None


def last_of(connection: Connection, briefing_id: int) -> Export | None:
    """Give what was written last of a briefing, with its manifest; None where nothing was."""
    rows = select(*_COLUMNS).where(ExportRow.briefing_id == briefing_id)
    row = connection.execute(rows.order_by(ExportRow.id.desc()).limit(1)).first()
    return None if row is None else _export(row)


def add(writer: Writer, made: Export) -> int:
    """Note that a file was written."""
    return writer.add(
        ExportRow,
        briefing_id=made.briefing_id,
        path=made.path,
        format=made.format,
        sha256=bytes.fromhex(made.sha256),
        exported_at=int(made.at.timestamp() * 1000),
        manifest=json.dumps(made.manifest, ensure_ascii=False, sort_keys=True),
    )


_COLUMNS = (
    ExportRow.id, ExportRow.briefing_id, ExportRow.path, ExportRow.format, ExportRow.sha256,
    ExportRow.exported_at, ExportRow.manifest,
)  # fmt: skip


def _export(row: Any) -> Export:
    return Export(
        row.path, row.format, row.sha256.hex(), utc_from_ms(row.exported_at),
        json.loads(row.manifest) if row.manifest else {}, row.briefing_id, row.id,
    )  # fmt: skip
