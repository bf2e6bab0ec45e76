"""A list of entries with a filter and a field for a new one, and the editor beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from curator.domain.errors import CuratorError
from curator.domain.lists.codebook import Entry
from curator.gui.codebook.delegate import EntryDelegate
from curator.gui.codebook.editor import Editor
from curator.gui.codebook.entries import Doubles, Kept
from curator.gui.codebook.fields import LineField, muted
from curator.gui.codebook.listing import EntryTree
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted
from curator.gui.style.picker import Picker

_DOUBLES = "doubles"  # stands among the kinds and statuses, and is none


class Words(NamedTuple):
    """What a desk calls its parts."""

    all: str  # the whole list
    filter: str
    every_sort: str
    doubles: str
    new: str
    empty: str
    sorts: Mapping[str, str]  # the words of each kind or status
    hints: str  # a name from the status row's table


class Desk(Kept):
    """One list and one editor."""

    def __init__(self, context: Context, editor: Editor, words: Words, *, nested: bool) -> None:
        super().__init__(context, editor.noun.name)
        self._words, self.editor = words, editor
        self._wish: int | None = None  # the key of an entry to choose once it is there
        self.filter = LineField(words.filter, self)
        self.sorts = Picker(words.every_sort, self)
        self.sorts.addItem(words.every_sort, "")
        for sort, said in words.sorts.items():
            self.sorts.addItem(said, sort)
        self.sorts.addItem(words.doubles, _DOUBLES)
        self.doubles = Doubles(self)
        self.tree = EntryTree(words.all, self._spoken, self, nested=nested)
        lines = 2 if nested else 1
        delegate = EntryDelegate(context.theme, dict(words.sorts), self.tree, lines)
        self.tree.setItemDelegate(delegate)
        self.empty = muted(words.empty, self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.hide()  # until it is known that there is nothing
        self.new = LineField(words.new, self)
        self.new.setPlaceholderText(words.new)
        self.wrong = muted("", self)
        self.wrong.setProperty("tone", "wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether the list is as the project is."""
        return self.settled and self._wish is None

    def enter(self) -> None:
        """Give the keys to the list; where it is empty, to the field for the first entry."""
        (self.new if self.tree.isHidden() else self.tree).setFocus()

    def choose(self, entry_id: int) -> None:
        """Choose an entry, shown whatever the filter was; where it is to come yet, then."""
        if entry_id not in self.entries.by_id:
            self._wish = entry_id
        elif not self.tree.choose(entry_id):
            self.filter.reset("")
            self.sorts.setCurrentIndex(0)
            self._narrow()
            self.tree.choose(entry_id)

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
        self.catch_up()

    def _renew(self, touched: frozenset[int] | None) -> None:
        """Show the entries as they are now."""
        focused, every = self.tree.hasFocus(), self.entries.every
        total = counted(len(every), self.editor.noun.name)
        self.filter.setPlaceholderText(self.tr("Filter {0}").format(total))
        self.empty.setHidden(bool(every))
        self.tree.setVisible(bool(every))
        self._narrow(touched)
        wish, self._wish = self._wish, None
        if wish in self.entries.by_id:
            self.choose(wish)
        if focused and not every:
            self.new.setFocus()

    def _save(self) -> None:
        """Save what is being typed before the project closes."""
        focus = QApplication.focusWidget()
        if focus is not None and self.editor.isAncestorOf(focus):
            focus.clearFocus()

    def _narrow(self, touched: frozenset[int] | None = frozenset()) -> None:
        sort, among = str(self.sorts.currentData()), None
        if sort == _DOUBLES:
            self.doubles.seek(self.entries)
            sort, among = "", self.doubles.keys
        self.tree.show_entries(self.entries.narrowed(self.filter.text(), sort, among))
        self.editor.show_entry(self.tree.entry, self.entries, touched)

    def _spoken(self, entry: Entry) -> str:
        return f"{entry.name}, {self._words.sorts[entry.sort]}, {counted(entry.quotes, 'quote')}"

    def _show(self) -> None:
        self.editor.show_entry(self.tree.entry, self.entries)

    def _add(self, name: str) -> None:
        if not name.strip() or not self.context.can_write:
            return
        try:
            entry_id = self.editor.noun.add(self.context.project, name)
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
        if self.context.can_write:
            self.editor.place(entry_id, above_id)

    def _order(self, entry_id: int, above_id: int | None, before_id: int | None) -> None:
        if self.context.can_write:
            self.editor.order(entry_id, above_id, before_id)

    def _connect(self) -> None:
        context, editor = self.context, self.editor
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.filter.returnPressed.connect(self.tree.setFocus)
        self.sorts.activated.connect(lambda _: self._narrow())
        self.tree.chosen.connect(self._show)
        self.tree.moved.connect(self._move)
        self.tree.ordered.connect(self._order)
        context.hint(self.tree, self._words.hints)
        context.hint(self.filter, "filter")
        context.hint(editor, "entry")
        self.new.returnPressed.connect(lambda: self._add(self.new.text()))
        editor.going.connect(self.choose)
        context.project_leaving.connect(self._save)
        self.renewed.connect(self._renew)
        self.doubles.found.connect(self._narrow)
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
