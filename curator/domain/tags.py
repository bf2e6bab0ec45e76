"""Tags: free labels on sources and quotes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """A free label."""

    id: int
    uid: str
    name: str
