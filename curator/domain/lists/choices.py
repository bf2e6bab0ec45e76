"""What there is to choose from where a passage is tagged."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """An actor or a claim that could be meant."""

    name: str
    aliases: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()  # the name and the aliases as they are compared
    definition: str = ""  # of a claim
    quotes: int = 0
    lately: int = 0  # grows with each use; 0: never used


@dataclass(frozen=True, slots=True)
class Choices:
    """All that could be meant."""

    actors: tuple[Offer, ...] = ()
    claims: tuple[Offer, ...] = ()
    tags: tuple[str, ...] = ()
