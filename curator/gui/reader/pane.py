"""The reader pane: one source with its quotes; a wish in the view becomes a deed here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.reader.bounds.bounds import Bounds
from curator.gui.reader.empty import EmptyPage
from curator.gui.reader.find.bar import FindBar
from curator.gui.reader.ghosts.ghosts import Ghosts
from curator.gui.reader.ghosts.guessing import Guesser
from curator.gui.reader.ghosts.keeper import GhostKeeper
from curator.gui.reader.ghosts.speaking import Speaking
from curator.gui.reader.header import Header
from curator.gui.reader.look.typography import Typography
from curator.gui.reader.margin import Margin
from curator.gui.reader.marks import Mark, marks_of
from curator.gui.reader.reading.bookmark import Bookmark
from curator.gui.reader.reading.crossing import Crossing
from curator.gui.reader.reading.progress import ProgressLine
from curator.gui.reader.setting.look import kept_look
from curator.gui.reader.setting.unseen import UnseenPainter
from curator.gui.reader.shelf import Shelf
from curator.gui.reader.tagger import Tagger
from curator.gui.reader.translating.translating import Translating
from curator.gui.reader.view import ReaderView
from curator.services.lists import articles


class ReaderPane(QWidget):
    """Shows the source that is looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(340)
        self._shelf = Shelf(context)
        self._version: int | None = None  # that is shown
        self.view = ReaderView(context.theme, self, kept_look(context.settings))
        self.header = Header(context, self.view.viewport())
        self.progress = ProgressLine(context.theme, self)
        self.margin = Margin(context.theme, self.view, self._shelf.fetch)
        self.ghosts = Ghosts(context, self.view, self.margin)
        self.guesser = Guesser(context, self.view, self.ghosts)
        self.tagger = Tagger(context, self.view, self, self.guesser.of)
        self.ghost_keeper = GhostKeeper(context, self.view, self.ghosts, self.tagger)
        self.bounds = Bounds(context, self.view)
        self.bookmark = Bookmark(context, self.view)
        self.crossing = Crossing(context, self.view, self.margin, self)
        self.translating = Translating(context, lambda: self.crossing.meant, self)
        self.finder = FindBar(context, self.view, self)
        self.typography = Typography(context, self.view, self)
        self._place()
        self._connect()
        Speaking(context, self.view, self.margin, self.ghost_keeper.walker, self.tagger.last_said)
        self._show_source(context.selection.source_id)

    def reload(self) -> None:
        """Ask the project for the quotes of the source again."""
        self._show_marks(marks_of(self._shelf.all(), self.view.offsets))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the head out at the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def focus_cards(self) -> bool:
        """Give the keys to the chosen card, or to the first in sight; tell whether there is one."""
        chosen = self._context.selection.quote_id
        quote_id = chosen if chosen is not None else self.margin.neighbour(0)
        self._context.selection.look_at_quote(quote_id)
        self.view.show_chosen(quote_id)
        card = self.margin.card_of(quote_id)
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)
        return card is not None

    def _place(self) -> None:
        self.view.under.append(self.finder)
        self.view.over.append(UnseenPainter(self._context.theme))
        self.empty = EmptyPage(self._context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.finder, self.progress, self.view, self.empty):
            column.addWidget(part)

    def _connect(self) -> None:
        context, selection = self._context, self._context.selection
        selection.source_chosen.connect(self._show_source)
        selection.quote_chosen.connect(self._show_quote)
        context.news.changed.connect(self._hear)
        context.project_leaving.connect(self._leave)
        self.view.laid_out.connect(self._follow_scroll)
        self.view.scrolled.connect(self._follow_scroll)
        self.typography.changed.connect(self._lay_out)
        self.header.changed.connect(self._lay_out)
        self.margin.made.connect(self.bounds.watch)
        self.margin.chosen.connect(selection.look_at_quote)
        self.margin.change_requested.connect(self.tagger.change)
        self.margin.step_requested.connect(self._step)
        keep, select = self.tagger.keep, self.view.widen
        own = {"keep": keep, "select": select, "change": self._change, "remove": self._remove}
        for name, deed in {**own, "ends": self._to_ends, "here": None, "translate": None}.items():
            self.view.addAction(context.actions[f"quotes.{name}"])
            if deed is not None:
                context.actions[f"quotes.{name}"].triggered.connect(deed)

    def _show_source(self, source_id: int | None) -> None:
        self._leave()
        attempt, opened = self._context.attempt, articles.opened
        read = attempt(lambda: opened(self._context.project, source_id)) if source_id else None
        _take_turns(self.view if read else self.empty, self.empty if read else self.view)
        self.progress.setVisible(read is not None)
        if read is None:
            self._version = None
            self.view.show_text("")
            self.margin.reload()
            self.finder.hide()
            return
        source, text = read
        self._version = source.version_id
        self.header.show_source(source, text)
        self.view.lay_out(self.header.height_at(self.view.page.column))
        self.view.show_text(text, titled=self.header.is_in_text)
        self.reload()
        self.ghosts.begin(source, text)
        self.bookmark.begin(source)
        self.finder.forget()
        self._follow_scroll()

    def _leave(self) -> None:
        self.tagger.leave()
        self.ghosts.leave()
        if self._context.has_project:
            self.bounds.settle()
            self.bookmark.leave()
        self.bounds.drop()

    def _show_marks(self, marks: Sequence[Mark]) -> None:
        self.view.show_marks(marks)
        self.margin.reload()
        self._look_again()

    def _look_again(self) -> None:
        """Look no longer at a quote that is gone, and tell what the caret is in by now."""
        if self.view.marks.of(self._context.selection.quote_id) is None:
            self._context.selection.look_at_quote(None)
        self.view.painter.chosen = self._context.selection.quote_id
        self.crossing.describe()

    def _show_quote(self, quote_id: int | None) -> None:
        self.view.show_chosen(quote_id)
        self.margin.show_chosen(quote_id)

    def _hear(self, change: Change) -> None:
        source_id = self._context.selection.source_id
        if source_id is None:
            return
        if change.touches("version") and self._version != self._shelf.newest_version(source_id):
            self._show_source(source_id)
        elif change.touches("quote", "statement", "anchor", "version", "source"):
            self._take_in(change)
        elif change.touches("translation"):
            self.margin.reload()
        elif change.touches("actor", "claim"):
            self.margin.renew(change)

    def _take_in(self, change: Change) -> None:
        """Show what became of the quotes: of those alone that were touched, where that is told."""
        touched = self._shelf.touched(change)
        if touched is not None:
            self.view.change_marks(touched.quote_ids, marks_of(touched.marks, self.view.offsets))
            self.margin.renew(change, touched.quote_ids)
            self._look_again()
            return
        marks = marks_of(self._shelf.all(), self.view.offsets)
        if change.touches("quote", "statement", "anchor") or self.view.marks.all != list(marks):
            self._show_marks(marks)

    def _step(self, by: int) -> None:
        self._context.selection.look_at_quote(self.margin.neighbour(by))
        self.focus_cards()

    def _change(self) -> None:
        if (meant := self.crossing.meant) is not None:
            self.tagger.change(meant)

    def _to_ends(self) -> None:
        if self._context.selection.quote_id is not None and self.focus_cards():
            self._context.hint(self.view.viewport(), "ends")

    def _remove(self) -> None:
        from curator.services import quotes

        quote_id = self.crossing.meant
        if quote_id is not None and not self.tagger.is_open:
            self._context.attempt(lambda: quotes.remove(self._context.project, [quote_id]))
            self._context.news.tell()
            self.view.setFocus()

    def _lay_out(self) -> None:
        self.view.set_title(titled=self.header.is_in_text)
        self.view.lay_out(self.header.height_at(self.view.page.column))

    def _follow_scroll(self) -> None:
        page, height = self.view.page, self.header.height_at(self.view.page.column)
        if height != self.view.head:  # the column has its width only now
            self.view.lay_out(height)
            return
        shift = -self.view.verticalScrollBar().value()
        self.header.setGeometry(QRect(page.left, shift, page.column, height))
        self.progress.show_share(self.bookmark.share)
        self._context.selection.see(self.bookmark.read)


def _take_turns(comes: QWidget, goes: QWidget) -> None:
    """Show one in place of the other, which hands over the keys before it goes."""
    comes.show()
    if holds_keys(goes):
        comes.setFocus()
    goes.hide()
