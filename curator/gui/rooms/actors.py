"""The room of the actors: who they are, what else they are called, where they belong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from curator.domain.actors import ActorKind
from curator.gui.codebook.actor_editor import ActorEditor
from curator.gui.codebook.desk import Desk, Words
from curator.gui.context import Context
from curator.gui.messages import actor_kind_word
from curator.gui.rooms.codebook import CodebookRoom


class ActorsRoom(CodebookRoom):
    """The actors by name, and one of them beside the list."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        words = Words(
            self.tr("Actors"), self.tr("Filter the actors"), self.tr("All kinds"),
            self.tr("Perhaps the same as another"),
            self.tr("New actor: type a name, then Enter"),
            self.tr("Nobody has said anything yet.\nTag a quote, or add an actor below."),
            {kind.value: actor_kind_word(kind) for kind in ActorKind}, "actors",
        )  # fmt: skip
        desk = Desk(context, ActorEditor(context, self), words, nested=False)
        self.furnish(desk, "actors")
