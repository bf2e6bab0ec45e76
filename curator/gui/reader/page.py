"""The measures of the page: where text, cards and panel stand at a width."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QSize

COLUMN = 566  # pixels; about 66 characters of the reading font
NARROWEST = 320
CARD, NARROW_CARD = 300, 208
GAP, SIDE = 28, 28


@dataclass(frozen=True, slots=True)
class Page:
    """Where things stand on a page, in pixels from its left edge."""

    left: int  # of the text
    column: int  # width of the text
    cards: int  # left edge of the cards
    card: int  # width of a card; 0 where there is no room for any

    def mirrored(self, width: int) -> Page:
        """Give the page as it stands in a window that runs from right to left."""
        return replace(
            self, left=width - self.left - self.column, cards=width - self.cards - self.card
        )


def page_of(width: int, wanted: int = COLUMN) -> Page:
    """Lay a page out: a text of a wanted width first, cards where there is room, both centred."""
    room = width - 2 * SIDE
    card = min(CARD, max(NARROW_CARD, room - GAP - wanted))
    column = min(wanted, room - GAP - card)
    if column < NARROWEST:
        card, column = 0, min(wanted, room)
    taken = column + (GAP + card if card else 0)
    left = SIDE + max(0, (room - taken) // 2)
    return Page(left, max(column, 120), left + column + GAP, card)


def place_beside(words: QRect, size: QSize, area: QRect, margin: int) -> QPoint:
    """Place a panel by the selected words, never over them where that can be helped.

    Best is the margin right of the text, which begins at ``margin``; then below the words,
    then above them.
    """
    if area.right() - margin >= size.width():
        top = min(max(words.top() - 8, area.top() + 8), area.bottom() - size.height() - 8)
        return QPoint(margin, max(top, area.top()))
    left = min(max(words.left(), area.left() + 8), area.right() - size.width() - 8)
    below, above = words.bottom() + 10, words.top() - 10 - size.height()
    fits_below = below + size.height() <= area.bottom()
    top = below if fits_below or above < area.top() else above
    return QPoint(max(left, area.left()), min(top, area.bottom() - size.height()))
