"""What a reader asks for to paint the quotes of a source, all of them or those just changed."""

from __future__ import annotations

from collections.abc import Set

from curator.domain.lists.marks import MarksTouched, QuoteMark
from curator.services.project import Project
from curator.storage.reading import marks as stored


def of_source(project: Project, source_id: int) -> list[QuoteMark]:
    """List where the quotes of a source lie in its newest version, by place.

    A quote without a place there is left out.
    """
    with project.look() as asks:
        return stored.of_source(asks, source_id)


def touched(
    project: Project, source_id: int, quote_ids: Set[int], statement_ids: Set[int]
) -> MarksTouched | None:
    """Tell what became of the marks of a source after an edit of some quotes and statements.

    None where the edit does not tell whose the statements were that are gone.
    """
    with project.look() as asks:
        owners = stored.quotes_of(asks, statement_ids)
        if len(owners) < len(statement_ids) and len(quote_ids) != 1:
            return None
        both = frozenset(quote_ids | set(owners.values()))
        found = stored.of_source(asks, source_id, both) if both else []
        return MarksTouched(both, found)
