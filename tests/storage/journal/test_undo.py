"""Random histories, walked back and forth: every state of the file comes back as it was."""

import tempfile
from pathlib import Path
from sqlite3 import IntegrityError

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from curator.domain.edits import FieldChange, Step
from curator.domain.errors import NotFoundError
from curator.storage.database import Database
from curator.storage.journal import history
from curator.storage.journal.encoding import shape_of
from curator.storage.journal.rebuild import differences
from curator.storage.journal.signing import NOTHING, Hand, Inverts
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.journal.timeline import redo_target, undo_target
from curator.storage.journal.undo import invert
from curator.storage.models import (
    ClaimRow,
    SourceRow,
    VersionRow,
)


class BrokenOffError(Exception):
    pass


ENDS = {
    "raise": BrokenOffError,
    "dangle": IntegrityError,
    "unknown": NotFoundError,
    "stranger": KeyError,
}


class Histories(RuleBasedStateMachine):
    """A file with its past, beside a model of it: two stacks of whole states."""

    def __init__(self, path, hands, dump):
        super().__init__()
        self.path, self.hands, self.dump = path, hands, dump
        self.database = Database(path)
        self.undoable, self.redoable, self.log = [], [], []
        self.people_it()

    def state(self):
        with self.database.read() as connection:
            counts = [
                connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in (EditRow, OperationRow)
            ]
            return self.dump(connection), counts

    def noted(self, writer, inverts=NOTHING):
        rows = {kind: len(ids) for kind, ids in writer.news().ids.items()}
        self.log.append((writer.edit_id, writer.operation, *inverts, rows))

    def people_it(self):
        self.undoable.append(self.state()[0])
        with self.database.write("deed.0", Hand(1, "walnut")) as writer:
            for noun, rows in self.hands.beginning.items():
                writer.add_many(noun, rows)
        self.noted(writer)

    @rule(data=st.data(), size=st.integers(1, 6))
    def another_deed(self, data, size):
        self.deed(data, size)

    @rule(data=st.data(), size=st.integers(1, 6))
    def deed(self, data, size):
        before = self.state()
        with self.database.write(f"deed.{size}", Hand(1 + size % 2, "walnut")) as writer:
            hands = self.hands(writer, data, self.dump)
            for _ in range(size):
                hands.act()
        if writer.edit_id is None:
            assert self.state() == before
        else:
            self.undoable.append(before[0])
            self.redoable.clear()
            self.noted(writer)

    @rule(data=st.data(), end=st.sampled_from([*ENDS]))
    def deed_that_fails(self, data, end):
        before = self.state()
        with pytest.raises(ENDS[end]):
            self._fail(data, end)
        assert self.state() == before

    def _fail(self, data, end):
        with self.database.write("deed.fails", Hand(1, "walnut")) as writer:
            self.hands(writer, data, self.dump).act()
            if end == "dangle":
                writer.remove(VersionRow, [2])
                writer.remove(SourceRow, [1])
            elif end == "unknown":
                writer.put(ClaimRow, 10_000, note="nobody")
            elif end == "stranger":
                writer.add(ClaimRow, wording="lost", parent_id=10_000)
            else:
                raise BrokenOffError

    @rule()
    def undo(self):
        self._invert(undo_target, self.undoable, self.redoable, "undoes")

    @rule()
    def redo(self):
        self._invert(redo_target, self.redoable, self.undoable, "redoes")

    def _invert(self, target_of, here, there, how):
        with self.database.read() as connection:
            target = target_of(connection)
        if target is None:
            return
        now, inverts = self.state()[0], Inverts(**{how: target.edit_id})
        with self.database.write(target.operation, Hand(2, "acorns"), inverts) as writer:
            invert(writer, target.edit_id)
        assert self.state()[0] == here.pop()
        there.append(now)
        self.noted(writer, inverts)

    @rule()
    def reopen(self):
        before = self.state()
        self.database.close()
        self.database = Database(self.path)
        assert self.state() == before

    @invariant()
    def the_stacks_follow_from_the_edits(self):
        with self.database.read() as connection:
            assert (undo_target(connection) is None) == (not self.undoable)
            assert (redo_target(connection) is None) == (not self.redoable)

    @invariant()
    def the_tables_are_what_the_operations_say(self):
        with self.database.read() as connection:
            assert list(differences(connection)) == []

    def teardown(self):
        try:
            self._history_tells_it()
            ways = [(self.undo, self.undoable), (self.redo, self.redoable)]
            for way, stack in [*ways, *ways]:
                while stack:
                    way()
                    self.the_tables_are_what_the_operations_say()
                self.the_stacks_follow_from_the_edits()
            self._history_tells_it()
        finally:
            self.database.close()

    def _history_tells_it(self):
        with self.database.read() as connection:
            told = history.edits(connection)
            assert [
                (e.id, e.operation, e.undoes, e.redoes, dict(e.rows)) for e in told[:-1]
            ] == self.log[::-1]
            for noun in self.hands.nouns:
                made = select(OperationRow.row_id).where(OperationRow.table_code == noun.code)
                ids = connection.execute(made.distinct()).scalars().all()
                changes = history.of_rows(connection, {noun.code: ids})
                check_story(noun, changes, self.dump(connection))


def check_story(noun, changes: list[FieldChange], live):
    """Every step begins where the one before it ended, and the last ends at what stands there."""
    shape = shape_of(noun)
    uids = {row["uid"]: i for rows in live.values() for i, row in rows.items()}
    rows = {}
    for change in changes:
        if change.step is Step.CHANGED:
            row = rows[change.row_id]
            assert row[change.field] == change.before != change.after
            row[change.field] = change.after
        elif change.step is Step.REMOVED:
            rows[change.row_id]["gone"] = True
        elif change.step is Step.ADDED:
            plain = {shape.field_of(c): v for c, v in shape.plain.items()}
            rows[change.row_id] = {**plain, **change.after, "gone": False}
        else:
            rows[change.row_id]["gone"] = False
    standing = {i: row for i, row in rows.items() if not row.pop("gone")}
    assert standing.keys() == live[noun].keys()
    for i, row in standing.items():
        for name, value in row.items():
            column = shape.column_of(name)
            known = uids[value] if column in shape.references and value else value
            assert live[noun][i][column] == known


@pytest.fixture
def run(new_project, tmp_path, hands, dump):
    def runs(**limits):
        run_state_machine_as_test(
            lambda: Histories(new_project(Path(tempfile.mkdtemp(dir=tmp_path))), hands, dump),
            settings=settings(deadline=None, **limits),
        )

    return runs


def test_every_history_can_be_walked_back_and_forth(run):
    run(max_examples=12, stateful_step_count=12)


@pytest.mark.soak
def test_every_long_history_can_be_walked_back_and_forth(run):
    run(max_examples=300, stateful_step_count=40)
