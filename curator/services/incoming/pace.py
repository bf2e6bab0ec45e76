"""How fast a long work goes, and how long it will go on."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from curator.services.incoming.reads import Step

_SECONDS = 10.0  # of the clock that are looked back upon


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come: files, of which so many are known, and articles kept of them."""

    done: int = 0
    total: int = 0
    is_whole: bool = True  # whether the total is known
    articles: int = 0
    size: int = 0  # bytes of the files that are done
    rate: float = 0.0  # files a second
    remaining: float | None = None  # seconds, where that can be told


class Pace:
    """Watches a number grow."""

    def __init__(self) -> None:
        self._seen = deque([(time.monotonic(), 0)])

    def rate(self, number: int) -> float:
        """Note that the number is this now; tell by how much it grows a second."""
        now = time.monotonic()
        if now > self._seen[-1][0]:
            self._seen.append((now, number))
        while len(self._seen) > 2 and self._seen[1][0] < now - _SECONDS:
            self._seen.popleft()
        (begin, before), (end, after) = self._seen[0], self._seen[-1]
        return (after - before) / (end - begin) if end > begin else 0.0


def progress(step: Step, articles: int, rate: float) -> Progress:
    """Tell how far it has come after a step, with so many articles and files a second."""
    left = step.total - step.done
    remaining = left / rate if step.is_whole and rate > 0 else None
    return Progress(step.done, step.total, step.is_whole, articles, step.size, rate, remaining)
