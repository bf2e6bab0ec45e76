"""Actors: those who speak, are spoken of, or stand for one another."""

from dataclasses import dataclass
from enum import StrEnum

from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, KindError, ValueRefusedError
from curator.domain.text import folded, tidy


class ActorKind(StrEnum):
    """What sort of actor it is; a place stands for one, as a capital does for its state."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    PLACE = "place"
    UNKNOWN = "unknown"

    @classmethod
    def parse(cls, name: str) -> "ActorKind":
        """Read a kind; raise ``KindError`` where there is none of that name."""
        try:
            return cls(name.strip().lower())
        except ValueError:
            raise KindError(f"“{name}” is no kind of actor. Choose {', '.join(cls)}.") from None


@dataclass(frozen=True, slots=True)
class ActorRevision:
    """What to change of an actor, all at once; what is left alone stays."""

    aliases: tuple[str, ...] = ()
    kind: ActorKind | None = None
    rename: str | None = None
    merge_into: str | None = None  # the name or an alias of another actor


@dataclass(frozen=True, slots=True)
class NewAffiliation:
    """What a person says of where an actor belongs; the other actor by name."""

    to_actor: str
    role: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Affiliation:
    """That an actor belonged to another, from one date to another; None is open."""

    id: int
    to_actor_id: int
    to_actor: str
    role: str
    since: PartialDate | None
    until: PartialDate | None

    def holds_on(self, day: PartialDate) -> bool:
        """Whether it held on a day; an unknown month or day is given the benefit of doubt."""
        known = tuple(part for part in (day.year, day.month, day.day) if part)
        return not (
            (self.since and _parts(self.since, known) > known)
            or (self.until and _parts(self.until, known) < known)
        )


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that takes a stance."""

    id: int
    uid: str
    name: str
    kind: ActorKind
    role: str
    note: str
    aliases: tuple[str, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    stands_for_id: int | None = None
    quotes: int = 0
    sources: int = 0


def check_name(name: str) -> str:
    """Clean the name of an actor; raise ``EmptyNameError`` where nothing is left."""
    if folded(name):
        return tidy(name)
    raise EmptyNameError("The name of an actor is empty. Give it at least one letter.")


def check_span(since: PartialDate | None, until: PartialDate | None) -> None:
    """Raise ``ValueRefusedError`` where an end lies before its start, as far as both are known."""
    if since and until and Affiliation(0, 0, "", "", None, until).holds_on(since) is False:
        raise ValueRefusedError(f"{until} lies before {since}. Give an end after the start.")


def affiliation_on(actor: Actor, day: PartialDate | None) -> Affiliation | None:
    """Tell where an actor belonged on the date of an article; the latest start wins."""
    held = [a for a in actor.affiliations if day is None or a.holds_on(day)]
    return max(held, key=lambda a: (str(a.since or ""), a.id), default=None)


def _parts(date: PartialDate, known: tuple[int, ...]) -> tuple[int, ...]:
    own = tuple(part for part in (date.year, date.month, date.day) if part)
    both = min(len(own), len(known))
    return own[:both] + known[both:]
