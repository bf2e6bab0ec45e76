"""CSV: rows for spreadsheets, after RFC 4180, safe from formulas hidden in the text."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

# What spreadsheets take for the start of a formula, blanks and byte order marks before it or not.
_FORMULA = re.compile(r"[\s\ufeff]*[=+\-@|%＝＋－＠]|[ \ufeff]*[\t\r]")


def render(rows: Iterable[Mapping[str, object]], columns: Sequence[str]) -> str:
    """Write rows as CSV with a head line; lines end in CR LF, every field is quoted.

    A text that a spreadsheet would run as a formula gets an apostrophe before it. None and a
    missing column are empty fields; fields that are no columns are left out.
    """
    written = io.StringIO()
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_field(column) for column in columns)
    writer.writerows([_field(row.get(column)) for column in columns] for row in rows)
    return written.getvalue()


def _field(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    return f"'{text}" if _FORMULA.match(text) else text
