"""What a person can do with sources: list, read, describe, remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from curator.domain.errors import NotFoundError
from curator.domain.sources import ReadingState, Source
from curator.domain.text import tidy
from curator.services.project import Connection, Project
from curator.storage import contents, finding
from curator.storage import quotes as stored_quotes
from curator.storage import sources as stored
from curator.storage.models import SourceRow


def all_of(project: Project) -> list[Source]:
    """List the sources in the order they came in."""
    with project.read() as connection:
        return stored.listing(connection)


def get(project: Project, source_id: int) -> Source:
    """Give one source; raise ``NotFoundError`` where it is gone."""
    with project.read() as connection:
        return _get(connection, source_id)


def find(project: Project, reference: str) -> Source:
    """Give the source that a number or the start of a uid means."""
    with project.read() as connection:
        return _get(connection, finding.by_reference(connection, SourceRow, reference))


def text_of(project: Project, source_id: int) -> str:
    """Give the canonical text of a source's newest version."""
    with project.read() as connection:
        version_id = _get(connection, source_id).version_id
        return stored.text_of_version(connection, version_id)


def original_of(project: Project, source_id: int) -> bytes:
    """Give the original bytes of a source's newest version exactly as they came."""
    with project.read() as connection:
        sha256 = _get(connection, source_id).sha256
        return contents.original_bytes(connection, bytes.fromhex(sha256))


def describe(project: Project, source_id: int, **facts: Any) -> Source:
    """Set facts of a source that a person typed, by the names of the fields of ``Facts``."""
    with project.write("sources.describe") as writer:
        old = _get(writer.connection, source_id).facts
        typed = {name: _cleaned(value) for name, value in facts.items()}
        changed = {name: value for name, value in typed.items() if getattr(old, name) != value}
        if changed:
            stored.put_facts(writer, source_id, replace(old, **changed), changed)
    return get(project, source_id)


def set_reading(project: Project, source_id: int, state: ReadingState, position: int = 0) -> None:
    """Note how far the reading of a source has come; the position counts code points.

    Undo passes over it: it is a bookmark, not a deed.
    """
    with project.write("sources.read") as writer:
        _get(writer.connection, source_id)
        stored.put_reading(writer, source_id, state, position)


def remove(project: Project, source_ids: Sequence[int]) -> None:
    """Remove sources with all their quotes."""
    with project.write("sources.remove") as writer:
        stored_quotes.remove(writer, stored.quotes_of(writer.connection, source_ids))
        stored.remove(writer, source_ids)


def _cleaned(value: Any) -> Any:
    """Clean a typed fact: a text, or the names of authors; a date is left as it is."""
    if isinstance(value, str):
        return tidy(value)
    return tuple(filter(None, map(tidy, value))) if isinstance(value, list | tuple) else value


def _get(connection: Connection, source_id: int) -> Source:
    found = stored.listing(connection, [source_id])
    if not found:
        raise NotFoundError(f"There is no source {source_id} any more. List them: curator sources")
    return found[0]
