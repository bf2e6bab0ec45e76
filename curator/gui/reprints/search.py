"""Looks for possible reprints off the interface thread, and keeps what it worked out, by turns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from curator.domain.errors import CuratorError
from curator.domain.lists.reprints import Offer
from curator.domain.lists.sources import ListedSource
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job
from curator.services.lists import sources as listed
from curator.services.project import Project
from curator.services.reprints import finding

_AT_ONCE = 500  # signatures kept in one turn


@dataclass(frozen=True, slots=True)
class Outcome:
    """What may be one article, with the sources that are named."""

    offers: Sequence[Offer]
    sources: Mapping[int, ListedSource]
    signatures: Mapping[bytes, bytes]


class Search(QObject):
    """One search at a time; a newer one takes the place of the last."""

    advanced = Signal(int)  # hundredths of what takes long
    found = Signal(object)  # an Outcome

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._unkept: dict[bytes, bytes] = {}
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._keep_some)
        context.project_closed.connect(self.leave)
        context.state_changed.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether a search is under way."""
        return self._job is not None

    @property
    def idle(self) -> bool:
        """Whether nothing is left to be done."""
        return self._job is None and not self._unkept

    def start(self) -> None:
        """Look for all that may be reprints."""
        if self._job is not None:
            self._job.cancel()
        project = self._context.project
        self._job = Job(self, self.advanced.emit)
        self._job.start(lambda job: _search(project, job), self._take, self._fail)

    def leave(self) -> None:
        """Look no longer, and let go of what is not kept yet."""
        self.stop()
        self._turn.stop()
        self._unkept.clear()

    def stop(self) -> None:
        """Look no longer."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def keep(self, signatures: Mapping[bytes, bytes]) -> None:
        """Keep signatures, some in each turn, so that the window stays awake."""
        if signatures and self._context.has_project:
            self._unkept.update(signatures)
            self._go_on()

    def _take(self, outcome: Outcome) -> None:
        self._job = None
        self.keep(outcome.signatures)
        self.found.emit(outcome)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _go_on(self) -> None:
        """Keep what is left, unless another edit is open."""
        if self._unkept and not self._context.busy:
            self._turn.start()
        else:
            self._turn.stop()

    def _keep_some(self) -> None:
        some = dict(islice(self._unkept.items(), _AT_ONCE))
        for sha in some:
            del self._unkept[sha]
        try:
            finding.keep(self._context.project, some)
        except CuratorError:
            self._unkept.clear()  # they can be worked out again; nobody need hear of it
        if not self._unkept:
            self._turn.stop()


def _search(project: Project, job: Job) -> Outcome:
    def go_on(done: int, of: int) -> bool:
        job.advance(100 * done // of)
        return not job.cancelled

    found = finding.find(project, go_on)
    ids = {each for offer in found.offers for each in (offer.source_id, offer.of_id)}
    rows = listed.rows(project, sorted(ids)) if ids else []
    return Outcome(found.offers, {row.id: row for row in rows}, found.signatures)
