"""The room for reading: sources at the left, the article beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget

from curator.gui.context import Context
from curator.gui.reader.pane import ReaderPane
from curator.gui.rooms.steps import Steps
from curator.gui.sources.pane import SourcesPane


class ReadRoom(QWidget):
    """Places the panes and leads the keys around them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.sources = SourcesPane(context, self)
        self.reader = ReaderPane(context, self)
        self._steps = Steps(context, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sources)
        self.splitter.addWidget(self.reader)
        self.splitter.setStretchFactor(1, 1)
        width = parent.width()
        self.splitter.setSizes([min(286, width * 24 // 100), width])
        self.splitter.restoreState(context.settings.shape("read"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        context.actions["panes.next"].triggered.connect(self._next)
        context.actions["panes.previous"].triggered.connect(self._previous)

    def begin(self) -> None:
        """Look at the source that was looked at last, else at the first."""
        last = self._context.settings.last_source(self._context.project.path)
        if last is not None and self.sources.model.holds(last):
            self._context.selection.look_at_source(last)
        else:
            self.sources.step(1)
        (self.reader.view if self.reader.view.isVisible() else self.sources.filter).setFocus()

    def remember(self) -> None:
        """Keep the widths of the panes."""
        self._context.settings.remember_shape("read", self.splitter.saveState())

    def step(self, by: int) -> None:
        """Give the keys to the next pane: the list, the text, the cards, the panel."""
        stops: list[Callable[[], object]] = [
            self.sources.view.setFocus,
            self.reader.view.setFocus,
            self.reader.focus_cards,
        ]
        if self.reader.tagger.is_open:
            stops.append(self.reader.tagger.panel.actor.setFocus)
        stops[(self._here() + by) % len(stops)]()

    def _next(self) -> None:
        self.step(1)

    def _previous(self) -> None:
        self.step(-1)

    def _here(self) -> int:
        focus = QApplication.focusWidget()
        if focus is None or focus is self.reader.view:
            return 1
        if self.sources.isAncestorOf(focus):
            return 0
        return 3 if self.reader.tagger.panel.isAncestorOf(focus) else 2
