"""What a person can do with sources: list, read, describe, mark, tag, remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from curator.domain.errors import NotFoundError
from curator.domain.lists.sources import SourceRevision, check_reliability
from curator.domain.sources import ReadingState, Source
from curator.domain.text import tidy
from curator.services.project import Project
from curator.services.reprints import deeds as reprints
from curator.storage import finding
from curator.storage import quotes as stored_quotes
from curator.storage import sources as stored
from curator.storage.journal.writer import Connection
from curator.storage.lists import many_sources as many
from curator.storage.lists import sources as listed
from curator.storage.models import SourceRow
from curator.storage.reading import sources as reading


def all_of(project: Project) -> list[Source]:
    """List the sources in the order they came in."""
    with project.look() as asks:
        return reading.listing(asks)


def get(project: Project, source_id: int) -> Source:
    """Give one source; raise ``NotFoundError`` where it is gone."""
    with project.look() as asks:
        return reading.get(asks, source_id)


def find(project: Project, reference: str) -> Source:
    """Give the source that a number or the start of a uid means."""
    with project.read() as connection:
        return reading.get(connection, finding.by_reference(connection, SourceRow, reference))


def text_of(project: Project, source_id: int) -> str:
    """Give the canonical text of a source's newest version."""
    with project.look() as asks:
        version_id = reading.newest_version(asks, source_id).id
        return reading.text_of_version(asks, version_id)


def describe(project: Project, source_id: int, **facts: Any) -> Source:
    """Set facts of a source that a person typed, by the names of the fields of ``Facts``."""
    with project.write("sources.describe") as writer:
        old = reading.get(writer.connection, source_id).facts
        typed = {name: _cleaned(value) for name, value in facts.items()}
        changed = {name: value for name, value in typed.items() if getattr(old, name) != value}
        if changed:
            stored.put_facts(writer, source_id, replace(old, **changed), changed)
    return get(project, source_id)


def describe_many(project: Project, source_ids: Sequence[int], revision: SourceRevision) -> None:
    """Set what a person typed of one source or of many, tags and all, as one edit.

    Raise ``NotFoundError`` where one is gone, ``ValueRefusedError`` for a grade there is not.
    """
    columns = {"kind": revision.kind, "state": revision.state, "note": revision.note}
    columns |= {"reliability_reason": revision.reliability_reason}
    others = {name: str(value) for name, value in columns.items() if value is not None}
    if revision.reliability is not None:
        others["reliability"] = check_reliability(revision.reliability)
    facts = {name: _as_stored(_cleaned(value)) for name, value in revision.facts.items()}
    with project.write("sources.describe") as writer:
        ids = _all_there(writer.connection, source_ids)
        many.put(writer, ids, facts, others)
        many.tag(writer, ids, _names(revision.tag))
        many.untag(writer, ids, revision.untag)


def mark(project: Project, source_ids: Sequence[int], state: ReadingState) -> None:
    """Say of sources how far their reading has come, as a deed of its own that undo takes back."""
    with project.write("sources.mark") as writer:
        ids = _all_there(writer.connection, source_ids)
        many.put(writer, ids, {}, {"state": state.value})


def tag(project: Project, source_ids: Sequence[int], names: Sequence[str]) -> None:
    """Put tags on sources, made where they are new."""
    with project.write("sources.tag") as writer:
        many.tag(writer, _all_there(writer.connection, source_ids), _names(names))


def untag(project: Project, source_ids: Sequence[int], names: Sequence[str]) -> None:
    """Take tags off sources."""
    with project.write("sources.untag") as writer:
        many.untag(writer, _all_there(writer.connection, source_ids), names)


def count_quotes(project: Project, source_ids: Sequence[int]) -> int:
    """Count the quotes of some sources, such as would go with them."""
    with project.read() as connection:
        return len(stored.quotes_of(connection, source_ids))


def set_reading(project: Project, source_id: int, state: ReadingState, position: int = 0) -> None:
    """Note how far the reading of a source has come; the position counts code points.

    Undo passes over it: it is a bookmark, not a deed.
    """
    with project.write("sources.read") as writer:
        reading.get(writer.connection, source_id)
        stored.put_reading(writer, source_id, state, position)


def remove(project: Project, source_ids: Sequence[int]) -> None:
    """Remove sources with all their quotes."""
    with project.write("sources.remove") as writer:
        stored_quotes.remove(writer, stored.quotes_of(writer.connection, source_ids))
        reprints.let_go(writer, source_ids)
        stored.remove(writer, source_ids)


def _cleaned(value: Any) -> Any:
    """Clean a typed fact: a text, or the names of authors; a date is left as it is."""
    if isinstance(value, str):
        return tidy(value)
    return tuple(filter(None, map(tidy, value))) if isinstance(value, list | tuple) else value


def _as_stored(value: Any) -> str:
    """Write a fact as its column holds it: authors one a line, a date by ISO 8601."""
    return "\n".join(value) if isinstance(value, tuple) else str(value or "")


def _names(names: Sequence[str]) -> list[str]:
    return list(filter(None, map(tidy, names)))


def _all_there(connection: Connection, source_ids: Sequence[int]) -> list[int]:
    ids = list(dict.fromkeys(source_ids))
    if len(listed.held(connection, ids)) < len(ids):
        raise NotFoundError("A source is not there any more. Look at the list again.")
    return ids
