"""What a profile would tell of files, before anything is kept. Touches no project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from curator.domain.errors import CuratorError
from curator.domain.profiles.profile import Profile, told_by_name

MOST = 50  # files that are looked at
ROWS = 5  # of a table
_LARGEST = 8 << 20  # bytes of a table that is looked into


@dataclass(frozen=True, slots=True)
class Named:
    """What the name of a file tells; None where it does not fit the pattern."""

    path: str
    facts: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Table:
    """The first rows of a table, and what its columns are read as."""

    path: str
    header: tuple[str, ...]
    fields: Mapping[str, str]  # by the name of a column; those left out are not read
    rows: list[list[str]] = field(default_factory=list)


def files_of(targets: Iterable[str], most: int = MOST) -> list[str]:
    """List the first files that targets lead to, folders with all below them; no address."""
    from curator.importers.files import collect
    from curator.services.reading import is_address

    paths = [Path(target) for target in targets if not is_address(target)]
    found = (str(each.path) for each in collect(paths) if not each.error)
    return list(islice(found, most))


def named(profile: Profile, paths: Iterable[str]) -> list[Named]:
    """Tell what the names of files say; raise ``PatternError`` for a pattern that is none."""
    return [Named(path, told_by_name(profile, path)) for path in paths]


def table_of(paths: Sequence[str], columns: Mapping[str, str]) -> Table | None:
    """Look into the first table among some files; None where there is none that can be read."""
    from curator.importers.kinds import Kind, kind_by_name

    tables = (path for path in paths if kind_by_name(path) in (Kind.CSV, Kind.JSONL))
    for path in tables:
        try:
            return _table(path, columns)
        except (CuratorError, OSError, ValueError):
            continue  # the import will say what is wrong with it
    return None


def _table(path: str, columns: Mapping[str, str]) -> Table:
    from curator.importers.columns import columns_of, rows_of
    from curator.importers.encodings import decode
    from curator.importers.raw import Raw

    with Path(path).open("rb") as file:
        raw = Raw(file.read(_LARGEST), Path(path).name, columns=columns)
    text = decode(raw, raw.charset)
    told = columns_of(raw)
    if told.delimiter:
        start = text.partition("\n")[2] if text.lower().startswith("sep=") else text
        rows = list(islice(filter(any, rows_of(start, told.delimiter)), 1, 1 + ROWS))
    else:
        rows = list(islice(_records(text, told.header), ROWS))
    return Table(path, told.header, told.fields, rows)


def _records(text: str, header: Sequence[str]) -> Iterator[list[str]]:
    from curator.importers.columns import first_record

    for line in text.split("\n"):
        record = first_record(line)
        if record:
            yield [str(record.get(name, "")) for name in header]
