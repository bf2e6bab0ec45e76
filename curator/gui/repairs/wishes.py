"""What the reading room can be asked to do for a text: correct it, or list lost places."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """The command that leads to a repair."""

    CORRECT = "sources.correct"
    PLACES = "quotes.places"
