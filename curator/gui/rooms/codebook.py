"""What the rooms of the actors and of the claims have in common: one desk, and its widths."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from curator.gui.codebook.desk import Desk
from curator.gui.rooms.room import Glance, Room


class CodebookRoom(Room):
    """A room with a list and, beside it, one of its entries."""

    def furnish(self, desk: Desk, shape: str) -> None:
        """Set the desk up; its widths are remembered under the name of a shape."""
        self.desk, self._shape = desk, shape
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(desk)
        width = self.window().width()  # its own comes with the first picture
        desk.splitter.setSizes([min(320, width * 30 // 100), width * 70 // 100])
        desk.splitter.restoreState(self.context.settings.shape(shape))

    def enter(self) -> None:
        """Go on in the list; where it is empty, with the first entry to make."""
        self.desk.enter()

    def receive(self, wish: object) -> None:
        """Show the entry of a key."""
        if isinstance(wish, Glance):
            self.desk.tree.choose(wish.key)
        elif isinstance(wish, int):
            self.desk.choose(wish)

    def step(self, by: int) -> None:
        """Give the keys to the next part."""
        self.desk.step(by)

    def remember(self) -> None:
        """Keep the widths."""
        self.context.settings.remember_shape(self._shape, self.desk.splitter.saveState())
