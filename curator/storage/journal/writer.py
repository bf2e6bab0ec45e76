"""The one way to change a project: add, put, remove, restore, each written down as it is done."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Delete,
    Insert,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from uuid_utils import uuid7

from curator.domain.dates import utc_now_ms
from curator.domain.edits import Change
from curator.domain.errors import NotFoundError
from curator.storage.file.inserting import insert_rows
from curator.storage.journal.cells import Key, gather, pack_parents, steps_of_rows
from curator.storage.journal.derived import Derivations
from curator.storage.journal.encoding import (
    DELETED,
    References,
    Shape,
    Values,
    encode,
    shape_of,
    some,
    table_of,
)  # fmt: skip
from curator.storage.journal.signing import NOTHING, Hand, Inverts
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.models import Noun
from curator.storage.reading.asking import batches

__all__ = ["Connection", "Writer"]


class Writer:
    """One edit being made. Rows change at once; the transaction around it decides if they stay."""

    def __init__(
        self, connection: Connection, operation: str, hand: Hand, inverts: Inverts = NOTHING
    ) -> None:
        self.connection = connection
        self.operation = operation
        self.hand = hand
        self.edit_id: int | None = None
        self._inverts = inverts
        self._place = 0
        self._references = References(connection)
        self._derivations = Derivations(connection)
        self._touched: dict[str, set[int]] = defaultdict(set)

    def add(self, noun: type[Noun], **values: Any) -> int:
        """Add a row and return its local key; columns left out take their defaults."""
        return self.add_many(noun, [values])[0]

    def add_many(self, noun: type[Noun], rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add rows of one table and return their local keys."""
        if not rows:
            return []
        shape = shape_of(noun)
        if strange := {column for row in rows for column in row} - set(shape.table.c.keys()):
            raise TypeError(f"{shape.table.name} has no column {', '.join(sorted(strange))}")
        first = self._next_id(shape)
        made = [
            {**shape.plain, **row, "id": first + n, "uid": uuid7().bytes}
            for n, row in enumerate(rows)
        ]
        self._insert(shape, made)
        values = self._references.packed(shape, made)
        self._note(
            shape,
            [
                (row["id"], row["uid"], None, value, None)
                for row, value in zip(made, values, strict=True)
            ],
        )
        return [row["id"] for row in made]

    def put(self, noun: type[Noun], row_id: int, **values: Any) -> None:
        """Change columns of one row; what is equal already is left alone."""
        self.put_each(noun, {row_id: values})

    def put_each(self, noun: type[Noun], changes: Mapping[int, Mapping[str, Any]]) -> None:
        """Change columns of many rows of one table, each to its own values."""
        shape = shape_of(noun)
        before = self._rows(shape, changes)
        news = {
            row_id: {c: v for c, v in values.items() if before[row_id][c] != v}
            for row_id, values in changes.items()
        }
        news = {row_id: values for row_id, values in news.items() if values}
        if not news:
            return
        heads = self._heads(shape, news)
        self._update(shape, before, news)
        fields = dict(zip(news, self._references.to_uids(shape, list(news.values())), strict=True))
        self._note(
            shape,
            [
                (row_id, None, name, value, pack_parents(heads[row_id].get(name, ())))
                for row_id, values in fields.items()
                for name, value in values.items()
            ],
        )

    def remove(self, noun: type[Noun], row_ids: Iterable[int]) -> None:
        """Remove rows of one table; what leans on them must have gone before."""
        shape, gone = shape_of(noun), list(dict.fromkeys(row_ids))
        heads = self._heads(shape, gone)
        for keys in batches(gone):
            self._derivations.going(shape.table.name, keys)
            found = self.connection.execute(_removing(shape.table), {"some": keys})
            if found.rowcount != len(keys):
                raise _gone(shape)
        self._note(
            shape,
            [
                (i, None, DELETED, True, pack_parents({k for ks in heads[i].values() for k in ks}))
                for i in gone
            ],
        )

    def restore(self, noun: type[Noun], row_ids: Iterable[int]) -> None:
        """Bring removed rows back as their operations make them, under the keys they had."""
        shape, back = shape_of(noun), list(row_ids)
        cells = list(gather(steps_of_rows(self.connection, shape.code, back)))
        values = self._references.to_ids(shape, [row.values(shape) for row in cells])
        made = [
            {**value, "id": row.making.row_id, "uid": row.making.row_uid, **_author(shape, row)}
            for row, value in zip(cells, values, strict=True)
        ]
        self._insert(shape, made)
        keys = {row.making.row_id: {step.key for step in row.heads(DELETED)} for row in cells}
        self._note(shape, [(i, None, DELETED, False, pack_parents(keys[i])) for i in back])

    def text_of(self, version_id: int) -> str:
        """Give the text of a version; for quotes of it that follow, it is not read again."""
        return self._derivations.text_of(version_id)

    def learn(self, table: Table, row_id: int, uid: bytes) -> None:
        """Note the uid of a row that is about to be restored, for rows that refer to it."""
        self._references.learn(table, row_id, uid)

    def news(self) -> Change:
        """Tell what was touched so far."""
        return Change(self.operation, {k: frozenset(ids) for k, ids in self._touched.items()})

    def _next_id(self, shape: Shape) -> int:
        return (self.connection.execute(_last_id(), {"code": shape.code}).scalar() or 0) + 1

    def _insert(self, shape: Shape, rows: list[Values]) -> None:
        if "coder_id" in shape.derived:
            for row in rows:
                row.setdefault("coder_id", self.hand.coder_id)
        self._derivations.fill(shape.table.name, rows)
        for row in rows:
            self._references.learn(shape.table, row["id"], row["uid"])
        insert_rows(self.connection, shape.table.name, rows)
        self._derivations.came(shape.table.name, rows)

    def _update(self, shape: Shape, before: dict[int, Values], news: dict[int, Values]) -> None:
        depends = self._derivations.depends(shape.table.name)
        by_columns: dict[tuple[str, ...], list[Values]] = defaultdict(list)
        for row_id, values in news.items():
            if depends & values.keys():
                whole = {**before[row_id], **values}
                self._derivations.fill(shape.table.name, [whole])
                filled = {c: whole[c] for c in shape.derived if c != "coder_id"}
                by_columns[(*values, *filled)].append({"_id": row_id, **values, **filled})
            else:
                by_columns[tuple(values)].append({"_id": row_id, **values})
        for columns, rows in by_columns.items():
            target = update(shape.table).where(shape.table.c.id == bindparam("_id"))
            self.connection.execute(target.values({c: bindparam(c) for c in columns}), rows)
        moved = [row_id for row_id, values in news.items() if "version_id" in values]
        self._derivations.came(shape.table.name, [before[row_id] for row_id in moved], -1)
        self._derivations.came(shape.table.name, [news[row_id] for row_id in moved])

    def _rows(self, shape: Shape, row_ids: Iterable[int]) -> dict[int, Values]:
        found: dict[int, Values] = {}
        for keys in batches(row_ids):
            rows = self.connection.execute(_reading(shape.table), {"some": keys}).mappings()
            found |= {row["id"]: dict(row) for row in rows}
        if len(found) < len(set(row_ids)):
            raise _gone(shape)
        return found

    def _heads(self, shape: Shape, row_ids: Iterable[int]) -> dict[int, dict[str, set[Key]]]:
        rows = gather(steps_of_rows(self.connection, shape.code, row_ids))
        return {
            row.making.row_id: {f: {s.key for s in row.heads(f)} for f in row.fields}
            for row in rows
        }

    def _note(
        self, shape: Shape, steps: list[tuple[int, bytes | None, str | None, Any, Any]]
    ) -> None:
        if not steps:
            return
        edit_id = self.begin()
        written = [
            {
                "edit_id": edit_id, "place": self._place + n, "table_code": shape.code,
                "row_id": row_id, "row_uid": uid, "field": name, "value": encode(value),
                "parents": parents,
            }
            for n, (row_id, uid, name, value, parents) in enumerate(steps)
        ]  # fmt: skip
        self._place += len(written)
        self._touched[shape.table.name].update(step[0] for step in steps)
        insert_rows(self.connection, OperationRow.__tablename__, written)

    def begin(self) -> int:
        """Write the edit down, if nothing has yet, and return its local key."""
        if self.edit_id is None:
            row = {
                "uid": secrets.token_bytes(16), "coder_id": self.hand.coder_id,
                "device": self.hand.device, "at": utc_now_ms(), "operation": self.operation,
                "undoes": self._inverts.undoes, "redoes": self._inverts.redoes,
            }  # fmt: skip
            made = self.connection.execute(_adding(table_of(EditRow)), row)
            assert made.inserted_primary_key is not None
            self.edit_id = int(made.inserted_primary_key[0])
        return self.edit_id


@cache
def _adding(table: Table) -> Insert:
    return insert(table)


@cache
def _removing(table: Table) -> Delete:
    return delete(table).where(table.c.id.in_(some()))


@cache
def _reading(table: Table) -> Select[Any]:
    return select(table).where(table.c.id.in_(some()))


@cache
def _last_id() -> Select[Any]:
    return select(func.max(OperationRow.row_id)).where(OperationRow.table_code == bindparam("code"))


def _gone(shape: Shape) -> NotFoundError:
    return NotFoundError(f"The {shape.table.name} is not there any more. Look at the list again.")


def _author(shape: Shape, row: Any) -> Values:
    return {"coder_id": row.making.coder_id} if "coder_id" in shape.derived else {}
