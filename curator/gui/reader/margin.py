"""The margin: cards beside their lines, packed so that none covers another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal

from curator.domain.quotes import Quote
from curator.gui.reader.card import Card, height_of
from curator.gui.reader.view import ReaderView
from curator.gui.theme import Theme

_APART = 8
_AHEAD = 400  # pixels above and below what is seen, in which cards are kept ready


class Margin(QObject):
    """Places a card for each quote near what is seen; others have none."""

    chosen = Signal(int)
    change_requested = Signal(int)
    focused = Signal()
    step_requested = Signal(int)  # so many quotes further down

    def __init__(self, theme: Theme, view: ReaderView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._quotes: Sequence[Quote] = ()
        self._tops: list[int] = []  # of all cards, in pixels from the head of the page
        self._chosen: int | None = None
        self._cards: dict[int, Card] = {}
        self._heights: dict[tuple[int, int], int] = {}
        view.laid_out.connect(self.arrange)
        view.scrolled.connect(self.place)
        theme.changed.connect(self._repaint)

    def show(self, quotes: Sequence[Quote]) -> None:
        """Show cards for these quotes."""
        self._quotes = [quote for quote in quotes if quote.anchor.start is not None]
        self._heights.clear()
        self.arrange()
        for quote in self._quotes:
            if quote.id in self._cards:
                self._cards[quote.id].show_quote(quote, chosen=quote.id == self._chosen)

    def show_chosen(self, quote_id: int | None) -> None:
        """Paint one card as chosen."""
        self._chosen = quote_id
        for card in self._cards.values():
            if card.quote is not None:
                card.show_quote(card.quote, chosen=card.quote.id == quote_id)

    def card_of(self, quote_id: int | None) -> Card | None:
        """Give the card of a quote, where it is near what is seen."""
        return self._cards.get(quote_id or 0)

    def neighbour(self, by: int) -> int | None:
        """Tell the quote so many places after the chosen one; the first where none is chosen."""
        ids = [quote.id for quote in self._quotes]
        if not ids:
            return None
        if self._chosen not in ids:
            return ids[0]
        return ids[min(max(ids.index(self._chosen) + by, 0), len(ids) - 1)]

    def arrange(self) -> None:
        """Give each card its place on the page: beside its line, or as near below as can be."""
        page = self._view.page
        self._tops = packed([self._wish(q, page.card) for q in self._quotes]) if page.card else []
        self.place()

    def place(self) -> None:
        """Show the cards that are near what is seen, and no others."""
        page, view = self._view.page, self._view
        shift, height = view.verticalScrollBar().value(), view.viewport().height()
        first = bisect_left(self._tops, shift - _AHEAD)
        last = bisect_left(self._tops, shift + height + _AHEAD)
        near = self._quotes[first:last] if self._tops else ()
        for quote_id in self._cards.keys() - {quote.id for quote in near}:
            self._drop(quote_id)
        for quote, top in zip(near, self._tops[first:last], strict=False):
            size = (page.card, self._height(quote, page.card))
            self._card(quote).setGeometry(QRect(page.cards, top - shift, *size))

    def _wish(self, quote: Quote, width: int) -> tuple[int, int]:
        start = self._view.offsets.to_utf16(quote.anchor.start or 0)
        shift = self._view.verticalScrollBar().value()
        return self._view.box_of(start).top() - 4 + shift, self._height(quote, width)

    def _height(self, quote: Quote, width: int) -> int:
        key = (quote.id, width)
        if key not in self._heights:
            self._heights[key] = height_of(quote, width)
        return self._heights[key]

    def _card(self, quote: Quote) -> Card:
        if quote.id not in self._cards:
            card = Card(self._theme, self._view.viewport())
            card.chosen.connect(self.chosen)
            card.change_requested.connect(self.change_requested)
            card.focused.connect(self.focused)
            card.step_requested.connect(self.step_requested)
            card.show_quote(quote, chosen=quote.id == self._chosen)
            card.show()
            self._cards[quote.id] = card
        return self._cards[quote.id]

    def _drop(self, quote_id: int) -> None:
        card = self._cards.pop(quote_id, None)
        if card is not None:
            card.hide()
            card.deleteLater()

    def _repaint(self) -> None:
        for card in self._cards.values():
            card.update()


def packed(wishes: Sequence[tuple[int, int]]) -> list[int]:
    """Give each of some boxes its top: where it wishes, or below the one before it.

    Wishes are tops and heights in pixels, ordered by top.
    """
    tops: list[int] = []
    free: int | None = None
    for wish, height in wishes:
        top = wish if free is None else max(wish, free)
        tops.append(top)
        free = top + height + _APART
    return tops
