"""Claims: the propositions that actors take stances on, and the order they stand in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
    for root in (*below[None], *every.values()):
        waiting = [root]
        while waiting:
            claim = waiting.pop()
            if claim.id not in found:
                found[claim.id] = claim
                waiting += reversed(below[claim.id])
    return list(found.values())


# A claim's place is a text that lies between those of its neighbours, and not its number in the
# row: to move a claim writes that claim alone, so that what two people order at the same time is
# merged claim by claim. Without a place it stands behind those that have one, by its wording: so
# nothing is written before somebody cares for the order.
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDTH = 4  # digits that count on; what stands behind them divides what lies between


def after(place: str) -> str:
    """Give a place behind one; behind the empty one comes the first of all.

    Two digits on, to the next odd number: so it never ends in 0, which no place must, since
    nothing would fit between “1” and “10”.
    """
    number = int((place or "1")[:_WIDTH].ljust(_WIDTH, "0"), 36)
    number += 2 if number % 2 else 1
    if number >= 36**_WIDTH:
        return between(place, None)
    return "".join(_DIGITS[number // 36**power % 36] for power in range(_WIDTH - 1, -1, -1))


def between(low: str, high: str | None) -> str:
    """Give a place behind ``low`` and before ``high``; None stands for the end of all places."""
    made = ""
    while True:
        at = len(made)
        least = _DIGITS.index(low[at]) if at < len(low) else 0
        most = 36 if high is None else _DIGITS.index(high[at])
        if most - least > 1:
            return made + _DIGITS[(least + most) // 2]
        made += _DIGITS[least]
        high = high if most == least else None


def placed(siblings: Sequence[tuple[int, str]], moved: int, before: int | None) -> dict[int, str]:
    """Give the places to write so that a claim stands before one of its siblings, or last.

    The siblings come as they stand now, with their places. Those without one get what their
    number gives, and only as far as they are needed: who orders the same claims elsewhere gives
    them the same, so that both orders can be merged.
    """
    places: dict[int, str] = {}
    last = ""
    for key, place in siblings:
        last = places[key] = place or after(last)
    others = [key for key in places if key != moved]
    at = others.index(before) if before in others else len(others)
    low = places[others[at - 1]] if at else ""
    high = places[others[at]] if at < len(others) else None
    if high is not None and low >= high:  # two people gave the same place to both: begin anew
        return _anew([*others[:at], moved, *others[at:]])
    without = {key for key, place in siblings if not place}
    news = {key: places[key] for key in others[:at] if key in without}
    return {**news, moved: after(low) if high is None else between(low, high)}


def _anew(keys: Iterable[int]) -> dict[int, str]:
    places: dict[int, str] = {}
    last = ""
    for key in keys:
        last = places[key] = after(last)
    return places
