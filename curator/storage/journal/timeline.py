"""The edits of a file as a line of deeds: which one undo takes back, which one redo."""

from typing import NamedTuple

from curator.storage.reading.asking import Asks, rows

# edits that undo passes over: they stand, or are no deed
LASTING = frozenset({"project.create", "coders.join", "sources.read", "briefings.exported"})
_EDITS = "SELECT id, operation, undoes, redoes FROM edit"
_DEEDS = f"{_EDITS} WHERE operation NOT IN {tuple(sorted(LASTING))}"


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


def newest(asks: Asks) -> int:
    """Give the key of the newest edit, 0 where there is none."""
    ((key,),) = rows(asks, "SELECT coalesce(max(id), 0) FROM edit")
    return int(key)


def undo_target(asks: Asks) -> Target | None:
    """Tell which edit undo would take back.

    Beneath an edit taken back lies what was on top just before that edit was made, so no
    stack is kept: it follows from the edits alone, also after the program was closed.
    """
    edit = _last(asks, None)
    while edit is not None:
        if edit.undoes is None:
            return Target(edit.id, edit.operation)
        edit = _last(asks, edit.before)
    return None


def steps_to(asks: Asks, edit_id: int) -> int | None:
    """Count how often to undo until an edit is taken back; None where undo does not lead there."""
    later = rows(asks, f"{_EDITS} WHERE id >= ? ORDER BY id DESC", edit_id)
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


def redo_target(asks: Asks) -> Target | None:
    """Tell which undo redo would take back; a new deed leaves none."""
    edit = _last(asks, None)
    while edit is not None:
        if edit.undoes is not None:
            return Target(edit.id, edit.operation)
        if edit.redoes is None:
            return None
        edit = _last(asks, edit.before)
    return None


def _last(asks: Asks, before: int | None) -> _Edit | None:
    """Give the last deed before an edit; the lasting ones between them are passed over by SQL."""
    where, values = ("", ()) if before is None else (" AND id < ?", (before,))
    found = rows(asks, f"{_DEEDS}{where} ORDER BY id DESC LIMIT 1", *values)
    return _Edit(*found[0]) if found else None
