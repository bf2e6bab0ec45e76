"""A thing to import before it is read: its bytes and what is known of them from outside."""

import io
import mmap
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, BinaryIO, cast

from curator.domain.errors import CuratorError

_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes as they came, with the name and the address they came under, where there were any.

    The bytes of a large file are those that ``mapped`` gives.
    """

    data: bytes
    name: str = ""
    url: str = ""
    charset: str = ""  # as the server declared it
    captured_at: int | None = None  # milliseconds since 1970, UTC; None: not known
    columns: Mapping[str, str] = field(default_factory=dict)  # what those of a table are read as

    @property
    def stem(self) -> str:
        """The name without its suffix."""
        return PurePath(self.name).stem

    @property
    def suffix(self) -> str:
        """The last suffix of the name, in lower case and with its dot."""
        return suffix_of(self.name)

    @property
    def label(self) -> str:
        """What to call it in a sentence to the person."""
        return f"“{self.name}”" if self.name else "The text"

    def stream(self) -> BinaryIO:
        """Open the bytes as a file, without a copy of those of a large one."""
        if isinstance(self.data, bytes):
            return io.BytesIO(self.data)
        return io.BufferedReader(_Mapped(self.data))


class _Mapped(io.RawIOBase):
    """A large file that is mapped into memory, as a file; there may be several of one."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        some = self._data[self._at : self._at + len(buffer)]
        buffer[: len(some)] = some
        self._at += len(some)
        return len(some)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._data)}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        return self._at


def mapped(number: int) -> bytes:
    """Map an open file into memory by its number: it is read as it is looked at.

    What it gives can be measured, sliced and searched by patterns as bytes can, and no more.
    """
    return cast("bytes", mmap.mmap(number, 0, access=mmap.ACCESS_READ))


def suffix_of(name: str) -> str:
    """Give the last suffix of a name, in lower case and with its dot; empty where it has none."""
    stem, _, end = name.rpartition(".")
    is_one = stem and end and stem[-1] not in "/\\" and "/" not in end
    return f".{end.lower()}" if is_one else ""


def as_ascii(data: bytes) -> bytes:
    """Give the beginning of a text without its mark, and UTF-16 as if it were ASCII."""
    for mark in _MARKS:
        data = data.removeprefix(mark)
    return data.replace(b"\0", b"") if b"\0" in data else data


@dataclass(frozen=True, slots=True)
class Broken:
    """A file inside another that could not be taken out of it, and why."""

    name: str
    error: CuratorError
