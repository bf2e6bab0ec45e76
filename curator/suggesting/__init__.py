"""Finding who says what in an article, offline: quotes and their speakers to suggest."""

from collections.abc import Sequence

from curator.domain.suggestions import KnownActor, Suggestion


def suggest(text: str, known: Sequence[KnownActor] = (), language: str = "") -> list[Suggestion]:
    """Find the quotes of a text and who speaks in each, in order of their places.

    Places are code points of ``text``. A speaker that is one of the ``known`` actors, by name or
    alias, without regard to case and diacritics, carries the actor's name and id. ``language``
    is a code such as ``en``; guessed where empty. English is read clause by clause; in other
    languages only what stands between marks is found.

    The grammar and the words of a language are loaded at the first call.
    """
    from curator.suggesting.extracting import extract

    return extract(text, known, language)


def known_again(
    text: str, found: Sequence[Suggestion], known: Sequence[KnownActor]
) -> list[Suggestion]:
    """Match the suggestions of a text with the actors as they are by now, without reading it.

    One whose actor is gone, and that is no other's, is nobody's again.
    """
    from curator.suggesting.people.actors import Actors

    return Actors(known).again(text, found)
