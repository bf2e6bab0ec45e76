"""The panel that moves what is said: all of it (merging two) or some quotes (splitting one)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.domain.lists.codebook import Entry
from curator.domain.quotes import Quote
from curator.domain.text import folded
from curator.gui.codebook.entries import Entries, Noun
from curator.gui.codebook.fields import PickField, muted
from curator.gui.messages import counted, isolated
from curator.gui.theme import Theme, interface_font

_QUOTE = Qt.ItemDataRole.UserRole


class Words(NamedTuple):
    """What is said of actors in one way, of claims in another."""

    kept: str
    ask: str
    fresh: str
    again: str
    known: str


class MovingPanel(QWidget):
    """Asks where to, says what will happen, and waits for a second yes."""

    merge_requested = Signal(int)  # into the entry of this key
    split_requested = Signal(list, str)  # these quotes, to the entry of this name
    left = Signal()

    def __init__(self, theme: Theme, noun: Noun, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = self._of_claims() if noun.name == "claim" else self._of_actors()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entry: Entry | None = None
        self._entries = Entries()
        self._splitting = False
        self.title = muted("", self)
        self.title.setWordWrap(True)
        self.title.setProperty("tone", "")
        self.title.setFont(interface_font(13, self.font().Weight.DemiBold))
        self.quotes = self._list()
        self.to = PickField(theme, self.tr("Move to"), self.tr("New: {0}"), self)
        self.to.line.setPlaceholderText(self.tr("Move to"))
        self.preview = muted("", self)
        self.preview.setWordWrap(True)
        self.go, self.stay = (
            QPushButton(self.tr("Merge"), self),
            QPushButton(self.tr("Cancel"), self),
        )
        self.go.setProperty("tone", "primary")
        self.stay.setProperty("tone", "flat")
        self._lay_out()
        self._connect()
        self.hide()

    def merge(self, entry: Entry, entries: Entries, into: str = "") -> None:
        """Ask which other one all that is said is to move to."""
        self._begin(entry, entries, splitting=False)
        self.title.setText(self.tr("Merge “{0}” into another").format(isolated(entry.name)))
        self.go.setText(self.tr("Merge"))
        self.to.reset(into)
        self._foresee()
        (self.go if into else self.to).setFocus()

    def split(self, entry: Entry, entries: Entries, quotes: Sequence[Quote]) -> None:
        """Ask which quotes are to move, and to whom."""
        self._begin(entry, entries, splitting=True)
        self.title.setText(self.tr("Split “{0}”: choose quotes").format(isolated(entry.name)))
        self.quotes.clear()
        for quote in quotes:
            item = QListWidgetItem(" ".join(quote.shown.split()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_QUOTE, quote.id)
            self.quotes.addItem(item)
        self.quotes.setCurrentRow(0)
        self.to.reset("")
        self._foresee()
        self.quotes.setFocus()

    def leave(self) -> None:
        """Close and move nothing."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def complain(self, sentence: str) -> None:
        """Say what is wrong with what was asked for."""
        self._say(sentence, "wrong")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    @property
    def _other(self) -> Entry | None:
        """The one that is meant: never the one that all this is about."""
        return self._entries.named(self.to.text, but=self._entry)

    @property
    def _ticked(self) -> list[int]:
        items = (self.quotes.item(row) for row in range(self.quotes.count()))
        return [i.data(_QUOTE) for i in items if i.checkState() is Qt.CheckState.Checked]

    def _begin(self, entry: Entry, entries: Entries, *, splitting: bool) -> None:
        self._entry, self._splitting = entry, splitting
        self._entries = entries
        self.to.know(entries.others(entry, own=splitting))
        self.quotes.setVisible(splitting)
        self.show()

    def _foresee(self) -> None:
        """Say what will happen, before it does."""
        if self._entry is None:
            return
        if self._splitting:
            self._foresee_split(len(self._ticked))
        else:
            self._foresee_merge(self._entry, self._other)

    def _foresee_merge(self, entry: Entry, other: Entry | None) -> None:
        self.go.setEnabled(other is not None)
        if other is None:
            typed = self.to.text
            unknown = self.tr("There is none called “{0}”.").format(isolated(typed))
            self._say(unknown if typed else self.tr("Type a name and choose it."))
            return
        counts = counted(entry.quotes, "quote"), counted(entry.sources, "source")
        moved = self.tr("{0} in {1} will move to “{2}”.").format(*counts, isolated(other.name))
        names = zip((entry.name, *entry.aliases), entry.folded, strict=True)
        kept = ", ".join(
            self.tr("“{0}”").format(isolated(name))
            for name, key in names
            if key not in other.folded
        )
        told = [moved, self._words.kept.format(kept) if kept else ""]
        self._say(" ".join([*filter(None, told), self.tr("Undo takes it all back.")]))

    def _foresee_split(self, ticked: int) -> None:
        other, to, moved = self._other, isolated(self.to.text), counted(ticked, "quote")
        self.go.setText(self.tr("Move {0}").format(moved))
        self.go.setEnabled(bool(ticked and self.to.text))
        if not ticked or not self.to.text:
            self._say(self._words.ask)
        elif other is None:
            own = self._entry is not None and folded(self.to.text) in self._entry.folded[1:]
            words = self._words.again if own else self._words.fresh
            self._say(words.format(moved, to))
        else:
            so_far = counted(other.quotes, "quote")
            self._say(self._words.known.format(moved, isolated(other.name), so_far))

    def _of_actors(self) -> Words:
        return Words(
            self.tr("Kept there as other names: {0}."),
            self.tr("Tick quotes with Space, then type who they are to go to."),
            self.tr("{0} will move to “{1}”, who is new."),
            self.tr("{0} will move to “{1}”, who is an actor of that name again."),
            self.tr("{0} will move to “{1}”, who is heard in {2} so far."),
        )

    def _of_claims(self) -> Words:
        return Words(
            self.tr("Kept there as other wordings: {0}."),
            self.tr("Tick quotes with Space, then type the claim that they are to go to."),
            self.tr("{0} will move to “{1}”, a new claim."),
            self.tr("{0} will move to “{1}”, a claim of its own again."),
            self.tr("{0} will move to “{1}”, to which {2} speak so far."),
        )

    def _say(self, sentence: str, tone: str = "muted") -> None:
        self.preview.setText(sentence)
        if self.preview.property("tone") != tone:
            self.preview.setProperty("tone", tone)
            self.preview.style().polish(self.preview)

    def _to_button(self) -> None:
        if self.go.isEnabled():
            self.go.setFocus()

    def _go(self) -> None:
        other = self._other
        if self._splitting:
            self.split_requested.emit(self._ticked, self.to.text)
        elif other is not None:
            self.merge_requested.emit(other.id)

    def _connect(self) -> None:
        self.to.line.textChanged.connect(self._foresee)
        self.to.entered.connect(self._to_button)
        self.quotes.itemChanged.connect(self._foresee)
        self.go.clicked.connect(self._go)
        self.stay.clicked.connect(self.leave)

    def _list(self) -> QListWidget:
        quotes = QListWidget(self)
        quotes.setAccessibleName(self.tr("Quotes to move"))
        quotes.setObjectName("matches")
        quotes.setFixedHeight(150)
        quotes.setSpacing(3)
        quotes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return quotes

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.preview, 1)
        foot.addWidget(self.stay)
        foot.addWidget(self.go)
        self.go.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        for widget in (self.title, self.quotes, self.to):
            column.addWidget(widget)
        column.addLayout(foot)
