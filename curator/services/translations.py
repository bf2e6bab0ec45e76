"""What a person can do with the words of a quote in other languages: give them, take them away."""

from __future__ import annotations

from curator.domain.briefings.content import Translation, check_language
from curator.domain.errors import EmptyNameError, NotFoundError
from curator.domain.text import canonical, tidy
from curator.services import quotes
from curator.services.project import Project
from curator.storage.briefings import material
from curator.storage.briefings import translations as stored


def of(project: Project, quote_id: int) -> tuple[Translation, ...]:
    """List the translations of a quote, those made first in front."""
    with project.read() as connection:
        return material.translations(connection, [quote_id]).get(quote_id, ())


def put(project: Project, quote_id: int, wanted: Translation) -> Translation:
    """Give the words of a quote in a language, in place of those it had, as one edit.

    Raise ``NotFoundError`` where the quote is gone, ``ValueRefusedError`` for what is no
    language, ``EmptyNameError`` without words.
    """
    quotes.get(project, quote_id)
    words = canonical(wanted.words).strip()
    if not words:
        raise EmptyNameError("The translation is empty. Give its words, or take it away.")
    made = Translation(check_language(wanted.language), words, tidy(wanted.translator))
    with project.write("translations.set") as writer:
        stored.put(writer, quote_id, made)
    return made


def remove(project: Project, quote_id: int, language: str) -> None:
    """Take the words in one language away; raise ``NotFoundError`` where there are none."""
    wanted = check_language(language)
    with project.write("translations.remove") as writer:
        if not stored.remove(writer, quote_id, wanted):
            raise NotFoundError(f"Quote {quote_id} has no translation in “{wanted}”.")
