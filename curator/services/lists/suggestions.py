"""Suggested quotes of a source: who seems to say what in its newest version."""

from __future__ import annotations

from curator.domain.suggestions import KnownActor, Suggestion
from curator.services import actors, sources
from curator.services.project import Project
from curator.suggesting import suggest


def known_actors(project: Project) -> tuple[KnownActor, ...]:
    """Give the actors of a project as a text can name them."""
    return tuple(KnownActor(a.id, a.name, a.aliases) for a in actors.all_of(project))


def suggested(project: Project, source_id: int) -> list[Suggestion]:
    """Find the quotes of a source, in order of their places, with the actors that are known.

    Raise ``NotFoundError`` where the source is gone.
    """
    text = sources.text_of(project, source_id)
    language = sources.get(project, source_id).facts.language
    return suggest(text, known_actors(project), language.partition("-")[0].lower())
