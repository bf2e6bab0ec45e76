"""What the pool is given to do: files and bytes to read, in the order of their outcomes."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from curator.importers.raw import Raw
from curator.importers.reading import Part


@dataclass(slots=True, eq=False)
class Task:
    """A file, or bytes, to be read, and what came of it that nobody has taken yet.

    ``said`` is what to call it; one that has ``ended`` from the start needs no process.
    """

    said: str
    what: Path | Raw
    size: int = 0
    ended: bool = False
    parts: deque[Part] = field(default_factory=deque)
    alone: bool = False  # it broke a process together with others, and is tried by itself
    told: int = 0  # bytes that came of it, and
    held: int = 0  # those of them that nobody has taken yet
    columns: Mapping[str, str] = field(default_factory=dict)  # what those of a table are read as

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.what.name

    def order(self) -> list[object]:
        """Write down what is to be read, for another process, which may be in another folder."""
        if isinstance(self.what, Raw):
            given = [self.what.data, self.name, self.what.url, self.what.charset]
            return [*given, dict(self.columns)]
        return [os.fsencode(self.what.absolute()), self.said, self.size, dict(self.columns)]

    def end(self, *parts: Part) -> None:
        """Say that nothing more will come of it than these."""
        self.parts += parts
        self.ended = True
