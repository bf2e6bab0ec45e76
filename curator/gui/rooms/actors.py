"""The room of the actors: who they are, what else they are called, where they belong."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.domain.actors import ActorKind
from curator.gui.codebook.actor_editor import ActorEditor
from curator.gui.codebook.desk import Desk, Words
from curator.gui.context import Context
from curator.gui.messages import actor_kind_word
from curator.gui.rooms.room import Room


class ActorsRoom(Room):
    """The actors by name, and one of them beside the list."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        words = Words(
            self.tr("Actors"), self.tr("Filter the actors"), self.tr("All kinds"),
            self.tr("New actor: type a name, then Enter"),
            self.tr("Nobody has said anything yet.\nTag a quote, or add an actor below."),
            {kind.value: actor_kind_word(kind) for kind in ActorKind}, "actors",
        )  # fmt: skip
        self.desk = Desk(context, ActorEditor(context, self), words, nested=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.desk)
        self.desk.splitter.restoreState(context.settings.shape("actors"))

    def enter(self) -> None:
        """Go on in the list; where there is nobody, with the first one."""
        (self.desk.tree if self.desk.tree.isVisible() else self.desk.new).setFocus()

    def receive(self, wish: object) -> None:
        """Show the actor of a key."""
        if isinstance(wish, int):
            self.desk.choose(wish)

    def step(self, by: int) -> None:
        """Give the keys to the next part."""
        self.desk.step(by)

    def remember(self) -> None:
        """Keep the widths."""
        self.context.settings.remember_shape("actors", self.desk.splitter.saveState())
