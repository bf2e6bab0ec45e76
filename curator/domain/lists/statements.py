"""The table of all statements: its rows, its columns, and how it is narrowed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from curator.domain.dates import PartialDate
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance

Value = int | str | None  # of a facet: a key, a word, or nothing


class Column(StrEnum):
    """A column of the table, in the order shown."""

    QUOTE = "quote"
    ACTOR = "actor"
    STANCE = "stance"
    CLAIM = "claim"
    SOURCE = "source"
    DATE = "date"
    OUTLET = "outlet"
    NOTE = "note"
    TAGS = "tags"
    KIND = "kind"
    CODER = "coder"


class Facet(StrEnum):
    """A side from which the table is narrowed, in the order shown."""

    INCOMPLETE = "incomplete"
    STANCE = "stance"
    ACTOR = "actor"
    CLAIM = "claim"
    TAG = "tag"
    OUTLET = "outlet"
    DATE = "date"  # the month of publication, as far as it is known
    SOURCE = "source"
    CODER = "coder"


@dataclass(frozen=True, slots=True)
class Order:
    """What the table is sorted by; what has no value there comes last either way."""

    column: Column = Column.DATE
    falling: bool = True


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which rows to show: those with all the words, and of each facet one of the values."""

    words: str = ""
    chosen: Mapping[Facet, frozenset[Value]] = field(default_factory=dict)

    def without(self, facet: Facet) -> Narrowing:
        """Leave one facet open."""
        rest = {each: values for each, values in self.chosen.items() if each is not facet}
        return Narrowing(self.words, rest)


@dataclass(frozen=True, slots=True)
class Tally:
    """In how many rows a value of a facet is found, with all other facets as chosen."""

    facet: Facet
    value: Value
    name: str
    rows: int


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table: a statement with its quote, or a quote of which nothing is said."""

    key: int  # of the statement; of a quote without one, its own key, below zero
    quote_id: int
    source_id: int
    words: str
    kind: QuoteKind
    note: str
    actor_id: int | None
    actor: str
    claim_id: int | None
    claim: str
    stance: Stance | None  # None where nothing is said
    title: str
    outlet: str
    published: PartialDate | None
    coder: str
    tags: tuple[str, ...] = ()

    @property
    def incomplete(self) -> bool:
        """Whether it lacks its actor or its claim."""
        return self.actor_id is None or self.claim_id is None
