"""The shelf: where the quotes of the source that is read are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from curator.domain.edits import Change
from curator.domain.lists.marks import MarksTouched, QuoteMark
from curator.domain.quotes import Quote
from curator.gui.context import Context
from curator.services.lists import articles, marks

_FEW = 50  # quotes; an edit that touched more is taken in by asking for all again


class Shelf:
    """Gives the marks of one source; what is said in a quote is asked for where it is shown."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[QuoteMark]:
        """Ask for the marks of the source that is looked at."""
        project, source_id = self._context.project, self._context.selection.source_id
        if source_id is None:
            return []
        return self._context.attempt(lambda: marks.of_source(project, source_id)) or []

    def touched(self, change: Change) -> MarksTouched | None:
        """Ask for the marks that an edit touched; None where all have to be asked for again."""
        project, source_id = self._context.project, self._context.selection.source_id
        told = change.ids.get("quote", frozenset())
        said = change.ids.get("statement", frozenset())
        if source_id is None or change.touches("anchor", "version", "source"):
            return None
        if len(told) + len(said) > _FEW:
            return None
        return self._context.attempt(lambda: marks.touched(project, source_id, told, said))

    def fetch(self, quote_ids: Sequence[int]) -> dict[int, Quote]:
        """Give quotes with what is said in them."""
        project = self._context.project
        found = self._context.attempt(lambda: articles.quotes_named(project, quote_ids))
        return {quote.id: quote for quote in found or ()}

    def newest_version(self, source_id: int) -> int | None:
        """Tell the key of a source's newest version; None where it is gone."""
        project = self._context.project
        return self._context.attempt(lambda: articles.newest_version(project, source_id))
