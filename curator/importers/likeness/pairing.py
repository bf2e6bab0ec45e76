"""Which of many texts are probably alike, told by their signatures alone."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from curator.importers.likeness.signing import HASHES, SIZE
from curator.importers.likeness.words import Numbers, weights

Matrix = NDArray[np.uint32]
Rows = NDArray[np.intp]

LEAST = 0.3  # of the minima shared; above it the texts themselves must be looked at
_BAND = 3  # minima that two texts share to be looked at: of those half alike, 94 in 100 do
_NEIGHBOURS = 64  # of one band compared with each other, so that a commonplace costs no square
_AT_ONCE = 1 << 16  # pairs


class Pair(NamedTuple):
    """Two texts by their rows, and how much of their runs of five words they probably share."""

    one: int
    other: int
    estimate: float


def matrix_of(signatures: Sequence[bytes]) -> Matrix:
    """Lay signatures under each other; none may be empty."""
    assert all(len(each) == SIZE for each in signatures)
    return np.frombuffer(b"".join(signatures), "<u4").reshape(-1, HASHES)


def pairs(matrix: Matrix) -> list[Pair]:
    """Give the pairs of rows that are probably alike, each once, the earlier row first.

    Of rows that are the same in all, each is paired with the first only.
    """
    firsts, same = _distinct(matrix)
    codes = np.unique(np.concatenate([_coded(matrix, firsts, at) for at in _bands()]))
    found = [Pair(int(one), int(other), 1.0) for one, other in same]
    for start in range(0, len(codes), _AT_ONCE):
        one, other = np.divmod(codes[start : start + _AT_ONCE], len(matrix))
        estimates = np.mean(matrix[one] == matrix[other], axis=1)
        near = estimates >= LEAST
        told = (one[near].tolist(), other[near].tolist(), estimates[near].tolist())
        found.extend(map(Pair, *told))
    return found


def like(signature: bytes, matrix: Matrix) -> list[tuple[int, float]]:
    """Give the rows that are probably like one signature, with how much they share."""
    shared = np.mean(matrix == np.frombuffer(signature, "<u4"), axis=1)
    near = np.flatnonzero(shared >= LEAST)
    return list(zip(near.tolist(), shared[near].tolist(), strict=True))


def _bands() -> Iterator[int]:
    return iter(range(0, HASHES - _BAND + 1, _BAND))


def _distinct(matrix: Matrix) -> tuple[Rows, list[tuple[int, int]]]:
    """Give the first of each kind of row, and the later ones with the first of theirs."""
    _, firsts, kinds = np.unique(_mixed(matrix), return_index=True, return_inverse=True)
    mine = firsts[kinds]
    later = np.flatnonzero(mine != np.arange(len(matrix)))
    return np.sort(firsts), list(zip(mine[later].tolist(), later.tolist(), strict=True))


def _coded(matrix: Matrix, firsts: Rows, at: int) -> Rows:
    """Give the pairs of rows that share a band, each as one number."""
    keys = _mixed(matrix[firsts, at : at + _BAND])
    order = np.argsort(keys, kind="stable")
    keys, rows = keys[order], firsts[order]
    made = []
    for apart in range(1, _NEIGHBOURS):
        equal = np.flatnonzero(keys[apart:] == keys[:-apart])
        if not len(equal):
            break
        made.append(rows[equal] * len(matrix) + rows[equal + apart])
    return np.concatenate(made) if made else np.empty(0, np.intp)


def _mixed(columns: Matrix) -> Numbers:
    """Hash each row to 64 bits."""
    mixed: Numbers = (columns * weights(HASHES)[: columns.shape[1]]).sum(axis=1)
    return mixed
