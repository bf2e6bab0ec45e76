"""The room of the claims: what is disputed, how it is defined, and what falls under what."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from curator.domain.claims import ClaimStatus
from curator.gui.codebook.claim_editor import ClaimEditor
from curator.gui.codebook.desk import Desk, Words
from curator.gui.context import Context
from curator.gui.messages import claim_status_word
from curator.gui.rooms.codebook import CodebookRoom


class ClaimsRoom(CodebookRoom):
    """The claims as a tree, and one of them beside it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        words = Words(
            self.tr("Claims"), self.tr("Filter the claims"), self.tr("Every status"),
            self.tr("Perhaps the same as another"),
            self.tr("New claim: one sentence, then Enter"),
            self.tr("There are no claims yet.\nTag a quote, or add a claim below."),
            {status.value: claim_status_word(status) for status in ClaimStatus}, "claims",
        )  # fmt: skip
        desk = Desk(context, ClaimEditor(context, self), words, nested=True)
        self.furnish(desk, "claims")
