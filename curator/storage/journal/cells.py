"""What a row is: a pure function of the set of its operations.

The heads of a field are its operations that no other operation of the field names as a parent.
One head is shown; of several, the one with the greatest name (the edit's random uid, then the
place), so that every copy of the project shows the same, whatever its clock says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, select

from curator.storage.journal.encoding import (
    DELETED,
    Shape,
    Values,
    decode,
    encode,
    shape_by_code,
    some,
)  # fmt: skip
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.reading.asking import batches

Key = tuple[int, int]  # an operation in this file: its edit's id and its place


class Step(NamedTuple):
    """One operation, read."""

    key: Key
    name: tuple[bytes, int]  # the same in every copy: the edit's uid and the place
    coder_id: int
    table_code: int
    row_id: int
    row_uid: bytes | None
    field: str | None
    value: Any
    parents: tuple[Key, ...]  # none: the making of the row


def pack_parents(keys: Iterable[Key]) -> bytes | None:
    """Write the parents of an operation; None stands for the making of the row."""
    flat = [number for key in sorted(keys) for number in key]
    return encode(flat) if flat else None


def _unpack(parents: bytes | None) -> tuple[Key, ...]:
    flat = decode(parents) if parents else []
    return tuple(zip(flat[::2], flat[1::2], strict=True))


COLUMNS: tuple[Any, ...] = (
    OperationRow.edit_id,
    OperationRow.place,
    EditRow.uid,
    EditRow.coder_id,
    OperationRow.table_code,
    OperationRow.row_id,
    OperationRow.row_uid,
    OperationRow.field,
    OperationRow.value,
    OperationRow.parents,
)


def read_step(row: Sequence[Any]) -> Step:
    """Read one row of ``COLUMNS``."""
    edit, place, uid, coder, code, row_id, row_uid, name, value, parents = row
    known = decode(value) if name is not None else shape_by_code(code).unpacked(decode(value))
    return Step(
        (edit, place), (uid, place), coder, code, row_id, row_uid, name, known, _unpack(parents)
    )  # fmt: skip


def steps_of_rows(connection: Connection, code: int, row_ids: Iterable[int]) -> Iterator[Step]:
    """Read every operation on some rows of a table, row by row in the order of this file."""
    for keys in batches(sorted(row_ids)):
        found = connection.execute(_of_rows(), {"code": code, "some": keys})
        yield from map(read_step, found)


def steps_of_edit(connection: Connection, edit_id: int) -> list[Step]:
    """Read the operations of one edit in their order."""
    return [read_step(row) for row in connection.execute(_of_edit(), {"edit": edit_id})]


@cache
def _of_rows() -> Select[Any]:
    return (
        select(*COLUMNS)
        .join(EditRow, EditRow.id == OperationRow.edit_id)
        .where(OperationRow.table_code == bindparam("code"), OperationRow.row_id.in_(some()))
        .order_by(OperationRow.row_id, OperationRow.edit_id, OperationRow.place)
    )


@cache
def _of_edit() -> Select[Any]:
    return (
        select(*COLUMNS)
        .join(EditRow, EditRow.id == OperationRow.edit_id)
        .where(OperationRow.edit_id == bindparam("edit"))
        .order_by(OperationRow.place)
    )


@dataclass(slots=True)
class Cells:
    """One row as its operations make it."""

    making: Step
    fields: dict[str, list[Step]] = field(default_factory=lambda: defaultdict(list))

    def heads(self, name: str) -> list[Step]:
        """Give the operations on a field that none has followed; none: the making stands."""
        steps = self.fields.get(name, [])
        named = {parent for step in steps for parent in step.parents}
        return [step for step in steps if step.key not in named]

    def value_at(self, name: str, keys: Sequence[Key], default: Any) -> Any:
        """Give what a field showed to somebody who saw these operations as its heads."""
        seen = [step for step in self.fields.get(name, []) if step.key in keys]
        if not seen:
            return self.making.value.get(name, default)
        return max(seen, key=lambda step: step.name).value

    def shown(self, name: str, default: Any) -> Any:
        """Give what a field shows now."""
        return self.value_at(name, [step.key for step in self.heads(name)], default)

    @property
    def alive(self) -> bool:
        """Whether the row stands: not deleted, or brought back or edited by somebody unaware."""
        removals = self.heads(DELETED)
        if not removals or not all(step.value for step in removals):
            return True
        seen = {parent for step in removals for parent in step.parents}
        others = [name for name in self.fields if name != DELETED]
        return any(step.key not in seen for name in others for step in self.heads(name))

    def values(self, shape: Shape) -> Values:
        """Give every field of the row as it shows now."""
        fields = {shape.field_of(column): default for column, default in shape.plain.items()}
        return {name: self.shown(name, default) for name, default in fields.items()}


def gather(steps: Iterable[Step]) -> Iterator[Cells]:
    """Gather operations, row by row, into rows."""
    cells: Cells | None = None
    for step in steps:
        if step.field is None:
            if cells is not None:
                yield cells
            cells = Cells(step)
        elif cells is not None:
            cells.fields[step.field].append(step)
    if cells is not None:
        yield cells
