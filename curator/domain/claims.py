"""Claims: the propositions that actors take stances on."""

from dataclasses import dataclass
from enum import StrEnum

from curator.domain.errors import EmptyNameError
from curator.domain.text import folded, tidy


class ClaimStatus(StrEnum):
    """How well a claim stands."""

    UNVERIFIED = "unverified"
    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    REFUTED = "refuted"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition in one sentence."""

    id: int
    uid: str
    wording: str
    definition: str
    inclusion: str  # when a quote is to be set against this claim
    parent_id: int | None
    status: ClaimStatus
    note: str
    quotes: int = 0
    sources: int = 0


@dataclass(frozen=True, slots=True)
class ClaimRevision:
    """What to change of a claim, all at once; what is left alone stays."""

    definition: str | None = None
    parent: str | None = None  # the wording of the claim above
    reword: str | None = None
    merge_into: str | None = None  # the wording of another claim


def check_wording(wording: str) -> str:
    """Clean the wording of a claim; raise ``EmptyNameError`` where nothing is left."""
    if folded(wording):
        return tidy(wording)
    raise EmptyNameError("The wording of a claim is empty. Write it as one sentence.")
