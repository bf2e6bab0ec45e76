"""Whole columns of very many rows, told as one text each.

Python's driver hands the interpreter over at every row: a hundred thousand of them, read beside
the interface thread, would make the window stutter. SQLite keeps the order of a subquery for the
aggregate that joins the values.
"""

from __future__ import annotations

import json
from array import array
from typing import Any

from curator.storage.reading.asking import Asks, rows

BETWEEN = "\x1e"  # between the values; a column that holds it is read row by row
_NUMBERS = "SELECT group_concat(key) FROM ({asked})"
_KEYED = "SELECT group_concat(key), group_concat(words, ?) FROM ({asked})"


def numbers(asks: Asks, asked: str, *values: Any) -> array[int]:
    """Read the column ``key`` of a question."""
    ((told,),) = rows(asks, _NUMBERS.format(asked=asked), *values)
    return _keys(told or "")


def keyed(asks: Asks, asked: str, *values: Any) -> tuple[array[int], list[str]]:
    """Read the columns ``key`` and ``words`` of a question that gives these two."""
    ((keys, told),) = rows(asks, _KEYED.format(asked=asked), BETWEEN, *values)
    if keys is None:
        return array("q"), []
    ids, apart = _keys(keys), (told or "").split(BETWEEN)
    if len(ids) == len(apart):
        return ids, apart
    found = rows(asks, asked, *values)
    return array("q", [row[0] for row in found]), [row[1] for row in found]


def _keys(told: str) -> array[int]:
    return array("q", json.loads(f"[{told}]"))  # twice as fast as to split them
