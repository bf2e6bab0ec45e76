"""The side: the column, or in its place one of the panels, made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.panel import Panel
from curator.gui.briefing.side.column import Column
from curator.gui.context import Context


class Side(QStackedWidget):
    """Shows one at a time; the page beside it stays."""

    turned = Signal(int)  # how wide it is to be at least

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._desk = context, desk
        self.setObjectName("sources")
        self.setMinimumWidth(264)
        self.column = Column(context, desk, self)
        self.panels: dict[str, Panel] = {}
        self.addWidget(self.column)

    @property
    def panel(self) -> Panel | None:
        """The panel that is open."""
        current = self.currentWidget()
        return current if isinstance(current, Panel) else None

    def open(self, name: str, make: Callable[[Context, Desk, QWidget], Panel]) -> Panel:
        """Open a panel."""
        if self.panel is not None and self.panel is not self.panels.get(name):
            self.panel.leave()
        if name not in self.panels:
            self.panels[name] = make(self._context, self._desk, self)
            self.panels[name].left.connect(self.close_panel)
            self.addWidget(self.panels[name])
        panel = self.panels[name]
        self.setCurrentWidget(panel)
        self.turned.emit(panel.width_wanted)
        panel.enter()
        return panel

    def close_panel(self) -> None:
        """Show the column again, and give it the keys."""
        if self.panel is not None:
            self.setCurrentWidget(self.column)
            self.turned.emit(0)
            self.column.outline.setFocus()
