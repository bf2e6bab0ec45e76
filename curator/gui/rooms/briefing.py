"""The room of the briefing: its order and title at the left, the page itself, always live."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.gui.briefing.dress import Dress
from curator.gui.briefing.page import BriefingPage
from curator.gui.briefing.setting import page_of
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.rooms.room import Room
from curator.gui.style.picker import Picker
from curator.gui.tasks import Job
from curator.gui.theme import interface_font
from curator.services.briefings.writing import document

_MOST = 120_000  # characters laid out; the whole is in the file


class BriefingRoom(Room):
    """Shows the briefing as it would be exported now."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._job: Job | None = None
        self._stale = True
        self.order = Picker(self.tr("Order of the briefing"), self)
        self.order.addItem(self.tr("By claim"), "policy")
        self.order.addItem(self.tr("By actor"), "actors")
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(context.project.title)
        self.title.setAccessibleName(self.tr("Title of the briefing"))
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setProperty("tone", "primary")
        self.export.clicked.connect(context.actions["briefing.export"].trigger)
        self.told = self._label("")
        self.page = BriefingPage(context.theme, self)
        self.page.setAccessibleName(self.tr("The briefing"))
        self._lay_out()
        context.hint(self, "briefing")
        self.order.currentIndexChanged.connect(self.reload)
        self.title.editingFinished.connect(self.reload)
        context.news.changed.connect(self._hear)
        context.theme.changed.connect(self._hear)

    def enter(self) -> None:
        """Show the briefing as it is now."""
        self.page.setFocus()
        if self._stale:
            self.reload()

    def step(self, by: int) -> None:
        """Go from the page to its settings and back."""
        del by
        (self.order if self.page.hasFocus() else self.page).setFocus()

    def reload(self) -> None:
        """Compose the briefing again, off the GUI thread."""
        if self._job is not None:
            self._job.cancel()
        self._stale = False
        project, shape = self.context.project, self.context.briefing
        shape.title, shape.template = self.title.text(), self.order.currentData()
        wanted = shape.definition(project)
        self._job = Job(self, None)
        dress = Dress(self.context.theme.tokens)
        self._job.start(
            lambda _: _set(document(project, wanted).text, dress),
            self._show,
            self._fail,
        )

    def remember(self) -> None:
        """Wait for the page no longer."""
        if self._job is not None:
            self._job.cancel()

    def _hear(self, _: Change | None = None) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _show(self, made: tuple[QTextDocument, bool]) -> None:
        document, whole = made
        self.page.show_document(document)
        self.told.setText("" if whole else self.tr("The beginning; the export has the whole."))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CuratorError):
            raise error
        self.context.troubled.emit(sentence_of(error))

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "muted")
        label.setWordWrap(True)
        label.setFont(interface_font(11.5))
        return label

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 16, 16)
        side.setSpacing(8)
        for words, control in ((self.tr("Title"), self.title), (self.tr("Order"), self.order)):
            side.addWidget(self._label(words))
            side.addWidget(control)
        side.addStretch(1)
        side.addWidget(self.told)
        side.addWidget(self.export)
        holder = QWidget(self)
        holder.setObjectName("sources")
        holder.setFixedWidth(250)
        holder.setLayout(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(holder)
        row.addWidget(self.page, 1)


def _set(markdown: str, dress: Dress) -> tuple[QTextDocument, bool]:
    """Set the page in a thread of its own, and hand it to that of the window."""
    end = len(markdown) if len(markdown) <= _MOST else markdown.rfind("\n\n", 0, _MOST)
    document = page_of(markdown[:end], dress)
    application = QCoreApplication.instance()
    assert application is not None
    document.moveToThread(application.thread())
    return document, end == len(markdown)
