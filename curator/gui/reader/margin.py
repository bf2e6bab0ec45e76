"""The margin: cards beside their lines, packed so that none covers another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence, Set

from PySide6.QtCore import QObject, QRect, Qt, Signal

from curator.domain.edits import Change
from curator.domain.quotes import Quote
from curator.gui.reader.card import Card, height_of
from curator.gui.reader.cards.more import Hidden, MoreSigns
from curator.gui.reader.cards.packing import FAR, SIGN, Packing
from curator.gui.reader.marks import Mark
from curator.gui.reader.view import ReaderView
from curator.gui.theme import Theme

_AHEAD = 200  # pixels above and below what is seen, in which cards are kept ready
_HELD = 500  # quotes; of a long article those far away are asked for again
_PACK = 24  # quotes; packing begins anew at each so many, so that scrolling moves no card

Fetch = Callable[[Sequence[int]], dict[int, Quote]]


class Margin(QObject):
    """Places a card for each quote near what is seen, or a sign for those that have no room."""

    chosen = Signal(int)
    change_requested = Signal(int)
    focused = Signal()
    step_requested = Signal(int)  # so many quotes further down
    made = Signal(Card)
    placed = Signal()  # the cards stand where they are to
    _changed = Signal()

    def __init__(self, theme: Theme, view: ReaderView, fetch: Fetch) -> None:
        super().__init__(view)
        self._theme, self._view, self._fetch = theme, view, fetch
        self._quotes: dict[int, Quote] = {}
        self._chosen: int | None = None
        self._cards: dict[int, Card] = {}
        self._idle: list[Card] = []
        self._heights: dict[int, int] = {}
        self._width = 0  # of a card
        self._stale: set[int] = set()  # quotes whose cards are to be shown anew
        self._due = False  # to be placed before the next picture
        self._changed.connect(self._place_due, Qt.ConnectionType.QueuedConnection)
        self.more = MoreSigns(view.viewport())
        view.laid_out.connect(self.place)
        view.scrolled.connect(self.place)
        theme.changed.connect(self._repaint)

    def reload(self) -> None:
        """Ask anew for what is said in the quotes, and place their cards."""
        self._quotes.clear()
        self._heights.clear()
        self.place()
        self._show(self._cards)

    def renew(self, change: Change, quote_ids: Set[int] = frozenset()) -> None:
        """Ask anew for some quotes, and for those that name an actor or a claim of an edit."""
        actors, claims = (change.ids.get(noun, frozenset()) for noun in ("actor", "claim"))
        stale = {
            quote.id
            for quote in self._quotes.values()
            for said in quote.statements
            if said.actor_id in actors or said.claim_id in claims
        }
        for quote_id in stale | quote_ids:
            self._quotes.pop(quote_id, None)
            self._heights.pop(quote_id, None)
        self._place_soon(stale | quote_ids)

    def show_chosen(self, quote_id: int | None) -> None:
        """Paint one card as chosen, at its very line."""
        before, self._chosen = self._chosen, quote_id
        both = {key for key in (before, quote_id) if key is not None}
        self._show(self._cards.keys() & self._quotes.keys() & both)
        self._place_soon(both)

    def card_of(self, quote_id: int | None) -> Card | None:
        """Give the card of a quote, where it is near what is seen."""
        self._place_due()
        return self._cards.get(quote_id or 0)

    @property
    def taken(self) -> list[QRect]:
        """Where cards stand, and signs of those that have no room."""
        self._place_due()
        return [*(card.geometry() for card in self._cards.values()), *self.more.boxes]

    def quotes_of(self, quote_ids: Sequence[int]) -> list[Quote]:
        """Give quotes with what is said in them; those that are gone are left out."""
        self._hold(quote_ids)
        return [self._quotes[quote_id] for quote_id in quote_ids if quote_id in self._quotes]

    def neighbour(self, by: int) -> int | None:
        """Tell the quote so many places after the chosen one; the first in sight if none is."""
        marks = self._view.marks
        if not marks:
            return None
        number = marks.number(self._chosen)
        if number is None:
            seen = bisect_left(marks.starts, self._view.first_seen())
            return marks.all[min(seen, len(marks) - 1)].quote_id
        return marks.all[min(max(number + by, 0), len(marks) - 1)].quote_id

    def place(self) -> None:
        """Show the cards that are near what is seen, and no others."""
        self._due = False
        page = self._view.page
        self._measure(page.card)
        near = self._near() if page.card else []
        self._hold([mark.quote_id for mark in near])
        near = [mark for mark in near if mark.quote_id in self._quotes]
        wishes = [
            (self._view.box_of(mark.start).top() - 4, self._height(mark.quote_id)) for mark in near
        ]
        pinned = next((n for n, mark in enumerate(near) if mark.quote_id == self._chosen), None)
        packing = Packing(wishes, pinned, -self._view.verticalScrollBar().value())
        low, high = -_AHEAD, self._view.viewport().height() + _AHEAD
        placed = {
            mark.quote_id: QRect(page.cards, top, page.card, wish[1])
            for mark, wish, top in zip(near, wishes, packing.tops, strict=True)
            if top is not None and low < top + wish[1] and top < high
        }
        self.more.show(
            [
                Hidden(
                    QRect(page.cards, top, page.card, SIGN),
                    [near[number].quote_id for number in numbers],
                    near[numbers[0]].start,
                    max(near[number].end for number in numbers),
                )
                for top, numbers in packing.signs
                if low < top < high
            ]
        )
        for quote_id in self._cards.keys() - placed.keys():
            self._drop(quote_id)
        for quote_id, box in placed.items():
            self._card(quote_id).setGeometry(box)
        self._show(self._cards.keys() & self._stale)
        self._stale = set()
        self.placed.emit()

    def _place_soon(self, stale: Set[int]) -> None:
        """Place the cards once for all that one deed does to them; some are to be shown anew."""
        self._stale |= stale
        if not self._due:
            self._due = True
            self._changed.emit()

    def _place_due(self) -> None:
        if self._due:
            self.place()

    def _near(self) -> list[Mark]:
        """List the marks in sight, with those whose cards may reach here, or want the room."""
        view, marks = self._view, self._view.marks
        if not marks:
            return []
        first = bisect_left(marks.starts, view.first_seen())
        last = bisect_left(marks.starts, view.last_seen(FAR) + 1)
        return marks.all[max(0, first // _PACK - 1) * _PACK : last]

    def _hold(self, quote_ids: Sequence[int]) -> None:
        missing = [quote_id for quote_id in quote_ids if quote_id not in self._quotes]
        if not missing:
            return
        if len(self._quotes) + len(missing) > _HELD:  # of a long article only what is near
            near = {*quote_ids, *self._cards}
            self._quotes = {key: quote for key, quote in self._quotes.items() if key in near}
            self._heights = {key: high for key, high in self._heights.items() if key in near}
        self._quotes.update(self._fetch(missing))

    def _show(self, quote_ids: Iterable[int]) -> None:
        for quote_id in quote_ids:
            quote = self._quotes[quote_id]
            self._cards[quote_id].show_quote(quote, chosen=quote_id == self._chosen)

    def _measure(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self._heights.clear()

    def _height(self, quote_id: int) -> int:
        if quote_id not in self._heights:
            self._heights[quote_id] = height_of(self._quotes[quote_id], self._width)
        return self._heights[quote_id]

    def _card(self, quote_id: int) -> Card:
        if quote_id not in self._cards:
            card = self._idle.pop() if self._idle else self._new_card()
            card.show_quote(self._quotes[quote_id], chosen=quote_id == self._chosen)
            card.show()
            self._cards[quote_id] = card
        return self._cards[quote_id]

    def _new_card(self) -> Card:
        card = Card(self._theme, self._view.viewport())
        card.chosen.connect(self.chosen)
        card.change_requested.connect(self.change_requested)
        card.focused.connect(self.focused)
        card.step_requested.connect(self.step_requested)
        card.left.connect(self._view.setFocus)
        self.made.emit(card)
        return card

    def _drop(self, quote_id: int) -> None:
        card = self._cards.pop(quote_id)
        if card.hasFocus():
            self._view.setFocus()
        card.hide()
        card.quote = None
        self._idle.append(card)

    def _repaint(self) -> None:
        for card in self._cards.values():
            card.update()
