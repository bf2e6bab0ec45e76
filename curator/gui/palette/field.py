"""The search and command field of the title row, and the list that opens below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget

from curator.domain.quotes import QuoteFilter
from curator.gui.context import Context
from curator.gui.keyboard.back import WayBack
from curator.gui.palette.stock import Stock
from curator.gui.rooms.registry import ROOMS
from curator.gui.theme import interface_font

if TYPE_CHECKING:
    from curator.gui.palette.rows import PaletteModel, Row

_LEAST, _HIGHEST = 600, 480  # of the list


class Palette(QLineEdit):
    """Type to find a command, a source, an actor, a claim or a quote; Enter goes there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._back = WayBack(context, self)
        self._recent: Sequence[Path] = ()
        self.stock = Stock(context, self)
        context.hint(self, "palette")
        self.setFont(interface_font(13))
        self.setFixedHeight(32)
        self.setMaximumWidth(480)
        self.setMinimumWidth(160)
        self.setAccessibleName(self.tr("Search and commands"))
        self.textEdited.connect(self.search)
        self.stock.renewed.connect(self._search_again)
        context.project_closed.connect(self.leave)
        command = context.actions["palette.open"]
        command.triggered.connect(self.open)
        command.changed.connect(self._name_keys)
        self._name_keys()

    @cached_property
    def model(self) -> PaletteModel:
        """What is offered, from the first use on."""
        from curator.gui.palette.rows import PaletteModel

        return PaletteModel(self)

    @cached_property
    def list(self) -> QListView:
        """Where it is offered, made at the first use."""
        return self._list(self.window())

    def open(self) -> None:
        """Give the keys to the field and offer every command."""
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.search()

    def leave(self) -> None:
        """Close the list and give the keys back to where they were."""
        self._shut()
        self.clear()
        self._back.go()

    def search(self, _: str = "") -> None:
        """Offer what fits."""
        from curator.gui.palette import rows

        typed = self.text()
        self.stock.bring_up_to_date()
        offered = rows.command_rows(self._context.actions, typed)
        offered += rows.name_rows(self.stock.find(typed))
        offered += rows.project_rows(self._recent, typed)
        self.model.show(offered, rows.nothing_row(gathering=self.stock.gathering))
        self._choose(self.model.next_from(-1, 1))
        self._context.hint(
            self, "palette" if self.list.currentIndex().row() >= 0 else "palette-none"
        )
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list, go to what is chosen, or leave."""
        key, here = event.key(), self.list.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.list.isVisible():
                self.search()
            else:
                self._choose(self.model.next_from(here, 1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Note who had the keys before they come here, and close when they go."""
        if event.type() is QEvent.Type.FocusIn:
            self._recent = self._others()
            self.search()
        elif event.type() is QEvent.Type.FocusOut and self._is_open and not self.list.underMouse():
            self.list.hide()
        return super().event(event)

    def _others(self) -> Sequence[Path]:
        """List the projects opened last, but for the one that is open."""
        context = self._context
        here = context.project.path if context.has_project else None
        return [path for path in context.settings.recent if path != here]

    @property
    def _is_open(self) -> bool:
        return "list" in self.__dict__ and self.list.isVisible()

    def _shut(self) -> None:
        if self._is_open:
            self.list.hide()

    def _list(self, window: QWidget) -> QListView:
        from curator.gui.palette.delegate import PaletteDelegate

        view = QListView(window)
        view.setObjectName("matches")
        view.setAccessibleName(self.tr("What fits"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self.model)
        view.setItemDelegate(PaletteDelegate(self._context.theme, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.clicked.connect(self._go)
        view.hide()
        window.installEventFilter(self)
        return view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list below the field as the window changes its size."""
        if event.type() is QEvent.Type.Resize and self._is_open:
            self._place()
        return super().eventFilter(watched, event)

    def _search_again(self) -> None:
        if self._is_open:
            self.search()

    def _name_keys(self) -> None:
        keys = self._context.actions.keys_of("palette.open")
        self.setPlaceholderText(self.tr("Search or do anything   {0}").format(keys).strip())

    def _choose(self, number: int) -> None:
        index = self.model.index(number)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        if number == 1:
            self.list.scrollToTop()

    def _place(self) -> None:
        count = self.model.rowCount()
        self.list.setVisible(bool(count))
        if not count:
            return
        window = self.window()
        wide = max(self.width(), _LEAST)
        corner = self.mapTo(window, QPoint((self.width() - wide) // 2, self.height() + 4))
        room = min(_HIGHEST, window.height() - corner.y() - 40)
        tall = 2 + sum(self.list.sizeHintForRow(n) for n in range(min(count, 20)))
        left = max(8, min(corner.x(), window.width() - wide - 8))
        self.list.setGeometry(QRect(QPoint(left, corner.y()), QSize(wide, min(room, tall))))
        self.list.raise_()

    def _go(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is None or row.heading:
            return
        self.leave()
        if row.command:
            self._context.actions[row.command].trigger()
        elif row.path is not None:
            self._context.open(row.path)
        else:
            self._ways()[row.kind](row)

    def _ways(self) -> dict[str, Callable[[Row], object]]:
        show, quotes = self._context.show_place, self._show_quotes
        return {
            "source": lambda row: show(row.key),
            "quote": lambda row: show(row.source_id, row.key),
            "actor": lambda row: quotes(QuoteFilter(actor_id=row.key)),
            "claim": lambda row: quotes(QuoteFilter(claim_id=row.key)),
        }

    def _show_quotes(self, wanted: QuoteFilter) -> None:
        """Show the quotes of an actor or a claim: in their room, else the first at its place."""
        if "quotes" in ROOMS:
            self._context.quotes_requested.emit(wanted)
            return
        from curator.services import quotes

        found = self._context.attempt(lambda: quotes.find(self._context.project, wanted))
        if found:
            self._context.show_place(found[0].source_id, found[0].id)
