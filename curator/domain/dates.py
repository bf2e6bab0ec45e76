"""Dates as the press gives them: a day, a month, a year, or not known."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from curator.domain.errors import ValueRefusedError

_WRITTEN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A calendar date of which the day, or the day and the month, may be unknown.

    Written as ISO 8601 at reduced precision: ``2024-12-13``, ``2024-12``, ``2024``.
    An unknown date is ``None``, never a ``PartialDate``.
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        try:
            dt.date(self.year, self.month or 1, self.day or 1)
        except ValueError:
            raise ValueRefusedError(f"{self} is not a date of the calendar.") from None
        if self.day and not self.month:
            raise ValueRefusedError("A day needs its month: write the date as YYYY-MM-DD.")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; raise ``ValueRefusedError`` otherwise."""
        found = _WRITTEN.fullmatch(text.strip())
        if found is None:
            raise ValueRefusedError(f"“{text}” is no date: write YYYY-MM-DD, YYYY-MM or YYYY.")
        return cls(*(int(part) for part in found.groups() if part))

    @property
    def precision(self) -> Precision:
        """How much of it is known."""
        if self.day:
            return Precision.DAY
        return Precision.MONTH if self.month else Precision.YEAR

    def __str__(self) -> str:
        known = [f"{self.year:04d}"]
        known += [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(known)


def utc_from_ms(ms: int) -> dt.datetime:
    """Turn milliseconds since 1970 into an aware time in UTC."""
    return dt.datetime.fromtimestamp(ms / 1000, dt.UTC)


def utc_now_ms() -> int:
    """Tell the time of this machine in milliseconds since 1970, UTC; for display only."""
    return int(dt.datetime.now(dt.UTC).timestamp() * 1000)
