"""Whether the words of quotes stand in their texts, and all is still what it was."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from curator.services.project import Project
from curator.storage.briefings import proofs


def sound(project: Project, quote_ids: Collection[int]) -> Mapping[int, bool]:
    """Tell of each quote whether its words stand in its text at its place, unaltered since.

    The text must have the hash it was kept under, and so must the bytes that it came from.
    """
    with project.read() as connection:
        return proofs.sound(connection, quote_ids)
