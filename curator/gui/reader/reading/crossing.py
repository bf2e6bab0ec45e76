"""Crossings: places where several quotes lie over each other, gone through one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel

from curator.gui.context import Context
from curator.gui.messages import isolated
from curator.gui.reader.card import spoken
from curator.gui.reader.margin import Margin
from curator.gui.reader.view import ReaderView
from curator.gui.theme import interface_font


class Crossing(QObject):
    """Chooses the quotes at a place one after another, and tells those who hear the window."""

    def __init__(self, context: Context, view: ReaderView, margin: Margin) -> None:
        super().__init__(view)
        self._context, self._view, self._margin = context, view, margin
        self._told: tuple[int, ...] = ()
        self.label = QLabel(view.viewport())
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("tone", "key")
        self.label.setFont(interface_font(11))
        self.label.hide()
        view.quotes_clicked.connect(self.go_on)
        view.scrolled.connect(self.label.hide)
        view.words_changed.connect(self.label.hide)
        view.cursorPositionChanged.connect(self._tell)
        context.selection.source_chosen.connect(self.label.hide)
        context.actions["quotes.here"].triggered.connect(self._at_caret)

    def go_on(self, quote_ids: Sequence[int]) -> None:
        """Choose the next of some quotes after the chosen one; the first where none is."""
        chosen = self._context.selection.quote_id
        number = quote_ids.index(chosen) + 1 if chosen in quote_ids else 0
        number %= len(quote_ids)
        self._context.selection.look_at_quote(quote_ids[number])
        self._label(number + 1, len(quote_ids))

    def _at_caret(self) -> None:
        marks = self._view.marks.at(self._view.textCursor().selectionStart())
        if marks:
            self.go_on([mark.quote_id for mark in marks])

    def _label(self, number: int, among: int) -> None:
        mark = self._view.marks.of(self._context.selection.quote_id)
        if among < 2 or mark is None:
            self.label.hide()
            return
        words = self.tr("{0} of {1} quotes here; click again or press W for the next")
        self.label.setText(words.format(number, among))
        self.label.adjustSize()
        box, page = self._view.box_of(mark.start), self._view.page
        right = page.left + page.column - self.label.width()
        self.label.move(max(min(box.left(), right), 4), box.top() - self.label.height() - 8)
        self.label.show()

    def _tell(self) -> None:
        """Say which quotes the caret has come into; nothing while it stays in the same ones."""
        here = self._view.marks.at(self._view.textCursor().position())
        held = tuple(mark.quote_id for mark in here)
        if held == self._told:
            return
        self._told = held
        found = [self._margin.quote_of(quote_id) for quote_id in held[:5]]
        words = "; ".join(isolated(spoken(quote)) for quote in found if quote is not None)
        told = self.tr("In quotes: {0}").format(words) if held else self.tr("Outside quotes")
        self._view.setAccessibleDescription(told)
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, told))
