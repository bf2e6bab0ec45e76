"""Context: the open project and all that panes share, handed to each of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from curator.domain.errors import CuratorError, NewerProjectError, ReadOnlyError
from curator.gui.actions import Actions, Needs
from curator.gui.selection import Selection
from curator.gui.settings import Settings
from curator.gui.signals import News
from curator.gui.theme import Theme

if TYPE_CHECKING:
    from curator.services.project import Project

T = TypeVar("T")


class Context(QObject):
    """What every pane is handed."""

    project_opened = Signal()
    project_closed = Signal()
    state_changed = Signal()  # busy or idle, able to write or not
    troubled = Signal(str)  # a sentence for the person
    noticed = Signal(str, str)  # good news: a sentence, and lines below it
    hinted = Signal(str)  # which keys to show: a name from the status row's table

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme, self.settings = theme, settings
        self.news = News(self)
        self.selection = Selection(self)
        self.actions = Actions(theme, self)
        self._project: Project | None = None
        self._busy = ""
        self.news.changed.connect(self.refresh)
        self.selection.source_chosen.connect(self._remember_source)
        self.refresh()

    @property
    def project(self) -> Project:
        """The open project; ask only where there is one."""
        assert self._project is not None
        return self._project

    @property
    def has_project(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def busy(self) -> str:
        """What is being written just now, in words; empty where all is saved."""
        return self._busy

    @property
    def can_write(self) -> bool:
        """Whether an edit could be made now."""
        return self._project is not None and self._project.writable and not self._busy

    def set_busy(self, words: str) -> None:
        """Hold all other writing back while a long one is open; empty words let it go on."""
        self._busy = words
        self.refresh()

    def attempt(self, deed: Callable[[], T]) -> T | None:
        """Do something; an error that a person can put right is told in its own words."""
        try:
            return deed()
        except CuratorError as error:
            self.troubled.emit(str(error))
            return None

    def open(self, path: Path) -> bool:
        """Open a project in place of the one before it; tell whether that worked."""
        opened = self.attempt(lambda: _opened(path))
        if opened is None:
            return False
        project, reason = opened
        self.close()
        self._project = project
        self.news.follow(project)
        self.settings.remember(project.path)
        self.project_opened.emit()
        self.refresh()
        if reason:
            self.troubled.emit(reason)
        return True

    def close(self) -> None:
        """Close the project."""
        if self._project is not None:
            project, self._project = self._project, None
            self.selection.look_at_source(None)
            self.news.follow(None)
            self.project_closed.emit()
            project.close()
            self.refresh()

    def refresh(self) -> None:
        """Enable the commands that can be used now, and name what undo would take back."""
        reach = Needs.WRITING if self.can_write else Needs.PROJECT
        self.actions.allow(reach if self.has_project else Needs.NOTHING)
        if self.can_write:
            steps = self.attempt(lambda: (self.project.undoable, self.project.redoable))
            self.actions.name_steps(*(steps or (None, None)))
        self.state_changed.emit()

    def _remember_source(self, source_id: int | None) -> None:
        if source_id is not None and self._project is not None:
            self.settings.remember_source(self._project.path, source_id)


def _opened(path: Path) -> tuple[Project, str]:
    """Open a project for writing; where only that is refused, for reading, and say why."""
    from curator.services.project import Project

    try:
        return Project.open(path, holder="the Curator window"), ""
    except (ReadOnlyError, NewerProjectError) as error:
        return Project.open(path, read_only=True), str(error)
