"""What the reading room can be asked to do for a text."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """The command that leads to a repair, or to the original."""

    CORRECT = "sources.correct"
    PLACES = "quotes.places"
    ORIGINAL = "originals.show"
