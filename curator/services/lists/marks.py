"""What a reader asks for to paint the quotes of a source, all of them or those just changed."""

from __future__ import annotations

from collections.abc import Iterable

from curator.domain.lists.marks import QuoteMark
from curator.services.project import Project
from curator.storage.reading import marks as stored


def of_source(
    project: Project, source_id: int, quote_ids: Iterable[int] | None = None
) -> list[QuoteMark]:
    """List where the quotes of a source lie in its newest version, by place.

    With ``quote_ids`` only those of them; a quote without a place there is left out.
    """
    with project.look() as asks:
        return stored.of_source(asks, source_id, quote_ids)


def quotes_of(project: Project, statement_ids: Iterable[int]) -> dict[int, int]:
    """Tell which quotes some statements are of; those that are gone are left out."""
    with project.look() as asks:
        return stored.quotes_of(asks, statement_ids)
