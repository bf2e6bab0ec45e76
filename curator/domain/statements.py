"""Statements: one actor's stance on one claim, evidenced by one quote."""

from dataclasses import dataclass
from enum import StrEnum

from curator.domain.errors import StanceError


class Stance(StrEnum):
    """Where an actor stands on a claim."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"

    @property
    def sign(self) -> str:
        """The glyph that stands beside its word, so that colour is never the only sign."""
        return _SIGNS[self]

    @classmethod
    def parse(cls, name: str) -> "Stance":
        """Read a stance; raise ``StanceError`` where there is none of that name."""
        try:
            return cls(name.strip().lower())
        except ValueError:
            raise StanceError(f"“{name}” is no stance. Choose {', '.join(cls)}.") from None


_SIGNS = {
    Stance.SUPPORTS: "▲",
    Stance.OPPOSES: "▼",
    Stance.NEUTRAL: "●",
    Stance.UNCLEAR: "○",
}


class PartyRole(StrEnum):
    """What a further actor is to a statement."""

    TARGET = "target"
    ADDRESSEE = "addressee"
    QUOTED_BY = "quoted by"


@dataclass(frozen=True, slots=True)
class Party:
    """A further actor of a statement, by role."""

    actor_id: int
    actor: str
    role: PartyRole


@dataclass(frozen=True, slots=True)
class NewStatement:
    """What a person says of a quote; actor and claim by name, made where they are new.

    An empty actor or claim leaves the statement incomplete.
    """

    actor: str = ""
    claim: str = ""
    stance: Stance = Stance.UNCLEAR
    parties: tuple[tuple[PartyRole, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StatementRevision:
    """How a statement is to stand; without a key it is a new one."""

    said: NewStatement
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One actor's stance on one claim, evidenced by one quote."""

    id: int
    uid: str
    quote_id: int
    actor_id: int | None
    actor: str
    claim_id: int | None
    claim: str
    stance: Stance
    parties: tuple[Party, ...] = ()

    @property
    def incomplete(self) -> bool:
        """Whether it still lacks its actor or its claim."""
        return self.actor_id is None or self.claim_id is None
