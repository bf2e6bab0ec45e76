"""The status row: what the keys do now, how a long work comes on, and totals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from curator.domain.edits import Change
from curator.gui.actions import keys_of
from curator.gui.context import Context
from curator.gui.frame.fitting import Fitting
from curator.gui.frame.hints import HINTS
from curator.gui.messages import counted
from curator.gui.theme import interface_font


class StatusRow(QWidget):
    """The row at the bottom of the window."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(29)
        self._name = ""  # of the hints
        self._shown: list[tuple[str, str]] | None = None  # keys, and what they do
        self._pairs: list[tuple[QLabel, QLabel]] = []  # made once: keys, and what they do
        self._hints = Fitting(self, gap=6)
        self.told = self._label("accent")
        self.progress = self._label()
        self.cancel = self._button(context.actions["work.cancel"])
        self.totals = self._label()
        self._lay_out()
        self.show_progress("")
        self.show_hints("welcome")
        self._connect()

    def _connect(self) -> None:
        context = self._context
        context.actions.keys_changed.connect(self.renew_hints)
        context.told.connect(self.tell)
        context.state_changed.connect(self.count)
        context.news.settled.connect(self._hear)

    def show_hints(self, name: str) -> None:
        """Show what the keys do in one state of the window, in place of what was told."""
        if not self.told.isHidden():
            self._shown = None
        self._name = name
        self.renew_hints()

    def renew_hints(self) -> None:
        """Show the hints as they hold now; what was told stays unless they are others."""
        actions, can_write = self._context.actions, self._context.can_write
        held = (hint for hint in HINTS[self._name] if hint.holds(actions, can_write=can_write))
        hints = [(keys, hint.words) for hint in held if (keys := hint.shown(actions))]
        if hints == self._shown:
            return
        self._shown = hints
        self.told.hide()
        while len(self._pairs) < len(hints):
            self._add_pair()
        for pair, (keys, words) in zip(self._pairs, hints, strict=False):
            pair[0].setText(keys)
            pair[1].setText(QCoreApplication.translate("Hints", words) + "  ")
        self._hints.show_first(len(hints))

    def tell(self, words: str) -> None:
        """Say what was just done, in place of the hints, until the keys do something else."""
        self._hints.show_first(0)
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self.told.show()

    def show_progress(self, words: str) -> None:
        """Tell how a long work comes on, with a way to end it; empty words end the telling."""
        self.progress.setText(words)
        self.progress.setVisible(bool(words))
        self.cancel.setVisible(bool(words))
        command = self._context.actions["work.cancel"]
        command.setEnabled(bool(words))
        keys = keys_of(command)
        self.cancel.setText(self.tr("Cancel ({0})").format(keys) if keys else self.tr("Cancel"))

    def count(self) -> None:
        """Count what the project holds; a list that is being written keeps its old number."""
        context = self._context
        if context.busy:
            return
        self.totals.setText(" · ".join(context.attempt(self._totals) or ()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        row.addWidget(self.told)
        row.addWidget(self._hints)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.totals)

    def _hear(self, change: Change) -> None:
        if change.touches("source", "quote", "actor", "claim"):
            self.count()

    def _add_pair(self) -> None:
        pair = self._label("key"), self._label()
        for label in pair:
            self._hints.row.addWidget(label)
        self._pairs.append(pair)

    def _totals(self) -> list[str]:
        if not self._context.has_project:
            return []
        from curator.services.lists.totals import totals

        return [counted(number, noun) for noun, number in totals(self._context.project).items()]

    def _button(self, command: QAction) -> QPushButton:
        button = QPushButton(self)
        button.addAction(command)
        button.clicked.connect(command.trigger)
        button.setAccessibleName(command.text())
        button.setProperty("tone", "flat")
        button.setFont(interface_font(11.5))
        return button

    def _label(self, tone: str = "muted") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", tone)
        label.setFont(interface_font(11 if tone == "key" else 11.5))
        label.setFixedHeight(19)
        return label
