"""Context: the open project and all that panes share, handed to each of them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.domain.edits import Change
from curator.domain.errors import (
    CuratorError,
    NewerProjectError,
    ProjectInUseError,
    ReadOnlyError,
)
from curator.gui.actions import Actions, Needs
from curator.gui.language.errors import sentence_of
from curator.gui.later import Later
from curator.gui.selection import Selection
from curator.gui.settings import Settings
from curator.gui.signals import News
from curator.gui.theme import Theme

if TYPE_CHECKING:
    from curator.services.project import Project

T = TypeVar("T")

HINTS = "hints"  # the property of a part that names what its keys do
_HOLDER = "the Curator window"  # as another program is told


class Context(QObject):
    """What every pane is handed."""

    project_opened = Signal()
    project_leaving = Signal()  # it is still open, and can still be written to
    project_closed = Signal()
    state_changed = Signal()  # busy or idle, able to write or not
    troubled = Signal(str)  # a sentence for the person
    noticed = Signal(str, str)  # good news: a sentence, and lines below it
    failed = Signal(str, str)  # what came to nothing: a sentence, and lines below it
    offered = Signal(str)  # a command to put beside what was noticed
    proposed = Signal(str, object)  # words for a deed to put there, and the deed
    quotes_requested = Signal(object)  # a QuoteFilter: show these quotes in their room
    wished = Signal(object)  # what the room just gone to is asked to show
    told = Signal(str)  # what was just done, in passing: the status row says it until the next hint
    progressed = Signal(str)  # how a long work comes on, in words; empty where it has ended
    keys_given_up = Signal()  # whoever had them is gone: the room is to take them
    hinted = Signal()  # a part of the window says something else of its keys than before

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme, self.settings = theme, settings
        self.news = News(self)
        self.later = Later(self)
        self.selection = Selection(self)
        self.actions = Actions(theme, self)
        self.actions.wear_keys(settings.keys)
        theme.changed.connect(lambda: self.later.do(self, self.actions.tint))
        self._project: Project | None = None
        self._busy = ""
        self._looking = False
        self.news.settled.connect(self._settle)
        self.selection.source_chosen.connect(self._remember_source)
        self.selection.trail_changed.connect(self._name_ways)
        self.quotes_requested.connect(lambda wanted: self.go_to("quotes", wanted))
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
    def looking(self) -> bool:
        """Whether the project is shown, and the right to write to it is about to be taken."""
        return self._looking

    @property
    def can_write(self) -> bool:
        """Whether an edit could be made now; the first one takes the right to write, if need be."""
        project = self._project
        return project is not None and (project.writable or self._looking) and not self._busy

    def hint(self, part: QWidget, name: str) -> None:
        """Let the status row say these hints, by their name, where the keys are in a part."""
        if part.property(HINTS) != name:
            part.setProperty(HINTS, name)
            self.hinted.emit()

    def go_to(self, room: str, wish: object = None) -> None:
        """Go to a room, and ask it to show something; Alt+Left comes back."""
        if room != self.selection.room or wish is not None:
            self.selection.leave_mark()
        self.selection.look_at_room(room)
        if wish is not None:
            self.wished.emit(wish)

    def show_place(self, source_id: int, quote_id: int | None = None) -> None:
        """Show a source, or a quote at its place in it; Alt+Left comes back."""
        self.selection.leave_mark()
        self.selection.look_at_room("read")
        self.selection.look_at_source(source_id)
        self.selection.look_at_quote(quote_id)

    def set_busy(self, words: str) -> None:
        """Hold all other writing back while a long one is open; empty words let it go on."""
        self._busy = words
        self.refresh()

    def attempt(self, deed: Callable[[], T]) -> T | None:
        """Do something; an error that a person can put right is told in its own words."""
        try:
            return deed()
        except CuratorError as error:
            self.troubled.emit(sentence_of(error))
            return None

    def open(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a project in place of the one before it; tell whether that worked.

        One that is being written to elsewhere is offered to be read.
        """
        try:
            project, reason = _opened(path, read_only=read_only)
        except CuratorError as error:
            self.troubled.emit(sentence_of(error))
            if isinstance(error, ProjectInUseError):
                words = self.tr("Open for reading")
                self.proposed.emit(words, lambda: self.open(path, read_only=True))
            return False
        self._enter(project)
        if reason:
            self.troubled.emit(reason)
        return True

    def look_at(self, path: Path) -> bool:
        """Open a project to be seen at once; writing follows the first picture.

        False where that is not to be had in a moment, or not at all, which ``open`` will tell.
        """
        from curator.services.project import Project

        with suppress(CuratorError):
            project = Project.look_at(path, holder=_HOLDER)
            if project is not None:
                self._looking = True
                self._enter(project)
                self.later.do(self, self._take_pen)
                return True
        return False

    def close(self) -> None:
        """Close the project."""
        if self._project is not None:
            self.project_leaving.emit()
            project = self._project
            self.news.follow(None)
            self.project_closed.emit()
            self.selection.forget()
            self._project = None
            project.close()
            self.refresh()

    def refresh(self) -> None:
        """Enable the commands that can be used now, and name what undo would take back."""
        reach = Needs.WRITING if self.can_write else Needs.PROJECT
        self.actions.allow(reach if self.has_project else Needs.NOTHING)
        self._name_steps()
        self._name_ways()
        self.state_changed.emit()

    def _settle(self, change: Change) -> None:
        if change.touches("project", "coder"):
            self.refresh()
        else:
            self._name_steps()

    def _name_steps(self) -> None:
        if self.can_write and not self._looking:
            from curator.services import history

            steps = self.attempt(lambda: history.next_steps(self.project))
            self.actions.name_steps(*(steps or (None, None)))

    def _enter(self, project: Project) -> None:
        self.close()
        self._project = project
        self.news.follow(project)
        self.settings.remember(project.path)
        self.project_opened.emit()
        self.refresh()

    def _take_pen(self) -> None:
        """Take the right to write; where somebody wrote meanwhile, look at it all anew."""
        self._looking, project = False, self._project
        if project is not None and self.attempt(project.take_pen) is False:
            self.open(project.path)
        self.refresh()

    def _name_ways(self) -> None:
        back, forward = self.selection.can_go
        self.actions["go.back"].setEnabled(back)
        self.actions["go.forward"].setEnabled(forward)

    def _remember_source(self, source_id: int | None) -> None:
        if source_id is not None and self._project is not None:
            self.settings.remember_source(self._project.path, source_id)


def _opened(path: Path, *, read_only: bool) -> tuple[Project, str]:
    """Open a project for writing; where only that is refused, for reading, and say why."""
    from curator.services.project import Project

    try:
        return Project.open(path, holder=_HOLDER, read_only=read_only), ""
    except (ReadOnlyError, NewerProjectError) as error:
        return Project.open(path, read_only=True), sentence_of(error)
