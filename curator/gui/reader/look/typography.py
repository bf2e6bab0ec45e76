"""Typography: the commands that change how articles look, and the panel that shows them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QStyle, QWidget

from curator.gui.context import Context
from curator.gui.reader.setting.look import Look, keep_look
from curator.gui.reader.view import ReaderView

if TYPE_CHECKING:
    from curator.gui.reader.look.panel import TypePanel


class Typography(QObject):
    """Changes the look of the view, and remembers it."""

    changed = Signal()

    def __init__(self, context: Context, view: ReaderView, pane: QWidget) -> None:
        super().__init__(pane)
        self._context, self._view, self._pane = context, view, pane
        context.actions["view.larger"].triggered.connect(self._larger)
        context.actions["view.smaller"].triggered.connect(self._smaller)
        context.actions["view.normal"].triggered.connect(self._normal)
        context.actions["view.type"].triggered.connect(self._open)

    @cached_property
    def panel(self) -> TypePanel:
        """The panel, made when it is first asked for."""
        from curator.gui.reader.look.panel import TypePanel

        panel = TypePanel(self._view.look, self._pane)
        panel.changed.connect(self.wear)
        panel.left.connect(self._view.setFocus)
        self._view.laid_out.connect(self.place)
        return panel

    def wear(self, look: Look) -> None:
        """Set the article in a look, and remember it."""
        self._view.wear(look)
        keep_look(self._context.settings, look)
        if "panel" in self.__dict__:
            self.panel.show_look(look)
        self.changed.emit()

    def place(self) -> None:
        """Keep the panel in the corner of the pane."""
        pane, size = self._pane, self.panel.size()
        box = QRect(QPoint(pane.width() - size.width() - 24, 16), size)
        self.panel.move(QStyle.visualRect(pane.layoutDirection(), pane.rect(), box).topLeft())

    def _larger(self) -> None:
        self.wear(self._view.look.changed(size=1))

    def _smaller(self) -> None:
        self.wear(self._view.look.changed(size=-1))

    def _normal(self) -> None:
        self.wear(Look())

    def _open(self) -> None:
        self.panel.open()
        self.place()
