"""The room of the claims: what is disputed, how it is defined, and what falls under what."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.domain.claims import ClaimStatus
from curator.gui.codebook.claim_editor import ClaimEditor
from curator.gui.codebook.desk import Desk, Words
from curator.gui.context import Context
from curator.gui.messages import claim_status_word
from curator.gui.rooms.room import Room


class ClaimsRoom(Room):
    """The claims as a tree, and one of them beside it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        words = Words(
            self.tr("Claims"), self.tr("Filter the claims"), self.tr("Every status"),
            self.tr("New claim: one sentence, then Enter"),
            self.tr("There are no claims yet.\nTag a quote, or add a claim below."),
            {status.value: claim_status_word(status) for status in ClaimStatus}, "claims",
        )  # fmt: skip
        self.desk = Desk(context, ClaimEditor(context, self), words, nested=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.desk)
        self.desk.splitter.restoreState(context.settings.shape("claims"))

    def enter(self) -> None:
        """Go on in the tree; where there is none, with the first claim."""
        (self.desk.tree if self.desk.tree.isVisible() else self.desk.new).setFocus()

    def receive(self, wish: object) -> None:
        """Show the claim of a key."""
        if isinstance(wish, int):
            self.desk.choose(wish)

    def step(self, by: int) -> None:
        """Give the keys to the next part."""
        self.desk.step(by)

    def remember(self) -> None:
        """Keep the widths."""
        self.context.settings.remember_shape("claims", self.desk.splitter.saveState())
