"""The rooms that there are: each one's command ``room.<name>`` gives its words, key and icon.

To add a room: a class of ``Room``, a function here that imports and makes it, and its name in
``ROOMS``. Panes go elsewhere by ``context.go_to(room, wish)``, ``context.show_place(source_id,
quote_id)`` and ``context.quotes_requested``; Alt+Left comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from curator.gui.context import Context
from curator.gui.rooms.room import Room

Make = Callable[[Context, QWidget], Room]


def _read(context: Context, parent: QWidget) -> Room:
    from curator.gui.rooms.read import ReadRoom

    return ReadRoom(context, parent)


def _quotes(context: Context, parent: QWidget) -> Room:
    from curator.gui.rooms.quotes import QuotesRoom

    return QuotesRoom(context, parent)


def _actors(context: Context, parent: QWidget) -> Room:
    from curator.gui.rooms.actors import ActorsRoom

    return ActorsRoom(context, parent)


def _claims(context: Context, parent: QWidget) -> Room:
    from curator.gui.rooms.claims import ClaimsRoom

    return ClaimsRoom(context, parent)


def _briefing(context: Context, parent: QWidget) -> Room:
    from curator.gui.rooms.briefing import BriefingRoom

    return BriefingRoom(context, parent)


# In the order of the rail. A room is imported and made when it is first gone to.
ROOMS: Mapping[str, Make] = {
    "read": _read,
    "quotes": _quotes,
    "actors": _actors,
    "claims": _claims,
    "briefing": _briefing,
}
