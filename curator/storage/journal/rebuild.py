"""Prove that the tables are what the operations say, row by row, in one pass over the journal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from curator.domain.errors import RangeError
from curator.storage.journal.cells import COLUMNS, Cells, gather, read_step
from curator.storage.journal.derived import Derivations
from curator.storage.journal.encoding import References, Shape, Values, shape_of
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.models import NOUNS, Noun

_BATCH = 1_000  # rows compared at a time, so that memory stays flat


def rebuilt(connection: Connection, noun: type[Noun]) -> Iterator[Values]:
    """Work out every row of a table from the operations alone, in the order of the local keys.

    A row that leans on what is missing from the file has its local key only.
    """
    shape = shape_of(noun)
    references, derivations = References(connection), Derivations(connection)
    found = (
        select(*COLUMNS)
        .join(EditRow, EditRow.id == OperationRow.edit_id)
        .where(OperationRow.table_code == shape.code)
        .order_by(OperationRow.row_id, OperationRow.edit_id, OperationRow.place)
    )
    steps = map(read_step, connection.execute(found).yield_per(_BATCH))
    batch: list[Cells] = []
    for cell in gather(steps):
        if cell.alive:
            batch.append(cell)
        if len(batch) == _BATCH:
            yield from _rows(shape, batch, references, derivations)
            batch = []
    yield from _rows(shape, batch, references, derivations)


def differences(connection: Connection) -> Iterator[str]:
    """Name each row in which a table and the journal disagree."""
    for noun in NOUNS.values():
        stored = connection.execute(select(noun.__table__).order_by(noun.id)).mappings()
        yield from _compare(noun, (dict(row) for row in stored), rebuilt(connection, noun))


def _rows(
    shape: Shape, cells: list[Cells], references: References, derivations: Derivations
) -> list[Values]:
    try:
        return _whole_rows(shape, cells, references, derivations)
    except (KeyError, RangeError):
        if len(cells) == 1:
            return [{"id": cells[0].making.row_id}]
        return [row for cell in cells for row in _rows(shape, [cell], references, derivations)]


def _whole_rows(
    shape: Shape, cells: list[Cells], references: References, derivations: Derivations
) -> list[Values]:
    values = references.to_ids(shape, [cell.values(shape) for cell in cells])
    rows = [
        {**value, "id": cell.making.row_id, "uid": cell.making.row_uid}
        for cell, value in zip(cells, values, strict=True)
    ]
    for cell, row in zip(cells, rows, strict=True):
        if "coder_id" in shape.derived:
            row["coder_id"] = cell.making.coder_id
    derivations.fill(shape.table.name, rows)
    return rows


def _compare(
    noun: type[Noun], stored: Iterator[Values], rebuilt_rows: Iterator[Values]
) -> Iterator[str]:
    nothing: Any = {"id": float("inf")}
    here, there = next(stored, nothing), next(rebuilt_rows, nothing)
    while here is not nothing or there is not nothing:
        name = f"{noun.__tablename__} {min(here['id'], there['id'])}"
        if here["id"] < there["id"]:
            yield f"{name} stands in the table, but no operation made it"
        elif here["id"] > there["id"]:
            yield f"{name} was made by an operation, but is missing from the table"
        elif len(there) == 1:
            yield f"{name} leans on something that is missing"
        elif unlike := [column for column in here if here[column] != there[column]]:
            yield f"{name} differs from its operations in {', '.join(unlike)}"
        ahead = min(here["id"], there["id"])
        here = next(stored, nothing) if here["id"] == ahead else here
        there = next(rebuilt_rows, nothing) if there["id"] == ahead else there
