"""Possible reprints: looking for them, in which words two differ, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from curator.domain.edits import Change
from curator.domain.lists.reprints import Offer, pair
from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.reprints.board import DEEDS, ReprintBoard
from curator.gui.reprints.difference import difference
from curator.gui.reprints.rows import OfferRow, rows_of
from curator.gui.reprints.search import Outcome, Search
from curator.gui.style.stretches import Stretch
from curator.gui.tasks import Asking
from curator.services import sources
from curator.services.reprints import deeds, finding

_WRITING = ("reprints.accept", "reprints.apart")


class ReprintPanel(ReprintBoard):
    """Lists pairs of sources that may be one article; each thing said of two is one step."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._context = context
        self._found = Outcome((), {}, {})
        self._put_off: list[tuple[int, int]] = []  # what is to be said later, by pairs of keys
        self.search = Search(context, self)
        self.comparing = Asking[tuple[int, int]](
            self._compare, self.words.show_difference, context.troubled.emit, self
        )
        self._connect()
        self._enable()

    def open(self) -> None:
        """Show the list, look for what belongs there, and give it the keys."""
        self.show()
        self.reload()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the list."""
        self.search.stop()
        if holds_keys(self):
            self.left.emit()  # before this goes, or Qt gives the keys to anybody
        self.hide()
        self._enable()

    def forget(self) -> None:
        """Let go of all that was found in a project that is being closed."""
        self.comparing.leave()
        self._show(Outcome((), {}, {}))
        self.hide()

    def reload(self) -> None:
        """Look for possible reprints again, off the interface thread."""
        if not self.list.offers.rows:
            self.sentence.setText(self.tr("Looking for reprints…"))
            self.told.setText("")
        self.search.start()
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def _connect(self) -> None:
        context = self._context
        for name, deed in zip(
            DEEDS, (self._accept, self._keep_apart, self._say_later, self._turn), strict=True
        ):
            context.actions[name].triggered.connect(deed)
        self.close_button.clicked.connect(self.leave)
        self.search.found.connect(self._show)
        self.search.advanced.connect(self._advance)
        self.list.selectionModel().currentChanged.connect(self._look)
        context.state_changed.connect(self._enable)
        context.news.changed.connect(self._hear)

    def _show(self, found: Outcome) -> None:
        self._found = found
        self._fill(found.offers)

    def _fill(self, offers: Sequence[Offer]) -> None:
        """Show those of which nothing was said; what was put off comes last."""
        number = max(self.list.currentIndex().row(), 0)
        rows = rows_of(offers, self._found.sources)
        last = {two: at for at, two in enumerate(self._put_off)}
        rows.sort(key=lambda row: last.get(pair(row.source.id, row.of.id), -1))
        self.list.offers.show(rows)
        self.list.choose(number)
        self._tell()

    def _tell(self) -> None:
        number = len(self.list.offers.rows)
        if number:
            shape = self.tr("Possible reprints: {0}")
            self.sentence.setText(shape.format(QLocale().toString(number)))
            shape = self.tr("Struck out is what only the first has, underlined only the second.")
            self.told.setText(shape)
        else:
            self.sentence.setText(self.tr("No source is much like another."))
            self.told.setText(self.tr("Where an article came in more than once, it is shown here."))
            self.words.show_difference([])
        self._enable()

    def _advance(self, hundredths: int) -> None:
        if not self.list.offers.rows:
            shape = self.tr("Looking for reprints… {0} %")
            self.sentence.setText(shape.format(QLocale().toString(hundredths)))

    def _hear(self, change: Change) -> None:
        if self.isHidden():
            return
        if change.touches("source", "version"):
            self.reload()
        elif change.touches("reprint"):
            project, offers = self._context.project, self._found.offers
            self._fill(self._context.attempt(lambda: finding.still_open(project, offers)) or [])

    def _compare(self, two: tuple[int, int]) -> list[Stretch]:
        project = self._context.project
        return difference(*(sources.text_of(project, each) for each in two))

    def _look(self) -> None:
        row = self.list.current
        if row is not None:
            self.comparing.ask((row.source.id, row.of.id))
        self._enable()

    def _enable(self) -> None:
        there = self.list.current is not None and not self.isHidden()
        for name in DEEDS:
            able = there and (self._context.can_write or name not in _WRITING)
            self._context.actions[name].setEnabled(able)
            self.buttons[name].setEnabled(able)
        self._context.hint(self, "reprints" if self.list.offers.rows else "reprints-none")
        self._context.hinted.emit()  # the commands that the hints tell of may be others now

    def _accept(self) -> None:
        self._do(lambda row: deeds.accept(self._context.project, row.source.id, row.of.id))

    def _keep_apart(self) -> None:
        self._do(lambda row: deeds.keep_apart(self._context.project, row.source.id, row.of.id))

    def _do(self, deed: Callable[[OfferRow], None]) -> None:
        row = self.list.current
        if row is not None and not self.isHidden():
            self._context.attempt(lambda: deed(row))

    def _say_later(self) -> None:
        row = self.list.current
        if row is not None:
            two = pair(row.source.id, row.of.id)
            self._put_off = [*(each for each in self._put_off if each != two), two]
            self._fill([each.offer for each in self.list.offers.rows])

    def _turn(self) -> None:
        row = self.list.current
        if row is not None:
            self.list.offers.put(self.list.currentIndex().row(), row.turned())
            self._look()
