"""The pool: as many processes as are wanted, each able to read any file, in the order asked."""

from __future__ import annotations

import atexit
import os
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from curator.domain.errors import UnreadableFileError
from curator.importers.pool.limits import Limits
from curator.importers.pool.process import BrokenDownError, Process
from curator.importers.pool.tasks import Task
from curator.importers.raw import Raw
from curator.importers.reading import Part

_TICK = 0.05  # seconds between two looks at the time, and at whether to go on
_HELD = 32 << 20  # bytes that are read ahead of what nobody has taken yet
_WAITING = 1024  # tasks that are looked at ahead
_AT_ONCE = 64  # tasks that are looked at between two looks at the processes
_TOGETHER = 32  # small files that are sent together, and
_SMALL = 64 << 10  # bytes of one, and
_LOAD = 512 << 10  # of all of them
_ORDER = 12 << 10  # bytes of their paths: a pipe holds more, so nobody waits for who is not there
_FALSE_STARTS = 3  # processes that may end before they have begun to listen


@dataclass(slots=True)
class Step:
    """What has come of the tasks since the last step; nothing, where nothing has yet."""

    parts: list[tuple[Task, Part]] = field(default_factory=list)
    ended: list[Task] = field(default_factory=list)


class Pool:
    """Processes that are begun when there is something for them, and kept for the next time."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.crew: list[Process] = []
        self._lock = threading.Lock()
        atexit.register(self.close)

    def read(self, tasks: Iterator[Task], jobs: int = 0) -> Iterator[Step]:
        """Read in up to ``jobs`` processes, one a core where that is 0.

        The outcomes come in the order of the tasks. A step comes at least every twentieth of a
        second; closed between two of them, what is under way is ended. Only one may read at a
        time: others wait.
        """
        with self._lock:
            run = _Run(self, tasks, jobs or cores())
            try:
                yield from run.steps()
            finally:
                run.leave()

    def close(self) -> None:
        """End the processes; call it from where nothing is read."""
        for process in self.crew:
            process.kill()
        self.crew.clear()


def cores() -> int:
    """Tell how many cores this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Run:
    """One reading by the pool."""

    def __init__(self, pool: Pool, tasks: Iterator[Task], jobs: int) -> None:
        self._pool, self._tasks, self._jobs = pool, tasks, jobs
        self._queue: deque[Task] = deque()  # in order, until all of them is taken
        self._todo: deque[Task] = deque()  # of these what no process has
        self._held = 0
        self._false_starts = 0
        self._exhausted = False
        self._clear_away()

    def steps(self) -> Iterator[Step]:
        while True:
            self._look_ahead()
            self._hand_out()
            self._listen()
            yield self._taken()
            if self._exhausted and not self._queue:
                return

    def leave(self) -> None:
        """End what is still under way; who is free is kept for the next time."""
        for process in list(self._pool.crew):
            if not process.is_free or not process.ready:
                process.kill()
                self._pool.crew.remove(process)

    def _clear_away(self) -> None:
        """Let go of those that ended since the last time, and of those that are too many."""
        for process in list(self._pool.crew):
            if not process.is_alive:
                process.kill()
                self._pool.crew.remove(process)
        while len(self._pool.crew) > self._jobs:
            self._pool.crew.pop().kill()

    @property
    def _may_look(self) -> bool:
        """Whether there may be more to look at, and room for it."""
        return not self._exhausted and len(self._queue) < _WAITING and self._held <= _HELD

    @property
    def _may_give(self) -> bool:
        """Whether somebody is to read more; what everybody waits for is always to be read."""
        return bool(self._todo) and (self._held <= _HELD or self._todo[0] is self._queue[0])

    def _look_ahead(self) -> None:
        if not self._may_look:
            return
        some = list(islice(self._tasks, _AT_ONCE))
        self._exhausted = len(some) < _AT_ONCE
        self._queue += some
        self._todo += (task for task in some if not task.ended)

    def _hand_out(self) -> None:
        while self._may_give:
            free = next((each for each in self._pool.crew if each.is_free), None)
            if free is None and len(self._pool.crew) < self._jobs:
                free = self._begin_one()
            if free is None:
                break
            self._give(free, self._batch(alone_too=True))
        for process in self._pool.crew:
            if self._may_give and process.takes_more:
                self._give(process, self._batch(alone_too=False))

    def _begin_one(self) -> Process | None:
        try:
            process = Process(self._pool.limits)
        except OSError:  # the system has no room for another
            self._start_falsely()
            return None
        self._pool.crew.append(process)
        return process

    def _start_falsely(self) -> None:
        """Note that a process did not come to anything; fail a task where none ever does."""
        self._false_starts += 1
        if self._false_starts >= _FALSE_STARTS and self._todo and not self._pool.crew:
            self._todo.popleft().end(Part("", error=_no_process()))

    def _give(self, process: Process, tasks: list[Task]) -> None:
        if tasks:
            try:
                process.give(tasks)
            except BrokenDownError as error:
                self._lose(process, error)

    def _batch(self, *, alone_too: bool) -> list[Task]:
        """Take what is to be read next; small files together, but not all by one process."""
        most = min(_TOGETHER, max(1, len(self._todo) // (2 * self._jobs)))
        some: list[Task] = []
        load = length = 0
        while self._todo and len(some) < most and load <= _LOAD and length <= _ORDER:
            task = self._todo[0]
            single = task.alone or isinstance(task.what, Raw)
            if single and (some or not alone_too):
                break
            some.append(self._todo.popleft())
            load, length = load + task.size, length + len(str(task.what)) + len(task.said)
            if single or task.size > _SMALL:
                break
        return some

    def _listen(self) -> None:
        from multiprocessing.connection import wait

        first = self._queue[0] if self._queue else None
        heard = [
            each
            for each in self._pool.crew
            if self._held <= _HELD or (first is not None and each.holds(first))
        ]
        more = bool(first and (first.parts or first.ended)) or self._may_look
        said = wait([each.pipe for each in heard], 0 if more else _TICK) if heard else []
        for process in list(self._pool.crew):
            try:
                if process.pipe in said:
                    self._held += process.hear()
                    self._false_starts = 0
                    self._relieve(process)
                elif process in heard:
                    process.watch()
                else:
                    process.rest()
            except BrokenDownError as error:
                self._lose(process, error)

    def _relieve(self, process: Process) -> None:
        """Let go of one that is free and keeps the memory which a large file took."""
        if process.is_worn and process.is_free:
            process.kill()
            self._pool.crew.remove(process)

    def _lose(self, process: Process, error: BrokenDownError) -> None:
        """Clear a process away, and have others read what it had not come to."""
        self._pool.crew.remove(process)
        self._todo.extendleft(reversed(process.end(error.why)))
        if not process.ready:
            self._start_falsely()

    def _taken(self) -> Step:
        step = Step()
        while self._queue and (self._queue[0].parts or self._queue[0].ended):
            task = self._queue[0]
            step.parts += ((task, part) for part in task.parts)
            task.parts.clear()
            self._held, task.held = max(0, self._held - task.held), 0
            if not task.ended:
                break
            step.ended.append(self._queue.popleft())
        return step


def _no_process() -> UnreadableFileError:
    return UnreadableFileError(
        "This could not be read, as no other process can be begun: close other programs, "
        "and import it once more."
    )


POOL = Pool()  # of this program
