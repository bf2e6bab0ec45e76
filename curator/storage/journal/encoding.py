"""How a row's values stand in the journal: CBOR, references as uids, defaults left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import cbor2
from sqlalchemy import BindParameter, Connection, Select, Table, bindparam, select

from curator.storage.models import NOUNS, Base, Noun
from curator.storage.reading.asking import batches

Values = dict[str, Any]
DELETED = "deleted"  # the field whose operations remove a row and bring it back


@dataclass(frozen=True)
class Shape:
    """What the journal must know of a table."""

    table: Table
    code: int
    plain: dict[str, Any]  # journalled column -> default
    references: dict[str, Table]  # column ending in _id -> table referred to
    derived: tuple[str, ...]

    def field_of(self, column: str) -> str:
        """Name the field of a column: a reference goes without its ``_id``."""
        return column.removesuffix("_id") if column in self.references else column

    def column_of(self, field: str) -> str:
        """Name the column of a field."""
        return f"{field}_id" if f"{field}_id" in self.references else field

    def unpacked(self, packed: Mapping[int, Any]) -> Values:
        """Read what ``References.packed`` wrote; numbers of newer columns are passed over."""
        names = list(self.plain)
        return {self.field_of(names[n]): v for n, v in packed.items() if n < len(names)}

    @cached_property
    def numbered(self) -> list[tuple[int, str, Any, str]]:
        """Number, name and default of each column, and the table that it refers to, if any."""
        tables = {column: table.name for column, table in self.references.items()}
        return [
            (number, column, default, tables.get(column, ""))
            for number, (column, default) in enumerate(self.plain.items())
        ]

    def default_of(self, field: str) -> Any:
        """Give what a field holds where the making of its row is silent."""
        return self.plain[self.column_of(field)]


def table_of(noun: type[Base]) -> Table:
    """Give the table behind a mapped class."""
    table = noun.__table__
    assert isinstance(table, Table)
    return table


@cache
def shape_of(noun: type[Noun]) -> Shape:
    """Give the shape of a noun's table."""
    table = table_of(noun)
    plain: dict[str, Any] = {}
    references: dict[str, Table] = {}
    derived = []
    for column in table.columns:
        if column.info.get("derived"):
            derived.append(column.name)
        elif column.name not in ("id", "uid"):
            plain[column.name] = getattr(column.default, "arg", None)
            for key in column.foreign_keys:
                references[column.name] = key.column.table
    return Shape(table, noun.code, plain, references, tuple(derived))


def shape_by_code(code: int) -> Shape:
    """Give the shape of the table that the journal numbers so."""
    return shape_of(NOUNS[code])


def encode(value: object) -> bytes:
    """Write a value, or a mapping of them, as CBOR (RFC 8949)."""
    return cbor2.dumps(value)


def decode(data: bytes) -> Any:
    """Read what ``encode`` wrote; raise ``ValueError`` where it is something else."""
    try:
        return cbor2.loads(data)
    except cbor2.CBORError as error:
        raise ValueError(f"no CBOR: {error}") from error


def some() -> BindParameter[Any]:
    """Stand in a query for keys handed over as ``some``, so that it is put together only once."""
    return bindparam("some", expanding=True)


class References:
    """Turns local keys into uids and back, each table asked once for many."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._uids: defaultdict[str, dict[int, bytes]] = defaultdict(dict)  # by table
        self._ids: defaultdict[str, dict[bytes, int]] = defaultdict(dict)

    def learn(self, table: Table, row_id: int, uid: bytes) -> None:
        """Note the uid of a row, so that it need not be asked for."""
        self._uids[table.name][row_id] = uid
        self._ids[table.name][uid] = row_id

    def to_uids(self, shape: Shape, rows: Sequence[Mapping[str, Any]]) -> list[Values]:
        """Turn rows of columns into fields for the journal, references as uids."""
        self._ask_all(shape, rows)
        return [{shape.field_of(c): self._uid(shape, c, v) for c, v in row.items()} for row in rows]

    def packed(self, shape: Shape, rows: Sequence[Values]) -> list[dict[int, Any]]:
        """Write new rows under the numbers of their columns, which take one byte each.

        What is as by default is left out; references are uids.
        """
        self._ask_all(shape, rows)
        uids = self._uids
        return [
            {
                number: uids[table][value] if table and value is not None else value
                for number, column, default, table in shape.numbered
                if (value := row.get(column, default)) != default
            }
            for row in rows
        ]

    def to_ids(self, shape: Shape, rows: Sequence[Mapping[str, Any]]) -> list[Values]:
        """Turn fields of the journal into columns, references as local keys."""
        columns = [{shape.column_of(f): v for f, v in row.items()} for row in rows]
        for column, table in shape.references.items():
            wanted = {row[column] for row in columns if row.get(column) is not None}
            self._ask(table, "uid", wanted - self._ids[table.name].keys())
        return [{c: self._id(shape, c, v) for c, v in row.items()} for row in columns]

    def _ask_all(self, shape: Shape, rows: Sequence[Mapping[str, Any]]) -> None:
        for column, table in shape.references.items():
            wanted = {row[column] for row in rows if row.get(column) is not None}
            self._ask(table, "id", wanted - self._uids[table.name].keys())

    def _uid(self, shape: Shape, column: str, value: Any) -> Any:
        table = shape.references.get(column)
        return value if table is None or value is None else self._uids[table.name][value]

    def _id(self, shape: Shape, column: str, value: Any) -> Any:
        table = shape.references.get(column)
        return value if table is None or value is None else self._ids[table.name][value]

    def _ask(self, table: Table, key: str, wanted: set[Any]) -> None:
        for keys in batches(wanted):
            for row_id, uid in self._connection.execute(_named(table, key), {"some": keys}):
                self.learn(table, row_id, uid)


@cache
def _named(table: Table, key: str) -> Select[Any]:
    return select(table.c.id, table.c.uid).where(table.c[key].in_(some()))
