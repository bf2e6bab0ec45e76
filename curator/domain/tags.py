"""Tags: free labels on sources and quotes."""

from dataclasses import dataclass

from curator.domain.errors import EmptyNameError
from curator.domain.text import folded, tidy


@dataclass(frozen=True, slots=True)
class Tag:
    """A free label."""

    id: int
    uid: str
    name: str


def check_tag(name: str) -> str:
    """Clean the name of a label; raise ``EmptyNameError`` where nothing is left."""
    if folded(name):
        return tidy(name)
    raise EmptyNameError("The name of a label is empty. Give it at least one letter.")
