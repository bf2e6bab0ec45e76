"""An actor or a claim, as the lists of the codebook show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """What a list shows of an actor or a claim, and what it is found and ordered by."""

    id: int
    name: str
    sort: str  # its kind or status, by key
    quotes: int
    sources: int
    aliases: tuple[str, ...] = ()  # other names of an actor, other wordings of a claim
    parent_id: int | None = None
    folded: tuple[str, ...] = ()  # the name and the aliases as they are compared
    place: str = ""  # of a claim among those under the same one
    independent: int = 0  # sources, those that are reprints of one counted once
