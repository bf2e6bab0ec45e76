"""The edits of a file as a line of deeds: which one undo takes back, which one redo."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from curator.storage.journal.tables import EditRow

# edits that undo passes over: they stand, or are no deed
LASTING = frozenset({"project.create", "coders.join", "sources.read"})


class Target(NamedTuple):
    """An edit to take back, and the deed that it stands for."""

    edit_id: int
    operation: str


class _Edit(NamedTuple):
    id: int
    operation: str
    undoes: int | None
    redoes: int | None

    @property
    def before(self) -> int:
        """The edit before which the stack lay open that lies open after this one."""
        return self.undoes or self.redoes or self.id


def undo_target(connection: Connection) -> Target | None:
    """Tell which edit undo would take back.

    Beneath an edit taken back lies what was on top just before that edit was made, so no
    stack is kept: it follows from the edits alone, also after the program was closed.
    """
    edit = _last(connection, None)
    while edit is not None:
        if edit.undoes is None and edit.operation not in LASTING:
            return Target(edit.id, edit.operation)
        edit = _last(connection, edit.before)
    return None


def steps_to(connection: Connection, edit_id: int) -> int | None:
    """Count how often to undo until an edit is taken back; None where undo does not lead there."""
    found = select(EditRow.id, EditRow.operation, EditRow.undoes, EditRow.redoes)
    later = connection.execute(found.where(EditRow.id >= edit_id).order_by(EditRow.id.desc()))
    steps, below = 0, None
    for row in later:
        edit = _Edit(*row)
        if below is not None and edit.id >= below:
            continue
        if edit.undoes is not None or edit.operation in LASTING:
            below = edit.before
            continue
        steps += 1
        if edit.id == edit_id:
            return steps
        below = edit.id
    return None


def redo_target(connection: Connection) -> Target | None:
    """Tell which undo redo would take back; a new deed leaves none."""
    edit = _last(connection, None)
    while edit is not None:
        if edit.undoes is not None:
            return Target(edit.id, edit.operation)
        if edit.redoes is None and edit.operation not in LASTING:
            return None
        edit = _last(connection, edit.before)
    return None


def _last(connection: Connection, before: int | None) -> _Edit | None:
    found = select(EditRow.id, EditRow.operation, EditRow.undoes, EditRow.redoes)
    if before is not None:
        found = found.where(EditRow.id < before)
    row = connection.execute(found.order_by(EditRow.id.desc()).limit(1)).first()
    return None if row is None else _Edit(*row)
