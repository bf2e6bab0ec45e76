"""What is asked of a project to suggest quotes: its actors, and which are not wanted."""

from __future__ import annotations

from collections import defaultdict

from curator.domain.suggestions import KnownActor
from curator.storage.reading.asking import Asks, rows

_NAMES = "SELECT id, name FROM actor ORDER BY folded, id"
_ALIASES = "SELECT actor_id, name FROM alias ORDER BY id"
_DISMISSED = 'SELECT start, "end" FROM dismissal WHERE sha256 = ?'


def actors(asks: Asks) -> tuple[KnownActor, ...]:
    """Give every actor with its names."""
    aliases: dict[int, list[str]] = defaultdict(list)
    for actor_id, name in rows(asks, _ALIASES):
        aliases[actor_id].append(name)
    return tuple(
        KnownActor(actor_id, name, tuple(aliases[actor_id]))
        for actor_id, name in rows(asks, _NAMES)
    )


def dismissed(asks: Asks, text_sha256: bytes) -> set[tuple[int, int]]:
    """Give the places of a text whose suggestions nobody wants, in code points."""
    return {(start, end) for start, end in rows(asks, _DISMISSED, text_sha256)}
