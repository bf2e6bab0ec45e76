"""Suggested quotes of a source: who seems to say what in its newest version."""

from __future__ import annotations

from collections.abc import Sequence

from curator.domain.suggestions import KnownActor, Suggestion
from curator.services.lists import articles, marks
from curator.services.project import Project
from curator.storage.lists import suggesting as stored
from curator.suggesting import known_again as again
from curator.suggesting import suggest


def known_actors(project: Project) -> tuple[KnownActor, ...]:
    """Give the actors of a project as a text can name them; ask from any thread."""
    return project.ask(stored.actors)


def suggested(project: Project, source_id: int) -> list[Suggestion]:
    """Find the quotes of a source, in order of their places, with the actors that are known.

    Raise ``NotFoundError`` where the source is gone.
    """
    source, text = articles.opened(project, source_id)
    return of_text(project, text, source.facts.language)


def of_text(project: Project, text: str, language: str) -> list[Suggestion]:
    """Find the quotes of a text in a language such as ``en-GB``; ask from any thread."""
    return suggest(text, known_actors(project), language.partition("-")[0].lower())


def known_again(project: Project, text: str, found: Sequence[Suggestion]) -> list[Suggestion]:
    """Match what was found in a text with the actors as they are by now; ask from any thread."""
    return again(text, found, known_actors(project))


def dismissed(project: Project, text_sha256: str) -> set[tuple[int, int]]:
    """Give the places of a text whose suggestions nobody wants, in code points."""
    with project.look() as asks:
        return stored.dismissed(asks, bytes.fromhex(text_sha256))


def left(project: Project, source_id: int) -> list[Suggestion]:
    """Give the suggestions of a source that lie over no quote of it and were not dismissed.

    Raise ``NotFoundError`` where the source is gone.
    """
    source, _ = articles.opened(project, source_id)
    gone = dismissed(project, source.text_sha256)
    kept = marks.of_source(project, source_id)
    return [
        made
        for made in suggested(project, source_id)
        if (made.start, made.end) not in gone
        and not any(mark.start < made.end and made.start < mark.end for mark in kept)
    ]
