"""What sources, actors, claims and quotes are called: to search them all, and to show a few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from curator.storage.reading import columns
from curator.storage.reading.asking import Asks, rows, rows_in

# Of a quote, 300 code points can be searched from everywhere; the rest only in its room.
_NAMED = {
    "source": "SELECT id AS key, title || ' ' || outlet AS words FROM source",
    "actor": """SELECT key, words FROM (
        SELECT id AS key, name AS words FROM actor UNION ALL SELECT actor_id, name FROM alias)""",
    "claim": """SELECT key, words FROM (
        SELECT id AS key, wording AS words FROM claim
        UNION ALL SELECT claim_id, wording FROM wording)""",
    "quote": "SELECT id AS key, substr(exact, 1, 300) AS words FROM quote",
}
_NEWEST = "SELECT max(key) FROM ({named})"
_SHOWN = {
    "source": """SELECT id, title, trim(outlet || ' · ' || published, ' ·'), id
        FROM source WHERE id IN ({keys})""",
    "actor": """SELECT id, name, role,
            (SELECT count(DISTINCT quote_id) FROM statement WHERE actor_id = actor.id)
        FROM actor WHERE id IN ({keys})""",
    "claim": """SELECT id, wording, '',
            (SELECT count(DISTINCT quote_id) FROM statement WHERE claim_id = claim.id)
        FROM claim WHERE id IN ({keys})""",
    "quote": """SELECT quote.id, substr(exact, 1, 300), title, source.id
        FROM quote JOIN version ON version.id = version_id JOIN source ON source.id = source_id
        WHERE quote.id IN ({keys})""",
}


class Named(NamedTuple):
    """One thing as it is shown in a list of many kinds."""

    id: int
    words: str
    detail: str
    number: int  # quotes of an actor or a claim; of a quote, its source


def newest(asks: Asks, kind: str) -> int:
    """Tell the greatest key of a kind; 0 where there is none."""
    ((key,),) = rows(asks, _NEWEST.format(named=_NAMED[kind]))
    return key or 0


def lines(asks: Asks, kind: str, first: int, last: int) -> tuple[Sequence[int], list[str]]:
    """Give the keys of a kind between two with their words; one stands there once a name."""
    asked = f"{_NAMED[kind]} WHERE key BETWEEN ? AND ? ORDER BY key"
    return columns.keyed(asks, asked, first, last)


def lines_of(asks: Asks, kind: str, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Give the same of some sources or quotes."""
    return rows_in(asks, f"{_NAMED[kind]} WHERE key IN ({{keys}})", ids)


def shown(asks: Asks, kind: str, ids: Iterable[int]) -> dict[int, Named]:
    """Give what to show of some things of a kind, by their keys, in one query."""
    return {row[0]: Named(*row) for row in rows_in(asks, _SHOWN[kind], ids)}
