"""The sources pane: a filter, the list, and below it what is asked or edited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from curator.domain.lists.sources import Arrangement
from curator.gui.context import Context
from curator.gui.messages import counted
from curator.gui.sources.arrange import ArrangeButton
from curator.gui.sources.keeper import ListKeeper
from curator.gui.sources.list_view import Place, SourceListView
from curator.services.lists import sources as listed

if TYPE_CHECKING:
    from curator.gui.sources.asking import Asking
    from curator.gui.sources.commands import SourceCommands
    from curator.gui.sources.editor import SourceEditor

_SEVERAL = 500  # chosen sources that stay chosen when the list is laid anew


class SourcesPane(QWidget):
    """Lists the sources; the chosen one is looked at everywhere."""

    _steps_due = 0  # while the first list is still asked for

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._several: list[int] = []  # chosen before the list was laid anew
        self._place: Place | None = None  # what was looked at before
        self._laid_as: tuple[Arrangement, str] | None = None
        self.setObjectName("sources")
        context.hint(self, "sources")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(self.tr("Filter the sources"))
        self.filter.setClearButtonEnabled(False)
        self.arrange = ArrangeButton(context, self)
        self.keeper = ListKeeper(context, self)
        self.model = self.keeper.model
        self.view = SourceListView(context.theme, self.model, self)
        self.empty = QLabel(self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("tone", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        context.hint(self.filter, "filter")
        self._lay_out()
        self._connect()
        self.reload()
        context.later.do(self, lambda: self.commands)

    @cached_property
    def asking(self) -> Asking:
        """What asks a question below the list."""
        from curator.gui.sources.asking import Asking

        asking = Asking(self.view, self)
        self._context.hint(asking, "asking")
        self._column.addWidget(asking)
        return asking

    @cached_property
    def editor(self) -> SourceEditor:
        """What edits the facts of the chosen sources, below the question."""
        from curator.gui.sources.editor import SourceEditor

        editor = SourceEditor(self._context, self.view, self)
        self._context.hint(editor, "form")
        self._column.insertWidget(self._column.indexOf(self.asking) + 1, editor, 4)
        self.keeper.told_anew.connect(editor.freshen)
        return editor

    @cached_property
    def commands(self) -> SourceCommands:
        """What is done to the chosen sources by key or menu."""
        from curator.gui.sources.commands import SourceCommands

        return SourceCommands(self._context, self.view, self.asking, self.editor)

    def reload(self) -> None:
        """Ask the project for its sources again; what is chosen stays chosen."""
        self.keeper.arrange(self.arrange.arrangement)

    def holds(self, source_id: int) -> bool:
        """Whether there is such a source, shown or not."""
        project = self._context.project
        return bool(self._context.attempt(lambda: listed.held(project, [source_id])))

    def step(self, by: int) -> None:
        """Look at the source so many rows further down; names of groups are passed over."""
        if self._laid_as is None:
            self._steps_due = by
            return
        row = max(self.model.row_of(self._context.selection.source_id) + by, 0)
        if self.model.group_at(row) is not None:
            row += 1 if by > 0 or row == 0 else -1
        source = self.model.source_at(row)
        if source is not None:
            self._context.selection.look_at_source(source.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make ready to filter."""
        if event.type() is QEvent.Type.FocusIn:
            self.keeper.learn_words()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 1, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.setSpacing(4)
        top.addWidget(self.filter, 1)
        top.addWidget(self.arrange)
        column.addLayout(top)
        column.addWidget(self.view, 3)
        column.addWidget(self.empty, 3)

    def _connect(self) -> None:
        context, actions = self._context, self._context.actions
        self.filter.textChanged.connect(self.keeper.narrow)
        self.keeper.to_be_laid.connect(self._note_chosen)
        self.keeper.laid.connect(self._look_over)
        self.filter.returnPressed.connect(self.view.setFocus)
        self.filter.installEventFilter(self)
        self.arrange.arranged.connect(self.keeper.arrange)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.typed.connect(self._type)
        self.view.opened.connect(self._open)
        context.selection.source_chosen.connect(self._follow)
        context.selection.seen_further.connect(self._show_seen)
        actions["sources.next"].triggered.connect(self._next)
        actions["sources.previous"].triggered.connect(self._previous)
        actions["sources.next_unread"].triggered.connect(self._next_unread)
        actions["sources.previous_unread"].triggered.connect(self._previous_unread)
        actions["sources.filter"].triggered.connect(self.filter.setFocus)

    def _next(self) -> None:
        self.step(1)

    def _previous(self) -> None:
        self.step(-1)

    def _next_unread(self) -> None:
        self.commands.step_unread(1)

    def _previous_unread(self) -> None:
        self.commands.step_unread(-1)

    def _type(self, words: str) -> None:
        """Go on in the filter with what was typed in the list."""
        self.filter.setFocus()
        self.filter.setText(words)

    def _open(self) -> None:
        row = self.view.currentIndex().row()
        for source_id in self.model.listing.ids_between(row, row):
            self._context.selection.look_at_source(source_id)

    def _selected(self) -> None:
        """Look at the source that was chosen; not at each while several are being chosen."""
        number = self.view.number_chosen()
        if number == 1:
            for source_id in self.view.chosen_ids():
                self._context.selection.look_at_source(source_id)
        if number and "editor" in self.__dict__ and self.editor.isVisible():
            self.editor.follow(self.view.chosen_ids())

    def _follow(self, source_id: int | None) -> None:
        row = self.model.row_of(source_id)
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.choose(row)

    def _show_seen(self) -> None:
        selection = self._context.selection
        self.view.show_seen(selection.source_id, selection.seen)

    def _note_chosen(self) -> None:
        several = 1 < self.view.number_chosen() <= _SEVERAL
        self._several = self.view.chosen_ids() if several else []
        self._place = self.view.place()

    def _look_over(self) -> None:
        """After the list was laid anew: say how many there are, and stay with what is chosen."""
        total = self.model.total
        self.filter.setPlaceholderText(self.tr("Filter {0}").format(counted(total, "source")))
        self.filter.setEnabled(bool(total))
        self.arrange.setEnabled(bool(total))
        shown, keys = self.model.rowCount() > 0, self._context.actions.keys_of("sources.import")
        self.empty.setText(
            self.tr("No source holds these words.")
            if total
            else self.tr("Drop articles here,\nor press {0}.").format(keys)
        )
        self.empty.setVisible(not shown)
        self.view.setVisible(shown)
        chosen = self._context.selection.source_id
        if chosen is not None and not self.holds(chosen):
            self._context.selection.look_at_source(None)
        self._follow(self._context.selection.source_id)
        self.view.choose_again(self._several)
        self._stay()

    def _stay(self) -> None:
        """Leave what is looked at where it was; of a list in another order, what is chosen."""
        listing = self.model.listing
        before, self._laid_as = self._laid_as, (listing.arrangement, listing.typed)
        if self._place is not None and (self._place.chosen or before == self._laid_as):
            self.view.stay(self._place)
        if self._steps_due:
            by, self._steps_due = self._steps_due, 0
            self.step(by)
