"""What the reading room can be asked for: corrections, lost places, reprints, the original."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """The command that leads there."""

    CORRECT = "sources.correct"
    PLACES = "quotes.places"
    REPRINTS = "reprints.show"
    ORIGINAL = "originals.show"
