"""What can be guessed of a passage before a person is asked: who speaks, and to which claim."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import around, kind_within, told_by
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.reader.ghosts.ghosts import Ghosts
from curator.gui.reader.setting.quotations import marked_share
from curator.gui.reader.view import ReaderView
from curator.gui.tagging.told import Guess
from curator.gui.tasks import Job

if TYPE_CHECKING:
    from curator.services.suggesting.claims import Proposals

_QUICK = 0.05  # seconds; what takes longer to gather is gathered anew with the next source only


class Guesser(QObject):
    """Guesses from the suggestions of the article and from the claims of the codebook."""

    def __init__(self, context: Context, view: ReaderView, ghosts: Ghosts) -> None:
        super().__init__(view)
        self._context, self._view, self._ghosts = context, view, ghosts
        self._claims: Proposals | None = None
        self._job: Job | None = None
        self._stale, self._took = True, 0.0
        context.news.settled.connect(self._hear)
        context.project_leaving.connect(self._forget)
        view.installEventFilter(self)
        ghosts.finder.settled.connect(lambda: context.later.do(self, self.gather))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up when the reader is seen again."""
        if event.type() is QEvent.Type.Show:
            self._follow()
        return super().eventFilter(watched, event)

    @property
    def idle(self) -> bool:
        """Whether nothing is being gathered."""
        return self._job is None

    def of(self, start: int, end: int) -> Guess:
        """Guess what is said in a passage, in code points."""
        text = self._view.canonical
        made = around(text, self._ghosts.found, start, end)
        near = tuple(self._claims.near(text[start:end])) if self._claims else ()
        kind = self._kind(start, end)
        if made is None:
            return Guess("", "", near, text[start:end], kind)
        return Guess(made.speaker, told_by(text, made), near, text[start:end], kind)

    def _kind(self, start: int, end: int) -> QuoteKind:
        """Guess how a passage gives its speaker's words: directly only in quotation marks."""
        marked = marked_share(self._view.canonical, start, end)
        if marked == 1:
            return QuoteKind.DIRECT
        suggested = kind_within(self._ghosts.found, start, end)
        return suggested or (QuoteKind.MIXED if marked else QuoteKind.INDIRECT)

    def gather(self) -> None:
        """Read the claims off the interface thread, where they are others by now."""
        if not self._stale or self._job is not None or not self._context.has_project:
            return
        from curator.services.suggesting import claims

        self._stale, project, begun = False, self._context.project, time.perf_counter()
        self._job = Job(self, None)
        self._job.start(
            lambda _: claims.gathered(project), lambda made: self._take(made, begun), self._fail
        )

    def _take(self, claims: Proposals, begun: float) -> None:
        self._job, self._claims = None, claims
        self._took = time.perf_counter() - begun

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _hear(self, change: Change) -> None:
        if change.touches("claim", "wording", "statement"):
            self._stale = True
            self._follow()

    def _follow(self) -> None:
        """Keep up with the claims, where somebody reads and that takes no time to speak of."""
        if self._took < _QUICK and self._claims is not None and self._view.isVisible():
            self.gather()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._claims, self._stale, self._took = None, None, True, 0.0
