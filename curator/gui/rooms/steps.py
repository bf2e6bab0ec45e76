"""Undo and redo: each names what it did, and goes to what it brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from curator.domain.edits import Change, Deed, Subject
from curator.gui.context import Context
from curator.gui.messages import deed_words
from curator.gui.rooms.room import Glance
from curator.services.lists import articles
from curator.services.lists import sources as listed

_ROOMS = {"actor": "actors", "claim": "claims"}


class Steps(QObject):
    """Takes steps back and does them again."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        context.actions["edit.undo"].triggered.connect(self._undo)
        context.actions["edit.redo"].triggered.connect(self._redo)

    def _undo(self) -> None:
        self._go(0, self._context.project.undo, self.tr("Taken back: {0}"))

    def _redo(self) -> None:
        self._go(1, self._context.project.redo, self.tr("Done again: {0}"))

    def _go(self, which: int, deed: Callable[[], Change], shape: str) -> None:
        from curator.services import history

        context = self._context
        steps = context.attempt(lambda: history.next_steps(context.project)) or (None, None)
        change = context.attempt(deed)
        if change is None:
            return
        context.news.tell()
        step = steps[which] or Deed(change.operation, None)
        if step.subject is not None:
            context.attempt(lambda: self._look_at(step.subject))
        context.told.emit(shape.format(deed_words(step.operation, step.subject)))

    def _look_at(self, subject: Subject | None) -> None:
        """Look at what a step was about, where that is there now."""
        assert subject is not None
        project, key = self._context.project, subject.row_id
        if subject.kind == "quote":
            for quote in articles.quotes_named(project, [key]):
                self._read(quote.source_id, quote.id)
        elif subject.kind == "source":
            for source_id in listed.held(project, [key]):
                self._read(source_id, None)
        elif self._context.selection.room == _ROOMS[subject.kind]:
            self._context.wished.emit(Glance(key))
        elif self._context.selection.room != "quotes":
            self._context.go_to(_ROOMS[subject.kind], key)

    def _read(self, source_id: int, quote_id: int | None) -> None:
        """Look at a source or a quote; the table of quotes shows what became of them as well."""
        selection = self._context.selection
        if selection.room == "read":
            selection.look_at_source(source_id)
            selection.look_at_quote(quote_id)
        elif selection.room != "quotes":
            self._context.show_place(source_id, quote_id)
