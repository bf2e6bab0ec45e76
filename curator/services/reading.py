"""Read what a person names: files, folders with all below them, addresses, plain text.

Touches no project, so it may run in any thread; keeping what was read is another deed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from curator.domain.errors import CuratorError
from curator.domain.profiles.profile import Profile, applied
from curator.domain.sources import Draft


@dataclass(frozen=True, slots=True)
class Read:
    """A file or address, read: its draft, or the error that tells why not."""

    path: str
    draft: Draft | None = None
    error: CuratorError | None = None


def read_all(targets: Iterable[str], profile: Profile | None = None) -> Iterator[Read]:
    """Read each target in turn; a failure is told in its place and stops no other.

    A profile says what the names of files and the columns of tables mean.
    """
    columns = profile.columns if profile is not None else {}
    for target in targets:
        for read in _read(target, columns):
            yield with_profile(read, profile)


def with_profile(read: Read, profile: Profile | None) -> Read:
    """Add to what was read what a profile says of it."""
    if profile is None or read.draft is None:
        return read
    path = read.path.rpartition("#")[0] if read.draft.part else read.path
    return replace(read, draft=applied(profile, read.draft, path))


def read_text(text: str, name: str = "") -> Read:
    """Read text that was typed, pasted or piped in."""
    from curator.importers import reading

    return _attempt(name or "-", lambda: reading.read_text(text, name))


def read_piped(data: bytes) -> Read:
    """Read the bytes of a text from standard input."""
    from curator.importers import reading

    return _attempt("-", lambda: reading.read_bytes(data, ""))


def is_address(target: str) -> bool:
    """Whether a target is an address of the web rather than a path."""
    return target.lower().startswith(("http://", "https://"))


def name_ends() -> tuple[str, ...]:
    """Give the ends of the names of files that are read, such as ``.docx``."""
    from curator.importers.kinds import SUFFIXES

    return tuple(SUFFIXES)


def _read_address(url: str) -> Read:
    from curator.importers.fetch import fetch

    return _attempt(url, partial(fetch, url))


def _read(target: str, columns: Mapping[str, str]) -> Iterator[Read]:
    if is_address(target):
        yield _read_address(target)
    else:
        yield from _read_path(Path(target), columns)


def _read_path(target: Path, columns: Mapping[str, str]) -> Iterator[Read]:
    from curator.importers.files import collect
    from curator.importers.reading import read_file

    for found in collect([target]):
        path = str(found.path)
        if found.error:
            yield Read(path, error=found.error)
            continue
        for part in read_file(found.path, columns):
            inside = f"{path}/{part.name}" if part.name else path
            number = f"#{part.draft.part}" if part.draft and part.draft.part else ""
            yield Read(inside + number, part.draft, part.error)


def _attempt(path: str, read: Callable[[], Draft]) -> Read:
    try:
        return Read(path, draft=read())
    except CuratorError as error:
        return Read(path, error=error)
