"""Quotes without a place: the list, and what can be done for each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.domain.quotes import Quote
from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted
from curator.gui.reader.view import ReaderView
from curator.gui.repairs.fates import FateRow
from curator.gui.repairs.panel import FatePanel
from curator.gui.tasks import Job
from curator.services import repairs
from curator.services.repairs import Doubt

_DEEDS = ("quotes.place", "quotes.confirm", "quotes.leave")


class PlacesPanel(FatePanel):
    """Lists the quotes of all sources whose place nobody is sure of, until a person says."""

    left = Signal()
    jump_requested = Signal(object)  # a Doubt

    def __init__(self, context: Context, view: ReaderView, parent: QWidget) -> None:
        name = QCoreApplication.translate("PlacesPanel", "Quotes without a place")
        super().__init__(context.theme, name, parent)
        self._context, self._view = context, view
        self.doubts: Sequence[Doubt] = ()
        self._job: Job | None = None
        self.place = self._deed("quotes.place", self._place, "primary")
        self.confirm = self._deed("quotes.confirm", self._confirm)
        self.captured = self._deed("quotes.leave", self._leave_as_captured)
        self.close_button = self.add_button(self.tr("Close"), "Esc", "flat")
        self.close_button.clicked.connect(self.leave)
        for name in _DEEDS[1:]:
            self.list.addAction(context.actions[name])
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.jump_requested.connect(self._jump)
        view.words_changed.connect(self._enable)
        view.addAction(context.actions["quotes.place"])
        context.state_changed.connect(self._enable)
        context.news.changed.connect(self._hear)
        context.selection.source_chosen.connect(self._enable)
        self._enable()

    def open(self) -> None:
        """Show the list and give it the keys."""
        self.show()
        self.reload()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the list."""
        self.cancel()
        if holds_keys(self):
            self.left.emit()  # before this goes, or Qt gives the keys to anybody
        self.hide()
        self._enable()

    def cancel(self) -> None:
        """Wait no longer for the quotes."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def reload(self) -> None:
        """Look for the quotes again, off the GUI thread."""
        self.cancel()
        project = self._context.project
        self._job = Job(self, None)
        self._job.start(lambda _: repairs.doubts(project), self._show, self._fail)

    @property
    def current(self) -> Doubt | None:
        """The quote that the keys are on."""
        number = self.list.currentIndex().row()
        return self.doubts[number] if 0 <= number < len(self.doubts) else None

    def _show(self, doubts: list[Doubt]) -> None:
        self._job = None
        row = max(self.list.currentIndex().row(), 0)
        self.doubts = doubts
        self.list.fates.show([FateRow(each.fate, each.source.facts.title) for each in doubts])
        self.list.choose(row)
        self.sentence.setText(self.tr("{0} to look at").format(counted(len(doubts), "quote")))
        self.told.setText(
            self.tr("Enter goes to the article. Select the words there, and place the quote.")
        )
        self._enable()
        if not doubts and not self.isHidden():
            self.leave()
            self._context.noticed.emit(self.tr("Every quote has its place."), "")

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _hear(self, change: Change) -> None:
        if self.isVisible() and change.touches("quote", "anchor", "version", "source"):
            self.reload()

    def _enable(self) -> None:
        doubt, can_write = self.current, self._context.can_write and not self.isHidden()
        found = doubt is not None and doubt.quote.anchor.start is not None
        here = doubt is not None and doubt.quote.source_id == self._context.selection.source_id
        for name, possible in zip(
            _DEEDS, (here and self._view.has_words, found, doubt is not None), strict=True
        ):
            self._context.actions[name].setEnabled(can_write and possible)
        self.place.setEnabled(self._context.actions["quotes.place"].isEnabled())
        self.confirm.setEnabled(self._context.actions["quotes.confirm"].isEnabled())
        self.captured.setEnabled(self._context.actions["quotes.leave"].isEnabled())
        self._context.hint(self, "places" if self.doubts else "places-none")
        self._context.hinted.emit()  # the commands that the hints tell of may be others now

    def _deed(self, name: str, deed: Callable[[], None], tone: str = "") -> QPushButton:
        action = self._context.actions[name]
        button = self.add_button(action.text(), "", tone)
        self._context.actions.describe(button, name)
        button.clicked.connect(action.trigger)
        action.triggered.connect(deed)
        return button

    def _place(self) -> None:
        start, end = self._view.selected()
        self._do(lambda quote: repairs.place(self._context.project, quote.id, start, end))

    def _confirm(self) -> None:
        self._do(lambda quote: repairs.confirm(self._context.project, quote.id))

    def _leave_as_captured(self) -> None:
        self._do(lambda quote: repairs.leave(self._context.project, quote.id))

    def _do(self, deed: Callable[[Quote], Quote]) -> None:
        doubt = self.current
        if doubt is None or self.isHidden():
            return
        if self._context.attempt(lambda: deed(doubt.quote)) is not None:
            self._view.drop_selection()
            self.list.setFocus()

    def _jump(self, row: int) -> None:
        if 0 <= row < len(self.doubts):
            self.jump_requested.emit(self.doubts[row])
