"""The stack: the welcome page, or the rooms of the open project, one at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from curator.gui.context import Context
from curator.gui.rooms.registry import ROOMS
from curator.gui.rooms.room import Room

if TYPE_CHECKING:
    from curator.gui.dialogs.welcome import WelcomePage


class RoomStack(QStackedWidget):
    """Shows the room we are in; makes it at the first visit."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.rooms: dict[str, Room] = {}
        context.selection.room_chosen.connect(self._show)
        context.wished.connect(self._pass_on)
        context.keys_given_up.connect(self._take_keys)
        context.actions["panes.next"].triggered.connect(self._next)
        context.actions["panes.previous"].triggered.connect(self._previous)
        for name, command in context.actions.rooms().items():
            command.setVisible(name in ROOMS)
            command.triggered.connect(lambda _=False, name=name: context.go_to(name))

    @cached_property
    def welcome(self) -> WelcomePage:
        """The page for where no project is open, made when it is first to be seen."""
        from curator.gui.dialogs.welcome import WelcomePage

        welcome = WelcomePage(self._context, self)
        welcome.open_requested.connect(self._context.open)
        self.addWidget(welcome)
        return welcome

    @property
    def room(self) -> Room | None:
        """The room we are in; None where no project is open."""
        return self.rooms.get(self._context.selection.room)

    def clear(self) -> None:
        """Let the rooms of a project go and show the welcome page."""
        if self._context.selection.room:
            self._context.settings.remember_room(self._context.selection.room)
        for room in self.rooms.values():
            room.remember()
            self.removeWidget(room)
            room.deleteLater()
        self.rooms.clear()
        self.welcome.reload()
        self.setCurrentWidget(self.welcome)
        self.welcome.setFocus()

    def _show(self, name: str) -> None:
        if name not in self.rooms:
            self.rooms[name] = ROOMS[name](self._context, self)
            self.addWidget(self.rooms[name])
        self.setCurrentWidget(self.rooms[name])
        self.rooms[name].enter()

    def _take_keys(self) -> None:
        if self.room is not None:
            self.room.enter()
        else:
            self.welcome.setFocus()

    def _pass_on(self, wish: object) -> None:
        if self.room is not None:
            self.room.receive(wish)

    def _next(self) -> None:
        if self.room is not None:
            self.room.step(1)

    def _previous(self) -> None:
        if self.room is not None:
            self.room.step(-1)
