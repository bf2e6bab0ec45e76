"""Put a row and its parts back to what they were after an edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curator.domain.errors import NotFoundError, PastGoneError
from curator.storage.journal.cells import Cells, gather, steps_of_rows
from curator.storage.journal.encoding import References, Values, shape_of
from curator.storage.journal.history import made_with
from curator.storage.journal.writer import Writer
from curator.storage.models import Noun


def put_back(
    writer: Writer, noun: type[Noun], row_id: int, parts: Sequence[type[Noun]], edit_id: int
) -> None:
    """Set a row and its parts, each in the order of ``parts``, to what they were after an edit.

    Parts of parts come after those they are parts of. Raise ``NotFoundError`` where the row is
    not there, or was not yet; ``PastGoneError`` where it referred to what is gone by now.
    """
    rows = [_Rows(writer, noun, [row_id], edit_id)]
    if not rows[0].stay:
        raise NotFoundError(f"The {noun.__tablename__} was not there at that time.")
    uids = {cell.making.row_uid for cell in rows[0].cells.values()}
    for part in parts:
        ids = {each for uid in uids if uid for each in made_with(writer.connection, part.code, uid)}
        rows.append(_Rows(writer, part, sorted(ids), edit_id))
        uids |= {cell.making.row_uid for cell in rows[-1].cells.values()}
    for each in rows:
        each.bring_back()
    for each in rows:
        each.put()
    for each in reversed(rows):
        writer.remove(each.noun, each.gone)


class _Rows:
    """Some rows of one table, as they are and as they were after an edit."""

    def __init__(
        self, writer: Writer, noun: type[Noun], row_ids: Iterable[int], edit_id: int
    ) -> None:
        self.noun, self._writer, self._shape = noun, writer, shape_of(noun)
        found = gather(steps_of_rows(writer.connection, noun.code, row_ids))
        self.cells = {cell.making.row_id: cell for cell in found}
        self._then = {
            row_id: _at(cell, edit_id)
            for row_id, cell in self.cells.items()
            if cell.making.key[0] <= edit_id
        }
        now = {row_id for row_id, cell in self.cells.items() if cell.alive}
        then = {row_id for row_id, cell in self._then.items() if cell.alive}
        self.back, self.gone, self.stay = sorted(then - now), sorted(now - then), now & then

    def bring_back(self) -> None:
        """Bring back the rows that were there then."""
        for row_id in self.back:
            uid = self.cells[row_id].making.row_uid
            assert uid is not None
            self._writer.learn(self._shape.table, row_id, uid)
        try:
            self._writer.restore(self.noun, self.back)
        except KeyError as error:
            raise _gone() from error

    def put(self) -> None:
        """Set the fields of the rows that were there then."""
        ids = sorted(self.stay | set(self.back))
        fields = [self._then[row_id].values(self._shape) for row_id in ids]
        try:
            columns: list[Values] = References(self._writer.connection).to_ids(self._shape, fields)
        except KeyError as error:
            raise _gone() from error
        self._writer.put_each(self.noun, dict(zip(ids, columns, strict=True)))


def _at(cell: Cells, edit_id: int) -> Cells:
    steps = {name: [s for s in some if s.key[0] <= edit_id] for name, some in cell.fields.items()}
    return Cells(cell.making, {name: some for name, some in steps.items() if some})


def _gone() -> PastGoneError:
    return PastGoneError(
        "What was said then is of an actor, a claim or a label that is gone by now. "
        "Undo its removal or merging first."
    )
