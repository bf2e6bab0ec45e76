"""Marks: the little that a reader must know of every quote of a source to paint it."""

from typing import NamedTuple


class QuoteMark(NamedTuple):
    """Where a quote lies in the newest version of its source, in code points."""

    quote_id: int
    start: int
    end: int
    stance: str  # of its first statement; empty where nothing is said yet
    movable: bool = (
        True  # whether it was taken from this very version, so that its ends can be moved
    )


class MarksTouched(NamedTuple):
    """The quotes that an edit touched, and the marks of those that are there now."""

    quote_ids: frozenset[int]
    marks: list[QuoteMark]


def place_of(mark: QuoteMark) -> tuple[int, int, int]:
    """Give what marks are ordered by: the place, and of those that begin together the longest."""
    return mark.start, -mark.end, mark.quote_id
