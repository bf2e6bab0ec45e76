"""The panel that moves what is said: all of it (merging two) or some quotes (splitting one)."""

from __future__ import annotations

from collections.abc import Sequence

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

from curator.domain.quotes import Quote
from curator.gui.codebook.entries import Entry, named, names_of
from curator.gui.codebook.fields import PickField, muted
from curator.gui.messages import counted, isolated
from curator.gui.theme import Theme, interface_font

_QUOTE = Qt.ItemDataRole.UserRole


class MovingPanel(QWidget):
    """Asks where to, says what will happen, and waits for a second yes."""

    merge_requested = Signal(int)  # into the entry of this key
    split_requested = Signal(list, str)  # these quotes, to the entry of this name
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entry: Entry | None = None
        self._others: Sequence[Entry] = ()
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

    def merge(self, entry: Entry, others: Sequence[Entry], into: str = "") -> None:
        """Ask which other one all that is said is to move to."""
        self._begin(entry, others, splitting=False)
        self.title.setText(self.tr("Merge {0} into another").format(isolated(entry.name)))
        self.go.setText(self.tr("Merge"))
        self.to.reset(into)
        self._foresee()
        (self.go if into else self.to).setFocus()

    def split(self, entry: Entry, others: Sequence[Entry], quotes: Sequence[Quote]) -> None:
        """Ask which quotes are to move, and to whom."""
        self._begin(entry, others, splitting=True)
        self.title.setText(self.tr("Split {0}: choose quotes").format(isolated(entry.name)))
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
    def _ticked(self) -> list[int]:
        items = (self.quotes.item(row) for row in range(self.quotes.count()))
        return [i.data(_QUOTE) for i in items if i.checkState() is Qt.CheckState.Checked]

    def _begin(self, entry: Entry, others: Sequence[Entry], *, splitting: bool) -> None:
        self._entry, self._splitting = entry, splitting
        self._others = [other for other in others if other.id != entry.id]
        self.to.know(names_of(self._others))
        self.quotes.setVisible(splitting)
        self.show()

    def _foresee(self) -> None:
        """Say what will happen, before it does."""
        if self._entry is None:
            return
        if self._splitting:
            self._foresee_split(len(self._ticked))
        else:
            self._foresee_merge(self._entry, named(self._others, self.to.text))

    def _foresee_merge(self, entry: Entry, other: Entry | None) -> None:
        self.go.setEnabled(other is not None)
        if other is None:
            typed = self.to.text
            unknown = self.tr("There is none called {0}.").format(isolated(typed))
            self._say(unknown if typed else self.tr("Type a name and choose it."))
            return
        names = isolated(other.name), isolated(entry.name)
        counts = counted(entry.quotes, "quote"), counted(entry.sources, "source")
        moved = self.tr("{0} in {1} move to {2}.").format(*counts, names[0])
        kept = self.tr("{0} stays on record there, and undo takes it all back.")
        self._say(f"{moved} {kept.format(names[1])}")

    def _foresee_split(self, ticked: int) -> None:
        other, to = named(self._others, self.to.text), isolated(self.to.text)
        self.go.setText(self.tr("Move {0}").format(counted(ticked, "quote")))
        self.go.setEnabled(bool(ticked and self.to.text))
        if not ticked or not self.to.text:
            self._say(self.tr("Tick quotes with Space, then type who they are to go to."))
        elif other is None:
            moved = self.tr("{0} move to {1}, who is new.")
            self._say(moved.format(counted(ticked, "quote"), to))
        else:
            moved = self.tr("{0} move to {1}, who is heard in {2} so far.")
            so_far = counted(other.quotes, "quote")
            self._say(moved.format(counted(ticked, "quote"), isolated(other.name), so_far))

    def _say(self, sentence: str, tone: str = "muted") -> None:
        self.preview.setText(sentence)
        if self.preview.property("tone") != tone:
            self.preview.setProperty("tone", tone)
            self.preview.style().polish(self.preview)

    def _to_button(self) -> None:
        if self.go.isEnabled():
            self.go.setFocus()

    def _go(self) -> None:
        other = named(self._others, self.to.text)
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
