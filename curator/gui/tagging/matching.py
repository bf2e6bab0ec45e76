"""Which known names fit what is being typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from curator.domain.text import folded

MOST = 5  # names shown at once


@dataclass(frozen=True, slots=True)
class Known:
    """An actor or a claim that could be meant."""

    name: str
    aliases: tuple[str, ...] = ()
    quotes: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """A name to offer; ``found_as`` tells the alias that fitted, where it was one."""

    name: str
    found_as: str = ""
    quotes: int = 0
    new: bool = False


def matches(typed: str, known: Iterable[Known]) -> list[Match]:
    """Offer the names that fit: each typed word begins a word of the name or of an alias.

    A name that is typed in full comes first, then those quoted most often. What is typed and
    known to nobody is offered last, as new.
    """
    words = folded(typed).split()
    if not words:
        return []
    found = [fit for one in known if (fit := _fit(words, one)) is not None]
    exact = " ".join(words)
    found.sort(key=lambda match: (not _is(exact, match), -match.quotes, match.name))
    new = [] if found and _is(exact, found[0]) else [Match(typed.strip(), new=True)]
    return found[:MOST] + new


def _fit(words: Sequence[str], known: Known) -> Match | None:
    for name in (known.name, *known.aliases):
        parts = folded(name).split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            return Match(known.name, "" if name == known.name else name, known.quotes)
    return None


def _is(exact: str, match: Match) -> bool:
    return exact in (folded(match.name), folded(match.found_as))
