"""What a person can choose from when tagging, and what was said last."""

from __future__ import annotations

from curator.domain.lists.choices import Choices
from curator.domain.statements import NewStatement
from curator.services.project import Project
from curator.storage.lists import choices as stored


def all_of(project: Project) -> Choices:
    """List the actors, claims and tags, with their quotes and how lately they were used."""
    with project.read() as connection:
        return stored.choices(connection)


def last_said(project: Project) -> NewStatement | None:
    """Give actor, claim and stance of what was said last; None where nothing whole was."""
    with project.read() as connection:
        return stored.last_said(connection)
