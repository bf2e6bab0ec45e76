"""What a person can do with redactions, and how they are put on a briefing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.domain.briefings.definition import Definition
from curator.domain.briefings.masks import Cover, Mask, Redaction, check_name, covers, numbered
from curator.domain.errors import NotFoundError
from curator.domain.text import folded, tidy
from curator.services.project import Project
from curator.storage import actors as stored_actors
from curator.storage.briefings import redactions as stored
from curator.storage.journal.writer import Connection

if TYPE_CHECKING:
    from curator.exporters.briefings.masking import Masks


def all_of(project: Project) -> list[Redaction]:
    """List the redactions, those made first in front."""
    with project.read() as connection:
        return stored.listing(connection)


def find(project: Project, name: str) -> Redaction:
    """Give the redaction of a name, compared without case; raise ``NotFoundError`` without one."""
    every = all_of(project)
    for each in every:
        if folded(each.name) == folded(name):
            return each
    known = ", ".join(f"“{each.name}”" for each in every) or "none"
    raise NotFoundError(f"There is no redaction “{name}”. Those there are: {known}.")


def save(project: Project, wanted: Redaction) -> Redaction:
    """Make a redaction, or change one, as one edit; masks without words get pseudonyms that stay.

    Raise ``EmptyNameError`` without a name, ``NotFoundError`` where it is gone.
    """
    with project.write("redactions.revise" if wanted.id else "redactions.add") as writer:
        before = _get(writer.connection, wanted.id) if wanted.id else None
        actors = stored_actors.listing(writer.connection)
        masks = tuple(replace(mask, word=tidy(mask.word)) for mask in wanted.masks)
        made = Redaction(check_name(wanted.name), wanted.id, wanted.note, numbered(masks, actors))
        key = stored.save(writer, made, before)
    with project.read() as connection:
        return _get(connection, key)


def remove(project: Project, redaction_id: int) -> None:
    """Remove a redaction; briefings that used it name everybody again."""
    with project.write("redactions.remove") as writer:
        stored.remove(writer, _get(writer.connection, redaction_id))


def cover(redaction: Redaction, *masks: Mask) -> Redaction:
    """Add masks to a redaction; a second one for the same actor or word takes the first's place."""
    new = {(mask.actor_id, folded(mask.word)) for mask in masks}
    kept = [m for m in redaction.masks if (m.actor_id, folded(m.word)) not in new]
    return replace(redaction, masks=(*kept, *masks))


def covers_of(project: Project, definition: Definition) -> tuple[Cover, ...]:
    """Give what the redaction of a briefing covers; nothing where it has none."""
    if definition.redaction_id is None:
        return ()
    with project.read() as connection:
        redaction = _get(connection, definition.redaction_id)
        return covers(redaction.masks, stored_actors.listing(connection))


def masks_of(project: Project, definition: Definition) -> Masks:
    """Make the masks of a briefing, ready to be put on."""
    from curator.exporters.briefings.masking import Masks

    return Masks(covers_of(project, definition))


def name_of(project: Project, definition: Definition) -> str:
    """Give the name of the redaction of a briefing; empty where it has none."""
    if definition.redaction_id is None:
        return ""
    with project.read() as connection:
        return _get(connection, definition.redaction_id).name


def _get(connection: Connection, redaction_id: int) -> Redaction:
    for each in stored.listing(connection):
        if each.id == redaction_id:
            return each
    raise NotFoundError("This redaction is gone. Choose another one, or undo its removal.")
