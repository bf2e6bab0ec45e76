"""Many rows into a table at once, without a word of SQLAlchemy for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection


def insert_rows(connection: Connection, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that name the same columns; their values are what the driver takes as it is."""
    if not rows:
        return
    columns = list(rows[0])
    values = itemgetter(*columns)
    names, places = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608
    connection.exec_driver_sql(statement, [values(row) for row in rows])
