"""What a person can ask of the past: who did what and when, and how a quote came to be so."""

from __future__ import annotations

from collections.abc import Iterable

from curator.domain.edits import Deed, Edit, FieldChange, Subject
from curator.domain.errors import NothingToUndoError
from curator.services.project import Project
from curator.storage import checking
from curator.storage.journal import history, timeline
from curator.storage.journal.subjects import subjects
from curator.storage.models import AnchorRow, QuoteRow, QuoteTagRow, StatementRow


def edits(
    project: Project,
    limit: int | None = None,
    before: int | None = None,
    *,
    reading: bool = True,
) -> list[Edit]:
    """List the edits of a project, the newest first; those before an edit where one is named.

    Without ``reading``, what was noted of how far sources are read is left out.
    """
    with project.read() as connection:
        return history.edits(connection, limit, before, () if reading else ("sources.read",))


def steps_to(project: Project, edit_id: int) -> int | None:
    """Count how often to undo until an edit is taken back; None where undo does not lead there."""
    with project.read() as connection:
        return timeline.steps_to(connection, edit_id)


def undo_to(project: Project, edit_id: int) -> int:
    """Undo until an edit is taken back, each step one of its own; tell how many there were.

    Raise ``NothingToUndoError`` where undo does not lead there.
    """
    steps = steps_to(project, edit_id)
    if steps is None:
        raise NothingToUndoError("That step was taken back already, or cannot be undone.")
    for _ in range(steps):
        project.undo()
    return steps


def of_quote(project: Project, quote_id: int) -> list[FieldChange]:
    """List each step of a quote and of what was ever said in it, the oldest first."""
    with project.read() as connection:
        return history.of_row_with_parts(
            connection, QuoteRow, quote_id, (StatementRow, AnchorRow, QuoteTagRow)
        )


def next_steps(project: Project) -> tuple[Deed | None, Deed | None]:
    """Tell what undo would take back, and what redo would do again."""
    with project.look() as asks:
        targets = timeline.undo_target(asks), timeline.redo_target(asks)
        about = subjects(asks, {t.edit_id: t.operation for t in targets if t is not None})
        undo, redo = (t and Deed(t.operation, about.get(t.edit_id)) for t in targets)
        return undo, redo


def subjects_of(project: Project, edits: Iterable[Edit]) -> dict[int, Subject]:
    """Tell what edits were about, by their keys; those about nothing are left out."""
    with project.look() as asks:
        return subjects(asks, {edit.id: edit.operation for edit in edits})


def totals(project: Project) -> dict[str, int]:
    """Count the rows of the nouns that people ask for, and the edits."""
    with project.read() as connection:
        return checking.totals(connection)


def problems(project: Project) -> list[str]:
    """Check the whole project: the file, every hash, anchor and reference, and the journal."""
    with project.read() as connection:
        return list(checking.problems(connection))
