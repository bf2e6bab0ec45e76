"""Coders and the project's own row."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from curator.domain.edits import Coder
from curator.domain.text import folded
from curator.storage.journal.encoding import uid_text
from curator.storage.models import CoderRow, ProjectRow


def listing(connection: Connection) -> list[Coder]:
    """List the coders in the order they joined."""
    rows = connection.execute(select(*CoderRow.__table__.columns).order_by(CoderRow.id))
    return [
        Coder(row["id"], uid_text(row["uid"]), row["name"], row["initials"], row["colour"])
        for row in rows.mappings()
    ]


def named(coders: Iterable[Coder], name: str) -> Coder | None:
    """Give the coder of this name, compared without case and diacritics, or None."""
    return next((coder for coder in coders if folded(coder.name) == folded(name)), None)


def project_title(connection: Connection) -> str:
    """Give the title of the project."""
    return connection.execute(select(ProjectRow.title).order_by(ProjectRow.id)).scalar() or ""
