"""What a person can do with saved briefings: make, change, copy and remove them."""

from __future__ import annotations

from dataclasses import replace

from curator.domain.briefings.definition import (
    Definition,
    Scope,
    check_scope,
    check_title,
    new_definition,
)
from curator.domain.errors import NotFoundError
from curator.domain.lists.statements import Narrowing
from curator.domain.text import canonical, folded
from curator.services.project import Project
from curator.storage.briefings import definitions as stored
from curator.storage.briefings import scopes
from curator.storage.journal.writer import Connection
from curator.storage.reading import coders


def all_of(project: Project) -> list[Definition]:
    """List the saved briefings, those made first in front."""
    with project.read() as connection:
        return stored.listing(connection)


def get(project: Project, briefing_id: int) -> Definition:
    """Give one briefing; raise ``NotFoundError`` where it is gone."""
    with project.read() as connection:
        return _get(connection, briefing_id)


def find(project: Project, title: str) -> Definition:
    """Give the briefing of a title, compared without case; raise ``NotFoundError`` without one."""
    every = all_of(project)
    for each in every:
        if folded(each.title) == folded(title):
            return each
    known = ", ".join(f"“{each.title}”" for each in every) or "none"
    raise NotFoundError(f"There is no briefing “{title}”. Those there are: {known}.")


def of_project(project: Project, title: str = "") -> Definition:
    """Begin a briefing on the whole project, under its title where none is given; saves nothing."""
    with project.read() as connection:
        return new_definition(title.strip() or coders.project_title(connection))


def save(project: Project, wanted: Definition) -> Definition:
    """Make a briefing, or change one, as one edit; what is as it was is not written again.

    Sections and judgements come to stand as they are listed; those left out go. Raise
    ``EmptyNameError``, ``ValueRefusedError`` for a scope that ends before it begins, and
    ``NotFoundError`` where the briefing is gone.
    """
    cleaned = _cleaned(wanted)
    with project.write("briefings.revise" if wanted.id else "briefings.add") as writer:
        before = _get(writer.connection, wanted.id) if wanted.id else None
        key = stored.save(writer, cleaned, before)
    return get(project, key)


def copy(project: Project, briefing_id: int, title: str) -> Definition:
    """Make a briefing like another, under a title of its own."""
    like = get(project, briefing_id)
    sections = tuple(replace(each, id=0) for each in like.sections)
    judgements = tuple(replace(each, id=0) for each in like.judgements)
    return save(project, replace(like, id=0, title=title, sections=sections, judgements=judgements))


def remove(project: Project, briefing_id: int) -> None:
    """Remove a briefing; what was exported of it stays in the log of exports."""
    with project.write("briefings.remove") as writer:
        stored.remove(writer, _get(writer.connection, briefing_id))


def scope_of(project: Project, wanted: Narrowing) -> Scope:
    """Make a scope of what the table of quotes is narrowed by."""
    with project.read() as connection:
        return scopes.scope_of(connection, wanted)


def narrowing_of(project: Project, scope: Scope) -> Narrowing:
    """Say a scope as the table of quotes is narrowed; its dates are left out."""
    with project.read() as connection:
        return scopes.narrowing(connection, scope)


def names_in(project: Project, scope: Scope) -> dict[str, str]:
    """Give what people call the rows that a scope names, by their UUIDs."""
    with project.read() as connection:
        return scopes.names(connection, scope)


def _get(connection: Connection, briefing_id: int) -> Definition:
    for each in stored.listing(connection):
        if each.id == briefing_id:
            return each
    raise NotFoundError("This briefing is gone. Choose another one, or undo its removal.")


def _cleaned(wanted: Definition) -> Definition:
    return replace(
        wanted,
        title=check_title(wanted.title),
        question=canonical(wanted.question).strip(),
        author=canonical(wanted.author).strip(),
        scope=check_scope(wanted.scope),
        sections=tuple(
            replace(
                each,
                heading=canonical(each.heading).strip(),
                before=canonical(each.before),
                after=canonical(each.after),
            )
            for each in wanted.sections
        ),
        judgements=tuple(
            replace(
                each,
                wording=canonical(each.wording).strip(),
                because=canonical(each.because).strip(),
            )
            for each in wanted.judgements
        ),
    )
