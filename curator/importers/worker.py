"""A process of our own for what strangers can make hang or burst: kept warm, limited, killed.

Nothing inside a process can stop libxml2 on a hostile page, or the look-up of a host; so such
work is done in another one, which is given a time and then ended. JSON is what goes there and
back: the answer of a process that has met a stranger's bytes is not to be unpickled.
"""

import atexit
import contextlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_START_SECONDS = 60.0  # a cold start on a busy machine
_MEMORY = 2 << 30  # bytes of addresses
_TICK = 0.05  # seconds between two questions whether to wait on


class Worker:
    """A process that answers one request after another; it starts at the first.

    ``prepare`` is called once in the process: it imports what is heavy and gives the function
    that does the work, with words for arguments and anything that JSON can say for an answer.
    """

    def __init__(self, prepare: Callable[[], Callable[..., Any]]) -> None:
        self._prepare = prepare
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        atexit.register(self.close)

    def ask(self, *words: str, seconds: float, waiting: Callable[[], object] | None = None) -> Any:
        """Have the work done on these words; may be called from any thread.

        ``waiting`` is called now and then meanwhile; what it raises ends the work. Raise
        ``TimeoutError`` when the time is up, and ``EOFError`` when the work broke its process or
        it was closed. After either the next request starts a new one.
        """
        with self._lock:
            try:
                pipe = self._running() or self._start()
                pipe.send_bytes(json.dumps([seconds, *words]).encode())
                return json.loads(_receive(pipe, seconds, waiting))
            except ConnectionError:
                self._discard()
                raise EOFError from None
            except BaseException:  # no late answer may be taken for that to the next request
                self._discard()
                raise

    def close(self) -> None:
        """End the process, even in the middle of a request; a later one starts it anew."""
        while not self._lock.acquire(timeout=0.05):  # who holds it may be about to start one
            if self._process is not None:
                with contextlib.suppress(ValueError):  # just discarded by who asked
                    self._process.kill()
        try:
            self._discard()
        finally:
            self._lock.release()

    def _running(self) -> "Connection[Any, Any] | None":
        if self._process is not None and not self._process.is_alive():
            self._discard()  # it came to its end between two requests
        return self._pipe

    def _start(self) -> "Connection[Any, Any]":
        from multiprocessing import get_context

        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._prepare), daemon=True)
        process.start()
        self._process = process
        theirs.close()  # or its end would never be seen
        _receive(self._pipe, _START_SECONDS)
        return self._pipe

    def _discard(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe = self._process = None


def _receive(
    pipe: "Connection[Any, Any]", seconds: float, waiting: Callable[[], object] | None = None
) -> bytes:
    end = time.monotonic() + seconds
    while not pipe.poll(_TICK if waiting else seconds):
        if waiting:
            waiting()
        if time.monotonic() >= end:
            raise TimeoutError
    return pipe.recv_bytes()


def _serve(pipe: "Connection[Any, Any]", prepare: Callable[[], Callable[..., Any]]) -> None:
    """Answer requests until the other end is closed; this is what runs in the process."""
    settle_in(_MEMORY)
    work = prepare()
    pipe.send_bytes(b"")
    with contextlib.suppress(EOFError, ConnectionError):
        while True:
            seconds, *words = json.loads(pipe.recv_bytes())
            end_after(seconds + 5)
            answer = json.dumps(work(*words)).encode()
            end_after(0)
            pipe.send_bytes(answer)


def settle_in(memory: int) -> None:
    """Make this process one that may be ended: quiet, and with so many bytes of addresses."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who asks
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what breaks is told of in one sentence
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):  # where the system knows no such limit
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_after(seconds: float) -> None:
    """Have the system end this process, should the one who would kill it be gone; 0: never."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)
