"""Export a briefing: never over what somebody has edited, whole or not at all, and remembered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from curator.domain.briefings.definition import Definition
from curator.domain.briefings.exports import Choice, Export, Format
from curator.domain.dates import utc_from_ms, utc_now_ms
from curator.domain.errors import EditedExportError, ExportError
from curator.exporters.writing import check_place, write_together
from curator.services.briefings.forming import Formed, form
from curator.services.project import Project
from curator.storage.briefings import exports as stored

if TYPE_CHECKING:
    from curator.exporters.briefings.masking import Replacement

_MANIFEST = ".manifest.json"


def _wanted() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported where, and what to do with a file that was edited since."""

    path: Path
    format: Format = Format.MARKDOWN
    choice: Choice = Choice.ASK


def export(project: Project, definition: Definition, order: Order) -> Export:
    """Write a briefing to its place, a manifest beside it, and note it in the project.

    Raise ``EditedExportError`` where the file is not as it was written and nobody said what to
    do, ``TemplateFaultError``, ``LeakError``, and ``ExportError`` where it cannot be written; the
    old file then stands.
    """
    told = write(project, definition, order)
    assert told is not None
    return note(project, told)


def write(
    project: Project, definition: Definition, order: Order, dropped: Callable[[], bool] = _wanted
) -> Export | None:
    """Write a briefing to its place and a manifest beside it, from any thread; raise as above.

    Whoever calls it has it noted in the project afterwards. None, and nothing written, where it
    was ``dropped`` before the first file was.
    """
    if order.format is not Format.OBSIDIAN:
        check_place(order.path)
    formed = form(project, definition, order.format, order.path.name)
    edited = _edited(project, order.path, formed)
    if edited and order.choice is Choice.ASK:
        raise EditedExportError(
            f"“{order.path}” was edited since it was written, or was not written by this project. "
            "Replace it, write beside it, or replace it and keep what is between its keep marks."
        )
    if edited and order.choice is Choice.BESIDE:
        order = replace(order, path=_free(order.path))
        formed = form(project, definition, order.format, order.path.name)
    if edited and order.choice is Choice.KEEP:
        formed = _keeping(formed, order, edited)
    if dropped():
        return None
    _write(order.path, formed)
    return _log(definition, order, formed)


def note(project: Project, told: Export) -> Export:
    """Note in the project what was written, where it can be written to."""
    if project.writable:
        with project.write("briefings.exported") as writer:
            key = stored.add(writer, told)
        told = replace(told, id=key)
    return told


def preview(project: Project, definition: Definition) -> list[Replacement]:
    """List what the redaction of a briefing would mask, and how often, before it is exported."""
    from curator.services.briefings.writing import content_of

    _, masks = content_of(project, definition)
    return masks.replacements()


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What the redaction of a briefing will do to it."""

    replacements: tuple[Replacement, ...]
    quotes: int  # in which something is masked
    dropped: int  # statements left out

    @property
    def times(self) -> int:
        """How often something is masked."""
        return sum(each.times for each in self.replacements)


def foresee(project: Project, definition: Definition) -> Foreseen:
    """Tell what the redaction of a briefing will mask and leave out, before it is exported."""
    from curator.services.briefings.gathering import gather
    from curator.services.briefings.writing import content_of

    content, masks = content_of(project, definition)
    if not masks:
        return Foreseen((), 0, 0)
    bare = gather(project, definition)
    masked = {one.quote.uid: one.quote for one in content.said}
    quotes = {one.quote.uid: one.quote for one in bare.said}
    changed = sum(1 for uid, quote in masked.items() if quote.words != quotes[uid].words)
    left_out = len(bare.said) - len(content.said)
    return Foreseen(tuple(masks.replacements()), changed, left_out)


def log(project: Project) -> list[Export]:
    """List what was exported, the newest in front."""
    with project.read() as connection:
        return stored.listing(connection)


def was_edited(project: Project, path: Path) -> bool:
    """Whether there is a file that is not as the project has written it last."""
    if not path.exists():
        return False
    files = _files_of(project, path)
    folder = path.parent
    return not files or any(
        (folder / name).exists() and _hash_of_file(folder / name) != digest
        for name, digest in files.items()
    )


def was_written(project: Project, data: bytes) -> bool:
    """Whether a file with these very bytes was exported from a project."""
    with project.read() as connection:
        return stored.has(connection, hashlib.sha256(data).digest())


def last_of(project: Project, definition: Definition) -> Export | None:
    """Give the last export of a saved briefing; None where there was none."""
    if not definition.id:
        return None
    with project.read() as connection:
        return stored.last_of(connection, definition.id)


def _files_of(project: Project, path: Path) -> Mapping[str, str]:
    """Give the hashes of the files that were written to a path last; none where nothing was."""
    with project.read() as connection:
        last = stored.last_to(connection, str(path.absolute()))
    return dict(last.manifest.get("files", {})) if last else {}


def _edited(project: Project, path: Path, formed: Formed) -> list[str]:
    """List the files that would be written over though they are not as they were written."""
    known = _files_of(project, path)
    found = []
    for name, data in formed.files.items():
        there = path.parent / name
        if there.exists():
            digest = _hash_of_file(there)
            if digest not in (known.get(name), hashlib.sha256(data).hexdigest()):
                found.append(name)
    return found


def _free(path: Path) -> Path:
    number = 2
    while (beside := path.with_name(f"{path.stem} {number}{path.suffix}")).exists():
        number += 1
    return beside


def _keeping(formed: Formed, order: Order, edited: Sequence[str]) -> Formed:
    """Carry over what somebody wrote: of a text what stands between marks, of a vault a note."""
    from curator.exporters.briefings.keep import carried, kept

    files = dict(formed.files)
    for name in edited:
        old = (order.path.parent / name).read_bytes()
        if order.format is Format.OBSIDIAN:
            files[name] = old
        elif order.format is Format.MARKDOWN:
            texts = kept(old.decode("utf-8", "replace"))
            files[name] = carried(files[name].decode(), texts).encode()
        else:
            raise EditedExportError(f"“{name}” has no keep marks. Replace it, or write beside it.")
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}
    return Formed(files, {**formed.manifest, "files": hashes})


def _write(path: Path, formed: Formed) -> None:
    from curator.exporters.proofs.manifest import written

    folder = path.parent
    for parent in dict.fromkeys((folder / name).parent for name in formed.files if "/" in name):
        _make(parent)
    told = {folder / f"{path.name}{_MANIFEST}": written(formed.manifest)}
    write_together({folder / name: data for name, data in formed.files.items()} | told)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"The folder “{folder}” cannot be made ({error.strerror}). Choose another one."
        ) from error


def _log(definition: Definition, order: Order, formed: Formed) -> Export:
    return Export(
        str(order.path.absolute()),
        order.format.value,
        _hash_of(formed.manifest["files"]),
        utc_from_ms(utc_now_ms()),
        formed.manifest,
        definition.id or None,
    )


def _hash_of(files: Mapping[str, str]) -> str:
    """Give the hash of the one file, or of several by their names and hashes."""
    if len(files) == 1:
        return next(iter(files.values()))
    listed = "".join(f"{digest}  {name}\n" for name, digest in sorted(files.items()))
    return hashlib.sha256(listed.encode()).hexdigest()


def _hash_of_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
