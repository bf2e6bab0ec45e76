"""CSV and its kin: an article in each row, with its facts in the columns."""

import csv
from collections.abc import Iterator
from dataclasses import replace

from curator.domain.errors import NoArticleError, UnreadableFileError
from curator.domain.sources import Draft
from curator.importers.columns import Columns, columns_of_text, rows_of
from curator.importers.encodings import decode
from curator.importers.formats.tables.record import no_text_column, read_record
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw

_TOO_MANY = "Its row has more fields than the header line names: see whether the text is whole."
_OPEN = "The file ends inside a quoted field: see whether its last article is whole."


def read(raw: Raw) -> Iterator[Draft | Broken]:
    """Read the articles of a table; raise what ``decode`` raises.

    Raise ``NoArticleError`` where no column is known to hold the words, or no row has any.
    """
    text = decode(raw, raw.charset)
    columns = columns_of_text(text, raw.columns)
    if not columns.has_text:
        raise no_text_column(raw, columns)
    is_open = text.count('"') % 2 == 1
    count = 0
    for count, row in enumerate(_rows(raw, text, columns), 1):
        record = dict(zip(columns.header, row, strict=False))
        found = read_record(raw, columns, record, count, Kind.CSV)
        if isinstance(found, Draft):
            found = replace(found, warnings=_warnings(text if is_open else "", columns, row))
        yield found
    if not count:
        raise NoArticleError(f"{raw.label} has a header line but no rows: nothing is in it yet.")


def _rows(raw: Raw, text: str, columns: Columns) -> Iterator[list[str]]:
    if text.lower().startswith("sep="):
        text = text.partition("\n")[2]
    rows = rows_of(text, columns.delimiter)
    try:
        next(rows)
        yield from filter(any, rows)
    except csv.Error as error:
        raise UnreadableFileError(
            f"{raw.label} cannot be taken apart into rows ({error}): "
            "open it in a spreadsheet, save it as CSV anew, and import that."
        ) from None


def _warnings(open_text: str, columns: Columns, row: list[str]) -> tuple[str, ...]:
    warnings = []
    if len(row) > len(columns.header):
        warnings.append(_TOO_MANY)
    if row[-1] and open_text.endswith(row[-1][-20:]):
        warnings.append(_OPEN)
    return tuple(warnings)
