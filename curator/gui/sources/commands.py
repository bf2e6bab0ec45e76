"""What is done to the chosen sources: by key, or by the menu of the list."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from curator.domain.lists.sources import SourceRevision
from curator.domain.sources import ReadingState
from curator.gui.context import Context
from curator.gui.messages import counted, isolated
from curator.gui.sources.asking import Asking
from curator.gui.sources.editor import SourceEditor
from curator.gui.sources.list_model import SourceListModel
from curator.gui.sources.list_view import SourceListView
from curator.gui.sources.words import title_of
from curator.services import sources
from curator.services.lists import sources as listed

_MENU = (
    ("sources.open",),
    ("sources.mark_unread", "sources.mark_in_progress", "sources.mark_done",
     "sources.mark_set_aside"),
    ("sources.edit", "sources.tag", "sources.copy_title"),
    ("sources.remove",),
)  # fmt: skip


class SourceCommands(QObject):
    """Connects the commands of the list with the deeds."""

    def __init__(
        self, context: Context, view: SourceListView, asking: Asking, editor: SourceEditor
    ) -> None:
        super().__init__(view)
        self._context, self._view, self._asking, self._editor = context, view, asking, editor
        self._model: SourceListModel = view.source_model
        actions = context.actions
        for part in _MENU:
            for name in part:
                view.addAction(actions[name])
        actions["sources.open"].triggered.connect(view.open_chosen)
        actions["sources.mark_unread"].triggered.connect(self._mark_unread)
        actions["sources.mark_in_progress"].triggered.connect(self._mark_in_progress)
        actions["sources.mark_done"].triggered.connect(self._mark_done)
        actions["sources.mark_set_aside"].triggered.connect(self._mark_set_aside)
        actions["sources.edit"].triggered.connect(self._edit)
        actions["sources.tag"].triggered.connect(self._ask_for_tags)
        actions["sources.copy_title"].triggered.connect(self._copy_title)
        actions["sources.remove"].triggered.connect(self._ask_to_remove)
        view.customContextMenuRequested.connect(self._pop_up)

    def step_unread(self, by: int) -> None:
        """Look at the next source that is unread, further down or further up; then all round."""
        rows = self._model.listing.rows
        here = self._model.row_of(self._context.selection.source_id)
        ids = [*rows[here + 1 :], *rows[: max(here, 0)]]
        if by < 0:
            ids = [*reversed(rows[: max(here, 0)]), *reversed(rows[here + 1 :])]
        ahead = [source_id for source_id in ids if source_id > 0]
        found = self._context.attempt(lambda: listed.next_unread(self._context.project, ahead))
        if found is not None:
            self._view.choose(self._model.row_of(found))
        else:
            self._context.noticed.emit(self.tr("Nothing else is unread here."), "")

    def _pop_up(self, place: QPoint) -> None:
        if self._view.number_chosen():
            menu = self.menu()
            menu.popup(self._view.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Make the menu of the chosen sources."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for part in _MENU:
            for name in part:
                menu.addAction(self._context.actions[name])
            menu.addSeparator()
        return menu

    def _mark_unread(self) -> None:
        self._mark(ReadingState.UNREAD)

    def _mark_in_progress(self) -> None:
        self._mark(ReadingState.IN_PROGRESS)

    def _mark_done(self) -> None:
        self._mark(ReadingState.DONE)

    def _mark_set_aside(self) -> None:
        self._mark(ReadingState.SET_ASIDE)

    def _mark(self, state: ReadingState) -> None:
        ids = self._view.chosen_ids()
        if ids:
            self._context.attempt(lambda: sources.mark(self._context.project, ids, state))

    def _edit(self) -> None:
        self._editor.edit(self._view.chosen_ids())

    def _copy_title(self) -> None:
        found = self._context.attempt(
            lambda: listed.rows(self._context.project, self._view.chosen_ids())
        )
        titles = {source.id: title_of(source) for source in found or ()}
        if titles:
            lines = [titles[each] for each in self._view.chosen_ids() if each in titles]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _ask_for_tags(self) -> None:
        ids = self._view.chosen_ids()
        project = self._context.project
        worn = self._context.attempt(lambda: listed.tags(project, ids)) if ids else None
        if worn is not None:
            common = [name for name, number in worn.items() if number == len(ids)]
            self._asking.ask_for(
                self.tr("Tags of {0}, put apart by commas").format(counted(len(ids), "source")),
                ", ".join(common),
                self.tr("Save"),
                lambda line: self._tag(ids, common, line),
            )

    def _tag(self, ids: list[int], before: list[str], line: str) -> None:
        now = [name.strip() for name in line.split(",") if name.strip()]
        new = tuple(name for name in now if name not in before)
        gone = tuple(name for name in before if name not in now)
        project = self._context.project
        if new and gone:
            both = SourceRevision(tag=new, untag=gone)
            self._context.attempt(lambda: sources.describe_many(project, ids, both))
        elif new:
            self._context.attempt(lambda: sources.tag(project, ids, new))
        elif gone:
            self._context.attempt(lambda: sources.untag(project, ids, gone))

    def _ask_to_remove(self) -> None:
        ids = self._view.chosen_ids()
        if not ids:
            return
        number = self._context.attempt(lambda: sources.count_quotes(self._context.project, ids))
        what = counted(len(ids), "source")
        row = self._view.currentIndex().row()
        only = self._model.source_at(row) if len(ids) == 1 else None
        if only is not None:
            what = isolated(f"“{title_of(only)}”")
        question = (
            self.tr("Remove {0} with {1}?").format(what, counted(number, "quote"))
            if number
            else self.tr("Remove {0}?").format(what)
        )
        self._asking.ask(question, self.tr("Remove"), lambda: self._remove(ids))

    def _remove(self, ids: list[int]) -> None:
        rows, gone = self._model.listing.rows, set(ids)
        last = max(map(self._model.row_of, ids))
        left = (each for each in (*rows[last + 1 :], *reversed(rows[:last])) if each > 0)
        after = next((each for each in left if each not in gone), None)
        self._context.selection.look_at_source(after)
        self._context.attempt(lambda: sources.remove(self._context.project, ids))
