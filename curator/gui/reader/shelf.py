"""The shelf: the quotes of the source that is read, kept up with what changes."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence

from curator.domain.edits import Change
from curator.domain.lists.marks import QuoteMark, place_of
from curator.domain.quotes import Quote
from curator.gui.context import Context
from curator.services.lists import articles, marks

_FEW = 50  # quotes; an edit that touched more is taken in by asking for all again


class Shelf:
    """The marks of one source; what is said in a quote is asked for where it is shown."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.marks: list[QuoteMark] = []

    def fill(self) -> None:
        """Ask for the marks of the source that is looked at."""
        source_id = self._context.selection.source_id
        self.marks = [] if source_id is None else self._ask(source_id)

    def take_in(self, change: Change) -> bool:
        """Bring the marks up to an edit; tell whether any of them may have changed."""
        if change.touches("anchor", "version", "source") or not self._take_in_few(change):
            before = self.marks
            self.fill()
            return before != self.marks
        return change.touches("quote", "statement")

    def fetch(self, quote_ids: Sequence[int]) -> dict[int, Quote]:
        """Give quotes with what is said in them."""
        project = self._context.project
        found = self._context.attempt(lambda: articles.quotes_named(project, quote_ids))
        return {quote.id: quote for quote in found or ()}

    def _take_in_few(self, change: Change) -> bool:
        """Ask for the touched quotes alone; tell whether that was enough."""
        source_id = self._context.selection.source_id
        touched = set(change.ids.get("quote", ()))
        said = change.ids.get("statement", frozenset())
        if source_id is None or len(touched) + len(said) > _FEW:
            return False
        owners = self._context.attempt(lambda: marks.quotes_of(self._context.project, said)) or {}
        if len(owners) < len(said) and len(touched) != 1:
            return False  # whose the statements were that are gone is not told
        touched.update(owners.values())
        self.marks = [mark for mark in self.marks if mark.quote_id not in touched]
        for mark in self._ask(source_id, touched):
            insort(self.marks, mark, key=place_of)
        return True

    def _ask(self, source_id: int, only: Iterable[int] | None = None) -> list[QuoteMark]:
        project = self._context.project
        return self._context.attempt(lambda: marks.of_source(project, source_id, only)) or []
