"""Columns that fit their table: the least important go where there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QTableView


@dataclass(frozen=True, slots=True)
class Wish:
    """How wide one column has to be and is wished to be, in pixels."""

    section: int
    least: int
    wide: int
    share: int = 0  # of what is left over when all are as wide as wished


def fitted(wishes: Sequence[Wish], room: int) -> dict[int, int]:
    """Give the widths of the columns that fit into a room; the wishes come by importance.

    The first one is always there.
    """
    shown = list(wishes)
    while len(shown) > 1 and sum(wish.least for wish in shown) > room:
        shown.pop()
    spare = max(room - sum(wish.least for wish in shown), 0)
    wanted = sum(wish.wide - wish.least for wish in shown)
    part = min(spare / wanted, 1) if wanted else 1
    widths = {each.section: each.least + int((each.wide - each.least) * part) for each in shown}
    left, shares = max(room - sum(widths.values()), 0), sum(wish.share for wish in shown)
    for wish in shown:
        widths[wish.section] += left * wish.share // shares if shares else 0
    return widths


class FittingColumns(QObject):
    """Fits the columns at each width of the table, until a person sets them otherwise."""

    def __init__(self, table: QTableView, wishes: Sequence[Wish]) -> None:
        super().__init__(table)
        self._table, self._head, self._wishes = table, table.horizontalHeader(), wishes
        self.own = False  # whether a person has set them
        self._fits = False  # just now, so that what the header tells is not by a person
        table.viewport().installEventFilter(self)
        self._head.sectionResized.connect(self._hear)
        self._head.sectionMoved.connect(self._hear)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.menu = QMenu(self.tr("Columns"), table)
        self.menu.aboutToShow.connect(self._fill)
        self._head.customContextMenuRequested.connect(self._pop_up)

    def fit(self) -> None:
        """Give the columns the room there is."""
        self.own, self._fits = False, True
        widths = fitted(self._wishes, self._table.viewport().width())
        for wish in self._wishes:
            self._head.setSectionHidden(wish.section, wish.section not in widths)
            if wish.section in widths:
                self._head.resizeSection(wish.section, widths[wish.section])
        self._fits = False

    def restore(self, shape: QByteArray) -> None:
        """Set the columns as a person had them; where there is no such shape, they fit."""
        self.own = not shape.isEmpty() and self._head.restoreState(shape)

    @property
    def shape(self) -> QByteArray:
        """How a person has set the columns; empty where they fit by themselves."""
        return self._head.saveState() if self.own else QByteArray()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew at another width."""
        if event.type() is QEvent.Type.Resize and not self.own:
            self.fit()
        return super().eventFilter(watched, event)

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column, as a person wishes."""
        self.own = True
        self._head.setSectionHidden(section, not shown)

    def _hear(self) -> None:
        self.own = self.own or not self._fits

    def _fill(self) -> None:
        self.menu.clear()
        for section in range(self._head.count()):
            words = str(self._table.model().headerData(section, Qt.Orientation.Horizontal))
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(not self._head.isSectionHidden(section))
            alone = self._head.count() - self._head.hiddenSectionCount() == 1
            action.setEnabled(not (alone and action.isChecked()))
            action.triggered.connect(partial(self._turn, section))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Fit them to the window")).triggered.connect(self.fit)

    def _turn(self, section: int) -> None:
        self.show_column(section, shown=self._head.isSectionHidden(section))

    def _pop_up(self, place: QPoint) -> None:
        self.menu.popup(self._head.mapToGlobal(place))
