"""How large a template would make a value, told before it is made."""

from __future__ import annotations

from typing import Any


def size(value: Any) -> int:
    """Give by how much a value multiplies another: a number itself, a text by its letters."""
    return abs(value) if isinstance(value, int) else length(value) or 1


def length(value: Any) -> int:
    """Give the letters of a text or the members of a list; 0 for all else."""
    return len(value) if isinstance(value, str | list | tuple) else 0
