"""Where the panel stands: beside the words it is about, and never over them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize

WIDTH, NARROW = 412, 236  # pixels: wished for, and the least in which all can be read
_LOW = 200  # pixels; in less height nobody would stay
_EASY = 320  # pixels of height in which nearly all of it is seen
APART, EDGE = 10, 4


def place(words: QRect, area: QRect, height_at: Callable[[int], int]) -> QRect:
    """Give the place of a panel by some words inside an area: ``stand`` without a side to keep."""
    return stand(words, area, height_at)[0]


def clear_of(words: QRect, context: QRect, area: QRect) -> QRect:
    """Give what a panel is to leave free: the words with what is read beside them, or the words.

    ``context`` is the box of the sentences that the words stand in. It is left free where a panel
    has a good room beside it, whatever is in the panel, so that it does not jump while it grows.
    """
    rooms = _rooms(_seen(context, area), area).values()
    easy = any(room.width() >= NARROW and room.height() >= _EASY for room in rooms)
    return context if easy else words


def stand(
    words: QRect, area: QRect, height_at: Callable[[int], int], kept: str = ""
) -> tuple[QRect, str]:
    """Give the place of a panel by some words inside an area, and which side of them it is on.

    ``height_at`` tells how high the panel is at a width. It stays on the side ``kept`` as long
    as it can be used there. Else, best is right of the words at full width, then below or above
    them where all of it fits, then left. Where no side has room for all, it stands in the
    roomiest one. Where there is little room, it is narrower or less high, and is scrolled.
    """
    words = _seen(words, area)
    rooms = _rooms(words, area)
    side = kept if kept and _serves(rooms[kept]) else _best(rooms, height_at(WIDTH))
    width = min(rooms[side].width(), WIDTH)
    return _within(rooms[side], QSize(width, height_at(width)), words, side), side


def _best(rooms: dict[str, QRect], tall: int) -> str:
    for side in ("right", "below", "above", "left"):
        beside = side in ("right", "left")
        if rooms[side].width() >= WIDTH and (beside or rooms[side].height() >= tall):
            return side
    return _roomiest(rooms)


def _serves(room: QRect) -> bool:
    return room.width() >= NARROW and room.height() >= _LOW


def _rooms(words: QRect, area: QRect) -> dict[str, QRect]:
    inner = area.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    rooms = {side: QRect(inner) for side in ("right", "left", "below", "above")}
    rooms["right"].setLeft(words.right() + APART)
    rooms["left"].setRight(words.left() - APART)
    rooms["below"].setTop(words.bottom() + APART)
    rooms["above"].setBottom(words.top() - APART)
    return rooms


def _roomiest(rooms: dict[str, QRect]) -> str:
    """Name the side with most room in it; one that is too narrow to read counts last."""

    def room_at(side: str) -> tuple[bool, int]:
        width, height = rooms[side].width(), rooms[side].height()
        return width >= NARROW and height > 0, min(width, WIDTH) * max(height, 0)

    return max(rooms, key=room_at)


def _within(room: QRect, size: QSize, words: QRect, side: str) -> QRect:
    """Put a panel into a room, as near to the words as can be."""
    width, height = min(size.width(), room.width()), min(size.height(), room.height())
    left = _between(words.left(), room.left(), room.right() + 1 - width)
    top = _between(words.top() - 8, room.top(), room.bottom() + 1 - height)
    if side == "left":
        left = room.right() + 1 - width
    if side == "above":
        top = room.bottom() + 1 - height
    return QRect(left, top, width, height)


def _between(wish: int, least: int, most: int) -> int:
    return max(least, min(wish, most))


def _seen(words: QRect, area: QRect) -> QRect:
    """Give the part of the words that is in the area; a line at its edge where none is."""
    seen = words & area
    if not seen.isEmpty():
        return seen
    line = QRect(words.left(), area.top(), words.width(), 1)
    if words.top() > area.center().y():
        line.moveTop(area.bottom())
    return line
