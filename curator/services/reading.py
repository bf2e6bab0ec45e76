"""Read what a person names: files, folders with all below them, addresses, plain text.

Touches no project, so it may run in any thread; keeping what was read is another deed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from curator.domain.errors import BinaryFileError, CuratorError
from curator.domain.profiles.profile import Profile, applied
from curator.domain.sources import Draft
from curator.services.incoming.listing import Listed, Listing, is_address
from curator.services.incoming.pace import Pace, Progress, progress
from curator.services.incoming.reads import Read, Step

if TYPE_CHECKING:
    from curator.importers.pool.tasks import Task
    from curator.importers.reading import Part
    from curator.services.incoming.spool import Spool

__all__ = ["Read", "Step", "is_address", "name_ends", "read_all", "read_in_steps", "read_piped"]

_SMALL = 256 << 10  # bytes of a text that is read in a moment, so no process is begun for it
_TELL = 0.1  # seconds between two words on how far it has come
_LOOK = 0.005  # seconds in which more files are looked up, between two steps


def read_all(
    targets: Iterable[str], profile: Profile | None = None, jobs: int = 0
) -> Iterator[Read]:
    """Read each target in turn; a failure is told in its place and stops no other.

    A profile says what the names of files and the columns of tables mean.
    """
    steps = read_in_steps(targets, jobs, profile=profile)
    return chain.from_iterable(step.reads for step in steps)


def with_profile(read: Read, profile: Profile | None) -> Read:
    """Add to what was read what a profile says of it."""
    if profile is None or read.draft is None:
        return read
    path = read.path.rpartition("#")[0] if read.draft.part else read.path
    return replace(read, draft=applied(profile, read.draft, path))


def read_in_steps(
    targets: Iterable[str],
    jobs: int = 0,
    stop: Event | None = None,
    profile: Profile | None = None,
) -> Iterator[Step]:
    """Read targets in up to ``jobs`` processes, one a core where that is 0.

    What is read comes in the order of the targets. A step comes at least every twentieth of a
    second, also an empty one; none comes after ``stop`` was set.
    """
    from curator.importers.pool.pool import POOL

    stop, listing = stop or Event(), Listing(targets)
    done = size = 0
    try:
        for step in POOL.read(_tasks(listing, stop, profile), jobs):
            listing.look_ahead(_LOOK)
            done += len(step.ended)
            size += sum(task.size for task in step.ended)
            reads = [with_profile(_read(*each), profile) for each in step.parts]
            yield Step(reads, done, listing.total, listing.is_whole, size)
            if stop.is_set():
                return
    except _StoppedError:
        return


def read_into(
    spool: Spool,
    targets: Iterable[str],
    stop: Event,
    told: Callable[[Progress], object],
    profile: Profile | None = None,
) -> None:
    """Read targets as ``read_in_steps`` does, into a spool, and tell how far that has come."""
    pace, last = Pace(), 0.0
    for step in read_in_steps(targets, stop=stop, profile=profile):
        spool.add(step.reads)
        rate, now = pace.rate(step.done), time.monotonic()
        if now - last >= _TELL:
            last = now
            told(progress(step, spool.articles, rate))


def read_text(text: str, name: str = "") -> Read:
    """Read text that was typed, pasted or piped in."""
    from curator.importers import reading

    return _attempt(name or "-", lambda: reading.read_text(text, name))


def read_piped(data: bytes) -> Read:
    """Read the bytes of a file from standard input, in a process unless they are plain text."""
    from curator.importers.pool.pool import POOL
    from curator.importers.pool.tasks import Task
    from curator.importers.raw import Raw
    from curator.importers.reading import alone, plain_parts

    raw = Raw(data)
    parts = plain_parts(raw)
    if parts is None:
        steps = POOL.read(iter([Task("-", raw, len(data))]), 1)
        parts = [part for step in steps for _, part in step.parts]
    return _attempt("-", lambda: alone(parts, "-"))


def name_ends() -> tuple[str, ...]:
    """Give the ends of the names of files that are read, such as ``.docx``."""
    from curator.importers.kinds import SUFFIXES

    return tuple(SUFFIXES)


class _StoppedError(Exception):
    """Nobody waits any more for what is fetched."""


def _tasks(listing: Listing, stop: Event, profile: Profile | None) -> Iterator[Task]:
    """Make tasks of what is listed; what takes no time is read, and what is far away fetched."""
    from curator.importers.pool.tasks import Task
    from curator.importers.reading import Part

    for listed in listing:
        if listed.error is not None:
            task = Task(listed.said, Path(listed.said))
            task.end(Part("", error=listed.error))
        elif is_address(listed.said):
            task = _fetched(listed.said, stop)
        else:
            task = _of_file(listed)
        if profile is not None:
            task.columns = profile.columns
        yield task


def _of_file(listed: Listed) -> Task:
    from curator.importers.kinds import Kind, kind_by_name
    from curator.importers.pool.tasks import Task
    from curator.importers.reading import read_if_plain

    path = listed.path or Path(listed.said)
    task = Task(listed.said, path, listed.size)
    is_text = kind_by_name(path.name) in {Kind.PLAIN, Kind.MARKDOWN}
    if listed.size == 0 or (is_text and listed.size <= _SMALL):
        parts = read_if_plain(path, listed.said)
        if parts is not None:
            task.end(*parts)
    return task


def _fetched(url: str, stop: Event) -> Task:
    from curator.importers.fetch import download
    from curator.importers.pool.tasks import Task
    from curator.importers.reading import Part

    def watch() -> None:
        if stop.is_set():
            raise _StoppedError

    try:
        raw = download(url, waiting=watch)
    except CuratorError as error:
        task = Task(url, Path(url))
        task.end(Part("", error=error))
        return task
    return Task(url, raw, len(raw.data))


def _read(task: Task, part: Part) -> Read:
    inside = f"{task.said}/{part.name}" if part.name else task.said
    number = f"#{part.draft.part}" if part.draft and part.draft.part else ""
    error = part.error
    if isinstance(error, BinaryFileError) and is_address(task.said):
        from curator.importers.fetch import no_text

        error = no_text(task.said, error)
    return Read(inside + number, part.draft, error)


def _attempt(path: str, read: Callable[[], Draft]) -> Read:
    try:
        return Read(path, draft=read())
    except CuratorError as error:
        return Read(path, error=error)
