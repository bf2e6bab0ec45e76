"""Keep suggested quotes, dismiss one, and say which actor a place stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from curator.domain.actors import Actor, ActorRevision
from curator.domain.errors import NotFoundError
from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.domain.suggestions import Suggestion
from curator.domain.text import folded, tidy
from curator.services import actors, quotes
from curator.services.project import Project
from curator.storage import actors as stored
from curator.storage.journal.writer import Writer
from curator.storage.models import DismissalRow
from curator.storage.reading.sources import newest_version


def accept(
    project: Project, source_id: int, made: Suggestion, stance: Stance = Stance.UNCLEAR
) -> int:
    """Keep a suggested quote of a source's newest version, as one edit; return its key.

    Its speaker becomes an actor where it is none yet. Raise ``RangeError`` where there is no
    such passage.
    """
    with project.write("quotes.add") as writer:
        return _keep(writer, source_id, made, stance)


def accept_all(project: Project, wanted: Mapping[int, Sequence[Suggestion]]) -> list[int]:
    """Keep suggested quotes of some sources, by their keys, all as one edit; return their keys."""
    with project.write("suggestions.accept") as writer:
        return [
            _keep(writer, source_id, made, Stance.UNCLEAR)
            for source_id, some in wanted.items()
            for made in some
        ]


def dismiss(project: Project, source_id: int, made: Suggestion) -> None:
    """Suggest a quote no more in the text that a source has now; undo brings it back."""
    with project.write("suggestions.dismiss") as writer:
        version = newest_version(writer.connection, source_id)
        sha = bytes.fromhex(version.text_sha256)
        writer.add(DismissalRow, sha256=sha, start=made.start, end=made.end)


def stand_for(project: Project, place: str, whole: str) -> Actor:
    """Let a place such as Ankara be another name of what it stands for, such as Turkey.

    What was said by the place is said by the other then. Raise ``NotFoundError`` where no
    actor bears the name of the place.
    """
    try:
        actors.find(project, whole)
    except NotFoundError:
        return actors.revise(project, place, ActorRevision(rename=whole))
    return actors.revise(project, place, ActorRevision(merge_into=whole))


def names_person(mention: str, name: str) -> bool:
    """Whether a mention is another name of someone: a title or given name and the last name."""
    words, whole = folded(mention).split(), folded(name).split()
    return len(whole) > 1 and bool(words) and words[-1] == whole[-1] and words != whole


def _keep(writer: Writer, source_id: int, made: Suggestion, stance: Stance) -> int:
    said: tuple[NewStatement, ...] = ()
    if made.speaker:
        _name(writer, source_id, made)
    if made.speaker or stance is not Stance.UNCLEAR:
        said = (NewStatement(made.speaker, stance=stance),)
    new = NewQuote(made.start, made.end, made.kind, statements=said)
    return quotes.write(writer, source_id, new)


def _name(writer: Writer, source_id: int, made: Suggestion) -> None:
    """Make the speaker an actor where it is none, with the words that name it as an alias."""
    if stored.known(writer.connection, made.speaker) is not None:
        return
    actor_id = actors.known_or_new(writer, made.speaker)
    if made.mention is None:
        return
    text = writer.text_of(newest_version(writer.connection, source_id).id)
    mention = tidy(text[slice(*made.mention)])
    if names_person(mention, made.speaker) and stored.known(writer.connection, mention) is None:
        stored.add_alias(writer, actor_id, mention)
