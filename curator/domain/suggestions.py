"""Suggested quotes: passages of a text in which someone seems to speak."""

from dataclasses import dataclass
from enum import IntEnum

from curator.domain.quotes import QuoteKind


class Tier(IntEnum):
    """How sure a suggestion is."""

    SURE = 1
    LIKELY = 2
    WEAK = 3


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor of the project as far as a text can name it."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage to keep as a quote, with its speaker; places in code points of the text."""

    start: int
    end: int
    kind: QuoteKind
    speaker: str  # the canonical name; empty where nobody is certain
    mention: tuple[int, int] | None  # where the text names the speaker for this passage
    cue: str  # the word that tells of speech; empty where none stands beside the passage
    tier: Tier
    actor_id: int | None = None  # the actor of the project that the speaker is
    stands_for: str = ""  # what the speaker, a place, stands for: "Turkey" of "Ankara"
