"""Where the pages of a text begin in a corrected form of it."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate

_LONGEST = 20_000  # code points of a changed piece that is compared letter by letter


def follow(starts: Sequence[int], before: str, after: str) -> tuple[int, ...]:
    """Give the code points in ``after`` at which the pages begin that began in ``before``.

    A page that began within what was changed begins at the nearest letter that was left. Give
    nothing where too much was changed to tell.
    """
    head = _alike(before, after)
    tail = _alike(before[:head:-1], after[:head:-1])
    end = len(before) - tail
    moved = len(after) - len(before)
    if all(at <= head or at >= end for at in starts):
        return tuple(at if at <= head else at + moved for at in starts)
    pieces = _pieces(before[head:end], after[head : end + moved])
    found: list[int] = []
    for at in starts:
        if at <= head or at >= end:
            found.append(at if at <= head else at + moved)
            continue
        place = _placed(at - head, pieces)
        if place is None:
            return ()
        found.append(head + place)
    return tuple(found)


_Piece = tuple[int, str, int, str]  # where it began, its words, where it begins, its words now


def _alike(one: str, other: str) -> int:
    """Count the code points with which both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _pieces(before: str, after: str) -> list[_Piece]:
    """Divide two texts at their lines into pieces that follow from each other."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    old_at = [0, *accumulate(map(len, old))]
    new_at = [0, *accumulate(map(len, new))]
    return [
        (old_at[i], "".join(old[i:j]), new_at[k], "".join(new[k:m]))
        for _, i, j, k, m in SequenceMatcher(None, old, new).get_opcodes()
    ]


def _placed(at: int, pieces: Sequence[_Piece]) -> int | None:
    was, old, now, new = next(piece for piece in reversed(pieces) if piece[0] <= at and piece[1])
    if old == new or at == was:
        return now + at - was
    if max(len(old), len(new)) > _LONGEST:
        return None
    from rapidfuzz.distance import Levenshtein

    edit = next(
        edit for edit in Levenshtein.opcodes(old, new) if edit.src_start <= at - was < edit.src_end
    )
    return now + min(edit.dest_start + at - was - edit.src_start, edit.dest_end)
