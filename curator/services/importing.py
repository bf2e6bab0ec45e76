"""Bring articles into a project: read, compared with what it has, and kept as one edit."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from curator.domain.sources import Imported
from curator.services.incoming.keeping import Keeping
from curator.services.incoming.pace import Pace, Progress, progress
from curator.services.incoming.reads import Read, Step
from curator.services.project import Project

BATCH = 64  # sources kept between two turns of a window, so that it stays awake


@dataclass(frozen=True, slots=True)
class News:
    """What became of some of the articles, and how far the import has come."""

    outcomes: list[Imported]
    progress: Progress


def add(project: Project, reads: Iterable[Read], version_of: int | None = None) -> list[Imported]:
    """Keep what was read, all of it as one edit; tell what became of each.

    The same bytes are known and left alone, and so is the same text unless it comes from another
    address or outlet. Another text from an address that the project has becomes a new version of
    that source; so does every text where ``version_of`` names a source.
    """
    outcomes: list[Imported] = []
    with project.write("sources.add") as writer:
        keeping, rest = Keeping(writer, version_of), iter(reads)
        while batch := list(islice(rest, BATCH)):
            outcomes += keeping.keep(batch)
    return outcomes


def add_in_steps(
    project: Project, steps: Iterable[Step], version_of: int | None = None
) -> Generator[News, None, None]:
    """Do as ``add`` does with what is read in steps, and tell the news of each.

    Closed midway it keeps nothing at all; where the steps end early, it keeps what came of them.
    """
    with project.write("sources.add") as writer:
        keeping, pace, articles = Keeping(writer, version_of), Pace(), 0
        for step in steps:
            rate = pace.rate(step.done)
            for batch in _batches(step.reads):
                outcomes = keeping.keep(batch)
                articles += len(batch)
                yield News(outcomes, progress(step, articles, rate))


def _batches(reads: Sequence[Read]) -> Iterator[Sequence[Read]]:
    """Divide what was read in a step; there is at least one batch, which may be empty."""
    yield from (reads[at : at + BATCH] for at in range(0, max(1, len(reads)), BATCH))
