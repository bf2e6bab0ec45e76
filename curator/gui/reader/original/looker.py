"""Looks at originals off the interface thread, and remembers the pages looked at last."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from curator.gui.context import Context
from curator.gui.tasks import Asking, Job
from curator.importers.originals.views import Picture
from curator.services.originals import looking
from curator.services.originals.looking import PageSeen, PageWanted

_HELD = 3  # pages
_MOST = 32 << 20  # bytes of their pictures


class Looker(QObject):
    """Answers the newest question; a page that was seen a moment ago is there at once."""

    seen = Signal(object)  # a PageSeen
    troubled = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[PageWanted, PageSeen] = {}
        self._asked: PageWanted | None = None
        self._asking: Asking[PageWanted] | None = None

    @property
    def idle(self) -> bool:
        """Whether all that was asked has been answered."""
        return self._asking is None or self._asking.idle

    def look(self, wanted: PageWanted) -> None:
        """Look at a page; it is told when it is there."""
        self._asked = wanted
        held = self._held.get(wanted)
        if held is not None:
            self._drop_question()
            self.seen.emit(held)
            return
        if self._asking is None:
            project = self._context.project
            self._asking = Asking[PageWanted](
                lambda asked: (asked, looking.look(project, asked)),
                self._take,
                self.troubled.emit,
                self,
            )
        self._asking.ask(wanted)

    def leave(self) -> None:
        """Look at nothing, hold nothing, and end the process that shows originals."""
        self._drop_question()
        self._held.clear()
        job = Job(self, None)
        job.start(lambda _: looking.close(), lambda _: None, lambda _: None)

    def _drop_question(self) -> None:
        if self._asking is not None:
            self._asking.leave()
            self._asking.deleteLater()
            self._asking = None

    def _take(self, answer: tuple[PageWanted, PageSeen]) -> None:
        wanted, seen = answer
        if seen.shown is not None and wanted.page is not None:
            self._held.pop(wanted, None)
            self._held[wanted] = seen
        while len(self._held) > _HELD or sum(map(_size, self._held.values())) > _MOST:
            del self._held[next(iter(self._held))]
        self.seen.emit(seen)


def _size(seen: PageSeen) -> int:
    return len(seen.shown.pixels) if isinstance(seen.shown, Picture) else 0
