"""Quotes: passages someone chose to keep."""

from dataclasses import dataclass
from enum import StrEnum

from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, KindError, ValueRefusedError
from curator.domain.selectors import Selector
from curator.domain.statements import NewStatement, Stance, Statement, StatementRevision
from curator.domain.text import folded, tidy


class QuoteKind(StrEnum):
    """How a quote gives its speaker's words."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    CONTEXT = "context"

    @classmethod
    def parse(cls, name: str) -> "QuoteKind":
        """Read a kind; raise ``KindError`` where there is none of that name."""
        try:
            return cls(name.strip().lower())
        except ValueError:
            raise KindError(f"“{name}” is no kind of quote. Choose {', '.join(cls)}.") from None


class AnchorStatus(StrEnum):
    """How sure the place of a quote is in one version of its source."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    NEEDS_REVIEW = "needs review"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"


SURE = (AnchorStatus.EXACT, AnchorStatus.MOVED)  # the very words stand there


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place of a quote in one version; start and end are None where it has none."""

    version_id: int
    start: int | None
    end: int | None
    status: AnchorStatus
    score: float = 1.0  # 0 to 1
    method: str = "position"


@dataclass(frozen=True, slots=True)
class NewQuote:
    """What a person says of a passage to keep; places in code points of the newest version."""

    start: int
    end: int
    kind: QuoteKind = QuoteKind.DIRECT
    note: str = ""
    event_date: PartialDate | None = None
    statements: tuple[NewStatement, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteRevision:
    """How a quote is to stand, all at once; statements, parties and tags not named go."""

    kind: QuoteKind
    note: str = ""
    event_date: PartialDate | None = None
    statements: tuple[StatementRevision, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A kept passage, with its place in the newest version of its source."""

    id: int
    uid: str
    source_id: int
    version_id: int  # the version that the selector counts in
    selector: Selector
    anchor: Anchor
    kind: QuoteKind
    note: str
    event_date: PartialDate | None
    reading: str  # a cleaned form with […] marks; empty: the exact words
    credibility: int | None  # 1 to 6 of the Admiralty scale
    coder_id: int
    statements: tuple[Statement, ...]
    tags: tuple[str, ...] = ()
    page: int | None = None  # on which it begins, from 1, where its version has pages
    translated: tuple[tuple[str, str], ...] = ()  # a language (BCP 47), and the words in it

    @property
    def shown(self) -> str:
        """The words to read: the reading text where there is one, else the exact words."""
        return self.reading or self.selector.exact

    @property
    def incomplete(self) -> bool:
        """Whether a statement is missing, or one lacks its actor or its claim."""
        return not self.statements or any(s.incomplete for s in self.statements)


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes to list; a field left alone does not narrow."""

    source_id: int | None = None
    actor_id: int | None = None
    claim_id: int | None = None
    stance: Stance | None = None
    quote_ids: tuple[int, ...] | None = None


def check_tag(name: str) -> str:
    """Clean the name of a label; raise ``EmptyNameError`` where nothing is left."""
    if folded(name):
        return tidy(name)
    raise EmptyNameError("The name of a label is empty. Give it at least one letter.")


def check_credibility(grade: int | None) -> int | None:
    """Return a grade from 1 to 6, or None; raise ``ValueRefusedError`` otherwise."""
    if grade is not None and not 1 <= grade <= 6:
        raise ValueRefusedError(f"{grade} is no grade of credibility. Choose 1 to 6.")
    return grade
