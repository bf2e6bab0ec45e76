"""Keeps the list true: arranges it, narrows it, and reads again only what news tell of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from curator.domain.edits import Change
from curator.domain.lists.sources import (
    Arrangement,
    ListedSource,
    PrintsShown,
    SourceGrouping,
    SourceOrder,
)
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.sources.list_model import SourceListModel
from curator.gui.tasks import Asking, Job
from curator.services.lists import sources as listed

_FEW = 5_000  # sources that are arranged, and whose words are read, at once
_MANY = 200_000  # sources up to which an order that an index gives is had at once
_LISTED = ("source", "source_tag", "tag", "version", "reprint")
_SMALL = 500  # changed sources that are followed one by one
_INDEXED = frozenset(
    {SourceOrder.IMPORTED, SourceOrder.DATE, SourceOrder.TITLE, SourceOrder.QUOTES}
)


class ListKeeper(QObject):
    """Stands between the news and the model.

    A long list is arranged off the interface thread and stays as it is until that is done.
    """

    to_be_laid = Signal()
    laid = Signal()  # other rows than before
    told_anew = Signal()  # the same rows, or others, said differently

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        project = context.project
        self._listing = listed.SourceList(project)
        self._wanted = Arrangement()
        self._orders = Asking[Arrangement](
            lambda wanted: listed.arranged(project, wanted),
            lambda found: self._lay(lambda: self._listing.lay(found)),
            context.troubled.emit,
            self,
        )
        self._job: Job | None = None
        self._missed: set[int] = set()  # sources that changed while their words were read
        self.model = SourceListModel(self._listing, self._read, self)
        context.news.changed.connect(self._hear)
        context.news.settled.connect(self._count)
        context.project_closed.connect(self._orders.leave)

    @property
    def idle(self) -> bool:
        """Whether the list stands as it was last asked for."""
        return self._orders.idle

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort, group and sift the list anew."""
        self._wanted = arrangement
        if self._takes_long(arrangement):
            self._orders.ask(arrangement)
        else:
            self._orders.leave()
            self._lay(lambda: self._listing.arrange(arrangement))

    def narrow(self, words: str) -> None:
        """Show only the sources that hold all of these words."""
        self.learn_words()
        self._lay(lambda: self._listing.narrow(words))

    def learn_words(self) -> None:
        """Read the words to filter by, once; of many sources, off the interface thread."""
        if not self._listing.needs_words or self._job is not None:
            return
        project = self._context.project
        if self._listing.total <= _FEW:
            words = self._context.attempt(lambda: listed.SourceWords(project))
            if words is not None:
                self._listing.take_words(words)
            return
        self._job = Job(self, None)
        self._job.start(lambda _: listed.SourceWords(project), self._take_words, self._fail)

    def _takes_long(self, arrangement: Arrangement) -> bool:
        project = self._context.project
        total = self._listing.total or self._context.attempt(lambda: listed.total(project)) or 0
        plain = (SourceGrouping.NOTHING, None, PrintsShown.ALL)
        indexed = arrangement.order in _INDEXED
        at_once = indexed and (arrangement.grouping, arrangement.state, arrangement.prints) == plain
        return total > (_MANY if at_once else _FEW)

    def _take_words(self, words: listed.SourceWords) -> None:
        self._job = None
        if self._missed:
            words.learn(self._context.project, self._missed, tags=True)
            self._missed.clear()
        if self._listing.typed:
            self._lay(lambda: self._listing.take_words(words))
        else:
            self._listing.take_words(words)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._context.troubled.emit(sentence_of(error))

    def _hear(self, change: Change) -> None:
        if not change.touches(*_LISTED):
            return
        changed = change.ids.get("source", frozenset())
        if self._job is not None:
            self._missed |= changed
        if not self._orders.idle:  # what is on its way may be of before
            self._orders.ask(self._wanted)
        if not self._context.attempt(lambda: self._follow(change, changed)):
            self.model.freshen()
        self.told_anew.emit()

    def _count(self, change: Change) -> None:
        """Count the quotes anew, which can wait until these are painted."""
        if change.touches("quote") and not change.touches(*_LISTED):
            self.model.freshen()
            self.told_anew.emit()

    def _follow(self, change: Change, changed: frozenset[int]) -> bool:
        """Lay the list anew where news ask for it; tell whether that was done."""
        listing, tags = self._listing, change.touches("source_tag", "tag")
        fits_anew = (bool(changed) or tags) and listing.learn(changed, tags=tags)
        other_prints = change.touches("reprint") and self._wanted.prints is not PrintsShown.ALL
        if other_prints or len(changed) > _SMALL:
            self.arrange(self._wanted)
            return False
        came, went = listing.came_and_went(changed)
        if came or went:
            return self._let_in_and_out(came, went)
        if fits_anew:
            self._lay(listing.fit_again)
        return fits_anew

    def _let_in_and_out(self, came: set[int], went: set[int]) -> bool:
        """Let sources in and out; where they belong is asked for only where nobody can tell."""
        told = self._listing.tells_place
        if went or told:
            self._lay(lambda: self._listing.let(came if told else set(), went))
        if came and not told:
            self.arrange(self._wanted)
        return bool(went) or told

    def _lay(self, deed: Callable[[], object]) -> None:
        self.to_be_laid.emit()
        self.model.change(lambda: self._context.attempt(deed))
        self.laid.emit()

    def _read(self, ids: Sequence[int]) -> list[ListedSource]:
        return self._context.attempt(lambda: listed.rows(self._context.project, ids)) or []
