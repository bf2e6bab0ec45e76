"""Coders and the title of the project, as they are read."""

from collections.abc import Iterable

from curator.domain.edits import Coder
from curator.domain.text import folded
from curator.storage.reading.asking import Asks, rows, uid_text


def listing(asks: Asks) -> list[Coder]:
    """List the coders in the order they joined."""
    asked = "SELECT id, uid, name, initials, colour FROM coder ORDER BY id"
    return [Coder(key, uid_text(uid), *said) for key, uid, *said in rows(asks, asked)]


def named(coders: Iterable[Coder], name: str) -> Coder | None:
    """Give the coder of this name, compared without case and diacritics, or None."""
    return next((coder for coder in coders if folded(coder.name) == folded(name)), None)


def project_title(asks: Asks) -> str:
    """Give the title of the project."""
    return next((title for (title,) in rows(asks, "SELECT title FROM project ORDER BY id")), "")
