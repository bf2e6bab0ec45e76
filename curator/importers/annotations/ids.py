"""Ids of annotations and of what belongs together in them."""

from __future__ import annotations

import re
from typing import Any

_UUID = re.compile(
    r"(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", re.IGNORECASE
)


def uid_of(name: Any) -> str:
    """Give the UUID of an IRI (RFC 9562), in small letters; nothing where it is none."""
    found = _UUID.fullmatch(name) if isinstance(name, str) else None
    return found[1].lower() if found else ""
