"""Judging blocks by their numbers: decision trees, made once from pages that people had marked.

``benchmarks/page_trees.py`` makes them anew.
"""

import json
import math
from functools import cache
from typing import Any

from curator.paths import RESOURCES

# A tree is the number that its leaf adds, or a choice: which number of the row, up to what, and
# the trees for those below and above.
Tree = Any


@cache
def trees() -> list[Tree]:
    """Give the trees that are shipped."""
    text = (RESOURCES / "pages" / "trees.json").read_text("utf-8")
    forest: list[Tree] = json.loads(text)["trees"]
    return forest


def judge(rows: list[list[float]], forest: list[Tree] | None = None) -> list[float]:
    """Give for each row how likely its block belongs to the article, from 0 to 1."""
    forest = trees() if forest is None else forest
    return [1 / (1 + math.exp(-_sum(row, forest))) for row in rows]


def _sum(row: list[float], forest: list[Tree]) -> float:
    total = 0.0
    for tree in forest:
        node = tree
        while type(node) is list:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return total
