"""Annotations as they come in: passages of sources with what somebody says of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.domain.briefings.content import Translation
from curator.domain.dates import PartialDate
from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement


@dataclass(frozen=True, slots=True)
class Passage:
    """Where an annotation says that it lies; what it does not say is empty."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None  # code points of the text with the hash
    end: int | None = None
    text_sha256: str = ""
    source_uid: str = ""
    addresses: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage and what is said of it."""

    passage: Passage
    uid: str = ""  # empty where its id is no UUID
    kind: QuoteKind = QuoteKind.DIRECT
    note: str = ""
    event_date: PartialDate | None = None
    reading: str = ""
    credibility: int | None = None
    statements: tuple[NewStatement, ...] = ()
    tags: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()


class Fate(StrEnum):
    """What became of an annotation."""

    ADDED = "added"
    KNOWN = "known"  # the project has it already
    NO_SOURCE = "no source"
    NO_PLACE = "no place"


@dataclass(frozen=True, slots=True)
class Taken:
    """One annotation and what became of it; ``quote_id`` where the project has it now."""

    annotation: Annotation
    fate: Fate
    quote_id: int | None = None
