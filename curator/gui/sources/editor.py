"""The editor of what is known of the chosen sources, below the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.messages import counted
from curator.gui.sources.form import FactsForm
from curator.services import sources
from curator.services.lists import sources as listed


class SourceEditor(QWidget):
    """Edits one source or many as one step; Enter keeps it, Esc leaves all as it was."""

    def __init__(self, context: Context, back: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._back = context, back
        self._ids: list[int] = []
        self.setObjectName("source-editor")
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.form = FactsForm(self)
        self.form.submitted.connect(self.save)
        self.keep = QPushButton(self.tr("Save"), self)
        self.keep.setProperty("tone", "primary")
        self.keep.clicked.connect(self.save)
        self.drop = QPushButton(self.tr("Close"), self)
        self.drop.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def edit(self, ids: list[int]) -> None:
        """Show what is known of one source, or empty fields for what many are to share."""
        if ids and self._fill(ids):
            self.show()
            self.form.begin()

    def follow(self, ids: list[int]) -> None:
        """Go on with other sources, unless something typed waits to be kept."""
        if self.isVisible() and ids and ids != self._ids and not self.form.changed:
            self._fill(ids)

    def freshen(self) -> None:
        """Show what others changed; close where the source is gone."""
        if self.isVisible() and not self.form.changed:
            there = self._context.attempt(lambda: listed.held(self._context.project, self._ids))
            if there is not None and len(there) < len(self._ids):
                self.leave()
            elif there is not None:
                self._fill(self._ids)

    def save(self) -> None:
        """Keep what was changed, as one step."""
        if self.form.changed and self._context.can_write:
            kept = self._context.attempt(self._keep)
            if not kept:
                return
        self.leave()

    def leave(self) -> None:
        """Close the editor; what was not kept is gone."""
        if self.isVisible():
            self._back.setFocus()  # before this goes, or Qt gives the keys to anybody
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> bool:
        revision = self.form.revision()
        sources.describe_many(self._context.project, self._ids, revision)
        return True

    def _fill(self, ids: list[int]) -> bool:
        return bool(self._context.attempt(lambda: self._read(ids)))

    def _read(self, ids: list[int]) -> bool:
        project = self._context.project
        self.form.offer_outlets(listed.outlets(project))
        if len(ids) == 1:
            self.form.show_source(sources.get(project, ids[0]), tuple(listed.tags(project, ids)))
            self.heading.setText(self.tr("What is known of this source"))
        else:
            self.form.show_many()
            self.heading.setText(self.tr("For all {0}").format(counted(len(ids), "source")))
        self._ids = ids
        return True

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("What is known of the source"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 0, 12, 10)
        buttons.addStretch(1)
        buttons.addWidget(self.drop)
        buttons.addWidget(self.keep)
        self.heading.setContentsMargins(12, 8, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
