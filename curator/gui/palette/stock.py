"""The stock of names that the palette searches: gathered off the GUI thread, kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job

if TYPE_CHECKING:
    from curator.services.lists.names import Found, Names


class Stock(QObject):
    """Holds the names from the first use of the palette until the project is closed."""

    renewed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._names: Names | None = None
        self._job: Job | None = None
        self._changes: dict[str, frozenset[int]] = {}
        context.news.changed.connect(self._hear)
        context.project_closed.connect(self.clear)

    @property
    def gathering(self) -> bool:
        """Whether the names are being read for the first time."""
        return self._names is None and self._job is not None

    def clear(self) -> None:
        """Forget all names."""
        if self._job is not None:
            self._job.cancel()
        self._names, self._job = None, None
        self._changes.clear()

    def bring_up_to_date(self) -> None:
        """Read what is not known yet; ``renewed`` tells when it is there."""
        if not self._context.has_project or self._job is not None:
            return
        if self._names is not None and not self._changes:
            return
        from curator.services.lists import names

        project, known = self._context.project, self._names
        change, self._changes = Change("", self._changes), {}
        self._job = Job(self, None)
        self._job.start(
            lambda _: known.renewed(project, change) if known else names.gathered(project),
            self._take,
            self._fail,
        )

    def find(self, typed: str) -> list[Found]:
        """Give what fits what is typed."""
        if self._names is None or not self._context.has_project:
            return []
        names, project = self._names, self._context.project
        return self._context.attempt(lambda: names.find(project, typed)) or []

    def _hear(self, change: Change) -> None:
        if self._names is not None or self._job is not None:
            for kind, ids in change.ids.items():
                self._changes[kind] = self._changes.get(kind, frozenset()) | ids

    def _take(self, names: Names) -> None:
        self._names, self._job = names, None
        self.renewed.emit()

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))
