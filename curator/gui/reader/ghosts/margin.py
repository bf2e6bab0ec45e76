"""Where ghost cards stand: in the room that the cards of kept quotes leave."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QRect, Signal

from curator.domain.suggestions import Suggestion
from curator.gui.reader.ghosts.card import HEIGHT, GhostCard
from curator.gui.reader.ghosts.painting import GhostPainter
from curator.gui.reader.margin import Margin
from curator.gui.reader.marks import Mark
from curator.gui.reader.view import ReaderView

_APART = 8
_DRIFT = 120  # pixels; a ghost that would stand further below its line has no card
_FAR = 400  # pixels; the one that is walked to may, for its card names who speaks
_BEFORE = 12  # suggestions above what is seen whose cards may reach into it

Told = Callable[[int], tuple[Suggestion, str]]


class GhostMargin(QObject):
    """Places a card for each suggestion in sight that finds room beside its line."""

    chosen = Signal(int)
    accepted = Signal(int)

    def __init__(self, view: ReaderView, margin: Margin, painter: GhostPainter, tell: Told) -> None:
        super().__init__(view)
        self._view, self._margin, self._painter, self._tell = view, margin, painter, tell
        self._cards: dict[int, GhostCard] = {}
        self._idle: list[GhostCard] = []
        margin.placed.connect(self.place)

    def card_of(self, number: int) -> GhostCard | None:
        """Give the card of a suggestion, where it has one."""
        return self._cards.get(number)

    def renew(self) -> None:
        """Show other suggestions, or the same otherwise."""
        for number in list(self._cards):
            self._drop(number)
        self.place()

    def place(self) -> None:
        """Show the cards that find room, and no others."""
        placed = self._places()
        for number in self._cards.keys() - placed.keys():
            self._drop(number)
        for number, box in placed.items():
            self._card(number).setGeometry(box)

    def _places(self) -> dict[int, QRect]:
        ghosts, view, page = self._painter.ghosts, self._view, self._view.page
        if not ghosts or not page.card:
            return {}
        first = bisect_left(ghosts.starts, view.first_seen())
        last = bisect_left(ghosts.starts, view.last_seen() + 1)
        near = ghosts.all[max(0, first - _BEFORE) : last]
        tops = self._tops(near)
        walked = [ghost for ghost in near if ghost.quote_id == self._painter.walked]
        if walked and walked[0].quote_id not in tops:  # let it choose before the others
            tops = self._tops(walked, drift=_FAR)
            stands = [(top, top + HEIGHT) for top in tops.values()]
            tops |= self._tops([ghost for ghost in near if ghost not in walked], stands)
        return {key: QRect(page.cards, top, page.card, HEIGHT) for key, top in tops.items()}

    def _tops(
        self, near: Sequence[Mark], stands: Sequence[tuple[int, int]] = (), drift: int = _DRIFT
    ) -> dict[int, int]:
        wishes = [self._view.box_of(ghost.start).top() - 4 for ghost in near]
        taken = [(box.top(), box.bottom() + 1) for box in self._margin.taken]
        tops = fitted(wishes, HEIGHT, [*taken, *stands], drift)
        placed = zip(near, tops, strict=True)
        return {ghost.quote_id: top for ghost, top in placed if top is not None}

    def _card(self, number: int) -> GhostCard:
        if number not in self._cards:
            card = self._idle.pop() if self._idle else self._new_card()
            walked = number == self._painter.walked
            card.show_suggestion(number, *self._tell(number), walked=walked)
            card.show()
            self._cards[number] = card
        return self._cards[number]

    def _new_card(self) -> GhostCard:
        card = GhostCard(self._view.theme, self._view.viewport())
        card.chosen.connect(self.chosen)
        card.accepted.connect(self.accepted)
        return card

    def _drop(self, number: int) -> None:
        card = self._cards.pop(number)
        card.hide()
        self._idle.append(card)


def fitted(
    wishes: Sequence[int], height: int, taken: Iterable[tuple[int, int]], drift: int = _DRIFT
) -> list[int | None]:
    """Give boxes of one height their tops, where they wish or a little below; None without room.

    Those first in the list choose first. ``taken`` are tops and ends of what stands there already.
    """
    walls = sorted(taken)
    tops: list[int | None] = []
    for wish in wishes:
        top = wish
        for begin, end in walls:
            if begin < top + height + _APART and top < end + _APART:
                top = end + _APART
        if top - wish > drift:
            tops.append(None)
            continue
        tops.append(top)
        walls = sorted([*walls, (top, top + height)])
    return tops
