"""What a briefing takes in, said in a few rows, with a way to change it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from curator.gui.briefing.desk import Desk
from curator.gui.briefing.words import scope_rows
from curator.gui.context import Context
from curator.gui.style.lines import write
from curator.gui.theme import interface_font
from curator.services.briefings import definitions

_ROW, _PAD = 28, 12  # pixels


class ScopeCard(QPushButton):
    """One button; its rows are the conditions."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._desk = context, desk
        self._rows: list[tuple[str, str]] = []
        self._plain, self._small = interface_font(12.5), interface_font(11.5)
        self.clicked.connect(context.actions["briefing.scope"].trigger)
        context.actions.describe(self, "briefing.scope")
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the scope of the briefing on the desk."""
        scope, project = self._desk.definition.scope, self._context.project
        names = self._context.attempt(lambda: definitions.names_in(project, scope)) or {}
        self._rows = scope_rows(scope, names)
        if not self._rows:
            self._rows = [(self.tr("All quotes of the project"), self.tr("change"))]
        told = "; ".join(f"{side}: {words}" for words, side in self._rows)
        self.setAccessibleName(self.tr("Scope: {0}").format(told))
        self.setFixedHeight(len(self._rows) * _ROW + 8)
        self.update()

    def sizeHint(self) -> QSize:
        """Give each condition a row."""
        return QSize(120, len(self._rows) * _ROW + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and the conditions on it."""
        super().paintEvent(event)
        tokens = self._context.theme.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for number, (words, side) in enumerate(self._rows):
            row = QRect(_PAD, 4 + number * _ROW, self.width() - 2 * _PAD, _ROW)
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.muted))
            write(painter, row, side, end=True)
            room = painter.fontMetrics().horizontalAdvance(side) + 10
            painter.setFont(self._plain)
            painter.setPen(QColor(tokens.ink))
            metrics = painter.fontMetrics()
            fit = metrics.elidedText(words, Qt.TextElideMode.ElideRight, row.width() - room)
            write(painter, row, fit, whole=words)
        painter.end()
