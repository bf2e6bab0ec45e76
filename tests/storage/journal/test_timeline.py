import pytest

from curator.storage.journal.signing import Inverts
from curator.storage.journal.timeline import redo_target, undo_target
from curator.storage.journal.undo import invert
from curator.storage.models import CoderRow, TagRow


class Line:
    """Do, undo and redo, and tell what lies on top of either stack."""

    def __init__(self, database, hand):
        self.database, self.hand = database, hand

    def do(self, name):
        noun = CoderRow if name == "coders.join" else TagRow
        with self.database.write(name, self.hand) as writer:
            writer.add(noun, name=name)

    def undo(self):
        self._invert(undo_target, "undoes")

    def redo(self):
        self._invert(redo_target, "redoes")

    def _invert(self, target_of, how):
        with self.database.read() as connection:
            target = target_of(connection)
        inverts = Inverts(**{how: target.edit_id})
        with self.database.write(target.operation, self.hand, inverts) as writer:
            invert(writer, target.edit_id)

    @property
    def tops(self):
        with self.database.read() as connection:
            found = undo_target(connection), redo_target(connection)
        return tuple(target and target.operation for target in found)


@pytest.fixture
def line(database, hand):
    return Line(database, hand)


def test_the_making_of_the_project_cannot_be_undone(line):
    assert line.tops == (None, None)


def test_undo_goes_down_and_redo_up_again(line):
    line.do("a")
    line.do("b")
    seen = [line.tops]
    for step in (line.undo, line.undo, line.redo, line.redo):
        step()
        seen.append(line.tops)
    assert seen == [("b", None), ("a", "b"), (None, "a"), ("a", "b"), ("b", None)]


def test_a_new_deed_leaves_nothing_to_redo(line):
    line.do("a")
    line.undo()
    line.do("b")
    assert line.tops == ("b", None)


def test_a_coder_who_joins_stands_in_the_way_of_neither(line):
    line.do("a")
    line.do("b")
    line.undo()
    line.do("coders.join")
    assert line.tops == ("a", "b")
    line.redo()
    assert line.tops == ("b", None)


def test_an_edit_that_came_to_nothing_is_undone_like_any_other(line, database, hand):
    line.do("a")
    with database.write("b", hand) as writer:
        writer.remove(TagRow, [writer.add(TagRow, name="b")])
    line.undo()
    assert line.tops == ("a", "b")
    line.redo()
    assert line.tops == ("b", None)
