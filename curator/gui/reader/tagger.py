"""The tagger: opens the panel beside a passage and keeps what was said there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from curator.domain.quotes import NewQuote, Quote, QuoteRevision
from curator.domain.statements import NewStatement, Statement, StatementRevision
from curator.gui.context import Context
from curator.gui.reader.reading.kept import LastSaid, same_kept
from curator.gui.reader.reading.standing import Standing
from curator.gui.reader.view import ReaderView
from curator.gui.tagging.told import Guess, Tagging

if TYPE_CHECKING:
    from curator.gui.tagging.panel import TaggingPanel

Guessing = Callable[[int, int], Guess]  # of a passage, in code points


class Tagger(QObject):
    """One passage at a time: new words, or a quote that is kept already."""

    def __init__(self, context: Context, view: ReaderView, pane: QWidget, guess: Guessing) -> None:
        super().__init__(pane)
        self._guess = guess
        self._context, self._view = context, view
        self._range: tuple[int, int] | None = None  # of new words, in code points
        self._quote: Quote | None = None
        self.last_said = LastSaid(context, self)
        self._hints = "tagging-first"  # or, where names wait on the digits, "tagging"
        self._standing = Standing(view, pane, self._place_asked)
        view.laid_out.connect(self._place)
        view.scrolled.connect(self._place)
        context.state_changed.connect(self._check)
        context.news.settled.connect(lambda _: self._check())
        for watched in (pane, view):
            watched.installEventFilter(self)
        view.addAction(context.actions["quotes.repeat"])
        context.actions["quotes.repeat"].triggered.connect(self.repeat)
        context.later.do(self, lambda: self.panel)

    @cached_property
    def panel(self) -> TaggingPanel:
        """The panel, made at its first use or soon after the first picture."""
        from curator.gui.tagging.panel import TaggingPanel

        panel = TaggingPanel(self._context.theme, self._standing.host)
        panel.saved.connect(self._save)
        panel.left.connect(self.leave)
        # Before the next picture; one that goes at this key need not be placed any more.
        panel.resized.connect(self._place, Qt.ConnectionType.QueuedConnection)
        panel.stance.changed.connect(self._hint)
        self._connect_keys(panel)
        return panel

    @property
    def is_open(self) -> bool:
        """Whether a passage is asked about."""
        return self._range is not None or self._quote is not None

    def keep(self) -> None:
        """Ask about the selected words; where a quote is chosen instead, about that."""
        if self.is_open:
            self.panel.actor.setFocus()  # the passage asked about comes first
        elif self._view.has_words and self._context.can_write:
            if self._take_words():
                self._begin(Tagging())
        elif (meant := self._context.selection.quote_id or self._view.at_caret()) is not None:
            self.change(meant)

    def _take_words(self) -> bool:
        """Let the selected words be asked about; where they are kept already, their quote."""
        place = self._view.select_meant()
        kept = same_kept(self._context, self._view, *place)
        if kept is None:
            self._range, self._quote = place, None
            return True
        self._context.selection.look_at_quote(kept)
        self.change(kept)
        self._context.told.emit(self.tr("These words are kept already: this is their quote"))
        return False

    def repeat(self) -> None:
        """Keep the selected words at once, with actor, claim and stance of what was said last."""
        if self.is_open or not self._context.can_write or not self._view.has_words:
            return
        last = self.last_said.get()
        if last is None:
            self.keep()
        elif self._take_words() and self._range is not None:
            self._save(Tagging((StatementRevision(last),), self._guess(*self._range).kind))
            self.leave()

    def change(self, quote_id: int) -> None:
        """Ask anew about a quote that is kept: about all that is said in it."""
        if not self._context.can_write:
            return
        from curator.services import quotes

        quote = self._context.attempt(lambda: quotes.get(self._context.project, quote_id))
        if quote is not None:
            self._range, self._quote = None, quote
            self._begin(_told_of(quote))

    def complete(self, quote_id: int) -> None:
        """Ask about a quote that is kept, beginning with what is missing of it."""
        self.change(quote_id)
        if self.is_open:
            self.panel.ask_missing()

    def leave(self) -> None:
        """Close the panel and keep nothing."""
        self._range = self._quote = None
        self._standing.forget()
        if self._is_made and not self.panel.isHidden():
            self._view.setFocus()  # first, or Qt gives the keys to some card, which chooses it
            self.panel.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the panel go and come with the text that it is about; Esc in the text closes it."""
        if watched is self._view:
            escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            if escape and event.type() is QEvent.Type.KeyPress and self.is_open:
                self.leave()
                return True
            return False
        if event.type() is QEvent.Type.Hide and self._is_made:
            self.panel.hide()
        elif event.type() is QEvent.Type.Show and self.is_open:
            self.panel.show()
            self._place()
        return super().eventFilter(watched, event)

    def _begin(self, told: Tagging) -> None:
        from curator.services.lists import choices

        known = self._context.attempt(lambda: choices.all_of(self._context.project))
        if known is None:
            self.leave()
            return
        lately = any(offer.lately for offer in (*known.actors, *known.claims))
        self._hints = "tagging" if lately else "tagging-first"
        guess = self._guess(*place) if (place := self._place_asked()) else Guess()
        if self._quote is None:
            told = replace(told, kind=guess.kind)
        self.panel.begin(told, known, guess)
        self._hint()
        self._standing.forget()  # only now it is as high as it will be
        self._place()

    def _save(self, told: Tagging) -> None:
        kept = self._context.attempt(lambda: self._keep(told))
        if kept is not None:  # else the panel stays open, beside what went wrong
            self._view.drop_selection()  # first, or the keys would be told of words to keep
            self.leave()
            self._context.news.tell()
            self._context.selection.look_at_quote(kept.id)

    def _keep(self, told: Tagging) -> Quote:
        from curator.services import quotes

        if self._quote is not None:
            revision = QuoteRevision(
                told.kind, told.note, told.event_date, told.statements, told.tags
            )
            return quotes.revise(self._context.project, self._quote.id, revision)
        assert self._range is not None
        source_id = self._context.selection.source_id
        assert source_id is not None
        said = tuple(statement.said for statement in told.statements)
        new = NewQuote(*self._range, told.kind, told.note, told.event_date, said, told.tags)
        return quotes.add(self._context.project, source_id, new)

    def _check(self) -> None:
        """Leave where nothing can be kept any more, or the quote that is asked about has gone."""
        place = self._quote.anchor.start if self._quote else None
        gone = self._quote and place is not None and not self._view.marks.of(self._quote.id)
        if gone or not self._context.can_write:
            self.leave()

    def _hint(self) -> None:
        """Let the status row say what the keys do, and with which stance is kept."""
        self._context.hint(self.panel, f"{self._hints}-{self.panel.form.said.stance}")

    @property
    def _is_made(self) -> bool:
        return "panel" in self.__dict__

    def _connect_keys(self, panel: TaggingPanel) -> None:
        actions = self._context.actions
        for name in self._deeds(panel):
            panel.addAction(actions[name])
            actions[name].triggered.connect(self._obey)  # which Qt forgets with the panel

    def _deeds(self, panel: TaggingPanel) -> dict[str, Callable[[], object]]:
        return {
            "tagging.another": panel.another,
            "tagging.drop": panel.drop,
            "tagging.next": partial(panel.step, 1),
            "tagging.previous": partial(panel.step, -1),
            "tagging.details": panel.more.toggle,
        }

    @Slot()
    def _obey(self) -> None:
        """Do what a command of the panel asks for, where it is open."""
        if self.is_open:
            self._deeds(self.panel)[self.sender().objectName()]()

    def _place(self) -> None:
        if self.is_open and (host := self.panel.parentWidget()) is not None:
            self.panel.stand(self._standing.beside(host, self.panel.height_at))

    def _place_asked(self) -> tuple[int, int] | None:
        """Tell where the passage is that is asked about, in code points."""
        anchor = self._quote.anchor if self._quote else None
        if anchor is not None and anchor.start is not None and anchor.end is not None:
            return anchor.start, anchor.end
        return self._range


def _told_of(quote: Quote) -> Tagging:
    said = tuple(StatementRevision(_as_told(one), one.id) for one in quote.statements)
    return Tagging(said, quote.kind, quote.note, quote.event_date, quote.tags)


def _as_told(said: Statement) -> NewStatement:
    parties = tuple((party.role, party.actor) for party in said.parties)
    return NewStatement(said.actor, said.claim, said.stance, parties)
