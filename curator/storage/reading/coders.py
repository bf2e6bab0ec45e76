"""Coders and the title of the project, as they are read."""

from curator.domain.edits import Coder
from curator.storage.reading.asking import Asks, rows, uid_text


def listing(asks: Asks) -> list[Coder]:
    """List the coders in the order they joined."""
    asked = "SELECT id, uid, name, initials, colour FROM coder ORDER BY id"
    return [Coder(key, uid_text(uid), *said) for key, uid, *said in rows(asks, asked)]


def project_title(asks: Asks) -> str:
    """Give the title of the project."""
    return next((title for (title,) in rows(asks, "SELECT title FROM project ORDER BY id")), "")
