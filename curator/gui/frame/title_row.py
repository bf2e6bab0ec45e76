"""The title row: the menu, the project and whether all is saved, the palette, who is coding."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from curator.gui.actions import MENU
from curator.gui.context import Context
from curator.gui.frame.coders import CoderChip
from curator.gui.messages import tip
from curator.gui.palette.field import Palette
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font

_APART = 10  # pixels


class TitleRow(QWidget):
    """The row at the top of the window."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("title-row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._title = ""
        self.menu_button = self._menu_button()
        self.name = QLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setFont(interface_font(13, self.font().Weight.DemiBold))
        self.saved = QLabel(self)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setProperty("tone", "muted")
        self.palette_field = Palette(context, self)
        self.coder = CoderChip(context, self)
        self._lay_out()
        context.state_changed.connect(self._show)
        context.theme.changed.connect(self._tint)
        self._show()
        self._tint()

    def _lay_out(self) -> None:
        """Keep the palette in the middle, between two sides of one width."""
        self._left, right = QWidget(self), QWidget(self)
        begin, end = QHBoxLayout(self._left), QHBoxLayout(right)
        begin.addWidget(self.menu_button)
        begin.addWidget(self.name)
        begin.addWidget(self.saved)
        begin.addStretch(1)
        begin.setSpacing(_APART)
        end.addStretch(1)
        end.addWidget(self.coder)
        for side in (self._left, right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 14, 0)
        row.setSpacing(12)
        for part, share in ((self._left, 3), (self.palette_field, 4), (right, 3)):
            row.addWidget(part, share)
        for layout in (begin, end):
            layout.setContentsMargins(0, 0, 0, 0)

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("tone", "flat")
        button.setIconSize(QSize(20, 20))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("Menu"))
        button.setToolTip(self.tr("Menu (F10)"))
        button.setShortcut("F10")
        menu = QMenu(button)
        for group in MENU:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions([self._context.actions[name] for name in group])
        button.setMenu(menu)
        return button

    def _show(self) -> None:
        context = self._context
        self._title = context.project.title if context.has_project else "Curator"
        self.name.setToolTip(tip(self._title))
        self.saved.setText(self._state())
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the title as there is room for."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        taken = self.menu_button.sizeHint().width() + self.saved.sizeHint().width() + 2 * _APART
        room = max(self._left.width() - taken, 60)
        shown = self.name.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.name.setText(shown)
        self.name.setAccessibleName(self._title)

    def _state(self) -> str:
        context = self._context
        if not context.has_project:
            return ""
        if context.busy:
            return context.busy
        able = context.project.writable or context.looking
        return self.tr("saved") if able else self.tr("can only be read")

    def _tint(self) -> None:
        self.menu_button.setIcon(icon("book-marked", self._context.theme.tokens.ink))
