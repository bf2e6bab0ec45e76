"""JSON Lines, or a list in JSON: an article in each record."""

import json
from collections.abc import Iterable, Iterator

from curator.domain.errors import NoArticleError, UnreadableFileError
from curator.domain.sources import Draft
from curator.importers.columns import columns_of_keys
from curator.importers.encodings import decode
from curator.importers.formats.tables.record import no_text_column, read_record
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw

_LISTS = ("articles", "items", "results", "records", "data", "docs", "documents")


def read_lines(raw: Raw) -> Iterator[Draft | Broken]:
    """Read JSON Lines; a line that is none gives its error, and stops no other."""
    lines = decode(raw, raw.charset).split("\n")
    yield from _drafts(
        raw, (_record(raw, n, line) for n, line in enumerate(lines, 1) if line.strip())
    )


def read_list(raw: Raw) -> Iterator[Draft | Broken]:
    """Read a list of records, or one; raise ``UnreadableFileError`` where it is no JSON."""
    yield from _drafts(raw, records_of(raw))


def records_of(raw: Raw) -> list[dict[str, object]]:
    """Give the records of a JSON file: those of its list, of the list in it, or itself."""
    try:
        data = json.loads(decode(raw, raw.charset))
    except (ValueError, RecursionError):
        raise UnreadableFileError(
            f"{raw.label} is no sound JSON, or has not come down in full: get it once more, "
            "and import that."
        ) from None
    if isinstance(data, dict):
        data = next((data[name] for name in _LISTS if isinstance(data.get(name), list)), [data])
    return [each for each in data if isinstance(each, dict)] if isinstance(data, list) else []


def _record(raw: Raw, number: int, line: str) -> dict[str, object] | Broken:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if isinstance(record, dict):
        return record
    error = UnreadableFileError(
        f"Line {number} of {raw.label} is no sound JSON: the others are read without it."
    )
    return Broken("", error)


def _drafts(raw: Raw, records: Iterable[dict[str, object] | Broken]) -> Iterator[Draft | Broken]:
    part = 0
    for part, record in enumerate(records, 1):
        if isinstance(record, Broken):
            yield record
            continue
        columns = columns_of_keys(record, raw.columns)
        if columns.has_text:
            yield read_record(raw, columns, record, part, Kind.JSONL)
        else:
            yield Broken("", no_text_column(raw, columns))
    if not part:
        raise NoArticleError(
            f"{raw.label} holds no records of articles: nothing in it can be read."
        )
