"""A ZIP archive, looked over before anything of it is unpacked; its names are never paths."""

from __future__ import annotations

import contextlib
import re
import stat
from typing import TYPE_CHECKING

from curator.domain.errors import UnreadableFileError
from curator.importers.raw import Raw
from curator.importers.troubles import BROKEN, boundless, damaged, locked

if TYPE_CHECKING:
    from zipfile import ZipInfo

_MOST_MEMBERS = 20_000
_MOST_BYTES = 300 << 20  # unpacked, all together
_DENSE = 50 << 20  # bytes from which on an archive may not be packed more than
_RATIO = 200  # to one
_ODD = re.compile(r"[\x00-\x1f\x7f]")


class Zip:
    """An archive whose members are read one by one, each within bounds.

    Raise ``UnreadableFileError`` where it is damaged, locked or boundless.
    """

    def __init__(self, raw: Raw) -> None:
        from zipfile import BadZipFile, ZipFile

        self._raw = raw
        try:
            self._file = ZipFile(raw.stream())
        except (*BROKEN, BadZipFile):
            raise damaged(raw) from None
        self.members = {info.filename: info for info in self._file.infolist()}
        self._refuse_bombs(self._file.infolist())

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def read(self, name: str, most: int = _MOST_BYTES) -> bytes:
        """Give the bytes of a member; one that is not there makes the archive damaged."""
        if name not in self.members:
            raise damaged(self._raw)
        return self.unpack(self.members[name], self._raw, most)

    def unpack(self, info: ZipInfo, raw: Raw, most: int = _MOST_BYTES) -> bytes:
        """Give the bytes of a member; what is wrong with it is said of ``raw``."""
        from zipfile import BadZipFile

        if info.flag_bits & 1:
            raise locked(raw)
        try:
            with self._file.open(info) as member:  # its header may lie about its size
                data = member.read(most + 1)
        except NotImplementedError:
            raise UnreadableFileError(
                f"{raw.label} is packed in a way that is not known here: "
                "pack it anew as an ordinary ZIP archive."
            ) from None
        except (*BROKEN, BadZipFile):
            raise damaged(raw) from None
        if len(data) > most:
            raise boundless(raw)
        return data

    def _refuse_bombs(self, infos: list[ZipInfo]) -> None:
        size = sum(info.file_size for info in infos)
        dense = size > _DENSE and size > _RATIO * len(self._raw.data)
        if dense or size > max(_MOST_BYTES, 2 * len(self._raw.data)) or len(infos) > _MOST_MEMBERS:
            raise boundless(self._raw)


def shown_name(info: ZipInfo) -> str:
    """Give the name of a member as it may be shown: what would lead out of a folder is left out."""
    name = info.filename
    if not info.flag_bits & 0x800:  # not marked as UTF-8, which some write all the same
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    parts = _ODD.sub("", name).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."} and part[1:] != ":")


def is_plain_file(info: ZipInfo) -> bool:
    """Tell a file from a folder and from a link."""
    mode = info.external_attr >> 16
    return not info.is_dir() and (stat.S_IFMT(mode) in {0, stat.S_IFREG})
