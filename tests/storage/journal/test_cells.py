"""The laws of merging, for the union of the operations of copies that went their own ways."""

import random
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from curator.storage.database import Database
from curator.storage.journal.cells import COLUMNS, Cells, Step, read_step
from curator.storage.journal.encoding import DELETED, shape_by_code, shape_of
from curator.storage.journal.signing import NOTHING, Hand, Inverts
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.journal.timeline import undo_target
from curator.storage.journal.undo import invert
from curator.storage.models import ActorRow, ClaimRow, CoderRow

NOUNS = (ClaimRow, ActorRow)
FIELDS = {ClaimRow: ("wording", "note"), ActorRow: ("name", "role")}
WHEN = st.sampled_from([0, 4_070_908_800_000])  # the clock at 1970 and at 2099
WORDS = st.sampled_from("abc")


def portable(connection):
    """Read the operations of a file by the names that they have in every copy."""
    uids = dict(connection.execute(select(EditRow.id, EditRow.uid)).all())
    coders = dict(connection.execute(select(CoderRow.id, CoderRow.uid)).all())
    read = select(*COLUMNS).join(EditRow, EditRow.id == OperationRow.edit_id)
    steps = [read_step(row) for row in connection.execute(read)]
    rows = {(s.table_code, s.row_id): s.row_uid for s in steps if s.field is None}
    return {
        step.name: step._replace(
            key=step.name,
            coder_id=coders[step.coder_id],
            row_id=rows[step.table_code, step.row_id],
            parents=tuple((uids[edit], place) for edit, place in step.parents),
        )
        for step in steps
    }


def renumbered(steps, seed):
    """Give the operations the local keys of some file, in some order."""
    chance = random.Random(seed)
    edits = {name[0] for name in steps}
    local = dict(zip(edits, chance.sample(range(10**6), len(edits)), strict=True))
    moved = [
        step._replace(
            key=(local[step.key[0]], step.key[1]),
            parents=tuple((local[uid], place) for uid, place in step.parents),
        )
        for step in steps.values()
    ]
    return {step.name: step for step in chance.sample(moved, len(moved))}


def rows_of(steps):
    """Gather operations into rows, in the order in which they come."""
    makings = {s.row_id: s for s in steps.values() if s.field is None}
    rows = {row_id: Cells(making) for row_id, making in makings.items()}
    for step in steps.values():
        if step.field is not None:
            rows[step.row_id].fields[step.field].append(step)
    return rows


def view(steps):
    """Tell all that a file shows: rows, fields, and the heads that disagree."""
    return {
        row_id: (
            row.alive,
            row.values(shape_by_code(row.making.table_code)),
            {name: {s.name for s in row.heads(name)} for name in row.fields},
        )
        for row_id, row in rows_of(steps).items()
    }


def lost(steps):
    """Name the operations that nobody would see or hear of again; there must be none.

    Each is shown, or followed by a newer one, or one of several that disagree, or on a row
    that somebody deleted who had seen it.
    """
    for row in rows_of(steps).values():
        removals = [step for step in row.heads(DELETED) if step.value]
        seen = {parent for removal in removals for parent in removal.parents}
        for name in row.fields:
            heads = row.heads(name)
            for step in heads:
                if name == DELETED:
                    shown = row.alive != step.value
                    listed = len(heads) > 1 or not seen.issuperset(edits_of(row))
                else:
                    shown = row.shown(name, None) == step.value if row.alive else step.key in seen
                    listed = row.alive and len(heads) > 1
                if not shown and not listed:
                    yield step


def edits_of(row):
    return [head.key for name in row.fields.keys() - {DELETED} for head in row.heads(name)]


def check_laws(one, two, three):
    assert view(one | two) == view(two | one)
    assert view(one | (two | three)) == view((three | one) | two)
    union = one | two | three
    shown = view(union)
    assert view(union | two) == view(union | union) == shown
    for seed in range(3):
        assert view(renumbered(union, seed)) == shown
    assert list(lost(union)) == []


class Copies(RuleBasedStateMachine):
    """Files copied by a file manager at any time, each written to afterwards."""

    def __init__(self, path):
        super().__init__()
        self.files = [Database(path)]
        for noun in NOUNS:
            for word in "ab":
                self.add(0, noun, word)

    def write(self, number, inverts=NOTHING):
        file = self.files[number % len(self.files)]
        return file, file.write("deed", Hand(1 + number % 2, "walnut"), inverts)

    @rule(number=st.integers(0, 9), noun=st.sampled_from(NOUNS), word=WORDS)
    def add(self, number, noun, word):
        _, writing = self.write(number)
        with writing as writer:
            writer.add(noun, **{FIELDS[noun][0]: word})

    @rule(number=st.integers(0, 9), noun=st.sampled_from(NOUNS), data=st.data(), word=WORDS)
    def edit(self, number, noun, data, word):
        file, writing = self.write(number)
        with writing as writer:
            if row_id := self.one_of(file, noun, data):
                writer.put(noun, row_id, **{data.draw(st.sampled_from(FIELDS[noun])): word})

    @rule(number=st.integers(0, 9), noun=st.sampled_from(NOUNS), data=st.data())
    def delete(self, number, noun, data):
        file, writing = self.write(number)
        with writing as writer:
            if row_id := self.one_of(file, noun, data):
                writer.remove(noun, [row_id])

    @rule(number=st.integers(0, 9), noun=st.sampled_from(NOUNS), data=st.data())
    def undelete(self, number, noun, data):
        file, writing = self.write(number)
        with writing as writer:
            if row_id := self.one_of(file, noun, data, alive=False):
                writer.restore(noun, [row_id])

    @rule(number=st.integers(0, 9))
    def undo(self, number):
        with self.files[number % len(self.files)].read() as connection:
            target = undo_target(connection)
        if target is not None:
            _, writing = self.write(number, Inverts(undoes=target.edit_id))
            with writing as writer:
                invert(writer, target.edit_id)

    @rule(number=st.integers(0, 9))
    def copy(self, number):
        if len(self.files) < 4:
            path = self.files[number % len(self.files)].path
            copy = path.with_name(f"copy {len(self.files)}.curator")
            self.files.append(Database(Path(shutil.copy(path, copy))))

    @rule(number=st.integers(0, 9), at=WHEN)
    def set_the_clock(self, number, at):
        with sqlite3.connect(self.files[number % len(self.files)].path) as connection:
            connection.execute("UPDATE edit SET at = ?", (at,))
        connection.close()

    def one_of(self, file, noun, data, *, alive=True):
        with file.read() as connection:
            rows = rows_of(portable(connection)).values()
            keys = dict(connection.execute(
                select(OperationRow.row_uid, OperationRow.row_id)
                .where(OperationRow.table_code == noun.code, OperationRow.field.is_(None))
            ).all())  # fmt: skip
        found = sorted(
            keys[r.making.row_id] for r in rows if r.making.row_id in keys and r.alive == alive
        )
        return data.draw(st.sampled_from(found)) if found else None

    @invariant()
    def the_union_keeps_the_laws(self):
        held = []
        for file in self.files:
            with file.read() as connection:
                held.append(portable(connection))
        check_laws(held[0], held[-1], held[len(held) // 2])

    @invariant()
    def each_file_shows_its_own_operations(self):
        for file in self.files:
            with file.read() as connection:
                rows = rows_of(portable(connection))
                for noun in NOUNS:
                    shape = shape_of(noun)
                    stored = connection.execute(select(shape.table)).mappings()
                    assert {row["uid"]: row[FIELDS[noun][0]] for row in stored} == {
                        uid: row.values(shape)[FIELDS[noun][0]]
                        for uid, row in rows.items()
                        if row.alive and row.making.table_code == noun.code
                    }

    def teardown(self):
        for file in self.files:
            file.close()


class Replica(dict):
    """A copy in memory that writes as a file does, and can take another copy in."""

    def note(self, name, row_id, field, value, parents=()):
        step = Step(name, name, 1, ClaimRow.code, row_id, row_id, field, value, tuple(parents))
        self[name] = step


class Rounds(RuleBasedStateMachine):
    """Copies that write and merge, again and again."""

    def __init__(self):
        super().__init__()
        self.copies = [Replica() for _ in range(3)]
        self.chance = random.Random(0)
        for number in range(2):
            for copy in self.copies:
                copy.note((bytes([number]), 0), f"row {number}", None, {"wording": "a"})

    def pick(self, number, row):
        copy = self.copies[number]
        return copy, rows_of(copy)[f"row {row}"], (self.chance.randbytes(16), 0)

    @rule(
        number=st.integers(0, 2),
        row=st.integers(0, 1),
        field=st.sampled_from(["wording", "note"]),
        word=WORDS,
    )
    def edit(self, number, row, field, word):
        copy, cells, name = self.pick(number, row)
        if cells.alive:
            parents = [head.key for head in cells.heads(field)]
            copy.note(name, f"row {row}", field, word, parents)

    @rule(number=st.integers(0, 2), row=st.integers(0, 1))
    def delete_or_undelete(self, number, row):
        copy, cells, name = self.pick(number, row)
        fields = list(cells.fields) if cells.alive else [DELETED]
        parents = {head.key for field in fields for head in cells.heads(field)}
        copy.note(name, f"row {row}", DELETED, cells.alive, parents)

    @rule(number=st.integers(0, 2), other=st.integers(0, 2))
    def merge(self, number, other):
        self.copies[number].update(self.copies[other])

    @invariant()
    def the_union_keeps_the_laws(self):
        check_laws(*self.copies)


def run(machine, **limits):
    run_state_machine_as_test(machine, settings=settings(deadline=None, **limits))


def copies(new_project, folder):
    return lambda: Copies(new_project(Path(tempfile.mkdtemp(dir=folder))))


def test_copies_of_a_file_merge_by_the_laws(new_project, tmp_path):
    run(copies(new_project, tmp_path), max_examples=20, stateful_step_count=20)


@pytest.mark.soak
def test_many_copies_of_a_file_merge_by_the_laws(new_project, tmp_path):
    run(copies(new_project, tmp_path), max_examples=300, stateful_step_count=40)


def test_merging_by_rounds_keeps_the_laws():
    run(Rounds, max_examples=100, stateful_step_count=25)


@pytest.mark.soak
def test_merging_by_many_rounds_keeps_the_laws():
    run(Rounds, max_examples=5_000, stateful_step_count=40)
