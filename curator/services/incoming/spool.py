"""What was read and waits to be kept: little in memory, much in a file that nobody else sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from tempfile import SpooledTemporaryFile

from curator.domain.errors import DiskFullError
from curator.domain.sources import Packing
from curator.importers.pool import wire
from curator.importers.reading import Part
from curator.services.incoming.reads import Read, Step

_IN_MEMORY = 16 << 20  # bytes
_LENGTH = 8  # bytes that tell how long what follows is
_AT_ONCE = 64  # articles given at once, of
_LOAD = 384 << 10  # so many bytes, or a single one


class Spool:
    """Takes what is read, in one thread; once all is in, gives it back in another."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  (closed by close)
        self._packing = Packing()
        self._behind = b""
        self.articles = 0

    def add(self, reads: Iterable[Read]) -> None:
        """Take in what was read; raise ``DiskFullError``."""
        for read in reads:
            part, events = Part("", error=read.error), []
            if read.draft is not None:
                draft = self._packing.pack(read.draft)
                part = Part("", draft)
                events = self._bytes_of(part)
            message = wire.pack([[read.path.encode("utf-8", "surrogatepass")], *events,
                                 wire.part_event(part)])  # fmt: skip
            self._write(len(message).to_bytes(_LENGTH, "big") + message)
            self.articles += 1

    def steps(self) -> Iterator[Step]:
        """Give back what was taken in, in its order; call it when nothing more is added."""
        self._file.seek(0)
        done, behind = 0, [wire.BYTES]
        while done < self.articles:
            reads: list[Read] = []
            end = self._file.tell() + _LOAD
            while self._goes_on(len(reads), done, end):
                read, behind = self._next(behind)
                reads.append(read)
            done += len(reads)
            yield Step(reads, done, self.articles)

    def _goes_on(self, number: int, done: int, end: int) -> bool:
        """Whether more belongs to a step: no more than a window can keep between two frames."""
        room = not number or (number < _AT_ONCE and self._file.tell() < end)
        return room and done + number < self.articles

    def close(self) -> None:
        """Let go of everything."""
        self._file.close()

    def _bytes_of(self, part: Part) -> list[wire.Event]:
        packed = part.draft.packed if part.draft is not None else None
        if packed is None or packed.sha256 == self._behind:
            return []
        self._behind = packed.sha256
        return [wire.bytes_event(packed)]

    def _write(self, data: bytes) -> None:
        try:
            self._file.write(data)
        except OSError as error:
            raise DiskFullError(
                "There is no room for what is read, in the folder for temporary files "
                f"({error.strerror}): make room there, and import it once more."
            ) from None

    def _next(self, behind: wire.Event) -> tuple[Read, wire.Event]:
        length = int.from_bytes(self._file.read(_LENGTH), "big")
        [path], *between, told = wire.unpack(self._file.read(length))
        behind = between[0] if between else behind
        part = wire.part_of(told, behind)
        return Read(path.decode("utf-8", "surrogatepass"), part.draft, part.error), behind
