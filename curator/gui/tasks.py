"""Work off the GUI thread. The only module that starts threads."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

from curator.domain.errors import CuratorError, InterruptedReadError
from curator.gui.language.errors import sentence_of

T = TypeVar("T")
Q = TypeVar("Q")


class Job(QObject):
    """One piece of work under way; its callbacks run in the thread that started it."""

    _advanced = Signal(object)
    _settled = Signal(object, object)
    awaited: ClassVar[set[Job]] = set()  # a carrier must outlive its worker

    def __init__(self, owner: QObject, told: Callable[[Any], object] | None) -> None:
        super().__init__()
        self._owner, self._told = owner, told
        self._done: Callable[[Any], object] = _nothing
        self._failed: Callable[[Exception], object] = _nothing
        self._cancelled = Event()
        self._advanced.connect(self._tell)
        self._settled.connect(self._settle)

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the outcome any more; ask from any thread."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; nobody is told of its outcome."""
        self._cancelled.set()

    def advance(self, step: object) -> None:
        """Tell how far the work has come; call it from the work."""
        self._advanced.emit(step)

    def start(
        self,
        compute: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Compute in the background; ``compute`` touches no widget and no open project."""
        self._done, self._failed = done, failed
        self.awaited.add(self)
        QThreadPool.globalInstance().start(_Work(compute, self))

    def settle(self, result: object, error: Exception | None) -> None:
        """Hand the outcome over; called by the worker."""
        self._settled.emit(result, error)

    def _wanted(self) -> bool:
        return not self.cancelled and isValid(self._owner)

    @Slot(object)
    def _tell(self, step: object) -> None:
        if self._wanted() and self._told is not None:
            self._told(step)

    @Slot(object, object)
    def _settle(self, result: object, error: Exception | None) -> None:
        self.awaited.discard(self)
        if not self._wanted():
            return
        if error is None:
            self._done(result)
        else:
            self._failed(error)


class Asking(QObject, Generic[Q]):
    """Asks off the interface thread; a question asked meanwhile takes the place of the last."""

    def __init__(
        self,
        ask: Callable[[Q], Any],
        told: Callable[[Any], object],
        troubled: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ask, self._told, self._troubled = ask, told, troubled
        self._waiting: list[Q] = []
        self._job: Job | None = None

    @property
    def idle(self) -> bool:
        """Whether all that was asked has been answered."""
        return self._job is None and not self._waiting

    def ask(self, question: Q) -> None:
        """Ask; the answer to the newest question is told, later."""
        self._waiting = [question]
        if self._job is None:
            self._start()

    def leave(self) -> None:
        """Wait for no answer any more."""
        self._waiting = []
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self) -> None:
        question = self._waiting.pop()
        ask = self._ask
        self._job = Job(self, None)
        self._job.start(lambda _: ask(question), self._done, self._fail)

    def _done(self, answer: Any) -> None:
        self._job = None
        if self._waiting:
            self._start()
        else:
            self._told(answer)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._troubled(sentence_of(error))


class _Work(QRunnable):
    def __init__(self, compute: Callable[[Job], Any], job: Job) -> None:
        super().__init__()
        self._compute, self._job = compute, job

    def run(self) -> None:
        try:
            result = self._computed()
        except Exception as error:  # whatever it is, the thread that asked must hear of it
            self._job.settle(None, error)
        else:
            self._job.settle(result, None)

    def _computed(self) -> Any:
        """Compute; where an edit of the person came between a read and its answer, again."""
        while True:
            try:
                return self._compute(self._job)
            except InterruptedReadError:
                if self._job.cancelled:
                    raise


def _nothing(_: object) -> None:
    return None
