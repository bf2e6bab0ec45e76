"""Undo and redo: each names what it did, and goes to what it brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from curator.domain.edits import Change
from curator.domain.quotes import Quote
from curator.gui.context import Context
from curator.gui.messages import operation
from curator.services.lists import articles


class Steps(QObject):
    """Takes steps back and does them again."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        context.actions["edit.undo"].triggered.connect(self._undo)
        context.actions["edit.redo"].triggered.connect(self._redo)

    def _undo(self) -> None:
        self._go(self._context.project.undo, self.tr("Taken back: {0}"))

    def _redo(self) -> None:
        self._go(self._context.project.redo, self.tr("Done again: {0}"))

    def _go(self, deed: Callable[[], Change], shape: str) -> None:
        context = self._context
        change = context.attempt(deed)
        if change is None:
            return
        context.news.tell()
        context.told.emit(shape.format(operation(change.operation)))
        touched = self._quotes(change) if context.selection.room == "read" else []
        if touched:
            context.selection.look_at_source(touched[0].source_id)
            context.selection.look_at_quote(touched[0].id)

    def _quotes(self, change: Change) -> list[Quote]:
        """Give the quotes an edit touched that are there now; none where it was a long one."""
        ids = change.ids.get("quote", frozenset())
        if not 0 < len(ids) < 50:
            return []
        project = self._context.project
        return self._context.attempt(lambda: articles.quotes_named(project, sorted(ids))) or []
