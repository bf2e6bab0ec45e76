"""ZIP archives of articles: what would be read of a folder is read of them."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from curator.domain.errors import CuratorError, UnreadableFileError
from curator.importers.formats.archive.zips import Zip, is_plain_file, shown_name
from curator.importers.kinds import SUFFIXES, Kind, kind_by_name
from curator.importers.raw import Broken, Raw

_MOST = 200 << 20  # bytes of one member: as many as the largest documents have


def read(raw: Raw) -> Iterator[Raw | Broken]:
    """Give the files of an archive whose names end as those of articles do.

    What is wrong with one of them stops no other. Raise ``UnreadableFileError`` where there is
    nothing to read.
    """
    archive = Zip(raw)
    found = False
    names = {shown_name(info): info for info in archive.members.values() if is_plain_file(info)}
    beside = {
        name.rpartition(".")[0] + "_files" for name in names if kind_by_name(name) is Kind.HTML
    }
    for name, info in names.items():
        if kind_by_name(name) is None or _is_hidden(name) or _lies_in(name, beside):
            continue
        found = True
        member = Raw(b"", name)
        try:
            yield Raw(archive.unpack(info, member, _MOST), name)
        except CuratorError as error:
            yield Broken(name, error)
    if not found:
        raise UnreadableFileError(
            f"There is nothing to read in {raw.label}: put files there whose names end in "
            f"{', '.join(SUFFIXES)}."
        )


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _lies_in(name: str, folders: set[str]) -> bool:
    return any(str(parent) in folders for parent in PurePosixPath(name).parents)
