"""A list of entries with a filter and a field for a new one, and the editor beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.gui.codebook.delegate import EntryDelegate
from curator.gui.codebook.editor import Editor
from curator.gui.codebook.entries import Entry, narrowed
from curator.gui.codebook.fields import LineField, muted
from curator.gui.codebook.listing import EntryTree
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted
from curator.gui.style.picker import Picker

_KINDS = ("actor", "alias", "affiliation", "attribute", "claim", "statement", "quote")


class Words(NamedTuple):
    """What a desk calls its parts."""

    all: str  # the whole list
    filter: str
    every_sort: str
    new: str
    empty: str
    sorts: Mapping[str, str]  # the words of each kind or status
    hints: str  # a name from the status row's table


class Desk(QWidget):
    """One list and one editor."""

    def __init__(self, context: Context, editor: Editor, words: Words, *, nested: bool) -> None:
        super().__init__()
        self._context, self._words, self.editor = context, words, editor
        self._entries: Sequence[Entry] = ()
        self._stale = True
        self.filter = LineField(words.filter, self)
        self.sorts = Picker(words.every_sort, self)
        self.sorts.addItem(words.every_sort, "")
        for sort, said in words.sorts.items():
            self.sorts.addItem(said, sort)
        self.tree = EntryTree(words.all, self, nested=nested)
        lines = 2 if nested else 1
        delegate = EntryDelegate(context.theme, dict(words.sorts), self.tree, lines)
        self.tree.setItemDelegate(delegate)
        self.empty = muted(words.empty, self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.new = LineField(words.new, self)
        self.new.setPlaceholderText(words.new)
        self.wrong = muted("", self)
        self.wrong.setProperty("tone", "wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._lay_out()
        self._connect()

    def choose(self, entry_id: int) -> None:
        """Choose an entry, shown whatever the filter was."""
        self.reload()
        if not self.tree.choose(entry_id):
            self.filter.reset("")
            self.sorts.setCurrentIndex(0)
            self._narrow()
            self.tree.choose(entry_id)

    def reload(self) -> None:
        """Read the entries again; the chosen one stays chosen."""
        self._stale = False
        read = self._context.attempt(lambda: self.editor.noun.read(self._context.project))
        self._entries = read or []
        total = counted(len(self._entries), self.editor.noun.name)
        self.filter.setPlaceholderText(self.tr("Filter {0}").format(total))
        self.empty.setVisible(not self._entries)
        self.tree.setVisible(bool(self._entries))
        self._narrow()

    def step(self, by: int) -> None:
        """Give the keys to the list, the editor, or the field for a new one."""
        stops: list[QWidget] = [self.tree, self.editor.first, self.new]
        focus = QApplication.focusWidget()
        here = 0
        if focus is not None and self.editor.isAncestorOf(focus):
            here = 1
        elif focus is self.new:
            here = 2
        stop = stops[(here + by) % len(stops)]
        stop.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another room was shown."""
        super().showEvent(event)
        if self._stale and self._context.has_project:
            self.reload()

    def _hear(self, change: Change) -> None:
        if not change.touches(*_KINDS):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _leave(self) -> None:
        """Save what is being typed before the project closes."""
        focus = QApplication.focusWidget()
        if focus is not None and self.editor.isAncestorOf(focus):
            focus.clearFocus()

    def _narrow(self) -> None:
        sort = str(self.sorts.currentData())
        shown = narrowed(self._entries, self.filter.text(), sort)
        self.tree.show_entries(shown, [self._spoken(entry) for entry in shown])
        self._show()

    def _spoken(self, entry: Entry) -> str:
        return f"{entry.name}, {self._words.sorts[entry.sort]}, {counted(entry.quotes, 'quote')}"

    def _show(self) -> None:
        self.editor.show_entry(self.tree.entry, self._entries)

    def _add(self, name: str) -> None:
        if not name.strip() or not self._context.can_write:
            return
        try:
            entry_id = self.editor.noun.add(self._context.project, name)
        except CuratorError as error:
            self._complain(sentence_of(error))
            return
        self._complain("")
        self.new.reset("")
        self.choose(entry_id)

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))

    def _move(self, entry_id: int, above_id: int | None) -> None:
        if self._context.can_write:
            self.editor.place(entry_id, above_id)

    def _connect(self) -> None:
        context, editor = self._context, self.editor
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.tree.setFocus)
        self.sorts.activated.connect(self._narrow)
        self.tree.chosen.connect(self._show)
        self.tree.moved.connect(self._move)
        self.tree.focused.connect(lambda: context.hinted.emit(self._words.hints))
        self.new.returnPressed.connect(lambda: self._add(self.new.text()))
        editor.going.connect(self.choose)
        context.news.changed.connect(self._hear)
        context.project_leaving.connect(self._leave)
        for name, (holder, _) in self._deeds().items():
            holder.addAction(context.actions[name])
            context.actions[name].triggered.connect(self._obey)  # which Qt forgets with the desk

    def _deeds(self) -> dict[str, tuple[QWidget, Callable[[], object]]]:
        editor = self.editor
        return {
            "entries.add": (self, self.new.setFocus),
            "entries.merge": (self, editor.ask_merge),
            "entries.split": (self, editor.ask_split),
            "entries.quotes": (self.tree, editor.open_quotes),
            "entries.change": (self.tree, editor.begin),
            "entries.remove": (self.tree, editor.ask_remove),
        }

    @Slot()
    def _obey(self) -> None:
        if self.isVisible():
            self._deeds()[self.sender().objectName()][1]()

    def _lay_out(self) -> None:
        side = self._side()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.editor)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([320, 900])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _side(self) -> QWidget:
        side = QWidget(self)
        side.setObjectName("sources")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setMinimumWidth(220)
        top, foot, column = QVBoxLayout(), QVBoxLayout(), QVBoxLayout(side)
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.filter)
        top.addWidget(self.sorts)
        foot.setContentsMargins(10, 0, 10, 10)
        foot.addWidget(self.wrong)
        foot.addWidget(self.new)
        column.setContentsMargins(0, 10, 1, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(foot)
        return side
