"""The column beside the page, from the title down to the export."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from curator.domain.briefings.definition import SectionKind
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.leaves import Composition
from curator.gui.briefing.parts.panel import head, scrolled
from curator.gui.briefing.side.head import Head
from curator.gui.briefing.side.outline import Outline
from curator.gui.briefing.side.scope_card import ScopeCard
from curator.gui.briefing.side.settings import Settings
from curator.gui.context import Context

_NEAR = 40  # pixels from the edge, where dragging scrolls on


class Column(QWidget):
    """What a briefing is made of; each change is one edit."""

    went = Signal(object)  # a SectionKind: show it on the page

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._desk = context, desk
        self.head = Head(context, desk, self)
        self.scope = ScopeCard(context, desk, self)
        self.outline = Outline(context.theme, self)
        self.settings = Settings(desk, self)
        self.changes = QPushButton(self)
        self.changes.setProperty("tone", "flat")
        self.changes.clicked.connect(context.actions["briefing.changes"].trigger)
        self.changes.hide()
        self.copy = self._button(self.tr("Copy Markdown"), "briefing.markdown")
        self.export = self._button(self.tr("Export…"), "briefing.export")
        self.export.setProperty("tone", "primary")
        context.hint(self, "briefing-column")
        context.hint(self.outline, "sections")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the briefing on the desk."""
        self.outline.show_sections(self._desk.definition.sections)

    def tell(self, composition: Composition) -> None:
        """Say how much the briefing holds, and what it says otherwise than at the last export."""
        self.head.tell(composition.content.figures)
        self.outline.outline.count(composition.counts)
        changes = composition.changes
        self.changes.setVisible(bool(changes))
        if changes:
            parts = [
                (len(changes.added), self.tr("{0} new")),
                (len(changes.changed), self.tr("{0} changed")),
                (changes.gone, self.tr("{0} gone")),
            ]
            told = ", ".join(words.format(number) for number, words in parts if number)
            self.changes.setText(self.tr("Since the last export: {0}").format(told))

    def _connect(self) -> None:
        desk, outline = self._desk, self.outline
        desk.changed.connect(self.refresh)
        outline.went.connect(self.went)
        outline.toggled.connect(self._toggle)
        outline.dragged.connect(self._follow)
        outline.ordered.connect(desk.order_sections)
        outline.outline.renamed.connect(
            lambda kind, heading: desk.set_section(kind, heading=heading)
        )

    def _follow(self, at: QPoint) -> None:
        """Scroll to where a section is dragged."""
        seen = self.outline.mapTo(self._inner, at)
        self._scroll.ensureVisible(0, seen.y(), 0, _NEAR)

    def _toggle(self, kind: SectionKind) -> None:
        self._desk.set_section(kind, shown=not self._desk.section(kind).shown)

    def _button(self, words: str, command: str) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(self._context.actions[command].trigger)
        self._context.actions.describe(button, command)
        return button

    def _lay_out(self) -> None:
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(8)
        inner.addWidget(self.head)
        for words, part in (
            (self.tr("Scope"), self.scope),
            (self.tr("Sections"), self.outline),
            (self.tr("Setting"), self.settings),
        ):
            inner.addWidget(head(words, self))
            inner.addWidget(part)
        inner.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 0)
        foot.addWidget(self.copy, 1)
        foot.addWidget(self.export, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        self._inner, self._scroll = page, scrolled(page, self)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.changes, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(foot)
