"""What the reading room can be asked to do for a text."""
"""What the reading room can be asked for: correct a text, list lost places, or reprints."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """The command that leads to a repair, or to the original."""

    CORRECT = "sources.correct"
    PLACES = "quotes.places"
    ORIGINAL = "originals.show"
    """The command that leads there."""

    CORRECT = "sources.correct"
    PLACES = "quotes.places"
    REPRINTS = "reprints.show"
