"""Take an edit back: its inverse is read off the operations, so nobody writes one by hand."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection

from curator.storage.journal.cells import Cells, Step, gather, steps_of_edit, steps_of_rows
from curator.storage.journal.encoding import (
    DELETED,
    References,
    Values,
    shape_by_code,
)  # fmt: skip
from curator.storage.journal.writer import Writer
from curator.storage.models import NOUNS, Base

_RANK = {table.name: n for n, table in enumerate(Base.metadata.sorted_tables)}


def invert(writer: Writer, edit_id: int) -> None:
    """Write, as the writer's edit, what puts every row back to where it was before an edit."""
    plan = _plan(steps_of_edit(writer.connection, edit_id))
    codes = sorted(plan, key=lambda code: _RANK[shape_by_code(code).table.name])
    cells = {code: _cells(writer.connection, code, plan[code]) for code in codes}
    for code in codes:
        for row_id in plan[code].back:
            making = cells[code][row_id].making
            assert making.row_uid is not None
            writer.learn(shape_by_code(code).table, row_id, making.row_uid)
    for code in codes:
        writer.restore(NOUNS[code], sorted(plan[code].back))
    for code in codes:
        writer.put_each(NOUNS[code], _before(writer.connection, plan[code], cells[code]))
    for code in reversed(codes):
        writer.remove(NOUNS[code], sorted(plan[code].gone))


class _RowPlan:
    """What becomes of the rows of one table."""

    def __init__(self) -> None:
        self.gone: set[int] = set()
        self.back: set[int] = set()
        self.fields: dict[int, dict[str, Step]] = defaultdict(dict)

    @property
    def row_ids(self) -> set[int]:
        return self.back | set(self.fields)


def _plan(steps: list[Step]) -> dict[int, _RowPlan]:
    plan: dict[int, _RowPlan] = defaultdict(_RowPlan)
    for step in reversed(steps):
        rows = plan[step.table_code]
        made_here = step.field is None or (step.field == DELETED and not step.value)
        if made_here:
            rows.fields.pop(step.row_id, None)
            if step.row_id in rows.back:
                rows.back.discard(step.row_id)
            else:
                rows.gone.add(step.row_id)
        elif step.field == DELETED:
            rows.back.add(step.row_id)
        else:
            assert step.field is not None
            rows.fields[step.row_id][step.field] = step  # the earliest in the edit stays
    return plan


def _cells(connection: Connection, code: int, plan: _RowPlan) -> dict[int, Cells]:
    rows = gather(steps_of_rows(connection, code, plan.row_ids))
    return {row.making.row_id: row for row in rows}


def _before(connection: Connection, plan: _RowPlan, cells: dict[int, Cells]) -> dict[int, Values]:
    if not plan.fields:
        return {}
    some = next(iter(cells.values()))
    shape = shape_by_code(some.making.table_code)
    rows: list[dict[str, Any]] = [
        {
            name: cells[row_id].value_at(name, step.parents, shape.default_of(name))
            for name, step in fields.items()
        }
        for row_id, fields in plan.fields.items()
    ]
    columns = References(connection).to_ids(shape, rows)
    return dict(zip(plan.fields, columns, strict=True))
