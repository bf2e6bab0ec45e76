"""Speakers and the actors of a project: the same person under any of their names."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from curator.domain.suggestions import KnownActor, Suggestion
from curator.domain.text import folded


class Match(NamedTuple):
    """The actor that a speaker is."""

    id: int
    name: str


class Actors:
    """The actors of a project, found by name or alias without regard to case and diacritics."""

    def __init__(self, known: Sequence[KnownActor]) -> None:
        self._names = {actor.id: actor.name for actor in known}
        self._by_name: dict[str, Match] = {}
        for actor in known:
            self._by_name.setdefault(folded(actor.name), Match(actor.id, actor.name))
        for actor in known:
            for alias in actor.aliases:
                self._by_name.setdefault(folded(alias), Match(actor.id, actor.name))
        self._by_ends = _unique(known, lambda parts: f"{parts[0]} {parts[-1]}")
        self._by_surname = _unique(known, lambda parts: parts[-1])

    def find(self, name: str, mention: str = "") -> Match | None:
        """Find the actor that a speaker is, by the full name, else by the words that name it here.

        An article before a name counts not, nor middle names; a surname alone is enough where
        only one actor bears it, unless the full name has another given name.
        """
        if not self._by_name:
            return None
        plain = folded(name).removeprefix("the ")
        parts = plain.split()
        found = self._exact(plain)
        if found is None and len(parts) > 1:
            found = self._by_ends.get(f"{parts[0]} {parts[-1]}")
        elif found is None and name[:1].isupper():
            found = self._by_surname.get(plain)
        if found is not None:
            return found
        for short in (folded(mention).removeprefix("the "), *parts[-1:]):
            other = self._exact(short)
            if other is not None and _agree(other.name, parts):
                return other
        return None

    def again(self, text: str, found: Sequence[Suggestion]) -> list[Suggestion]:
        """Match suggestions that were matched before: by the actor they had, else anew."""
        return [self._again(text, made) for made in found]

    def _again(self, text: str, made: Suggestion) -> Suggestion:
        name = self._names.get(made.actor_id or 0)
        if name is not None:
            return replace(made, speaker=name)
        mention = text[slice(*made.mention)] if made.mention else ""
        actor = self.find(made.speaker, mention)
        if actor is None:
            return replace(made, actor_id=None)
        return replace(made, speaker=actor.name, actor_id=actor.id, stands_for="")

    def _exact(self, plain: str) -> Match | None:
        if not plain:
            return None
        return self._by_name.get(plain) or self._by_name.get(f"the {plain}")


def _agree(name: str, parts: list[str]) -> bool:
    """Whether two full names can be one person's: not where the given names differ."""
    others = folded(name).split()
    return len(others) < 2 or len(parts) < 2 or parts[0] == others[0]


def _unique(known: Sequence[KnownActor], key: Callable[[list[str]], str]) -> dict[str, Match]:
    """Map a part of the names to the only actor that has it."""
    found: dict[str, Match | None] = {}
    for actor in known:
        parts = folded(actor.name).split()
        if len(parts) > 1:
            short = key(parts)
            found[short] = None if short in found else Match(actor.id, actor.name)
    return {short: match for short, match in found.items() if match is not None}
