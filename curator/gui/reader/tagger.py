"""The tagger: opens the panel beside a passage and keeps what was said there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from curator.domain.quotes import NewQuote, Quote, QuoteRevision
from curator.domain.statements import NewStatement, Statement, StatementRevision
from curator.gui.context import Context
from curator.gui.reader.page import place_beside
from curator.gui.reader.view import ReaderView
from curator.gui.tagging.matching import Known
from curator.gui.tagging.panel import Tagging, TaggingPanel
from curator.services import actors, claims, quotes


class Tagger(QObject):
    """One passage at a time: new words, or a quote that is kept already."""

    def __init__(self, context: Context, view: ReaderView, pane: QWidget) -> None:
        super().__init__(pane)
        self._context, self._view, self._pane = context, view, pane
        self.panel = TaggingPanel(context.theme, pane)
        self._range: tuple[int, int] | None = None  # of new words, in code points
        self._quote: Quote | None = None
        self.panel.saved.connect(self._save)
        self.panel.left.connect(self.leave)
        self.panel.resized.connect(self._place)
        view.laid_out.connect(self._place)
        view.scrolled.connect(self._place)
        context.state_changed.connect(self._check)

    @property
    def is_open(self) -> bool:
        """Whether the panel is open."""
        return not self.panel.isHidden()

    def keep(self) -> None:
        """Ask about the selected words; where a quote is chosen instead, about that."""
        if self.is_open or not self._context.can_write:
            return
        if self._view.has_words:
            self._range, self._quote = self._view.selected(), None
            self._begin(Tagging())
        elif self._context.selection.quote_id is not None:
            self.change(self._context.selection.quote_id)

    def change(self, quote_id: int) -> None:
        """Ask anew about a quote that is kept: about the first thing said in it."""
        if not self._context.can_write:
            return
        quote = self._context.attempt(lambda: quotes.get(self._context.project, quote_id))
        if quote is None:
            return
        self._range, self._quote = None, quote
        first = next(iter(quote.statements), None)
        said = _as_told(first) if first else NewStatement()
        self._begin(Tagging(said, quote.kind, quote.note))

    def leave(self) -> None:
        """Close the panel and keep nothing."""
        if self.is_open:
            self._range = self._quote = None
            self.panel.hide()
            self._view.setFocus()

    def _begin(self, told: Tagging) -> None:
        project = self._context.project
        known = self._context.attempt(lambda: (actors.all_of(project), claims.all_of(project)))
        if known is None:
            return
        self.panel.begin(
            told,
            [Known(actor.name, actor.aliases, actor.quotes) for actor in known[0]],
            [Known(claim.wording, (), claim.quotes) for claim in known[1]],
        )
        self._place()
        self._context.hinted.emit("tagging")

    def _save(self, told: Tagging) -> None:
        kept = self._context.attempt(lambda: self._keep(told))
        if kept is not None:  # else the panel stays open, beside what went wrong
            self.leave()
            self._view.drop_selection()
            self._context.selection.look_at_quote(kept.id)

    def _keep(self, told: Tagging) -> Quote:
        if self._quote is not None:
            return self._amend(self._quote, told)
        assert self._range is not None
        source_id = self._context.selection.source_id
        assert source_id is not None
        said = (told.statement,) if _says_something(told.statement) else ()
        new = NewQuote(*self._range, kind=told.kind, note=told.note, statements=said)
        return quotes.add(self._context.project, source_id, new)

    def _amend(self, quote: Quote, told: Tagging) -> Quote:
        said = [StatementRevision(_as_told(said), said.id) for said in quote.statements]
        if said:
            said[0] = StatementRevision(told.statement, said[0].id)
        elif _says_something(told.statement):
            said = [StatementRevision(told.statement)]
        revision = QuoteRevision(told.kind, told.note, quote.event_date, tuple(said))
        return quotes.revise(self._context.project, quote.id, revision)

    def _check(self) -> None:
        if not self._context.can_write:
            self.leave()

    def _place(self) -> None:
        if not self.is_open:
            return
        area = QRect(0, 0, self._view.viewport().width(), self._pane.height())
        margin = self._view.page.left + self._view.page.column + 12
        corner = place_beside(self._words_box(), self.panel.size(), area, margin)
        self.panel.move_to(corner)

    def _words_box(self) -> QRect:
        to_utf16 = self._view.offsets.to_utf16
        if self._range is not None:
            return self._view.box_between(*map(to_utf16, self._range))
        anchor = self._quote.anchor if self._quote else None
        if anchor is None or anchor.start is None or anchor.end is None:
            return QRect(0, 0, 1, 1)
        return self._view.box_between(to_utf16(anchor.start), to_utf16(anchor.end))


def _as_told(statement: Statement) -> NewStatement:
    return NewStatement(statement.actor, statement.claim, statement.stance)


def _says_something(statement: NewStatement) -> bool:
    return bool(statement.actor or statement.claim)
