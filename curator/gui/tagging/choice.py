"""A row of buttons of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from curator.gui.actions import shown_keys
from curator.gui.theme import Theme, interface_font, mixed

_APART = 4  # pixels


class Option(QAbstractButton):
    """One of several; the chosen one is filled with a tint and set heavier."""

    def __init__(self, theme: Theme, words: str, stance: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._stance = theme, stance
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Give room to the words at their heaviest."""
        font = interface_font(12, self.font().Weight.DemiBold)
        return QSize(max(QFontMetrics(font).horizontalAdvance(self.text()) + 11, 28), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        tokens = self._theme.tokens
        colour = tokens.of_stance(self._stance)
        weight = self.font().Weight
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        ring = tokens.accent if self.hasFocus() else colour if self.isChecked() else tokens.line
        painter.setPen(QColor(ring))
        ground = mixed(colour, tokens.raised, 0.1) if self.isChecked() else QColor(tokens.raised)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        painter.setFont(interface_font(12, weight.DemiBold if self.isChecked() else weight.Normal))
        painter.setPen(QColor(colour if self._stance or self.isChecked() else tokens.ink))
        painter.drawText(self.rect(), 0x84, self.text())
        painter.end()


class Choice(QWidget):
    """Buttons side by side, chosen by mouse, arrows, or Alt and a digit."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self.changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_APART)
        self.setAccessibleName(name)
        self.setObjectName(name)

    def offer(self, words: Sequence[str], stances: Sequence[str] = (), keys: str = "") -> None:
        """Show these words to choose from; ``keys`` such as ``Alt+`` go before their number."""
        for number, each in enumerate(words):
            stance = stances[number] if stances else ""
            option = Option(self._theme, each, stance, self)
            if keys:
                self._add_keys(f"{keys}{number + 1}", number)
                option.setToolTip(shown_keys(QKeySequence(f"{keys}{number + 1}")))
            self._group.addButton(option, number)
        self.fit(2**15)
        self.choose(0)

    def fit(self, room: int) -> None:
        """Stand in one row where so many pixels are enough, else two in a row."""
        options = self._group.buttons()
        wide = sum(option.sizeHint().width() + _APART for option in options) - _APART
        columns = len(options) if wide <= room else 2
        for number, option in enumerate(options):
            self._grid.addWidget(option, number // columns, number % columns)

    def _add_keys(self, keys: str, number: int) -> None:
        """Let keys choose from anywhere in the panel; the focus stays in the field typed in."""
        shortcut = QShortcut(QKeySequence(keys), self.parentWidget() or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(self.choose, number))

    @property
    def chosen(self) -> int:
        """The number of the chosen button, from 0."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose one; the keys come to it first."""
        self._group.button(number).setChecked(True)
        self.setFocusProxy(self._group.button(number))
