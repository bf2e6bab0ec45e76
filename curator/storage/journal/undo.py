"""Take an edit back: its inverse is read off the operations, so nobody writes one by hand."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, select

from curator.storage.journal.cells import Cells, Step, gather, steps_of_edit, steps_of_rows
from curator.storage.journal.encoding import (
    DELETED,
    References,
    Values,
    shape_by_code,
)  # fmt: skip
from curator.storage.journal.writer import Writer
from curator.storage.models import NOUNS, Base, BriefingRow, ExportRow

_RANK = {table.name: n for n, table in enumerate(Base.metadata.sorted_tables)}


def invert(writer: Writer, edit_id: int) -> None:
    """Write, as the writer's edit, what puts every row back to where it was before an edit."""
    plan = _plan(steps_of_edit(writer.connection, edit_id))
    codes = sorted(plan, key=lambda code: _RANK[shape_by_code(code).table.name])
    cells = {code: _cells(writer.connection, code, plan[code]) for code in codes}
    writer.begin()  # one that changed nothing in the end is passed by all the same
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
        if NOUNS[code] is BriefingRow:
            _let_exports_stand(writer, plan[code].gone)
        writer.remove(NOUNS[code], sorted(plan[code].gone))


def _let_exports_stand(writer: Writer, briefings: set[int]) -> None:
    """Let the log of exports, which undo passes over, name no briefing that goes."""
    rows = select(ExportRow.id).where(ExportRow.briefing_id.in_(briefings))
    loose: dict[int, Values] = {
        key: {"briefing_id": None} for key in writer.connection.scalars(rows)
    }
    writer.put_each(ExportRow, loose)


class _RowPlan:
    """What becomes of the rows of one table."""

    def __init__(self) -> None:
        self.fields: dict[int, dict[str, Step]] = defaultdict(dict)  # the first of each in the edit
        self._made: set[int] = set()
        self._stood: dict[int, bool] = {}  # before the edit
        self._stands: dict[int, bool] = {}  # after it

    @property
    def back(self) -> set[int]:
        """The rows to restore: gone now, but with something to put back."""
        rows = self.fields.keys() | {row_id for row_id, stood in self._stood.items() if stood}
        return {row_id for row_id in rows if not self._stands[row_id]}

    @property
    def gone(self) -> set[int]:
        """The rows to remove when all else is put back."""
        there = {row_id for row_id, stands in self._stands.items() if stands} | self.back
        return {row_id for row_id in there if not self._stood[row_id]}

    def follow(self, step: Step) -> None:
        """Take note of the next operation of the edit."""
        row_id, ends = step.row_id, step.field == DELETED and step.value
        begins = step.field is None or (step.field == DELETED and not step.value)
        self._stood.setdefault(row_id, not begins)
        self._stands[row_id] = not ends
        if step.field is None:
            self._made.add(row_id)
        elif step.field != DELETED and row_id not in self._made:
            self.fields[row_id].setdefault(step.field, step)


def _plan(steps: list[Step]) -> dict[int, _RowPlan]:
    plan: dict[int, _RowPlan] = defaultdict(_RowPlan)
    for step in steps:
        plan[step.table_code].follow(step)
    return plan


def _cells(connection: Connection, code: int, plan: _RowPlan) -> dict[int, Cells]:
    rows = gather(steps_of_rows(connection, code, plan.back | plan.fields.keys()))
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
