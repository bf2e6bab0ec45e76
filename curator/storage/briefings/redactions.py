"""Redactions in the project file."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, select

from curator.domain.briefings.masks import Manner, Mask, Redaction
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import BriefingRow, MaskRow, RedactionRow


def listing(connection: Connection) -> list[Redaction]:
    """List the redactions, each with its masks, those made first in front."""
    masks: dict[int, list[Mask]] = defaultdict(list)
    rows = select(MaskRow.__table__).order_by(MaskRow.id)
    for row in connection.execute(rows).mappings():
        masks[row["redaction_id"]].append(
            Mask(row["id"], row["actor_id"], row["word"], Manner(row["manner"]), row["replacement"])
        )
    every = select(RedactionRow.__table__).order_by(RedactionRow.id)
    return [
        Redaction(row["name"], row["id"], row["note"], tuple(masks[row["id"]]))
        for row in connection.execute(every).mappings()
    ]


def save(writer: Writer, wanted: Redaction, before: Redaction | None) -> int:
    """Write a redaction as it is to stand, and of one that was there only what is new."""
    values = {"name": wanted.name, "note": wanted.note}
    if before is None:
        key = writer.add(RedactionRow, **values)
    else:
        key = before.id
        writer.put(RedactionRow, key, **values)
    kept = {mask.id for mask in wanted.masks}
    gone = [mask.id for mask in (before.masks if before else ()) if mask.id not in kept]
    writer.remove(MaskRow, gone)
    for mask in wanted.masks:
        told = {
            "redaction_id": key, "actor_id": mask.actor_id, "word": mask.word,
            "manner": mask.manner.value, "replacement": mask.replacement,
        }  # fmt: skip
        if mask.id:
            writer.put(MaskRow, mask.id, **told)
        else:
            writer.add(MaskRow, **told)
    return key


def remove(writer: Writer, gone: Redaction) -> None:
    """Remove a redaction with its masks; briefings that used it name all again."""
    using = leaning_on(writer.connection, BriefingRow.redaction_id, [gone.id])
    writer.put_each(BriefingRow, {key: {"redaction_id": None} for key in using})
    writer.remove(MaskRow, [mask.id for mask in gone.masks])
    writer.remove(RedactionRow, [gone.id])
