"""Templates that people made, in the project file."""

from __future__ import annotations

from sqlalchemy import Connection, select

from curator.domain.briefings.definition import Template
from curator.storage.finding import leaning_on
from curator.storage.journal.writer import Writer
from curator.storage.models import BriefingRow, TemplateRow


def listing(connection: Connection) -> list[Template]:
    """List the templates, those made first in front."""
    rows = connection.execute(select(TemplateRow.__table__).order_by(TemplateRow.id)).mappings()
    return [Template(row["name"], row["body"], row["id"], row["note"]) for row in rows]


def save(writer: Writer, wanted: Template) -> int:
    """Write a template, new where it has no key."""
    values = {"name": wanted.name, "body": wanted.body, "note": wanted.note}
    if not wanted.id:
        return writer.add(TemplateRow, **values)
    writer.put(TemplateRow, wanted.id, **values)
    return wanted.id


def remove(writer: Writer, template_id: int) -> None:
    """Remove a template; briefings that used it go back to the one that ships."""
    using = leaning_on(writer.connection, BriefingRow.template_id, [template_id])
    writer.put_each(BriefingRow, {key: {"template_id": None} for key in using})
    writer.remove(TemplateRow, [template_id])
