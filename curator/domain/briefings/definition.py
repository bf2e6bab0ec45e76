"""What a saved briefing is: its question, its scope, its sections, and what its writer says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from curator.domain.briefings.scales import Scale
from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, KindError, ValueRefusedError
from curator.domain.lists.statements import Facet
from curator.domain.text import folded, tidy


class SectionKind(StrEnum):
    """What a section is about; the order here is that of a new briefing."""

    BOTTOM_LINE = "bottom line"
    QUESTIONS = "key questions"
    JUDGEMENTS = "key judgements"
    MATRIX = "who says what"
    AGREEMENT = "points of agreement"
    CONTENTION = "points of contention"
    SINGLE_SOURCE = "single-source claims"
    CHANGES = "changes of position"
    CHRONOLOGY = "chronology"
    CLAIMS = "claims in detail"
    ACTORS = "actors in detail"
    GAPS = "gaps"
    ALTERNATIVES = "alternative readings"
    SOURCES = "sources"
    APPENDIX = "appendix"


WRITTEN = frozenset(  # by the analyst alone: nothing is gathered for them
    {SectionKind.BOTTOM_LINE, SectionKind.QUESTIONS, SectionKind.GAPS, SectionKind.ALTERNATIVES}
)
_HIDDEN_AT_FIRST = frozenset({SectionKind.ACTORS, SectionKind.ALTERNATIVES})


class Profile(StrEnum):
    """A dialect of Markdown."""

    PLAIN = "plain"  # CommonMark and GFM, with footnotes
    PANDOC = "pandoc"  # citation keys, with a CSL JSON file beside it
    OBSIDIAN = "obsidian"

    @classmethod
    def parse(cls, name: str) -> Profile:
        """Read a profile; raise ``KindError`` where there is none of that name."""
        try:
            return cls(name.strip().lower())
        except ValueError:
            raise KindError(f"“{name}” is no profile. Choose {', '.join(cls)}.") from None


class Handling(StrEnum):
    """A mark of who may see a document (FIRST, Traffic Light Protocol 2.0)."""

    NONE = ""
    CLEAR = "TLP:CLEAR"
    GREEN = "TLP:GREEN"
    AMBER = "TLP:AMBER"
    STRICT = "TLP:AMBER+STRICT"
    RED = "TLP:RED"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which statements a briefing takes in; a facet left alone does not narrow.

    Rows of the project stand in a facet by their UUID, all else by its value; the dates are
    those of publication, both included.
    """

    words: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)

    def takes_in(self, published: PartialDate | None) -> bool:
        """Whether a date lies within the scope, as far as it is known; no date only if all do."""
        if self.since is None and self.until is None:
            return True
        if published is None:
            return False
        day = str(published)
        since, until = str(self.since or ""), str(self.until or "9999")
        return day >= since[: len(day)] and day[: len(until)] <= until


@dataclass(frozen=True, slots=True)
class SectionPlan:
    """One section of a briefing; ``before`` and ``after`` are the writer's own Markdown."""

    kind: SectionKind
    id: int = 0  # 0: not saved as yet
    place: str = ""
    shown: bool = True
    heading: str = ""  # empty: that of its kind
    before: str = ""
    after: str = ""

    @property
    def title(self) -> str:
        """Its heading as it is shown."""
        return self.heading or self.kind.value.capitalize()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A key judgement: a sentence with a likelihood, and apart from it how sure one is of it."""

    wording: str
    id: int = 0  # 0: not saved as yet
    place: str = ""
    likelihood: str = ""  # a term of the scale
    confidence: str = ""  # high, moderate or low
    because: str = ""
    claim_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A template that a person made."""

    name: str
    body: str
    id: int = 0  # 0: not saved as yet
    note: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A saved briefing; sections and judgements stand in their order."""

    title: str
    id: int = 0  # 0: not saved as yet
    uid: str = ""
    question: str = ""
    author: str = ""
    handling: Handling = Handling.NONE
    scope: Scope = field(default_factory=Scope)
    template: str = "policy"  # one that ships; counts where ``template_id`` is None
    template_id: int | None = None
    profile: Profile = Profile.PLAIN
    scale: Scale = Scale.ICD_203
    redaction_id: int | None = None
    sections: tuple[SectionPlan, ...] = ()
    judgements: tuple[Judgement, ...] = ()


def new_definition(title: str, template: str = "policy") -> Definition:
    """Begin a briefing on the whole project, with the sections of every briefing."""
    sections = tuple(SectionPlan(kind, shown=kind not in _HIDDEN_AT_FIRST) for kind in SectionKind)
    return Definition(title, template=template, sections=sections)


def check_title(title: str) -> str:
    """Clean the title of a briefing; raise ``EmptyNameError`` where nothing is left."""
    if folded(title):
        return tidy(title)
    raise EmptyNameError("The title of a briefing is empty. Give it at least one letter.")


def check_scope(scope: Scope) -> Scope:
    """Return a scope; raise ``ValueRefusedError`` where it ends before it begins."""
    if scope.since and scope.until:
        both = min(len(str(scope.since)), len(str(scope.until)))
        if str(scope.until)[:both] < str(scope.since)[:both]:
            raise ValueRefusedError(
                f"{scope.until} lies before {scope.since}. Give an end after the start."
            )
    return scope
