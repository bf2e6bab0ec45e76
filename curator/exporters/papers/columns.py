"""Columns: how wide those of a table are, by the letters in them."""

import math

from curator.exporters.papers.tree import Table, plain

_ABREAST = 80  # letters that fit into a row
_FEW = 12  # letters that are never broken


def shares(table: Table) -> list[float]:
    """Give the share of each column in the width; 0 for one that is as wide as its words.

    Where all words fit side by side no column has a share; else those of few letters have none,
    and the share of others grows slowly with their letters.
    """
    longest = _longest(table)
    if sum(longest) <= _ABREAST:
        return [0.0] * len(longest)
    return [0.0 if most <= _FEW else round(math.sqrt(most), 1) for most in longest]


def widths(table: Table, whole: int, letter: int) -> list[int]:
    """Give the width of each column, at most ``whole`` together; a letter takes ``letter``."""
    parts = shares(table)
    natural = [
        0 if part else letter * (most + 2)
        for part, most in zip(parts, _longest(table), strict=True)
    ]
    left = max(whole - sum(natural), whole // 3) if any(parts) else 0
    wanted = [own or left * part / sum(parts) for own, part in zip(natural, parts, strict=True)]
    scale = min(1.0, whole / sum(wanted))
    return [int(each * scale) for each in wanted]


def _longest(table: Table) -> list[int]:
    columns = zip(*(table.head, *table.rows), strict=True)
    return [max(len(plain(cell.inside)) for cell in column) for column in columns]
