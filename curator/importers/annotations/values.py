"""Values of foreign JSON, taken for what they are and nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.domain.text import canonical


def parsed(data: bytes, name: str) -> Any:
    """Read JSON in UTF-8; raise ``UnreadableFileError`` where it is none, or nested without end."""
    try:
        told = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise UnreadableFileError(
            f"“{name}” is no JSON, so no annotations can be read from it ({_short(error)})."
        ) from None
    return told


def text(value: Any) -> str:
    """Give a text in canonical form; nothing where there is none."""
    return canonical(value) if isinstance(value, str) else ""


def many(value: Any) -> list[Any]:
    """Give the values of what may be one, several or none."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def fields(value: Any) -> Mapping[str, Any]:
    """Give an object; an empty one where it is none."""
    return value if isinstance(value, dict) else {}


def number(value: Any) -> int | None:
    """Give a whole number from 0; nothing where there is none."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 <= value < 1 << 53 else None


def _short(error: Exception) -> str:
    return str(error).split(":", 1)[0][:80]
