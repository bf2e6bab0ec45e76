"""Claims: the propositions that actors take stances on, and the order they stand in."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

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
    wordings: tuple[str, ...] = ()  # what else it is called, or was called before


@dataclass(frozen=True, slots=True)
class ClaimRevision:
    """What to change of a claim, all at once; what is left alone stays."""

    definition: str | None = None
    parent: str | None = None  # the wording of the claim above
    reword: str | None = None
    merge_into: str | None = None  # the wording of another claim
    wordings: tuple[str, ...] = ()


def check_wording(wording: str) -> str:
    """Clean the wording of a claim; raise ``EmptyNameError`` where nothing is left."""
    if folded(wording):
        return tidy(wording)
    raise EmptyNameError("The wording of a claim is empty. Write it as one sentence.")


class _Placed(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def parent_id(self) -> int | None: ...


P = TypeVar("P", bound=_Placed)


def as_tree(claims: Iterable[P]) -> list[P]:
    """Set claims behind the one they fall under; those under the same one stay in their order.

    A circle, as two copies of a project, merged, can bring, is cut at its first claim.
    """
    every = {claim.id: claim for claim in claims}
    below: dict[int | None, list[P]] = defaultdict(list)
    for claim in every.values():
        below[claim.parent_id if claim.parent_id in every else None].append(claim)
    found: dict[int, P] = {}
    waiting = [*reversed(every.values()), *reversed(below.pop(None, ()))]  # the last one is next
    while waiting:
        claim = waiting.pop()
        if claim.id not in found:
            found[claim.id] = claim
            if claim.id in below:
                waiting += reversed(below[claim.id])
    return list(found.values())
