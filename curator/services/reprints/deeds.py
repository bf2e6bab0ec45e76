"""What a person says of two sources that are much alike; nothing is merged unasked."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from curator.domain.errors import CircleError, NotFoundError
from curator.domain.lists.reprints import Said, Verdict, came_out, pair, roots
from curator.services.project import Project
from curator.storage.journal.writer import Writer
from curator.storage.models import ReprintRow
from curator.storage.reading import reprints as reading


def accept(project: Project, source_id: int, of_id: int) -> None:
    """Say that a source, with what are reprints of it, is a reprint of another.

    Where that one is a reprint itself, all are of the one that it is of; where it is a reprint of
    this very source, the two change places. Raise ``NotFoundError``, or ``CircleError`` where
    both are the same.
    """
    with project.write("reprints.accept") as writer:
        said = _said_of_two(writer, source_id, of_id)
        of = roots(said)
        own, target = of.get(source_id, source_id), of.get(of_id, of_id)
        if own == target:
            target = of_id if source_id == own else own
        family = {own, *(each for each, root in of.items() if root == own)}
        _lead(writer, said, family - {target}, target)
        _forget(writer, said, Verdict.REPRINT, {target})
        writer.remove(ReprintRow, [s.id for s in said if _parts(s, source_id, of_id)])


def keep_apart(project: Project, source_id: int, of_id: int) -> None:
    """Say that two sources are two articles, so that they are never offered as one again.

    Where one was said to be a reprint of the other, or both of a third, the first named is so no
    longer; the one that others are reprints of stays what it is. Raise as ``accept`` does.
    """
    with project.write("reprints.apart") as writer:
        said = _said_of_two(writer, source_id, of_id)
        of = roots(said)
        if of.get(source_id, source_id) == of.get(of_id, of_id):
            _forget(writer, said, Verdict.REPRINT, {source_id if source_id in of else of_id})
        if not any(_parts(each, source_id, of_id) for each in said):
            writer.add(ReprintRow, source_id=source_id, of_id=of_id, verdict=Verdict.APART.value)


def let_go(writer: Writer, source_ids: Collection[int]) -> None:
    """Unsay all that was said of sources that are about to be removed.

    What were reprints of one of them are so of the first of theirs that is left.
    """
    said, gone = reading.said(writer.connection), set(source_ids)
    of = roots(said)
    for root in gone & set(of.values()):
        left = {each for each, its in of.items() if its == root} - gone
        if left:
            came = reading.dates(writer.connection, left)
            first = min(left, key=lambda key: came_out(key, came[key]))
            _lead(writer, said, left - {first}, first)
            _forget(writer, said, Verdict.REPRINT, {first})
            said = reading.said(writer.connection)
    writer.remove(ReprintRow, [s.id for s in said if {s.source_id, s.of_id} & gone])


def _said_of_two(writer: Writer, source_id: int, of_id: int) -> list[Said]:
    if source_id == of_id:
        raise CircleError("A source is no reprint of itself. Name two sources.")
    if len(reading.dates(writer.connection, (source_id, of_id))) < 2:
        raise NotFoundError("A source is not there any more. Look at the list again.")
    return reading.said(writer.connection)


def _lead(writer: Writer, said: Iterable[Said], source_ids: Collection[int], root: int) -> None:
    """Let some sources be reprints of one; each has one row for that afterwards."""
    rows = {s.source_id: s for s in said if s.verdict == Verdict.REPRINT}
    changed = {rows[each].id: {"of_id": root} for each in source_ids if each in rows}
    writer.put_each(ReprintRow, changed)
    new = sorted(each for each in source_ids if each not in rows)
    writer.add_many(
        ReprintRow,
        [{"source_id": each, "of_id": root, "verdict": Verdict.REPRINT.value} for each in new],
    )
    spare = {s.id for s in said if s.verdict == Verdict.REPRINT and s.source_id in source_ids}
    writer.remove(ReprintRow, sorted(spare - changed.keys()))


def _forget(
    writer: Writer, said: Iterable[Said], verdict: Verdict, source_ids: Collection[int]
) -> None:
    gone = [s.id for s in said if s.verdict == verdict and s.source_id in source_ids]
    writer.remove(ReprintRow, gone)


def _parts(said: Said, one: int, other: int) -> bool:
    return said.verdict == Verdict.APART and pair(said.source_id, said.of_id) == pair(one, other)
