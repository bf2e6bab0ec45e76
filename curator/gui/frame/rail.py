"""The rail at the left: the rooms of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from curator.gui.actions import DRAWINGS
from curator.gui.context import Context
from curator.gui.rooms.registry import ROOMS
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font

_FRAME = 12  # pixels of a button at the sides of its words, as the style sheet has it


class Rail(QWidget):
    """A button for each room; one is checked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("rail")
        context.hint(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(76)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._rooms = {name: self._room(name) for name in ROOMS}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for button in self._rooms.values():
            column.addWidget(button)
        column.addStretch(1)
        context.theme.changed.connect(self._tint)
        context.selection.room_chosen.connect(self._check)
        self._tint()

    def _check(self, room: str) -> None:
        if room in self._rooms:
            self._rooms[room].setChecked(True)

    def _room(self, name: str) -> QToolButton:
        action = self._context.actions[f"room.{name}"]
        button = QToolButton(self)
        button.setProperty("tone", "rail")
        button.setText(action.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(20, 20))
        button.setFont(interface_font(11.5, self.font().Weight.Medium))
        button.setFixedHeight(58)
        words = QFontMetrics(button.font()).horizontalAdvance(f"  {button.text()}")
        button.setMinimumWidth(max(64, words + _FRAME))
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        self._context.actions.describe(button, f"room.{name}")
        button.setAccessibleName(action.text())
        button.clicked.connect(action.trigger)
        return button

    def _tint(self) -> None:
        tokens = self._context.theme.tokens
        for name, button in self._rooms.items():
            drawing = DRAWINGS[f"room.{name}"]
            button.setIcon(icon(drawing, tokens.muted, tokens.accent))
