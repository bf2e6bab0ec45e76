"""The keys of the table after a small change, without asking for all of them again.

A row that changed is put in its place by a search in the rows that did not: some of them, evenly
spread, are sorted together with it, then some of those between the two it came to stand between.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, exists, or_, select

from curator.domain.lists.statements import Narrowing, Order
from curator.storage.lists.statements import in_order
from curator.storage.models import QuoteRow, StatementRow
from curator.storage.reading.marks import quotes_of

FEW = 10  # quotes that are followed one by one
_SPREAD = 320  # rows sorted at once: two turns find a place among 100,000
_ROWWISE = frozenset({"statement", "quote", "actor", "claim"})
_NOTHING: frozenset[int] = frozenset()

Ids = Mapping[str, frozenset[int]]


def followed(
    connection: Connection, wanted: Narrowing, order: Order, before: array[int], changed: Ids
) -> array[int] | None:
    """Give the keys of the rows after a change; None where that is as dear as to ask for all.

    ``changed`` names the rows that changed since ``before`` was asked for, by kind.
    """
    quotes = _touched(connection, changed)
    if quotes is None or len(quotes) > FEW:
        return None
    gone = {*changed.get("statement", _NOTHING), *(-each for each in quotes)}
    gone.update(_keys_of(connection, Narrowing(), order, quotes))
    left = array("q", [key for key in before if key not in gone])
    for key in _keys_of(connection, wanted, order, quotes):
        place = _place(connection, order, left, key)
        if place is None:
            return None
        left.insert(place, key)
    return left


def _touched(connection: Connection, changed: Ids) -> set[int] | None:
    """Tell of which quotes the rows changed; None where these need not be all."""
    if not changed.keys() <= _ROWWISE:
        return None
    statements, quotes = (changed.get(kind, _NOTHING) for kind in ("statement", "quote"))
    if len(statements) + len(quotes) > 2 * FEW or _named_elsewhere(connection, changed):
        return None
    of = quotes_of(connection, statements)
    if len(of) < len(statements) and not quotes:
        return None  # a quote may have lost all that was said of it, and nobody knows which
    return {*of.values(), *quotes}


def _named_elsewhere(connection: Connection, changed: Ids) -> bool:
    """Whether an actor or a claim that changed is named by statements that did not."""
    actors, claims = (changed.get(kind, _NOTHING) for kind in ("actor", "claim"))
    if not actors and not claims:
        return False
    names = or_(StatementRow.actor_id.in_(actors), StatementRow.claim_id.in_(claims))
    others = StatementRow.id.not_in(changed.get("statement", _NOTHING))
    return bool(connection.execute(select(exists().where(names, others))).scalar())


def _keys_of(
    connection: Connection, wanted: Narrowing, order: Order, quotes: Iterable[int]
) -> list[int]:
    asked: Any = in_order(wanted, order).where(QuoteRow.id.in_(quotes))
    return list(connection.execute(asked).scalars())


def _place(connection: Connection, order: Order, keys: array[int], key: int) -> int | None:
    """Tell where among keys another belongs; None where one of them is no more."""
    low, high = 0, len(keys)
    while low < high:
        rows = range(low, high, max(1, (high - low) // _SPREAD))
        found = _sorted(connection, order, {*(keys[row] for row in rows), key})
        if len(found) <= len(rows):
            return None
        at = found.index(key)
        bounds = (low - 1, *rows, high)
        low, high = bounds[at] + 1, bounds[at + 1]
    return low


def _sorted(connection: Connection, order: Order, keys: Collection[int]) -> list[int]:
    of = quotes_of(connection, [key for key in keys if key > 0])
    quotes = {*of.values(), *(-key for key in keys if key < 0)}
    return [key for key in _keys_of(connection, Narrowing(), order, quotes) if key in keys]
