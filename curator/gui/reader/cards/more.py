"""Signs in the margin for the cards that have no room: so many more, listed where pressed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRect, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from curator.gui.messages import counted
from curator.gui.theme import interface_font


class Hidden(NamedTuple):
    """Quotes that have no card, where the sign for them stands, and where they begin and end."""

    box: QRect
    quote_ids: list[int]
    start: int  # UTF-16 units
    end: int


class MoreSigns(QObject):
    """Shows a sign for each place where cards were left out."""

    asked = Signal(list, int, int)  # keys of quotes; where these begin and end, in UTF-16 units

    def __init__(self, port: QWidget) -> None:
        super().__init__(port)
        self._port = port
        self.buttons: list[QPushButton] = []
        self._shown: list[Hidden] = []

    @property
    def boxes(self) -> list[QRect]:
        """Where signs stand."""
        return [button.geometry() for button in self.buttons if not button.isHidden()]

    def show(self, hidden: Sequence[Hidden]) -> None:
        """Show signs for these, and no others."""
        while len(self.buttons) < len(hidden):
            self.buttons.append(self._button(len(self.buttons)))
        self._shown = list(hidden)
        for button, each in zip(self.buttons, hidden, strict=False):
            self._tell(button, len(each.quote_ids))
            box = QRect(each.box)
            box.setWidth(min(button.sizeHint().width(), box.width()))
            if button.isRightToLeft():
                box.moveRight(each.box.right())
            button.setGeometry(box)
            button.show()
        for button in self.buttons[len(hidden) :]:
            if button.hasFocus():
                self._port.setFocus()
            button.hide()

    def _tell(self, button: QPushButton, number: int) -> None:
        figure = QLocale().toString(number)
        button.setText(QCoreApplication.translate("Margin", "+{0} more").format(figure))
        quotes = counted(number, "quote")
        told = QCoreApplication.translate("Margin", "{0} without room for a card").format(quotes)
        button.setAccessibleName(told)
        button.setToolTip(told)

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(self._port)
        button.setProperty("tone", "chip")
        button.setAutoDefault(False)
        button.setFont(interface_font(12))
        button.clicked.connect(partial(self._ask, number))
        return button

    def _ask(self, number: int) -> None:
        _, quote_ids, start, end = self._shown[number]
        self.asked.emit(quote_ids, start, end)
