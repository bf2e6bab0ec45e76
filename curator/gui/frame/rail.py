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
_TALL, _LOW = 58, 44  # pixels of a button with its words below, and of one without
_NARROW = 800  # pixels of a window in which the words give their room to the panes


class Rail(QWidget):
    """A button for each room; one is checked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("rail")
        context.hint(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._rooms = {name: self._room(name) for name in ROOMS}
        self._widths = {name: each.minimumWidth() for name, each in self._rooms.items()}
        self._is_folded: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for button in self._rooms.values():
            column.addWidget(button)
        column.addStretch(1)
        context.theme.changed.connect(self._tint)
        context.selection.room_chosen.connect(self._check)
        self._tint()
        self.fold(width=parent.width())

    def fold(self, *, width: int) -> None:
        """Show the icons alone in a window of little width; the words are in their tips."""
        if (width < _NARROW) is self._is_folded:
            return
        self._is_folded = width < _NARROW
        style = Qt.ToolButtonStyle
        for name, button in self._rooms.items():
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if self._is_folded else style.ToolButtonTextUnderIcon
            )
            button.setFixedHeight(_LOW if self._is_folded else _TALL)
            button.setMinimumWidth(_LOW if self._is_folded else self._widths[name])
        self.setMinimumWidth(0 if self._is_folded else 76)

    def _check(self, room: str) -> None:
        if room in self._rooms:
            self._rooms[room].setChecked(True)

    def _room(self, name: str) -> QToolButton:
        action = self._context.actions[f"room.{name}"]
        button = QToolButton(self)
        button.setProperty("tone", "rail")
        button.setText(action.text())
        button.setIconSize(QSize(20, 20))
        button.setFont(interface_font(11.5, self.font().Weight.Medium))
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
