"""Sources as a long list shows them: how it is arranged, its light rows, and edits of many."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from curator.domain.dates import PartialDate
from curator.domain.errors import ValueRefusedError
from curator.domain.sources import ReadingState, SourceKind

GRADES = ("", "A", "B", "C", "D", "E", "F")  # of the Admiralty scale; empty: not graded


class SourceOrder(StrEnum):
    """What a list of sources is sorted by."""

    IMPORTED = "imported"
    DATE = "date"
    TITLE = "title"
    OUTLET = "outlet"
    QUOTES = "quotes"
    STATE = "state"


class SourceGrouping(StrEnum):
    """What a list of sources is cut into parts by."""

    NOTHING = ""
    OUTLET = "outlet"
    MONTH = "month"


class PrintsShown(StrEnum):
    """Which of the sources that are one article a list shows."""

    ALL = ""
    FIRST = "first"  # no reprints
    SEVERAL = "several"  # reprints, and what they are of


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a list of sources is sorted and grouped, and what of them it shows."""

    order: SourceOrder = SourceOrder.IMPORTED
    falling: bool = False  # the last first
    grouping: SourceGrouping = SourceGrouping.NOTHING
    state: ReadingState | None = None  # None: all
    prints: PrintsShown = PrintsShown.ALL


@dataclass(frozen=True, slots=True)
class ListedSource:
    """What a row of the list shows of a source."""

    id: int
    title: str
    outlet: str
    published: PartialDate | None
    state: ReadingState
    position: int  # code points into the newest version
    length: int  # of the newest version, code points
    quotes: int
    tags: tuple[str, ...] = ()
    is_reprint: bool = False
    reprints: int = 0  # of it

    @property
    def progress(self) -> float:
        """How much of it was read, from 0 to 1."""
        if self.state is ReadingState.DONE:
            return 1.0
        return min(self.position / self.length, 1.0) if self.length else 0.0


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """A part of the list: all sources of one outlet or month; an empty name is not known."""

    name: str
    sources: int


@dataclass(frozen=True, slots=True)
class SourceRevision:
    """What a person says of one source or of many; what is left alone stays.

    ``facts`` goes by the names of the fields of ``Facts``.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    state: ReadingState | None = None
    kind: SourceKind | None = None
    reliability: str | None = None  # A to F, or empty
    reliability_reason: str | None = None
    note: str | None = None
    tag: tuple[str, ...] = ()  # labels to put on
    untag: tuple[str, ...] = ()  # labels to take off


def check_reliability(grade: str) -> str:
    """Return a grade from A to F, or none; raise ``ValueRefusedError`` otherwise."""
    tidied = grade.strip().upper()
    if tidied not in GRADES:
        raise ValueRefusedError(f"“{grade}” is no grade of reliability. Choose A to F.")
    return tidied
