"""The bar above the table: how many rows, and what can be done with the chosen ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui.context import Context
from curator.gui.tagging.matching import Names
from curator.gui.tagging.name_field import NameField
from curator.gui.theme import Theme, interface_font

STANCES = tuple(f"statements.{name}" for name in ("supports", "opposes", "neutral", "unclear"))
_BUTTONS = (
    "statements.actor", "statements.claim", "statements.tag", "statements.untag",
    "statements.remove",
)  # fmt: skip
_SIDE, _APART = 12, 2  # pixels
_MORE = (
    "statements.go", "statements.edit", "statements.copy", "statements.export", "statements.brief",
)  # fmt: skip


class Bar(QWidget):
    """Offers the commands on the chosen rows; the commands know what they do."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setFont(interface_font(13, self.font().Weight.DemiBold))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 6)
        row.setSpacing(_APART)
        row.addWidget(self.count, 1)
        stance = self._menu_button(self.tr("Stance"), STANCES)
        row.addWidget(stance)
        self._buttons = [self._button(name) for name in _BUTTONS]
        for button in self._buttons:
            row.addWidget(button)
        more = self._menu_button(self.tr("More"), _MORE)
        self.more = more.menu()
        row.addWidget(more)
        self._lasting = (self.count, stance, more)

    def event(self, event: QEvent) -> bool:
        """Let what has no room go into the menu, the last first."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._refold()
        return super().event(event)

    def _refold(self) -> None:
        wide = sum(part.sizeHint().width() + _APART for part in self._lasting)
        room = self.width() - 2 * _SIDE - wide
        for button in self._buttons:
            room -= button.sizeHint().width() + _APART
            if (room < 0) is not button.isHidden():
                self._fold(button, folded=room < 0)

    def minimumSizeHint(self) -> QSize:
        """Need no more width than what cannot go into the menu."""
        wide = sum(part.sizeHint().width() + _APART for part in self._lasting)
        return QSize(wide + 2 * _SIDE, super().minimumSizeHint().height())

    def _fold(self, button: QToolButton, *, folded: bool) -> None:
        button.setVisible(not folded)
        if folded:
            self.more.insertAction(self.more.actions()[0], button.defaultAction())
        else:
            self.more.removeAction(button.defaultAction())

    def _button(self, name: str) -> QToolButton:
        action, button = self._context.actions[name], QToolButton(self)
        button.setProperty("tone", "flat")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFont(interface_font(12))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _menu_button(self, words: str, names: tuple[str, ...]) -> QToolButton:
        button, menu = QToolButton(self), QMenu(self)
        menu.addActions([self._context.actions[name] for name in names])
        button.setProperty("tone", "flat")
        button.setText(f"{words} ▾")
        button.setAccessibleName(words)
        button.setFont(interface_font(12))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class NamePanel(QWidget):
    """Asks for one name for all the chosen rows; it keeps nothing itself."""

    named = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(386)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "muted")
        self.field = NameField(theme, self.tr("Name"), self.tr("New: {0}"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.entered.connect(self._done)
        self.field.picked.connect(self._done)
        self.field.resized.connect(self._resize)
        self.field.line.installEventFilter(self)
        self.hide()

    def ask(self, words: str, names: Names) -> None:
        """Ask, in these words, for one of these names or a new one."""
        self.words.setText(words)
        self.field.line.setAccessibleName(words)
        self.field.know(names)
        self.field.put("")
        self._resize()
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave at Escape, once the list is closed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.hide()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _done(self) -> None:
        name = self.field.text
        self.hide()
        self.left.emit()
        if name:
            self.named.emit(name)

    def _resize(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()
        self.resize(self.width(), layout.totalSizeHint().height())
