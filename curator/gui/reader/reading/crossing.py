"""Crossings: places where several quotes lie over each other, each to be chosen from a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QStyle, QWidget

from curator.domain.edits import Change
from curator.gui.context import Context
from curator.gui.messages import isolated
from curator.gui.reader.card import spoken
from curator.gui.reader.margin import Margin
from curator.gui.reader.view import ReaderView
from curator.gui.tagging.placing import place

if TYPE_CHECKING:
    from curator.gui.reader.reading.here import QuotesHere

_SPOKEN = 5  # quotes that are told of; who wants all asks for the list
_LANES = 8  # pixels below a line, where quotes are underlined
_SHARE = 3  # of the height: quotes that take up more of it may be covered but for one line


class Crossing(QObject):
    """Chooses the quote at a place, or lists those there; tells those who hear the window."""

    def __init__(self, context: Context, view: ReaderView, margin: Margin, pane: QWidget) -> None:
        super().__init__(view)
        self._context, self._view, self._margin, self._pane = context, view, margin, pane
        self._told: tuple[int, ...] = ()
        self._place = 0  # that the list is about, in UTF-16 units
        self._end: int | None = None  # of the passage that it is about, where it is about one
        self._before: int | None = None  # the quote that was chosen when the list was opened
        self._connect()

    @cached_property
    def list(self) -> QuotesHere:
        """The list, made when it is first asked for."""
        from curator.gui.reader.reading.here import QuotesHere

        context, here = self._context, QuotesHere(self._context.theme, self._pane)
        here.stood.connect(context.selection.look_at_quote)
        context.hint(here, "here")
        here.kept.connect(self._close)
        here.left.connect(self._leave)
        for name in ("here", "change", "remove"):
            here.addAction(context.actions[f"quotes.{name}"])
        return here

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return "list" in self.__dict__ and not self.list.isHidden()

    def show(self, quote_ids: Sequence[int], place: int, end: int | None = None) -> None:
        """Choose the quote at a place; of several the one after the chosen one, from a list.

        With an end, the list is about all between the two, and stands off it.
        """
        selection = self._context.selection
        chosen = selection.quote_id
        number = quote_ids.index(chosen) + 1 if chosen in quote_ids else 0
        number %= len(quote_ids)
        self._place, self._end, self._before = place, end, chosen
        if len(quote_ids) == 1:
            selection.look_at_quote(quote_ids[0])
            return
        self.list.show_quotes(self._margin.quotes_of(quote_ids), number)
        self._stand()
        self.list.setFocus()

    @property
    def meant(self) -> int | None:
        """The quote that a command means: the chosen one, else the shortest at the caret."""
        return self._context.selection.quote_id or self._view.at_caret()

    def describe(self) -> str:
        """Let the text be described by the quotes that the caret is in, and give the words."""
        here = self._view.marks.at(self._view.textCursor().position())
        self._told = tuple(mark.quote_id for mark in here)
        found = self._margin.quotes_of(self._told[:_SPOKEN])
        words = "; ".join(isolated(spoken(quote)) for quote in found)
        told = self.tr("In quotes: {0}").format(words) if found else self.tr("Outside quotes")
        self._view.setAccessibleDescription(told)
        return told

    def _connect(self) -> None:
        context, view = self._context, self._view
        view.quotes_clicked.connect(self.show)
        self._margin.more.asked.connect(self.show)
        view.cursorPositionChanged.connect(self._tell)
        view.cursorPositionChanged.connect(self._wander)
        view.scrolled.connect(self._stand)
        view.laid_out.connect(self._stand)
        context.selection.source_chosen.connect(self._hide)
        context.news.changed.connect(self._hear)
        context.actions["quotes.here"].triggered.connect(self._at_caret)

    def _at_caret(self) -> None:
        if self.is_open:
            self.list.step()
            return
        caret = self._view.textCursor().selectionStart()
        marks = self._view.marks.at(caret)
        if marks:
            self.show([mark.quote_id for mark in marks], caret)

    def _wander(self) -> None:
        """Choose a quote no longer once the caret has left it, so that no key means it unseen."""
        mark = self._view.marks.of(self._context.selection.quote_id)
        if mark is None or not self._view.hasFocus() or self._view.has_words:
            return
        if not mark.start <= self._view.textCursor().position() <= mark.end:
            self._context.selection.look_at_quote(None)

    def _close(self) -> None:
        self._view.setFocus()
        self.list.hide()

    def _hide(self) -> None:
        if self.is_open:
            self.list.hide()

    def _leave(self) -> None:
        self._close()
        self._context.selection.look_at_quote(self._before)

    def _hear(self, change: Change) -> None:
        if self.is_open and change.touches("quote", "statement", "version"):
            self._close()

    def _stand(self) -> None:
        """Let the list stand beside the words that it is about, as long as these are in sight."""
        if not self.is_open:
            return
        words, port = self._words(), self._view.viewport()
        if not words.intersects(port.rect()):
            self._close()
            return
        words.moveTopLeft(port.mapTo(self._pane, words.topLeft()))
        words.setBottom(words.bottom() + _LANES)
        area = QRect(port.mapTo(self._pane, QPoint()), port.size())
        way = self._view.layoutDirection()
        stand = place(QStyle.visualRect(way, area, words), area, self.list.height_at)
        self.list.setGeometry(QStyle.visualRect(way, area, stand))

    def _words(self) -> QRect:
        """Give the box of the shortest quote there; of a long one only that of the line."""
        line = self._view.box_between(self._place, self._place)
        end, marks = self._end, self._view.marks.at(self._place)
        if end is None and not marks:
            return line
        passage = (self._place, end) if end is not None else (marks[0].start, marks[0].end)
        words = self._view.box_between(*passage)
        return words if words.height() * _SHARE < self._view.viewport().height() else line

    def _tell(self) -> None:
        """Say which quotes the caret has come into; nothing while it stays in the same ones."""
        here = self._view.marks.at(self._view.textCursor().position())
        held = tuple(mark.quote_id for mark in here)
        if held != self._told:
            told = self.describe()
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, told))
