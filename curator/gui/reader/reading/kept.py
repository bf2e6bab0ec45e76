"""What was kept before: the very same words, and what was said last."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.domain.statements import NewStatement
from curator.gui.context import Context
from curator.gui.reader.view import ReaderView


class LastSaid(QObject):
    """Actor, claim and stance of what was said last, to be said again."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._is_there: bool | None = None  # None: nobody asked yet
        context.news.changed.connect(self._ask_again)
        context.project_closed.connect(self._ask_again)

    def get(self) -> NewStatement | None:
        """Give it; None where nothing whole was said."""
        from curator.services.lists import choices

        project = self._context.project
        return self._context.attempt(lambda: choices.last_said(project))

    @property
    def is_there(self) -> bool:
        """Whether there is any."""
        if self._is_there is None and self._context.has_project:
            self._is_there = self.get() is not None
        return bool(self._is_there)

    def _ask_again(self) -> None:
        self._is_there = None


def same_kept(context: Context, view: ReaderView, start: int, end: int) -> int | None:
    """Give the quote that this coder has kept of the very same words, in code points.

    What another coder kept does not count: who codes apart is not to be led to it.
    """
    from curator.domain.quotes import QuoteFilter
    from curator.services import quotes

    first, last = view.offsets.to_utf16(start), view.offsets.to_utf16(end)
    near = view.marks.between(first, last)
    same = tuple(mark.quote_id for mark in near if (mark.start, mark.end) == (first, last))
    if not same:
        return None
    project = context.project
    found = context.attempt(lambda: quotes.find(project, QuoteFilter(quote_ids=same))) or []
    return next((each.id for each in found if each.coder_id == project.coder.id), None)
