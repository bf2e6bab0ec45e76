"""What the tagging panel is told of a passage, and tells when it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from curator.domain.dates import PartialDate
from curator.domain.quotes import QuoteKind
from curator.domain.statements import StatementRevision


@dataclass(frozen=True, slots=True)
class Guess:
    """What can be guessed of a passage."""

    actor: str = ""
    found_as: str = ""  # the words of the text that tell of the actor
    claims: tuple[str, ...] = ()  # wordings of claims that are near, the nearest first
    passage: str = ""
    kind: QuoteKind = QuoteKind.DIRECT


@dataclass(frozen=True, slots=True)
class Tagging:
    """What was said of a passage in the panel."""

    statements: tuple[StatementRevision, ...] = ()
    kind: QuoteKind = QuoteKind.DIRECT
    note: str = ""
    event_date: PartialDate | None = None
    tags: tuple[str, ...] = ()
