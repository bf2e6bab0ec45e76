"""The text and its original side by side; the original is made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.reader.view import ReaderView

if TYPE_CHECKING:
    from curator.gui.reader.original.pane import OriginalPane


class Beside(QSplitter):
    """Holds what is read, and beside it the pane of the original."""

    def __init__(self, context: Context, desk: QWidget, view: ReaderView, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._context, self._view = context, view
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(desk)
        self.setStretchFactor(0, 1)

    @cached_property
    def pane(self) -> OriginalPane:
        """The pane of the original."""
        from curator.gui.reader.original.pane import OriginalPane

        pane = OriginalPane(self._context, self._view, self)
        self.addWidget(pane)
        self.setSizes([self.width() * 55 // 100, self.width() * 45 // 100])
        self.restoreState(self._context.settings.shape("original"))
        return pane

    @property
    def is_open(self) -> bool:
        """Whether the original is shown."""
        return "pane" in self.__dict__ and not self.pane.isHidden()

    def toggle(self) -> None:
        """Show the original; where it is shown, give it the keys; where it has them, close it."""
        if not self.is_open:
            self.pane.open()
        elif holds_keys(self.pane):
            self.pane.leave()
        else:
            self.pane.focal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remember(self) -> None:
        """Keep the widths, where the original was ever shown."""
        if self.is_open:
            self._context.settings.remember_shape("original", self.saveState())
