"""Ordered sections of quotes with their proof, ready to be written out."""

from dataclasses import dataclass
from enum import StrEnum

from curator.domain.quotes import Quote
from curator.domain.sources import Source
from curator.domain.statements import Statement


class Order(StrEnum):
    """What the sections of a briefing are: its claims or its actors."""

    CLAIM = "claim"
    ACTOR = "actor"


@dataclass(frozen=True, slots=True)
class Item:
    """One statement with the quote that proves it and the source that carries it."""

    number: int  # of the footnote, from 1, each used once
    statement: Statement
    quote: Quote
    source: Source
    paragraph: int  # of the quote in its source, from 1
    affiliation: str = ""  # of the speaker on the date of the article


@dataclass(frozen=True, slots=True)
class Group:
    """The items of one actor under a claim, or of one claim under an actor, in date order."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """All that is said on one claim, or by one actor."""

    title: str
    definition: str
    note: str
    status: str  # of a claim; empty for an actor
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole of a briefing."""

    title: str
    order: Order
    sections: tuple[Section, ...]
    incomplete: tuple[Item, ...]  # kept, but without actor or claim as yet
    sources: tuple[Source, ...]  # those quoted, by date
    actors: tuple[str, ...]  # rows of the matrix of who says what
    claims: tuple[str, ...]  # its columns
    cutoff: str  # when the data was read, UTC, YYYY-MM-DD HH:MM
