"""Two texts told as one, stretch by stretch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Share(Enum):
    """Whose words they are."""

    BOTH = "both"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words in a row that are in both texts, or in one of them."""

    share: Share
    words: str
