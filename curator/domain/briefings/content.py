"""What a briefing says: everything gathered for it, as values that a template can set.

All of it is plain and frozen; one pass can mask the names in it. Texts of strangers stand in it
as they are: whoever writes them out escapes them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from curator.domain.briefings.definition import SectionPlan
from curator.domain.dates import PartialDate
from curator.domain.errors import ValueRefusedError
from curator.domain.quotes import SURE, AnchorStatus, QuoteKind
from curator.domain.statements import Stance

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A source that a briefing quotes."""

    id: int
    uid: str
    key: str  # S1, S2 … by date
    title: str
    authors: tuple[str, ...]
    outlet: str
    section: str
    url: str
    published: PartialDate | None
    captured_at: dt.datetime
    language: str
    direction: str
    reliability: str  # A to F, or empty
    reliability_reason: str
    sha256: str  # of the original bytes
    text_sha256: str  # of the newest version
    quotes: int = 0  # of this briefing
    reprint_of: str = ""  # key of the source whose text it repeats; or its title, not quoted here
    root: int = 0  # id of the source that it counts as: its own, or that of the first print


@dataclass(frozen=True, slots=True)
class Translation:
    """The words of a quote in another language."""

    language: str
    words: str
    translator: str = ""


def check_language(code: str) -> str:
    """Clean the code of a language (BCP 47); raise ``ValueRefusedError`` where it is none."""
    cleaned = code.strip().replace("_", "-")
    if _LANGUAGE.fullmatch(cleaned) is None:
        raise ValueRefusedError(
            f"“{code}” is no code of a language. Give one such as en, fr or pt-BR."
        )
    language, hyphen, rest = cleaned.partition("-")
    return f"{language.lower()}{hyphen}{rest}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote, with its place and its source."""

    id: int
    uid: str
    words: str  # as they are read
    exact: str  # as they stand in the source
    prefix: str
    suffix: str
    kind: QuoteKind
    note: str
    event_date: PartialDate | None
    credibility: int | None  # 1 to 6
    status: AnchorStatus
    start: int  # code points of the version it was taken from
    end: int
    earlier: bool  # whether the source has a newer version than the one it was taken from
    now: tuple[int, int] | None  # its place in the newest version, where that is another
    paragraph: int  # from 1
    page: int | None  # from 1, where the source has pages
    coder: str
    source: CitedSource
    tags: tuple[str, ...] = ()
    translations: tuple[Translation, ...] = ()
    text_sha256: str = ""  # of the version that its place counts in

    @property
    def grade(self) -> str:
        """Reliability of the source and credibility of the quote: B3, B, 3 or nothing."""
        return f"{self.source.reliability}{self.credibility or ''}"

    @property
    def doubtful(self) -> bool:
        """Whether its words are not surely there in the newest version of its source."""
        return self.status not in SURE

    @property
    def when(self) -> PartialDate | None:
        """The date of the event where it is known, else that of publication."""
        return self.event_date or self.source.published


@dataclass(frozen=True, slots=True)
class Party:
    """A further actor of a statement, and what they are to it."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: who takes which stance on what, and the quote that shows it."""

    id: int  # 0: a quote of which nothing is said as yet
    uid: str
    actor_id: int | None
    actor: str
    affiliation: str  # of the actor on the date of the article
    claim_id: int | None
    claim: str
    stance: Stance
    quote: Evidence
    parties: tuple[Party, ...] = ()

    @property
    def incomplete(self) -> bool:
        """Whether it lacks its actor or its claim."""
        return self.actor_id is None or self.claim_id is None

    @property
    def sorted_by(self) -> tuple[str, int, int]:
        """Its place in a chronology: by the date of the event where known, or of publication."""
        return str(self.quote.when or "9999"), self.quote.id, self.id


@dataclass(frozen=True, slots=True)
class Group:
    """Statements of one actor on one claim with one stance, by date."""

    actor: str
    claim: str
    stance: Stance
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A claim with all that is said on it; ``groups`` by stance, then by actor."""

    id: int
    uid: str
    key: str  # C1, C2 … in the order of the codebook
    wording: str
    definition: str
    inclusion: str
    note: str
    status: str
    depth: int  # below how many other claims it stands
    groups: tuple[Group, ...]
    said: tuple[Said, ...]  # by date
    supporters: tuple[str, ...]
    opponents: tuple[str, ...]
    independent: int  # sources, reprints counted with what they repeat
    quotes: Mapping[Stance, int]  # that take each stance

    @property
    def contested(self) -> bool:
        """Whether somebody supports and somebody opposes it."""
        return bool(self.supporters and self.opponents)

    @property
    def agreed(self) -> bool:
        """Whether two actors or more support it, and nobody opposes it."""
        return len(self.supporters) > 1 and not self.opponents

    @property
    def single_source(self) -> bool:
        """Whether all that is said on it comes from one independent source."""
        return self.independent == 1


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """An actor with all that they say; ``groups`` by claim, then by date."""

    id: int
    uid: str
    key: str  # A1, A2 … in the order of names
    name: str
    aliases: tuple[str, ...]
    kind: str
    role: str
    note: str
    groups: tuple[Group, ...]
    said: tuple[Said, ...]  # by date


@dataclass(frozen=True, slots=True)
class Turn:
    """That an actor changed their stance on a claim, from one quote to one of a later date."""

    actor: str
    claim: str
    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Clash:
    """That an actor takes several stances on a claim of which none is known to come first."""

    actor: str
    claim: str
    said: tuple[Said, ...]  # one of each stance
    on_one_day: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """What one actor says on one claim, in figures."""

    quotes: Mapping[Stance, int]
    grade: str  # the best one
    first: PartialDate | None
    last: PartialDate | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A key judgement as it is printed."""

    number: int  # from 1
    wording: str
    likelihood: str
    confidence: str
    because: str
    claims: tuple[str, ...]  # keys of those it rests on
    left_out: tuple[str, ...] = ()  # wordings of those it rests on that are out of scope


@dataclass(frozen=True, slots=True)
class Figures:
    """How much a briefing rests on."""

    sources: int
    independent: int
    quotes: int
    statements: int
    actors: int
    claims: int


@dataclass(frozen=True, slots=True)
class Content:
    """The whole of a briefing."""

    title: str
    question: str
    author: str
    handling: str
    scale: str
    scope: tuple[str, ...]  # in words, one condition each; empty: the whole project
    cutoff: dt.datetime  # when the project was last changed, UTC
    sections: tuple[SectionPlan, ...]  # those shown
    judgements: tuple[Verdict, ...]
    claims: tuple[ClaimEntry, ...]
    actors: tuple[ActorEntry, ...]
    sources: tuple[CitedSource, ...]
    said: tuple[Said, ...]  # by date; those that lack something too
    turns: tuple[Turn, ...]
    clashes: tuple[Clash, ...]
    cells: Mapping[tuple[str, str], Cell]  # by actor and claim
    figures: Figures
    redaction: str = ""  # name of the masks that it went through

    @property
    def quotes(self) -> tuple[Evidence, ...]:
        """Each quote once, by date."""
        return tuple({one.quote.id: one.quote for one in self.said}.values())

    @property
    def incomplete(self) -> tuple[Said, ...]:
        """What lacks its actor or its claim, by date."""
        return tuple(said for said in self.said if said.incomplete)

    @property
    def complete(self) -> tuple[Said, ...]:
        """What has both its actor and its claim, by date."""
        return tuple(said for said in self.said if not said.incomplete)
