"""The status row: what the keys do now, how a long work comes on, and totals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from curator.domain.edits import Change
from curator.gui.context import Context
from curator.gui.frame.fitting import Fitting
from curator.gui.messages import QT_TRANSLATE_NOOP, counted
from curator.gui.theme import interface_font

_HINTS = {
    "welcome": (("Ctrl O", QT_TRANSLATE_NOOP("Hints", "open a project")),),
    "palette": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose")),
        ("Enter", QT_TRANSLATE_NOOP("Hints", "go there")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "back to where you were")),
    ),
    "briefing": (
        ("F6", QT_TRANSLATE_NOOP("Hints", "title and order")),
        ("Ctrl E", QT_TRANSLATE_NOOP("Hints", "export")),
    ),
    "empty": (("Ctrl I", QT_TRANSLATE_NOOP("Hints", "import files")),),
    "sources": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose a source")),
        ("Enter", QT_TRANSLATE_NOOP("Hints", "read it")),
        ("Alt PgDown", QT_TRANSLATE_NOOP("Hints", "next unread")),
        ("Ctrl D", QT_TRANSLATE_NOOP("Hints", "mark as read")),
        ("F2", QT_TRANSLATE_NOOP("Hints", "edit")),
        ("Ctrl T", QT_TRANSLATE_NOOP("Hints", "tags")),
    ),
    "text": (
        ("Q", QT_TRANSLATE_NOOP("Hints", "keep what you select")),
        ("Alt ↑ ↓", QT_TRANSLATE_NOOP("Hints", "other source")),
        ("F6", QT_TRANSLATE_NOOP("Hints", "next pane")),
    ),
    "words": (
        ("Q", QT_TRANSLATE_NOOP("Hints", "keep these words as a quote")),
        ("Shift Q", QT_TRANSLATE_NOOP("Hints", "as said last")),
    ),
    "card": (
        ("Enter", QT_TRANSLATE_NOOP("Hints", "change")),
        ("Del", QT_TRANSLATE_NOOP("Hints", "remove")),
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "other quote")),
    ),
    "here": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose a quote")),
        ("Enter", QT_TRANSLATE_NOOP("Hints", "stay with it")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "back to the one before")),
    ),
    "ends": (
        ("Shift ← →", QT_TRANSLATE_NOOP("Hints", "end")),
        ("Alt ← →", QT_TRANSLATE_NOOP("Hints", "beginning")),
        (QT_TRANSLATE_NOOP("Hints", "with Ctrl"), QT_TRANSLATE_NOOP("Hints", "by word")),
        (QT_TRANSLATE_NOOP("Hints", "with ↑ ↓"), QT_TRANSLATE_NOOP("Hints", "by sentence")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "as it was")),
    ),
    "correcting": (
        ("Ctrl Enter", QT_TRANSLATE_NOOP("Hints", "see what becomes of the quotes")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "leave it")),
    ),
    "report": (
        ("Ctrl Enter", QT_TRANSLATE_NOOP("Hints", "keep the correction")),
        ("Enter", QT_TRANSLATE_NOOP("Hints", "go to the quote")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "back to the text")),
    ),
    "places": (
        ("Enter", QT_TRANSLATE_NOOP("Hints", "go to the article")),
        ("C", QT_TRANSLATE_NOOP("Hints", "confirm")),
        ("K", QT_TRANSLATE_NOOP("Hints", "keep as captured")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "close")),
    ),
    "actors": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose")),
        ("Enter", QT_TRANSLATE_NOOP("Hints", "change")),
        ("Ins", QT_TRANSLATE_NOOP("Hints", "new")),
        ("Ctrl Enter", QT_TRANSLATE_NOOP("Hints", "quotes")),
        ("Ctrl M", QT_TRANSLATE_NOOP("Hints", "merge")),
    ),
    "claims": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose")),
        ("Alt → ←", QT_TRANSLATE_NOOP("Hints", "under the one before, out again")),
        ("Alt ↑ ↓", QT_TRANSLATE_NOOP("Hints", "order")),
        ("Enter", QT_TRANSLATE_NOOP("Hints", "change")),
        ("Ins", QT_TRANSLATE_NOOP("Hints", "new")),
        ("Ctrl M", QT_TRANSLATE_NOOP("Hints", "merge")),
    ),
    "facets": (
        ("↑ ↓", QT_TRANSLATE_NOOP("Hints", "choose a value")),
        ("Space", QT_TRANSLATE_NOOP("Hints", "narrow by it")),
        ("Esc", QT_TRANSLATE_NOOP("Hints", "show all")),
        ("F6", QT_TRANSLATE_NOOP("Hints", "the table")),
    ),
    "statements": (
        ("Enter", QT_TRANSLATE_NOOP("Hints", "go to the place")),
        ("F2", QT_TRANSLATE_NOOP("Hints", "change the cell")),
        ("Alt 1 – 4", QT_TRANSLATE_NOOP("Hints", "stance")),
        ("A C T", QT_TRANSLATE_NOOP("Hints", "actor, claim, tag")),
        ("S", QT_TRANSLATE_NOOP("Hints", "sort")),
    ),
    "tagging": (
        ("Enter", QT_TRANSLATE_NOOP("Hints", "next, then save")),
        ("1 – 9", QT_TRANSLATE_NOOP("Hints", "used last")),
        ("Alt 1 – 4", QT_TRANSLATE_NOOP("Hints", "stance")),
        ("Ctrl T", QT_TRANSLATE_NOOP("Hints", "another statement")),
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
        self._shown = ""  # the name of the hints
        self._pairs: list[tuple[QLabel, QLabel]] = []  # made once: keys, and what they do
        self._hints = Fitting(self, gap=6)
        self.told = self._label("accent")
        self.progress = self._label()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setProperty("tone", "flat")
        self.cancel.setFont(interface_font(11.5))
        self.totals = self._label()
        self._lay_out()
        self.show_progress("")
        self.show_hints("welcome")
        context.hinted.connect(self.show_hints)
        context.told.connect(self.tell)
        context.state_changed.connect(self.count)
        context.news.settled.connect(self._hear)

    def show_hints(self, name: str) -> None:
        """Show what the keys do in one state of the window."""
        if name == self._shown:
            return
        self._shown, hints = name, _HINTS[name]
        self.told.hide()
        while len(self._pairs) < len(hints):
            self._add_pair()
        for pair, (keys, words) in zip(self._pairs, hints, strict=False):
            pair[0].setText(_named(keys))
            pair[1].setText(QCoreApplication.translate("Hints", words) + "  ")
        self._hints.show_first(len(hints))

    def tell(self, words: str) -> None:
        """Say what was just done, in place of the hints, until the keys do something else."""
        self._shown = ""
        self._hints.show_first(0)
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self.told.show()

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

    def _label(self, tone: str = "muted") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", tone)
        label.setFont(interface_font(11 if tone == "key" else 11.5))
        label.setFixedHeight(19)
        return label


def _named(keys: str) -> str:
    """Name keys as the language does: Qt knows them all."""
    if keys.startswith("with "):
        return QCoreApplication.translate("Hints", keys)
    return " ".join(QCoreApplication.translate("QShortcut", key) for key in keys.split())
