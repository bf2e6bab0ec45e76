"""The rail at the left: the rooms of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font


class Rail(QWidget):
    """A button for each room; one is checked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(76)
        self._rooms = {"book-open": self._room(self.tr("Read"), "Ctrl+1")}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for button in self._rooms.values():
            column.addWidget(button)
        column.addStretch(1)
        context.theme.changed.connect(self._tint)
        self._tint()

    def _room(self, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("tone", "rail")
        button.setText(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(20, 20))
        button.setFont(interface_font(11.5, self.font().Weight.Medium))
        button.setFixedSize(64, 56)
        button.setCheckable(True)
        button.setChecked(True)
        button.setAutoExclusive(True)
        button.setShortcut(keys)
        button.setToolTip(f"{name} ({keys})")
        button.setAccessibleName(name)
        return button

    def _tint(self) -> None:
        tokens = self._context.theme.tokens
        for name, button in self._rooms.items():
            button.setIcon(icon(name, tokens.muted, tokens.accent))
