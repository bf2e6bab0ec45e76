"""What is known of one actor or claim, each field saved when it is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.domain.errors import CuratorError
from curator.domain.lists.codebook import Entry
from curator.gui.codebook.chips import Alike
from curator.gui.codebook.entries import Entries, Noun
from curator.gui.codebook.fields import Form, muted
from curator.gui.codebook.moving import MovingPanel
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted
from curator.gui.style.flow import Flow
from curator.services import quotes
from curator.services.project import Project

_WIDTH = 720  # pixels, at most


class Editor(QWidget):
    """The frame of an editor; those of actors and claims fill its form."""

    going = Signal(int)  # what was shown is now part of the entry of this key

    def __init__(self, context: Context, noun: Noun, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.noun = context, noun
        self.entry: Entry | None = None
        self.entries = Entries()
        self._told: set[int] = set()  # the keys of those that the form names
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = _button(self.tr("0 quotes"), self)
        self.merge = _button(self.tr("Merge…"), self)
        self.split = _button(self.tr("Split…"), self)
        self.remove = _button(self.tr("Remove"), self)
        self.alike = Alike(self)
        self.wrong = muted("", self)
        self.wrong.setProperty("tone", "wrong")
        self.wrong.setWordWrap(True)
        self.moving = MovingPanel(context.theme, noun, self)
        self.form = Form(self)
        self._lay_out()
        self._connect()
        self.show_entry(None, self.entries)

    @property
    def first(self) -> QWidget:
        """The field that the keys come to first."""
        raise NotImplementedError

    def begin(self) -> None:
        """Give the keys to the first field."""
        if self.entry is not None:
            self.first.setFocus()

    def place(self, entry_id: int, above_id: int | None) -> None:
        """Set an entry under another one; only claims can be."""

    def order(self, entry_id: int, above_id: int | None, before_id: int | None) -> None:
        """Set an entry under another one and before one of those there; only claims can be."""

    def fill(self, entry: Entry, *, anew: bool) -> set[int]:
        """Show the fields of an entry, and tell the keys of the others that they name.

        ``anew`` where another one stood there before.
        """
        raise NotImplementedError

    def show_entry(
        self, entry: Entry | None, entries: Entries, touched: frozenset[int] | None = None
    ) -> None:
        """Show an entry as it is now, or nothing; ``touched`` tells the keys of what changed."""
        before, self.entry, self.entries = self.entry, entry, entries
        anew = entry is None or before is None or before.id != entry.id
        self._page.setVisible(entry is not None)
        if anew:
            self.moving.hide()
            self.form.calm()
        if entry is None:
            return
        self.complain("")
        if anew or touched is None or touched:
            self._show_head(entry)
            self.alike.point_out(entry, entries, None if anew else touched)
            self.known(entries, entry)
        if anew or touched is None or not self._told.isdisjoint(touched):
            named = self.context.attempt(lambda: self.fill(entry, anew=anew)) or set()
            self._told = {entry.id, *named}

    def known(self, entries: Entries, entry: Entry) -> None:
        """Let the fields that take a name offer these entries, all but the one shown."""
        raise NotImplementedError

    def save(self, key: str, deed: Callable[[Project, int], object]) -> None:
        """Save one field; what is wrong with it is said below it."""
        if self.entry is None or not self.context.can_write:
            return
        try:
            deed(self.context.project, self.entry.id)
        except CuratorError as error:
            self.form.complain(key, sentence_of(error))
        else:
            self.form.complain(key, "")

    def complain(self, sentence: str) -> None:
        """Say why the whole of it cannot be changed so."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))

    def ask_merge(self, into: str = "") -> None:
        """Ask which other one to merge this one into."""
        if self.entry is not None and self.context.can_write:
            self.moving.merge(self.entry, self.entries, into)

    def ask_split(self) -> None:
        """Ask which quotes to give to another one."""
        entry = self.entry
        if entry is None or not self.context.can_write:
            return
        wanted, project = self.noun.wanted(entry.id), self.context.project
        found = self.context.attempt(lambda: quotes.find(project, wanted))
        if found:
            self.moving.split(entry, self.entries, found)
        elif found is not None:
            self.complain(self.tr("There is nothing to split: no quote is kept for it."))

    def ask_remove(self) -> None:
        """Remove it; where something leans on it, say so."""
        if self.entry is not None and self.context.can_write:
            entry_id = self.entry.id
            self._try(lambda: self.noun.remove(self.context.project, entry_id), self.complain)

    def open_quotes(self) -> None:
        """Show its quotes in their room; where there is none, the first of them in its source."""
        if self.entry is None or not self.entry.quotes:
            return
        wanted, context = self.noun.wanted(self.entry.id), self.context
        if context.actions["room.quotes"].isVisible():
            context.quotes_requested.emit(wanted)
        else:
            found = context.attempt(lambda: quotes.find(context.project, wanted)) or []
            for first in found[:1]:
                context.show_place(first.source_id, first.id)

    def _merge(self, into_id: int) -> None:
        if self.entry is not None:
            entry_id, project = self.entry.id, self.context.project
            if self._try(lambda: self.noun.merge(project, entry_id, into_id), self.moving.complain):
                self.moving.leave()
                self.going.emit(into_id)

    def _split(self, chosen: list[int], name: str) -> None:
        if self.entry is not None:
            entry_id, project = self.entry.id, self.context.project
            deed = partial(self.noun.split, project, entry_id, chosen, name)
            if self._try(deed, self.moving.complain):
                self.moving.leave()

    def _try(self, deed: Callable[[], object], complain: Callable[[str], None]) -> bool:
        try:
            deed()
        except CuratorError as error:
            complain(sentence_of(error))
            return False
        return True

    def _show_head(self, entry: Entry) -> None:
        words = self.tr("No quotes yet")
        if entry.quotes:
            counts = counted(entry.quotes, "quote"), counted(entry.sources, "source")
            words = self.tr("{0} in {1}").format(*counts)
            if entry.independent < entry.sources:  # some are reprints of others
                number = QLocale().toString(entry.independent)
                words = self.tr("{0} in {1} ({2} independent)").format(*counts, number)
        self.count.setText(words)
        self.count.setAccessibleName(self.tr("Show its quotes: {0}").format(words))
        self.count.setEnabled(bool(entry.quotes))

    def _check(self) -> None:
        for widget in (self.form, self.merge, self.split, self.remove, self.alike):
            widget.setEnabled(self.context.can_write)

    def _connect(self) -> None:
        self.count.clicked.connect(self.open_quotes)
        self.merge.clicked.connect(lambda _=False: self.ask_merge())
        self.alike.clicked.connect(lambda: self.ask_merge(self.alike.other))
        self.split.clicked.connect(self.ask_split)
        self.remove.clicked.connect(self.ask_remove)
        self.moving.merge_requested.connect(self._merge)
        self.moving.split_requested.connect(self._split)
        self.moving.left.connect(self.merge.setFocus)
        self.context.state_changed.connect(self._check)

    def _lay_out(self) -> None:
        self._page = QWidget(self)
        head = Flow()
        for button in (self.count, self.merge, self.split, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 20, 8, 24)
        column.setSpacing(12)
        column.addLayout(head)
        for widget in (self.wrong, self.alike, self.moving, self.form):
            column.addWidget(widget)
        column.setAlignment(self.alike, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._page.setMaximumWidth(_WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_scrolled(self._page))


def _scrolled(page: QWidget) -> QScrollArea:
    """Let a page scroll, and end where it is widest, with nothing beside it."""
    ground = QWidget()
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(page, 1)
    row.addStretch(0)
    scroll = QScrollArea()
    scroll.setWidget(ground)
    ground.setAutoFillBackground(False)  # the paper shows through
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def _button(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setAutoDefault(True)
    return button
