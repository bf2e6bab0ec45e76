"""Suggested quotes: passages of a text in which someone seems to speak."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from curator.domain.quotes import QuoteKind

_NEAR = 40  # code points between the mention of a speaker and the verb
_SENTENCE_ENDS = re.compile(r"[.!?…。！？؟][”’»\"')]*\s+(?=[^a-z\s])|\n")


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


def apart(every: Iterable[Suggestion]) -> list[Suggestion]:
    """Leave out suggestions that lie over one before them; they come by place."""
    kept: list[Suggestion] = []
    for made in every:
        if not kept or made.start >= kept[-1].end:
            kept.append(made)
    return kept


def around(text: str, found: Sequence[Suggestion], start: int, end: int) -> Suggestion | None:
    """Give the suggestion with a speaker that a passage belongs to; None where there is none.

    It is the one that the passage shares most with, else the nearest whose words or whose
    mention of the speaker stand in the same sentence.
    """
    spoken = [made for made in found if made.speaker]
    over = [made for made in spoken if made.start < end and start < made.end]
    if over:
        return max(over, key=lambda made: min(end, made.end) - max(start, made.start))
    near = [(_gap(text, made, start, end), made) for made in spoken]
    within = [(gap, made.start, made) for gap, made in near if gap is not None]
    return min(within, key=lambda one: one[:2])[2] if within else None


def kind_within(found: Iterable[Suggestion], start: int, end: int) -> QuoteKind | None:
    """Give the kind of the suggestion that a passage shares most with; None where there is none.

    A passage that goes beyond words given directly gives them in part only.
    """
    over = [made for made in found if made.start < end and start < made.end]
    if not over:
        return None
    made = max(over, key=lambda made: min(end, made.end) - max(start, made.start))
    beyond = start < made.start or made.end < end
    return QuoteKind.MIXED if beyond and made.kind is QuoteKind.DIRECT else made.kind


def told_by(text: str, made: Suggestion) -> str:
    """Give the words that tell of the speaker, such as “Ms. Brand said”; empty where none do."""
    if made.mention is None:
        return ""
    start, end = made.mention
    spans = [(start, end)]
    if made.cue:
        after = text.find(made.cue, end, end + _NEAR)
        before = text.rfind(made.cue, max(0, start - _NEAR), start)
        found = [(start, after + len(made.cue))] if after >= 0 else []
        found += [(before, end)] if before >= 0 else []
        spans += [span for span in found if not _SENTENCE_ENDS.search(text, *span)]
    first, last = min(spans[1:] or spans, key=lambda span: span[1] - span[0])
    return " ".join(text[first:last].split())


def _gap(text: str, made: Suggestion, start: int, end: int) -> int | None:
    """Tell how far a passage lies from a suggestion in its sentence; None outside of it."""
    places = [(made.start, made.end), *([made.mention] if made.mention else [])]
    gaps = [(min(end, b), max(start, a)) for a, b in places]
    held = [b - a for a, b in gaps if not _SENTENCE_ENDS.search(text, max(0, a - 1), b + 1)]
    return min(held, default=None)
