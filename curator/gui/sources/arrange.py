"""The menu that sorts, groups and sifts the list; how it was left comes back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from curator.domain.lists.sources import Arrangement, PrintsShown, SourceGrouping, SourceOrder
from curator.domain.sources import ReadingState
from curator.gui.context import Context
from curator.gui.sources.words import grouping_words, order_words, prints_words, state_word

_KEPT = "sources.arrangement"


class ArrangeButton(QToolButton):
    """A button with a menu of orders, groups and states; it says when not all is shown."""

    arranged = Signal(object)  # an Arrangement

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.arrangement = _read(bytes(context.settings.shape(_KEPT).data()))
        self.setObjectName("arrange")
        self.setText("↓↑")
        self.setProperty("tone", "flat")
        self.setToolTip(self.tr("Sort and group the sources"))
        self.setAccessibleName(self.tr("Sort and group the sources"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._take)
        self.setMenu(self._menu)
        context.actions["sources.arrange"].triggered.connect(self._pop_up)

    def choose(self, arrangement: Arrangement) -> None:
        """Arrange the list so from now on."""
        self.arrangement = arrangement
        self._context.settings.remember_shape(_KEPT, QByteArray(_written(arrangement)))
        self.arranged.emit(arrangement)

    def _pop_up(self) -> None:
        if self.isVisible():
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self) -> None:
        now, menu = self.arrangement, self._menu
        menu.clear()
        for order in SourceOrder:
            other = replace(now, order=order, falling=order in _FALLING)
            self._offer(order_words(order), other, chosen=order is now.order)
        turned = replace(now, falling=not now.falling)
        usual = now.falling == (now.order in _FALLING)
        self._offer(self.tr("Turn the order round"), turned, chosen=not usual)
        menu.addSeparator()
        for grouping in SourceGrouping:
            other = replace(now, grouping=grouping)
            self._offer(grouping_words(grouping), other, chosen=other == now)
        menu.addSeparator()
        for state in (None, *ReadingState):
            other = replace(now, state=state)
            words = self.tr("Only: {0}").format(state_word(state)) if state else ""
            self._offer(words or self.tr("All states"), other, chosen=other == now)
        menu.addSeparator()
        for prints in PrintsShown:
            other = replace(now, prints=prints)
            self._offer(prints_words(prints), other, chosen=other == now)

    def _offer(self, words: str, arrangement: Arrangement, *, chosen: bool) -> None:
        action = self._menu.addAction(words)
        action.setData(arrangement)
        action.setCheckable(True)
        action.setChecked(chosen)

    def _take(self, action: QAction) -> None:
        self.choose(action.data())


_FALLING = frozenset({SourceOrder.DATE, SourceOrder.QUOTES})  # the newest and the most first


def _written(arrangement: Arrangement) -> bytes:
    a = arrangement
    falling = "falling" if a.falling else ""
    return "|".join((a.order, falling, a.grouping, a.state or "", a.prints)).encode()


def _read(kept: bytes) -> Arrangement:
    """Read an arrangement as it was kept; what is odd or missing is the usual one."""
    try:
        order, falling, grouping, state, prints, *_ = (*kept.decode().split("|"), "")
        return Arrangement(
            SourceOrder(order),
            bool(falling),
            SourceGrouping(grouping),
            ReadingState(state) if state else None,
            PrintsShown(prints),
        )
    except ValueError:
        return Arrangement()
