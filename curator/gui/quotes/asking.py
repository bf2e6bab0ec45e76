"""Questions to the project that may take long: one at a time, and only the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

from curator.domain.errors import CuratorError
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job

Q = TypeVar("Q")


class Asking(QObject, Generic[Q]):
    """Asks off the interface thread; a question asked meanwhile takes the place of the last."""

    def __init__(
        self,
        context: Context,
        ask: Callable[[Q], Any],
        told: Callable[[Any], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._ask, self._told = context, ask, told
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
        self._context.troubled.emit(sentence_of(error))
