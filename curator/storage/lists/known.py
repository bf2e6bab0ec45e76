"""Actors as far as a text can name them."""

from __future__ import annotations

from collections import defaultdict

from curator.domain.suggestions import KnownActor
from curator.storage.reading.asking import Asks, rows

_NAMES = "SELECT id, name FROM actor ORDER BY folded, id"
_ALIASES = "SELECT actor_id, name FROM alias ORDER BY id"


def actors(asks: Asks) -> tuple[KnownActor, ...]:
    """Give every actor with its names."""
    aliases: dict[int, list[str]] = defaultdict(list)
    for actor_id, name in rows(asks, _ALIASES):
        aliases[actor_id].append(name)
    return tuple(
        KnownActor(actor_id, name, tuple(aliases[actor_id]))
        for actor_id, name in rows(asks, _NAMES)
    )
