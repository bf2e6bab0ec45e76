"""Dates as articles print them, read only where they can mean one day, month or year."""

import datetime as dt
import re

from curator.domain.dates import PartialDate
from curator.domain.errors import ValueRefusedError
from curator.importers.formats.months import MONTHS

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª])?"
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_YEAR = r"(?P<year>\d{4})"
_OF = r"(?: de| del)?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ]\d\d:?\d\d.*)?)?)?",
        rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}",
        rf"{_DAY}{_OF} {_NAME}{_OF},? {_YEAR}",
        rf"{_NAME} (?:{_DAY},? )?{_YEAR}",
    )
)
_IN_LINE = tuple(
    re.compile(rf"(?<!\w){form}(?!\w)")
    for form in (
        rf"{_DAY}{_OF} {_NAME}{_OF},? {_YEAR}",
        rf"{_NAME} {_DAY},? {_YEAR}",
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
        rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}",
    )
)
_WIDTH = 200  # code points of a line in which a date is looked for
_FIRST_YEAR = 1450  # before the first printed news there is nothing to date


def read_date(text: str) -> PartialDate | None:
    """Read a date, or give ``None`` where it is none, ambiguous, in the future or before print.

    Read are ISO 8601 with or without a time, ``3 May 2024``, ``May 3, 2024``, ``May 2024`` and
    ``3.5.2024``, with the months of ten languages; ``03/05/2024`` is not, as it means two days.
    """
    found = next((match for form in _FORMS if (match := form.fullmatch(text.strip()))), None)
    return _date(found.groupdict()) if found else None


def find_date(line: str) -> PartialDate | None:
    """Find the first whole date, day and all, in a line such as ``Montag, 3. Mai 2024 09:15``."""
    line = " ".join(line[:_WIDTH].split())
    for form in _IN_LINE:
        for found in form.finditer(line):
            if date := _date(found.groupdict()):
                return date
    return None


def _date(parts: dict[str, str]) -> PartialDate | None:
    month = MONTHS.get(parts["name"].lower(), -1) if parts.get("name") else parts.get("month")
    try:
        date = PartialDate(int(parts["year"]), int(month or 0), int(parts.get("day") or 0))
    except ValueRefusedError:
        return None
    tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1)  # it is, east of here
    return date if date.year >= _FIRST_YEAR and str(date) <= str(tomorrow) else None
