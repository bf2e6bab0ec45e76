"""After an import: looks off the interface thread for new sources that may be reprints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.domain.errors import CuratorError
from curator.domain.sources import Imported, ImportStatus
from curator.gui.context import Context
from curator.gui.tasks import Job

if TYPE_CHECKING:
    from curator.gui.reprints.search import Search
    from curator.services.reprints.telling import Noted

Told = Callable[[list[Imported]], object]


class Noting(QObject):
    """Tells the outcomes of an import as they are with what may be a reprint."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs: set[Job] = set()
        context.project_closed.connect(self._leave)

    @property
    def running(self) -> bool:
        """Whether outcomes are still to be told."""
        return bool(self._jobs)

    @cached_property
    def _search(self) -> Search:
        from curator.gui.reprints.search import Search

        return Search(self._context, self)

    def tell(self, outcomes: Sequence[Imported], told: Told) -> None:
        """Tell the outcomes: at once where nothing is new, else when it was looked at."""
        if all(each.status is not ImportStatus.IMPORTED for each in outcomes):
            told(list(outcomes))
            return
        from curator.services.reprints.telling import noted

        project = self._context.project
        job = Job(self, None)
        self._jobs.add(job)

        def done(found: Noted) -> None:
            self._jobs.discard(job)
            self._search.keep(found.signatures)
            told(found.outcomes)

        def failed(error: Exception) -> None:  # the articles are kept, whatever else is wrong
            self._jobs.discard(job)
            told(list(outcomes))
            if not isinstance(error, CuratorError):
                raise error

        job.start(lambda _: noted(project, outcomes), done, failed)

    def _leave(self) -> None:
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
