"""Dates as articles print them, read only where they can mean one day, month or year."""

import datetime as dt
import re

from curator.domain.dates import PartialDate
from curator.domain.errors import ValueRefusedError

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NUMBERS = {name.lower(): n for n, month in enumerate(_MONTHS, 1) for name in (month, month[:3])}
_NUMBERS["sept"] = 9
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_NAME = r"(?P<name>[A-Za-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ]\d\d:?\d\d.*)?)?)?",
        rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}",
        rf"{_DAY} {_NAME},? {_YEAR}",
        rf"{_NAME} (?:{_DAY},? )?{_YEAR}",
    )
)
_FIRST_YEAR = 1450  # before the first printed news there is nothing to date


def read_date(text: str) -> PartialDate | None:
    """Read a date, or give ``None`` where it is none, ambiguous, in the future or before print.

    Read are ISO 8601 with or without a time, ``3 May 2024``, ``May 3, 2024``, ``May 2024`` and
    ``3.5.2024``; ``03/05/2024`` is not, as it means two different days.
    """
    found = next((match for form in _FORMS if (match := form.fullmatch(text.strip()))), None)
    if found is None:
        return None
    parts = found.groupdict()
    month = _NUMBERS.get(parts["name"].lower(), -1) if parts.get("name") else parts.get("month")
    try:
        date = PartialDate(int(parts["year"]), int(month or 0), int(parts.get("day") or 0))
    except ValueRefusedError:
        return None
    tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1)  # it is, east of here
    return date if date.year >= _FIRST_YEAR and str(date) <= str(tomorrow) else None
