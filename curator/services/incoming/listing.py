"""The files, texts and addresses that a person names, looked up ahead of their reading."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from curator.domain.errors import CuratorError

_MOST = 100_000  # files known ahead; a folder may have no end


@dataclass(frozen=True, slots=True)
class Listed:
    """One thing to read, or the reason why it gives nothing to read."""

    said: str
    size: int = 0  # bytes, as far as they are known
    error: CuratorError | None = None
    path: Path | None = None  # of a file


def is_address(target: str) -> bool:
    """Whether a target is an address of the web rather than a path."""
    return target.lower().startswith(("http://", "https://"))


class Listing:
    """What is to be read, in order; it is looked for ahead, so that its number is known."""

    def __init__(self, targets: Iterable[str]) -> None:
        self._found = _found(targets)
        self._ahead: deque[Listed] = deque()
        self.total = 0  # as far as they are known
        self.is_whole = False  # whether these are all

    def __iter__(self) -> Iterator[Listed]:
        return self

    def __next__(self) -> Listed:
        if not self._ahead:
            self._look()
        if not self._ahead:
            raise StopIteration
        return self._ahead.popleft()

    def look_ahead(self, seconds: float) -> None:
        """Look up as many more as there is time for."""
        end = time.monotonic() + seconds
        while not self.is_whole and len(self._ahead) < _MOST and time.monotonic() < end:
            self._look()

    def _look(self) -> None:
        found = next(self._found, None)
        if found is None:
            self.is_whole = True
        else:
            self.total += 1
            self._ahead.append(found)


def _found(targets: Iterable[str]) -> Iterator[Listed]:
    from curator.importers.files import collect

    asked = set()  # an address that is named twice is fetched once
    for target in targets:
        if is_address(target):
            if target not in asked:
                asked.add(target)
                yield Listed(target)
        else:
            for found in collect([Path(target)]):
                yield Listed(str(found.path), found.size, found.error, found.path)
