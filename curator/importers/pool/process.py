"""One process of the pool, seen from the one that began it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from curator.domain.errors import CuratorError
from curator.importers.pool import wire
from curator.importers.pool.limits import Limits, broken, too_hungry, too_long, too_slow
from curator.importers.pool.serving import serve
from curator.importers.pool.tasks import Task
from curator.importers.reading import Part

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_LARGE = 16 << 20  # bytes of a file whose reading takes memory that is not given back
_AHEAD = 2  # orders in its hands, so that it never waits for the next


class BrokenDownError(Exception):
    """A process came to its end, or has to; ``why`` makes the error for what it was at."""

    def __init__(self, why: Callable[[str], CuratorError]) -> None:
        super().__init__()
        self.why = why


class Process:
    """Reads files in the order in which they are given to it, until one of them breaks it."""

    def __init__(self, limits: Limits) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")
        self.pipe: Connection[Any, Any]
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, limits), daemon=True)
        self._process.start()
        theirs.close()  # or its end would never be seen
        self._limits = limits
        self._tasks: deque[Task] = deque()
        self._orders: deque[int] = deque()  # how many tasks are left of each
        self._behind: wire.Event = []
        self._begun = self._hungry = False
        self.ready = self.is_worn = False
        self._renew()

    @property
    def pid(self) -> int:
        """The number by which the system knows it."""
        return self._process.pid or 0

    @property
    def is_alive(self) -> bool:
        """Whether the system still runs it."""
        return self._process.is_alive()

    @property
    def is_free(self) -> bool:
        """Whether it has nothing to do."""
        return not self._tasks

    @property
    def takes_more(self) -> bool:
        """Whether it may be given short orders beside what it has."""
        return len(self._orders) < _AHEAD and not any(task.alone for task in self._tasks)

    def holds(self, task: Task) -> bool:
        """Whether it is this that it reads, or will read before long."""
        return any(each is task for each in self._tasks)

    def give(self, tasks: list[Task]) -> None:
        """Have some files read after those it has."""
        if self.is_free:
            self._renew()
        self._tasks += tasks
        self._orders.append(len(tasks))
        orders = [[n, self._seconds(task), *task.order()] for n, task in enumerate(tasks)]
        try:
            self.pipe.send_bytes(wire.pack(orders))
        except OSError:
            raise BrokenDownError(broken) from None

    def hear(self) -> int:
        """Take one message; give its size in bytes. Raise ``BrokenDownError``."""
        task = self._tasks[0] if self._tasks else None
        try:
            message = self.pipe.recv_bytes(wire.LARGEST)
            for event in wire.unpack(message):
                self._take(event)
        except (OSError, EOFError, IndexError, wire.WireError):
            raise BrokenDownError(too_hungry if self._hungry else broken) from None
        if task is not None:
            task.told += len(message)
            task.held += len(message)
            if task.told > self._limits.output + 2 * task.size and not task.ended:
                raise BrokenDownError(too_long)
        self._renew()
        return len(message)

    def watch(self) -> None:
        """Raise ``BrokenDownError`` where it takes too long."""
        if time.monotonic() >= self._deadline and (self._tasks or not self.ready):
            seconds = self._allowed()
            raise BrokenDownError(lambda name: too_slow(name, seconds))

    def rest(self) -> None:
        """Let its time stand still, as nobody listens to it just now."""
        self._renew()

    def end(self, why: Callable[[str], CuratorError]) -> list[Task]:
        """End it; fail what it broke on, and give what others are to read, in order."""
        self.kill()
        left = list(self._tasks)
        if not self.ready or not left:
            return left
        if self._begun or left[0].alone or len(left) == 1:
            left[0].end(Part("", error=why(left[0].name)))
            return left[1:]
        for task in left:
            task.alone = True
        return left

    def kill(self) -> None:
        """End it at once."""
        self.pipe.close()
        self._process.kill()
        self._process.join()

    def _take(self, event: wire.Event) -> None:
        kind = event[0]
        if kind == wire.READY:
            self.ready = True
        elif kind == wire.BEGIN:
            self._begun, self._behind = True, []
        elif kind == wire.BYTES:
            self._behind = event
        elif kind == wire.PART:
            self._tasks[0].parts.append(wire.part_of(event, self._behind))
        elif kind == wire.HUNGRY:
            self._hungry = True
        else:
            self._end_task()

    def _end_task(self) -> None:
        task = self._tasks.popleft()
        task.end()
        self.is_worn |= task.size > _LARGE
        self._begun = False
        self._orders[0] -= 1
        if not self._orders[0]:
            self._orders.popleft()

    def _renew(self) -> None:
        self._deadline = time.monotonic() + self._allowed()

    def _allowed(self) -> float:
        return self._seconds(self._tasks[0]) if self._begun else self._limits.start

    def _seconds(self, task: Task) -> float:
        return self._limits.seconds_for(task.name, task.size)
