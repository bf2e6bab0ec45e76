"""What was done, with what it was about: for the names of undo and redo, and for the history."""

from __future__ import annotations

from collections.abc import Iterable

from curator.domain.edits import Deed, Edit, Subject
from curator.services.project import Project
from curator.storage.journal import timeline
from curator.storage.journal.subjects import subjects


def steps(project: Project) -> tuple[Deed | None, Deed | None]:
    """Tell what undo would take back, and what redo would do again."""
    with project.look() as asks:
        targets = timeline.undo_target(asks), timeline.redo_target(asks)
        about = subjects(asks, {t.edit_id: t.operation for t in targets if t is not None})
        undo, redo = (t and Deed(t.operation, about.get(t.edit_id)) for t in targets)
        return undo, redo


def about(project: Project, edits: Iterable[Edit]) -> dict[int, Subject]:
    """Tell what edits were about, by their keys; those about nothing are left out."""
    with project.look() as asks:
        return subjects(asks, {edit.id: edit.operation for edit in edits})
