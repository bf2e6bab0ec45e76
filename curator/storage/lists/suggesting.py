"""What suggesting asks of a project: its actors, its claims, and what nobody wants."""

from __future__ import annotations

from collections import defaultdict

from curator.domain.suggestions import KnownActor
from curator.storage.reading.asking import Asks, rows

_NAMES = "SELECT id, name FROM actor ORDER BY folded, id"
_ALIASES = "SELECT actor_id, name FROM alias ORDER BY id"
_CLAIMS = "SELECT id, wording FROM claim ORDER BY id"
_WORDINGS = "SELECT claim_id, wording FROM wording"
_QUOTED = """
    SELECT claim_id, substr(exact, 1, 600) FROM (
        SELECT claim_id, quote_id, row_number() OVER (PARTITION BY claim_id ORDER BY id DESC) AS nth
        FROM statement WHERE claim_id IS NOT NULL
    ) AS told JOIN quote ON quote.id = quote_id ORDER BY nth, claim_id LIMIT ?"""
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


def claims(asks: Asks) -> dict[int, str]:
    """Give the wordings of all claims as they are shown, by key."""
    return dict(rows(asks, _CLAIMS))


def words_of_claims(asks: Asks, most: int) -> list[tuple[int, str]]:
    """Give what else tells of claims: other wordings, and the beginnings of their quotes.

    Of the quotes it gives so many at most: the last one of each claim, the one before it, and on.
    """
    return [*rows(asks, _WORDINGS), *rows(asks, _QUOTED, most)]


def dismissed(asks: Asks, text_sha256: bytes) -> set[tuple[int, int]]:
    """Give the places of a text whose suggestions nobody wants, in code points."""
    return {(start, end) for start, end in rows(asks, _DISMISSED, text_sha256)}
