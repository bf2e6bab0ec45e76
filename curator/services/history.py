"""What a person can ask of the past: who did what and when, and how a quote came to be so."""

from __future__ import annotations

from curator.domain.edits import Edit, FieldChange
from curator.services.project import Project
from curator.storage import checking
from curator.storage.journal import history
from curator.storage.models import AnchorRow, QuoteRow, QuoteTagRow, StatementRow


def edits(project: Project, limit: int | None = None) -> list[Edit]:
    """List the edits of a project, the newest first."""
    with project.read() as connection:
        return history.edits(connection, limit)


def of_quote(project: Project, quote_id: int) -> list[FieldChange]:
    """List each step of a quote and of what was ever said in it, the oldest first."""
    with project.read() as connection:
        return history.of_row_with_parts(
            connection, QuoteRow, quote_id, (StatementRow, AnchorRow, QuoteTagRow)
        )


def totals(project: Project) -> dict[str, int]:
    """Count the rows of the nouns that people ask for, and the edits."""
    with project.read() as connection:
        return checking.totals(connection)


def problems(project: Project) -> list[str]:
    """Check the whole project: the file, every hash, anchor and reference, and the journal."""
    with project.read() as connection:
        return list(checking.problems(connection))
