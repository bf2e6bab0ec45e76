"""Finds the suggested quotes of an article off the interface thread, once for each version."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.domain.sources import Source
from curator.domain.suggestions import Suggestion
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job

LONGEST = 400_000  # code points; reading more would take the processor from the page for seconds
_HELD = 200  # versions remembered


class Finder(QObject):
    """Remembers what was found until the project is closed."""

    found = Signal(int, list)  # the key of a version, and its suggestions
    settled = Signal()  # what is to be found in the article that is shown has been found

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[int, Sequence[Suggestion]] = {}
        self._stale: set[int] = set()  # versions whose suggestions know the actors as they were
        self._asked: tuple[Source, str] | None = None
        self._job: Job | None = None
        self._turn = QTimer(self)  # a turn without wait comes after the painting that is due
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._start)
        context.project_closed.connect(self._forget)
        context.news.settled.connect(self._hear)

    @property
    def idle(self) -> bool:
        """Whether nothing is being looked for."""
        return self._job is None and not self._turn.isActive()

    def begin(self, source: Source, text: str) -> Sequence[Suggestion]:
        """Give what is known of a source's newest version; else look for it, and tell later."""
        self.leave()
        known = self._known.get(source.version_id)
        if len(text) <= LONGEST:
            self._asked = source, text
        if self._asked and (known is None or source.version_id in self._stale):
            self._context.later.do(self, self._turn.start)
        else:
            self.settled.emit()
        return known or ()

    def leave(self) -> None:
        """Look for nothing any more."""
        self._turn.stop()
        self._asked = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self) -> None:
        if self._asked is None or not self._context.has_project:
            return
        from curator.services.lists import suggestions

        (source, text), project = self._asked, self._context.project
        version, language = source.version_id, source.facts.language
        found = self._known.get(version)
        self._stale.discard(version)
        self._job = Job(self, None)
        self._job.start(
            lambda _: (
                suggestions.of_text(project, text, language)
                if found is None
                else suggestions.known_again(project, text, found)
            ),
            lambda made: self._take(version, made),
            self._fail,
        )

    def _hear(self, change: Change) -> None:
        """Let what was found know the actors as they are by now; what is shown at once."""
        if not change.touches("actor", "alias"):
            return
        self._stale.update(self._known)
        if self._asked is not None:
            self._stale.add(self._asked[0].version_id)
            if self._job is None:
                self._turn.start()

    def _forget(self) -> None:
        self._known.clear()
        self._stale.clear()

    def _take(self, version_id: int, found: list[Suggestion]) -> None:
        self._job = None
        while len(self._known) >= _HELD:
            del self._known[next(iter(self._known))]
        self._known[version_id] = found
        self.found.emit(version_id, found)
        self.settled.emit()
        if version_id in self._stale and self._asked is not None:
            self._turn.start()

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))
