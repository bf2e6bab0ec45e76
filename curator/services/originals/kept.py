"""Originals as they are kept: what is known of them, their bytes, and a file to save them in."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from curator.domain.errors import DamagedProjectError
from curator.domain.sources import KeptOriginal, Original
from curator.exporters.writing import write_atomically
from curator.services.project import Project
from curator.storage.reading import originals as stored
from curator.storage.reading import sources

_LONGEST = 120  # code points of a name; a few systems take no more bytes than twice that
_NEVER = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)


def of_source(project: Project, source_id: int) -> KeptOriginal:
    """Tell what is kept of the bytes that a source came as; any thread may ask.

    Raise ``NotFoundError`` where nothing is.
    """
    with project.look() as asks:
        original, captured_at = stored.newest(asks, source_id)
        return KeptOriginal(original, captured_at, sources.newest_version(asks, source_id).pages)


def data_of(project: Project, original: Original) -> bytes:
    """Give the bytes of an original exactly as they came; any thread may ask.

    Raise ``DamagedProjectError`` where they are not what their hash says.
    """
    with project.look() as asks:
        kept = stored.kept(asks, original.sha256)
    data = stored.unpacked(kept, original.size)  # a commit need not wait for this
    if hashlib.sha256(data).hexdigest() != original.sha256:
        raise DamagedProjectError(
            f"The original of source {original.source_id} is not what it was when it came in: "
            "its bytes do not fit their hash. Take it from a backup of the project."
        )
    return data


def save(project: Project, original: Original, path: Path) -> None:
    """Write the bytes of an original to a file; any thread may do so.

    Raise what ``data_of`` and ``write_atomically`` raise.
    """
    write_atomically(path, data_of(project, original))


def file_name(original: Original) -> str:
    """Give a name for the file of an original that every system takes: no folder, nothing odd."""
    name = _NEVER.sub("_", original.file_name).strip(" .")
    stem, dot, end = name.rpartition(".")
    name = f"{stem[:_LONGEST]}{dot}{end[:16]}" if stem else name[:_LONGEST]
    return f"_{name}" if _RESERVED.match(name) else name or f"original-{original.sha256[:8]}"
