"""The head of the column: which briefing, its title and its question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from curator.domain.briefings.content import Figures
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.panel import head, label
from curator.gui.codebook.fields import LineField, NoteField
from curator.gui.context import Context
from curator.gui.messages import counted
from curator.gui.style.picker import Picker

DEEDS = (
    "briefing.new", "briefing.copy", "briefing.rename", "briefing.remove", "briefing.write",
    "briefing.markdown", "briefing.changes", "briefing.log", "briefing.verify",
    "briefing.verify_vault",
)  # fmt: skip


class Head(QWidget):
    """Chooses a briefing, and says what it is called and what it asks."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.picker = Picker(self.tr("Briefing"), self)
        self.picker.setMinimumContentsLength(12)
        self.picker.setSizeAdjustPolicy(
            Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.more = self._menu(context, DEEDS)
        self.told = label("", self)
        self.title = LineField(self.tr("Title of the briefing"), self)
        self.question = NoteField(self.tr("Question of the briefing"), self)
        self.question.setFixedHeight(52)
        self.question.setPlaceholderText(self.tr("What is to be answered?"))
        self._lay_out()
        self.picker.activated.connect(self._choose)
        self.title.left.connect(lambda text: desk.set(title=text))
        self.question.left.connect(lambda text: desk.set(question=text))
        desk.listed.connect(self.refresh)
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the briefings that there are, and the one on the desk."""
        here = self._desk.definition
        silence = QSignalBlocker(self.picker)
        self.picker.clear()
        for each in self._desk.saved:
            self.picker.addItem(" ".join(each.title.split()), each.id)
        self.picker.addItem(self.tr("The whole project, unsaved"), 0)
        self.picker.setCurrentIndex(max(self.picker.findData(here.id), 0))
        silence.unblock()
        self.title.begin(here.title)
        self.question.begin(here.question)

    def tell(self, figures: Figures) -> None:
        """Say how much the briefing rests on."""
        parts = [counted(figures.quotes, "quote"), counted(figures.sources, "source")]
        self.told.setText(self.tr("Live: {0}").format(", ".join(parts)))

    def rename(self) -> None:
        """Let the title be written."""
        self.title.setFocus()
        self.title.selectAll()

    def _choose(self) -> None:
        self._desk.choose(int(self.picker.currentData()))

    def _menu(self, context: Context, names: Sequence[str]) -> QToolButton:
        button, menu = QToolButton(self), QMenu(self)
        menu.addActions([context.actions[name] for name in names])
        button.setText("…")
        button.setProperty("tone", "flat")
        button.setAccessibleName(self.tr("More for this briefing"))
        button.setToolTip(self.tr("More for this briefing"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.picker, 1)
        top.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.told)
        for words, field in ((self.tr("Title"), self.title), (self.tr("Question"), self.question)):
            column.addWidget(head(words, self))
            column.addWidget(field)
