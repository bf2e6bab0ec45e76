"""Suggested quotes of a source: who seems to say what in its newest version."""

from __future__ import annotations

from curator.domain.suggestions import KnownActor, Suggestion
from curator.services import sources
from curator.services.project import Project
from curator.storage.lists import known
from curator.suggesting import suggest


def known_actors(project: Project) -> tuple[KnownActor, ...]:
    """Give the actors of a project as a text can name them; ask from any thread."""
    return project.ask(known.actors)


def suggested(project: Project, source_id: int) -> list[Suggestion]:
    """Find the quotes of a source, in order of their places, with the actors that are known.

    Raise ``NotFoundError`` where the source is gone.
    """
    text = sources.text_of(project, source_id)
    return of_text(project, text, sources.get(project, source_id).facts.language)


def of_text(project: Project, text: str, language: str) -> list[Suggestion]:
    """Find the quotes of a text in a language such as ``en-GB``; ask from any thread."""
    return suggest(text, known_actors(project), language.partition("-")[0].lower())
