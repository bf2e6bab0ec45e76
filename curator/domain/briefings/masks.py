"""Masks: who is not to be named in what leaves the house, and what is written instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from curator.domain.actors import Actor, ActorKind
from curator.domain.errors import EmptyNameError, KindError
from curator.domain.text import folded, tidy

_CALLED = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organisation",
    ActorKind.STATE: "State",
    ActorKind.GROUP: "Group",
    ActorKind.PLACE: "Place",
    ActorKind.UNKNOWN: "Actor",
}


class Manner(StrEnum):
    """What becomes of an actor in a redacted document."""

    ROLE = "role"  # what they are, such as “a police officer”
    PSEUDONYM = "pseudonym"  # always the same one, such as “Person 3”
    DROP = "drop"  # all that they say is left out, and their name wherever it stands

    @classmethod
    def parse(cls, name: str) -> Manner:
        """Read a manner; raise ``KindError`` where there is none of that name."""
        try:
            return cls(name.strip().lower())
        except ValueError:
            raise KindError(f"“{name}” is no way to mask. Choose {', '.join(cls)}.") from None


@dataclass(frozen=True, slots=True)
class Mask:
    """What is written for one actor, or for one word that gives somebody away."""

    id: int = 0  # 0: not saved as yet
    actor_id: int | None = None
    word: str = ""  # where it is no actor
    manner: Manner = Manner.PSEUDONYM
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Redaction:
    """A list of masks under a name; the key to it never leaves the project."""

    name: str
    id: int = 0  # 0: not saved as yet
    note: str = ""
    masks: tuple[Mask, ...] = ()


_PERHAPS_PERSONS = frozenset({ActorKind.PERSON, ActorKind.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Cover:
    """A mask with all the names that it covers, ready to be put on."""

    names: tuple[str, ...]
    shown: str
    person: bool  # whether each part of a name gives it away
    actor_id: int | None = None
    drops: bool = False


def check_name(name: str) -> str:
    """Clean the name of a redaction; raise ``EmptyNameError`` where nothing is left."""
    if folded(name):
        return tidy(name)
    raise EmptyNameError("The name of a redaction is empty. Give it at least one letter.")


def numbered(masks: Sequence[Mask], actors: Iterable[Actor]) -> tuple[Mask, ...]:
    """Give a pseudonym to each mask that lacks its words: “Person 1”, “Person 2”, which stays."""
    known = {actor.id: actor for actor in actors}
    taken = {folded(mask.replacement) for mask in masks}
    found = []
    for mask in masks:
        actor = known.get(mask.actor_id or 0)
        words = mask.replacement
        if not words and mask.manner is Manner.ROLE and actor is not None:
            words = actor.role
        if not words and mask.manner is not Manner.DROP:
            words = _free(_CALLED[actor.kind] if actor else "Name", taken)
        found.append(Mask(mask.id, mask.actor_id, mask.word, mask.manner, words))
    return tuple(found)


def covers(masks: Sequence[Mask], actors: Iterable[Actor]) -> tuple[Cover, ...]:
    """Put together what each mask covers: the name and the aliases of its actor, or its word."""
    known = {actor.id: actor for actor in actors}
    found = []
    for mask in numbered(masks, known.values()):
        actor = known.get(mask.actor_id or 0)
        names = (actor.name, *actor.aliases) if actor else (mask.word,)
        drops = mask.manner is Manner.DROP
        shown = mask.replacement or ("name withheld" if drops else "masked")
        person = actor is not None and actor.kind in _PERHAPS_PERSONS
        if any(folded(name) for name in names):
            found.append(Cover(names, shown, person, actor.id if actor else None, drops))
    return tuple(found)


def _free(called: str, taken: set[str]) -> str:
    number = 1
    while folded(f"{called} {number}") in taken:
        number += 1
    taken.add(folded(f"{called} {number}"))
    return f"{called} {number}"
