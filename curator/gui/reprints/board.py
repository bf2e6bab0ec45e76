"""What the panel of possible reprints is made of: sentence, commands, list, difference."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from curator.gui.context import Context
from curator.gui.reprints.beside import DifferenceView
from curator.gui.reprints.delegate import OfferDelegate
from curator.gui.reprints.rows import OfferModel, OfferRow
from curator.gui.style.flow import Flow
from curator.gui.theme import interface_font

DEEDS = ("reprints.accept", "reprints.apart", "reprints.later", "reprints.turn")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEIGHT = 330


class OfferList(QListView):
    """Lists pairs of sources; Enter goes to the article of the first of two."""

    jump_requested = Signal(int)  # the key of a source

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers = OfferModel(self)
        self.setModel(self.offers)
        self.setAccessibleName(self.tr("Possible reprints"))
        self.setItemDelegate(OfferDelegate(context.theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._jump)
        context.theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> OfferRow | None:
        """The row that the keys are on."""
        number = self.currentIndex().row()
        return self.offers.rows[number] if 0 <= number < len(self.offers.rows) else None

    def choose(self, number: int) -> None:
        """Put the keys on a row, or on the last where there are fewer."""
        row = min(max(number, 0), self.offers.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.offers.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the article at Enter; letters are for the commands, not for a search by them."""
        if event.key() in _ENTER:
            self._jump(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _jump(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.offers.rows):
            self.jump_requested.emit(self.offers.rows[index.row()].source.id)


class ReprintBoard(QWidget):
    """Stands below the text and never covers it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("repairs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Possible reprints"))
        self.setFixedHeight(_HEIGHT)
        self.sentence = self._label(interface_font(13))
        self.told = self._label(interface_font(11.5))
        self.told.setProperty("tone", "muted")
        self.list = OfferList(context, self)
        self.words = DifferenceView(context.theme, self)
        self._row = Flow(8)
        self.buttons = {name: self._button(context, name) for name in DEEDS}
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip("Esc")
        self.close_button.setProperty("tone", "flat")
        self._row.addWidget(self.close_button)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        buttons.setLayout(self._row)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sentence, 1)
        head.addWidget(buttons)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setHandleWidth(1)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.list)
        sides.addWidget(self.words)
        sides.setStretchFactor(0, 2)
        sides.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(sides, 1)

    def _button(self, context: Context, name: str) -> QPushButton:
        action = context.actions[name]
        button = QPushButton(action.text(), self)
        button.setAccessibleName(action.text())
        button.setProperty("tone", "primary" if name == DEEDS[0] else "")
        context.actions.describe(button, name)
        button.clicked.connect(action.trigger)
        self.addAction(action)
        self._row.addWidget(button)
        return button

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font)
        return label
