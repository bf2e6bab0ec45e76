"""Keeps the table true: asks for its rows and counts, and follows what changes."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.domain.edits import Change
from curator.domain.lists.statements import Narrowing
from curator.gui.context import Context
from curator.gui.quotes.facets import Facets
from curator.gui.quotes.table import StatementsTable
from curator.gui.tasks import Asking
from curator.services.lists import statements
from curator.services.project import Project

_KINDS = (
    "statement", "quote", "actor", "claim", "source", "tag", "quote_tag", "coder", "version",
)  # fmt: skip
Question = Callable[[Project], "array[int]"]


class TableKeeper(QObject):
    """Asks off the interface thread, and nothing at all while nobody looks."""

    found = Signal(object)  # the keys of the rows
    counted = Signal(object)  # the tallies of the facets

    def __init__(
        self, context: Context, facets: Facets, table: StatementsTable, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._facets, self._table, self._pane = facets, table, pane
        project, troubled = context.project, context.troubled.emit
        self._missed = False  # whether something changed while nobody looked
        self._keys = Asking[Question](lambda ask: ask(project), self._tell, troubled, self)
        self._tallies = Asking[Narrowing](
            lambda wanted: statements.tallies(project, wanted), self.counted.emit, troubled, self
        )
        facets.narrowed.connect(self.reload)
        table.ordered.connect(self.reload)
        context.news.changed.connect(self._hear)

    @property
    def idle(self) -> bool:
        """Whether all that was asked of the project has been answered."""
        return self._keys.idle and self._tallies.idle

    @property
    def answered(self) -> bool:
        """Whether the rows shown are those last asked for; the counts may still be on their way."""
        return self._keys.idle

    def reload(self) -> None:
        """Ask the project for the rows and the counts again."""
        wanted, order = self._facets.wanted, self._table.order
        self._missed = False
        self._keys.ask(lambda project: statements.keys(project, wanted, order))

    def catch_up(self) -> None:
        """Ask for what was missed while nobody looked."""
        if self._missed:
            self.reload()

    def leave(self) -> None:
        """Wait for no answer any more, as the project is about to be closed."""
        self._keys.leave()
        self._tallies.leave()

    def _tell(self, keys: array[int]) -> None:
        self.found.emit(keys)
        self._tallies.ask(self._facets.wanted)  # the rows come first

    def _hear(self, change: Change) -> None:
        if not change.touches(*_KINDS):
            return
        self._table.forget()
        if not self._pane.isVisible():
            self._missed = True
        elif self._keys.idle:
            self._follow(change)
        else:  # what is on its way may be of before
            self.reload()

    def _follow(self, change: Change) -> None:
        """Put the rows that changed in their places; the others stand where they stood."""
        wanted, order, before = self._facets.wanted, self._table.order, self._table.keys
        self._keys.ask(
            lambda project: statements.keys_after(project, wanted, order, before, change)
        )
