"""A room: what the window shows beside the rail, one at a time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from curator.gui.context import Context


class Glance(NamedTuple):
    """A wish to see an entry, but not at the price of what a person has filtered for."""

    key: int


class Room(QWidget):
    """What every room can do; it is made at the first visit and lives as long as its project."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context

    def enter(self) -> None:
        """Give the keys to where work goes on; called at every visit."""
        self.setFocus()

    def receive(self, wish: object) -> None:
        """Show what was asked for on the way in, such as the quotes of a filter."""

    def step(self, by: int) -> None:
        """Give the keys to the pane so many further (F6); a room of one pane keeps them."""

    def remember(self) -> None:
        """Keep the widths of the panes; called before the room goes."""
