"""The status row: what the keys do now, how a long work comes on, and totals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from curator.gui.context import Context
from curator.gui.messages import QT_TRANSLATE_NOOP, counted
from curator.gui.theme import interface_font

_HINTS = {
    "welcome": (("Ctrl O", QT_TRANSLATE_NOOP("Hints", "open a project")),),
    "empty": (("Ctrl I", QT_TRANSLATE_NOOP("Hints", "import files")),),
    "sources": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose a source")),
        ("F6", QT_TRANSLATE_NOOP("Hints", "read it")),
        ("Ctrl I", QT_TRANSLATE_NOOP("Hints", "import")),
    ),
    "text": (
        ("Q", QT_TRANSLATE_NOOP("Hints", "keep what you select")),
        ("Alt ↑ ↓", QT_TRANSLATE_NOOP("Hints", "other source")),
        ("F6", QT_TRANSLATE_NOOP("Hints", "next pane")),
    ),
    "words": (("Q", QT_TRANSLATE_NOOP("Hints", "keep these words as a quote")),),
    "card": (
        ("Enter", QT_TRANSLATE_NOOP("Hints", "change")),
        ("Del", QT_TRANSLATE_NOOP("Hints", "remove")),
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "other quote")),
    ),
    "tagging": (
        ("Enter", QT_TRANSLATE_NOOP("Hints", "next, then save")),
        ("Alt 1 – 4", QT_TRANSLATE_NOOP("Hints", "stance")),
        ("Ctrl Enter", QT_TRANSLATE_NOOP("Hints", "save as typed")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "leave it")),
    ),
}


class StatusRow(QWidget):
    """The row at the bottom of the window."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(29)
        self._hints = QHBoxLayout()
        self._hints.setSpacing(6)
        self.progress = self._label()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setProperty("tone", "flat")
        self.cancel.setFont(interface_font(11.5))
        self.totals = self._label()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        row.addLayout(self._hints)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.totals)
        self.show_progress("")
        self.show_hints("welcome")
        context.hinted.connect(self.show_hints)
        context.state_changed.connect(self.count)

    def show_hints(self, name: str) -> None:
        """Show what the keys do in one state of the window."""
        while (item := self._hints.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.deleteLater()
        for keys, words in _HINTS[name]:
            key = self._label("key")
            key.setText(keys)
            told = self._label()
            told.setText(QCoreApplication.translate("Hints", words) + "  ")
            self._hints.addWidget(key)
            self._hints.addWidget(told)

    def show_progress(self, words: str) -> None:
        """Tell how a long work comes on, with a way to end it; empty words end the telling."""
        self.progress.setText(words)
        self.progress.setVisible(bool(words))
        self.cancel.setVisible(bool(words))

    def count(self) -> None:
        """Count what the project holds; a list that is being written keeps its old number."""
        context = self._context
        if context.busy:
            return
        self.totals.setText(" · ".join(context.attempt(self._totals) or ()))

    def _totals(self) -> list[str]:
        if not self._context.has_project:
            return []
        from curator.services import actors, claims, sources

        project = self._context.project
        held = sources.all_of(project)
        numbers = {
            "source": len(held),
            "quote": sum(source.quotes for source in held),
            "actor": len(actors.all_of(project)),
            "claim": len(claims.all_of(project)),
        }
        return [counted(number, noun) for noun, number in numbers.items()]

    def _label(self, tone: str = "muted") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", tone)
        label.setFont(interface_font(11 if tone == "key" else 11.5))
        label.setFixedHeight(19)
        return label
