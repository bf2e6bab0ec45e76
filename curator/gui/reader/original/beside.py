"""The text and its original side by side; the original is made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.reader.view import ReaderView

if TYPE_CHECKING:
    from curator.gui.reader.original.pane import OriginalPane

_NARROW = 740  # pixels; with less the original stands below the text, where it can be read
_SHARE = 0.45  # of the room, until a person draws it otherwise
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Beside(QSplitter):
    """Holds what is read, and beside it the pane of the original."""

    def __init__(self, context: Context, desk: QWidget, view: ReaderView, parent: QWidget) -> None:
        super().__init__(_ACROSS, parent)
        self._context, self._view = context, view
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(desk)
        self.splitterMoved.connect(self._remember)

    @cached_property
    def pane(self) -> OriginalPane:
        """The pane of the original."""
        from curator.gui.reader.original.pane import OriginalPane

        pane = OriginalPane(self._context, self._view, self)
        self.addWidget(pane)
        return pane

    @property
    def is_open(self) -> bool:
        """Whether the original is shown."""
        return "pane" in self.__dict__ and not self.pane.isHidden()

    def toggle(self) -> None:
        """Show the original; where it is shown, give it the keys; where it has them, close it."""
        if not self.is_open:
            self.pane.open()
            self._divide()
        elif holds_keys(self.pane):
            self.pane.leave()
        else:
            self.pane.focal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the original below the text where there is no room beside it."""
        super().resizeEvent(event)
        if self.is_open and self.orientation() is not self._fitting():
            self._divide()

    def _remember(self) -> None:
        """Keep how a person divides the room."""
        text, original = self.sizes()
        self._context.settings.keep(self._key(), original / max(text + original, 1))

    def _divide(self) -> None:
        """Give text and original the shares they had last."""
        self.setOrientation(self._fitting())
        room = self.width() if self.orientation() is _ACROSS else self.height()
        share = min(max(self._context.settings.number(self._key(), _SHARE), 0.1), 0.9)
        self.setSizes([round(room * (1 - share)), round(room * share)])

    def _fitting(self) -> Qt.Orientation:
        return _DOWN if self.width() < _NARROW else _ACROSS

    def _key(self) -> str:
        return f"original/{'beside' if self.orientation() is _ACROSS else 'below'}"
