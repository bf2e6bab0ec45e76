"""Read the journal as a person asks it: what was done, by whom, and how a quote came to be so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from curator.domain.dates import utc_from_ms
from curator.domain.edits import Edit, FieldChange
from curator.domain.edits import Step as Did
from curator.storage.journal.cells import Cells, Step, gather, steps_of_rows
from curator.storage.journal.encoding import DELETED, shape_by_code
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.models import NOUNS, CoderRow, Noun
from curator.storage.reading.asking import batches, uid_text


def edits(
    connection: Connection,
    limit: int | None = None,
    before: int | None = None,
    without: Iterable[str] = (),
) -> list[Edit]:
    """List edits, the newest first; none of some operations."""
    found = select(EditRow.id).where(EditRow.operation.not_in(list(without)))
    found = found.order_by(EditRow.id.desc())
    if before is not None:
        found = found.where(EditRow.id < before)
    chosen = list(connection.execute(found.limit(limit)).scalars())
    known = _edits(connection, chosen)
    return [known[edit_id] for edit_id in chosen]


def of_rows(connection: Connection, rows: Mapping[int, Iterable[int]]) -> list[FieldChange]:
    """List each step of some rows, by the code of their table, in the order of this file."""
    cells = [
        cell for code, ids in rows.items() for cell in gather(steps_of_rows(connection, code, ids))
    ]
    steps = [step for cell in cells for step in _steps(cell)]
    known = _edits(connection, {step.key[0] for step in steps})
    changes = [(step.key, _read(cell, step, known)) for cell in cells for step in _steps(cell)]
    return [change for _, change in sorted(changes, key=lambda pair: pair[0])]


def of_row_with_parts(
    connection: Connection, noun: type[Noun], row_id: int, parts: Iterable[type[Noun]]
) -> list[FieldChange]:
    """List each step of a row and of its parts, also of parts that are gone by now."""
    making = select(OperationRow.row_uid).where(
        OperationRow.table_code == noun.code,
        OperationRow.row_id == row_id,
        OperationRow.field.is_(None),
    )
    uid = connection.execute(making).scalar()
    rows = {noun.code: [row_id]}
    if uid is not None:
        rows |= {part.code: made_with(connection, part.code, uid) for part in parts}
    return of_rows(connection, rows)


def made_with(connection: Connection, code: int, uid: bytes) -> list[int]:
    """List the rows of a table, gone ones too, whose making refers to a row by its uid."""
    found = select(OperationRow.row_id).where(
        OperationRow.table_code == code,
        OperationRow.field.is_(None),
        func.instr(OperationRow.value, uid) > 0,
    )
    return list(connection.execute(found).scalars())


def ever_named(
    connection: Connection, noun: type[Noun], row_ids: Iterable[int], field: str
) -> set[bytes]:
    """Tell the uids of all that rows, gone ones too, refer to in a field or ever referred to."""
    named = {
        step.value.get(field) if step.field is None else step.value
        for step in steps_of_rows(connection, noun.code, row_ids)
        if step.field in (None, field)
    }
    return named - {None}


def _steps(cell: Cells) -> Iterator[Step]:
    yield cell.making
    for steps in cell.fields.values():
        yield from steps


def _read(cell: Cells, step: Step, known: Mapping[int, Edit]) -> FieldChange:
    shape = shape_by_code(step.table_code)
    where = known[step.key[0]], shape.table.name, step.row_id
    if step.field is None:
        return FieldChange(*where, Did.ADDED, "", None, step.value)
    if step.field == DELETED:
        did = Did.REMOVED if step.value else Did.RESTORED
        return FieldChange(*where, did, "", None, None)
    before = cell.value_at(step.field, step.parents, shape.default_of(step.field))
    return FieldChange(*where, Did.CHANGED, step.field, before, step.value)


def _edits(connection: Connection, edit_ids: Iterable[int]) -> dict[int, Edit]:
    wanted = list(edit_ids)
    rows = _rows_touched(connection, wanted)
    found: dict[int, Edit] = {}
    for some in batches(wanted):
        chosen = (
            select(EditRow, CoderRow.name)
            .select_from(EditRow)
            .outerjoin(CoderRow, CoderRow.id == EditRow.coder_id)
            .where(EditRow.id.in_(some))
        )
        for row in connection.execute(chosen).mappings():
            found[row["id"]] = Edit(
                row["id"], uid_text(row["uid"]), row["name"] or "", row["device"],
                utc_from_ms(row["at"]), row["operation"], row["undoes"], row["redoes"],
                rows[row["id"]],
            )  # fmt: skip
    return found


def _rows_touched(connection: Connection, edit_ids: Iterable[int]) -> dict[int, dict[str, int]]:
    rows: dict[int, dict[str, int]] = defaultdict(dict)
    for some in batches(edit_ids):
        counted: Any = (
            select(
                OperationRow.edit_id,
                OperationRow.table_code,
                func.count(OperationRow.row_id.distinct()),
            )
            .where(OperationRow.edit_id.in_(some))
            .group_by(OperationRow.edit_id, OperationRow.table_code)
        )
        for edit_id, code, count in connection.execute(counted):
            rows[edit_id][NOUNS[code].__tablename__] = count
    return rows
