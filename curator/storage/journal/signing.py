"""Who makes an edit, and which edit it takes back."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes, on which device; for history only, nothing is decided by it."""

    coder_id: int
    device: str


class Inverts(NamedTuple):
    """The edit that an edit takes back: an edit undone, or an undo done again."""

    undoes: int | None = None
    redoes: int | None = None


NOTHING = Inverts()
