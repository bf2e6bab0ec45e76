"""The reader pane: one source with its quotes; a wish in the view becomes a deed here."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.domain.quotes import Quote, QuoteFilter
from curator.domain.sources import Source
from curator.gui.context import Context
from curator.gui.reader.header import Header
from curator.gui.reader.margin import Margin
from curator.gui.reader.marks import marks_of
from curator.gui.reader.tagger import Tagger
from curator.gui.reader.view import ReaderView
from curator.services import quotes, sources


class ReaderPane(QWidget):
    """Shows the source that is looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(400)
        self.view = ReaderView(context.theme, self)
        self.header = Header(self.view.viewport())
        self.margin = Margin(context.theme, self.view)
        self.tagger = Tagger(context, self.view, self)
        self.quotes: list[Quote] = []
        self.empty = QLabel(self.tr("Choose a source at the left."), self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("tone", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self.empty)
        self._connect()
        self._show_source(context.selection.source_id)

    def reload(self) -> None:
        """Ask the project for the quotes of the source again."""
        wanted = QuoteFilter(source_id=self._context.selection.source_id)
        found = self._context.attempt(lambda: quotes.find(self._context.project, wanted)) or []
        self.quotes = sorted(found, key=lambda quote: (quote.anchor.start or 0, quote.id))
        self.view.show_marks(marks_of(self.quotes, self.view.offsets))
        self.margin.show(self.quotes)
        if all(quote.id != self._context.selection.quote_id for quote in self.quotes):
            self._context.selection.look_at_quote(None)
        self.view.show_chosen(self._context.selection.quote_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the head out at the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def focus_cards(self) -> bool:
        """Give the keys to the chosen card, or to the first; tell whether there is one."""
        chosen = self._context.selection.quote_id
        quote_id = chosen if chosen is not None else self.margin.neighbour(0)
        self._context.selection.look_at_quote(quote_id)
        card = self.margin.card_of(quote_id)
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)
        return card is not None

    def _connect(self) -> None:
        context, selection = self._context, self._context.selection
        selection.source_chosen.connect(self._show_source)
        selection.quote_chosen.connect(self._show_quote)
        context.news.changed.connect(self._hear)
        self.view.quote_clicked.connect(selection.look_at_quote)
        self.view.focused.connect(self._hint)
        self.view.words_changed.connect(self._hint)
        self.view.laid_out.connect(self._follow_scroll)
        self.view.scrolled.connect(self._follow_scroll)
        self.margin.chosen.connect(selection.look_at_quote)
        self.margin.focused.connect(lambda: context.hinted.emit("card"))
        self.margin.change_requested.connect(self.tagger.change)
        self.margin.step_requested.connect(self._step)
        for name in ("quotes.keep", "quotes.change", "quotes.remove"):
            self.view.addAction(context.actions[name])
        context.actions["quotes.keep"].triggered.connect(self.tagger.keep)
        context.actions["quotes.change"].triggered.connect(self._change)
        context.actions["quotes.remove"].triggered.connect(self._remove)

    def _show_source(self, source_id: int | None) -> None:
        self.tagger.leave()
        read = self._context.attempt(lambda: self._read(source_id)) if source_id else None
        self.view.setVisible(read is not None)
        self.empty.setVisible(read is None)
        if read is None:
            self.quotes = []
            self.margin.show(())
            self.view.show_text("")
            return
        source, text = read
        self.header.show_source(source)
        self.view.show_text(text)
        self.view.verticalScrollBar().setValue(0)
        self._lay_out()
        self.reload()

    def _read(self, source_id: int) -> tuple[Source, str]:
        project = self._context.project
        return sources.get(project, source_id), sources.text_of(project, source_id)

    def _show_quote(self, quote_id: int | None) -> None:
        self.view.show_chosen(quote_id)
        self.margin.show_chosen(quote_id)

    def _hear(self, change: Change) -> None:
        if self._context.selection.source_id is None:
            return
        if change.touches("quote", "statement", "actor", "claim", "anchor", "source"):
            self.reload()

    def _step(self, by: int) -> None:
        self._context.selection.look_at_quote(self.margin.neighbour(by))
        self.focus_cards()

    def _change(self) -> None:
        if self._context.selection.quote_id is not None:
            self.tagger.change(self._context.selection.quote_id)

    def _remove(self) -> None:
        quote_id = self._context.selection.quote_id
        if quote_id is not None and not self.tagger.is_open:
            self._context.attempt(lambda: quotes.remove(self._context.project, [quote_id]))
            self.view.setFocus()

    def _hint(self) -> None:
        if not self.tagger.is_open:
            self._context.hinted.emit("words" if self.view.has_words else "text")

    def _lay_out(self) -> None:
        page = self.view.page
        self.view.lay_out(self.header.height_at(page.column))
        self._follow_scroll()

    def _follow_scroll(self) -> None:
        page, shift = self.view.page, self.view.verticalScrollBar().value()
        height = self.header.height_at(page.column)
        self.header.setGeometry(QRect(page.left, -shift, page.column, height))
