"""What a question is put to: a light connection for looking, or SQLAlchemy's with an edit open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

BATCH = 500  # keys in one IN (...); SQLite takes 999 at least


class Asks(Protocol):
    """Runs a statement with ``?`` for its values, in the transaction that is open."""

    def exec_driver_sql(self, statement: str, parameters: tuple[Any, ...] = ..., /) -> Any:
        """Run a statement; its outcome gives rows by ``fetchall``."""


def rows(asks: Asks, statement: str, *values: Any) -> list[Any]:
    """Give all rows that a statement finds, each a tuple."""
    found: list[Any] = asks.exec_driver_sql(statement, values).fetchall()
    return found


def rows_in(asks: Asks, statement: str, keys: Iterable[Any], *values: Any) -> Iterator[Any]:
    """Give the rows that a statement with ``IN ({keys})`` finds for many keys.

    Other values of the statement stand before those of the keys.
    """
    for some in batches(keys):
        asked = statement.format(keys=",".join("?" * len(some)))
        yield from rows(asks, asked, *values, *some)


def batches(keys: Iterable[Any]) -> Iterable[Sequence[Any]]:
    """Divide keys, so that each part fits in one statement."""
    every = list(keys)
    return (every[at : at + BATCH] for at in range(0, len(every), BATCH))


def uid_text(uid: bytes) -> str:
    """Write a uid as people and other programs know it (RFC 9562)."""
    digits = (
        uid.hex()
    )  # the module of the standard library asks the system who it is, when imported
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
