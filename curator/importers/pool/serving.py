"""What runs in a process of the pool: it opens files, reads all in them, and tells part by part."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.domain.errors import CuratorError
from curator.domain.sources import Packing
from curator.importers.formats import html
from curator.importers.kinds import Kind, kind_by_name
from curator.importers.pool import wire
from curator.importers.pool.limits import PAGES, Limits, broken
from curator.importers.raw import Raw
from curator.importers.reading import Part, open_file, read_parts
from curator.importers.worker import end_after, settle_in

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_QUICK = {Kind.PLAIN, Kind.MARKDOWN}
_OF_FILE = 4  # words that say which: its path, name, size, what its columns are read as
_SMALL = 256 << 10  # bytes of a text that is sure to be read in a moment
_FULL = 64 << 10  # bytes that are told at once, at most
_SOON = 0.05  # seconds after which they are told anyway


def serve(pipe: Connection[Any, Any], limits: Limits) -> None:
    """Read what is asked for until the other end is closed."""
    settle_in(limits.memory)
    sys.addaudithook(_refuse_network)
    html.stay_here()
    with contextlib.suppress(EOFError, ConnectionError):
        teller = _Teller(pipe)
        teller.tell([wire.READY])
        teller.flush()
        while True:
            for number, seconds, *what in wire.unpack(pipe.recv_bytes()):
                _read(teller, number, seconds, what)
            teller.flush()


def _refuse_network(event: str, _args: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind"}:
        raise PermissionError("A file that is read may not reach for the network.")


class _Teller:
    """Gathers what is to be told, so that small things go together."""

    def __init__(self, pipe: Connection[Any, Any]) -> None:
        self._pipe = pipe
        self._events: list[wire.Event] = []
        self._size = 0
        self._last = time.monotonic()
        self._packing = Packing()
        self._behind = b""

    def tell(self, event: wire.Event) -> None:
        self._events.append(event)

    def tell_part(self, part: Part) -> None:
        if part.draft is not None:
            draft = self._packing.pack(part.draft)
            assert draft.packed is not None
            if draft.packed.sha256 != self._behind:
                self._behind = draft.packed.sha256
                self._events.append(wire.bytes_event(draft.packed))
                self._size += len(draft.packed.data)
            part = Part(part.name, draft)
            self._size += len(draft.text)
        self._events.append(wire.part_event(part))

    def begin(self, number: int) -> None:
        self._behind = b""
        self._packing = Packing()
        self._events.append([wire.BEGIN, number])

    def flush_soon(self) -> None:
        if self._size > _FULL or time.monotonic() - self._last > _SOON:
            self.flush()

    def flush(self) -> None:
        if self._events:
            message, self._events, self._size = wire.pack(self._events), [], 0
            self._pipe.send_bytes(message)
            self._last = time.monotonic()


def _read(teller: _Teller, number: int, seconds: float, what: list[Any]) -> None:
    teller.begin(number)
    name, size = what[1], what[2] if len(what) == _OF_FILE else len(what[0])
    quick = size <= _SMALL and kind_by_name(name) in _QUICK
    if kind_by_name(name) in PAGES:
        html.get_ready()
    if not quick:
        teller.flush()  # so that it is known what broke this process, and all before it is safe
    try:
        _tell_parts(teller, what, 0 if quick else seconds)
    except MemoryError:
        teller.tell([wire.HUNGRY])
        teller.flush()
        raise SystemExit from None
    except ConnectionError:
        raise
    except Exception:  # a reader that stumbles is no reason to leave out the other files
        teller.tell_part(Part("", error=broken(Path(name).name)))
    finally:
        end_after(0)
    teller.tell([wire.END, number])
    teller.flush_soon()


def _tell_parts(teller: _Teller, what: list[Any], seconds: float) -> None:
    """Tell the parts one by one, each in so many seconds; all at once where none are given."""
    alone = seconds + 5 if seconds else 0
    end_after(alone)
    for part in _parts(what):
        teller.tell_part(part)
        if alone:
            end_after(0)  # the other end may take its time
            teller.flush()
            end_after(alone)


def _parts(what: list[Any]) -> Iterable[Part]:
    """Read a file by its path, or bytes by what is known of them."""
    if len(what) == _OF_FILE:
        path, said, _, columns = what
        try:
            raw = open_file(Path(os.fsdecode(path)), said)
        except CuratorError as error:
            return [Part("", error=error)]
        return read_parts(replace(raw, columns=columns))
    data, name, url, charset, columns = what
    return read_parts(Raw(data, name, url, charset, columns=columns))
