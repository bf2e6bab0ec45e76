"""What is declared of a command."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Needs(IntEnum):
    """What has to be there before a command can be used."""

    NOTHING = 0
    PROJECT = 1
    WRITING = 2


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can do."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.PROJECT
    local: bool = False  # its keys hold only where its pane has the focus
    by_pane: bool = False  # it is enabled by what does it, and not before that is there

    @property
    def pane(self) -> str:
        """The pane in which its keys hold; empty where they hold in the whole window."""
        return self.name.partition(".")[0] if self.local else ""
