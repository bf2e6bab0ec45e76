"""What was read and is not kept yet."""

from __future__ import annotations

from dataclasses import dataclass

from curator.domain.errors import CuratorError
from curator.domain.sources import Draft


@dataclass(frozen=True, slots=True)
class Read:
    """A file or address, read: its draft, or the error that tells why not."""

    path: str
    draft: Draft | None = None
    error: CuratorError | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What was read since the last step, and how many files have been read so far."""

    reads: list[Read]
    done: int = 0
    total: int = 0  # as far as they are known, and whether
    is_whole: bool = True  # these are all
    size: int = 0  # bytes of those that are done
