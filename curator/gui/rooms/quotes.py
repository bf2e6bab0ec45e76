"""The room of all quotes: facets at the left, the table of statements beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from curator.domain.lists.statements import Facet, Narrowing, Value
from curator.domain.quotes import QuoteFilter
from curator.gui.context import Context
from curator.gui.quotes.pane import QuotesPane
from curator.gui.rooms.room import Room


class QuotesRoom(Room):
    """Holds the pane and leads the keys around it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.pane = QuotesPane(context, self)
        shapes = context.settings
        self.pane.splitter.restoreState(shapes.shape("quotes"))
        self.pane.table.columns.restore(shapes.shape("quotes-columns"))
        self.pane.table.wanted = shapes.last_statement(context.project.path)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pane)
        context.project_closed.connect(self.pane.keeper.leave)

    def enter(self) -> None:
        """Go on in the table."""
        self.pane.table.setFocus()

    def receive(self, wish: object) -> None:
        """Show the statements of an actor, a claim, a source or a stance alone."""
        if isinstance(wish, QuoteFilter):
            sides: dict[Facet, Value] = {
                Facet.ACTOR: wish.actor_id, Facet.CLAIM: wish.claim_id,
                Facet.SOURCE: wish.source_id, Facet.STANCE: wish.stance and wish.stance.value,
            }  # fmt: skip
            chosen = {side: frozenset({value}) for side, value in sides.items() if value}
            self.pane.facets.narrow(Narrowing(chosen=chosen))

    def step(self, by: int) -> None:
        """Give the keys to the filter, the facets, or the table."""
        pane = self.pane
        stops: list[QWidget] = [pane.facets.filter, pane.facets.view, pane.table]
        focus = QApplication.focusWidget()
        here = next((n for n, stop in enumerate(stops) if stop is focus), len(stops) - 1)
        stops[(here + by) % len(stops)].setFocus()

    def remember(self) -> None:
        """Keep the widths of the panes and the columns, and the row that is stood on."""
        settings = self.context.settings
        settings.remember_shape("quotes", self.pane.splitter.saveState())
        settings.remember_shape("quotes-columns", self.pane.table.columns.shape)
        if (key := self.pane.table.current_key) is not None:
            settings.remember_statement(self.context.project.path, key)
