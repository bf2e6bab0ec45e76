"""New, open, sample, close: the commands that bring a project into the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.domain.errors import CuratorError
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job


class ProjectCommands(QObject):
    """Asks which project, and opens it."""

    progressed = Signal(str)  # what is being made; empty once it is made

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job: Job | None = None
        for name, deed in {
            "project.new": self._ask_new,
            "project.open": self._ask_open,
            "project.sample": self._ask_sample,
            "project.close": context.close,
        }.items():
            context.actions[name].triggered.connect(deed)

    def make_sample(self, path: Path) -> None:
        """Make the sample project off the GUI thread, then open it."""
        from curator.services import demo

        self.progressed.emit(self.tr("Making the sample…"))
        self._job = Job(self, None)
        wanted = self._job
        self._job.start(
            lambda _: demo.make(path, lambda: not wanted.cancelled), self._made, self._failed
        )

    def cancel(self) -> None:
        """Make the sample no longer, and keep nothing of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.progressed.emit("")
            self._context.told.emit(self.tr("The sample was cancelled. Nothing of it was kept."))

    def ask_new(self, name: str, then: Callable[[], object]) -> None:
        """Ask where to keep a new project, of this name or another; open it, and go on."""
        from curator.gui.dialogs.files import Question, ask_to_save

        start = self._folder() / (name or self.tr("My project"))
        question = Question(self.tr("New project"), self._kind(), start, "curator")
        ask_to_save(self._window, question, lambda chosen: self._create(Path(chosen), then))

    def _ask_new(self) -> None:
        self.ask_new("", lambda: None)

    def _ask_open(self) -> None:
        from curator.gui.dialogs.files import Question, ask_to_open

        question = Question(self.tr("Open a project"), self._kind(), self._folder())
        ask_to_open(self._window, question, self._open_first)

    def _ask_sample(self) -> None:
        from curator.gui.dialogs.files import Question, ask_to_save

        question = Question(
            self.tr("Where to put the sample"),
            self._kind(),
            self._folder() / self.tr("Sample"),
            "curator",
        )
        ask_to_save(self._window, question, lambda name: self.make_sample(Path(name)))

    def _create(self, path: Path, then: Callable[[], object]) -> None:
        from curator.services.project import Project

        made = self._context.attempt(lambda: Project.create(path))
        if made is not None and self._context.open(made):
            then()

    def _open_first(self, names: Sequence[str]) -> None:
        self._context.open(Path(names[0]))

    def _made(self, path: Path) -> None:
        self._job = None
        self.progressed.emit("")
        self._context.open(path)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progressed.emit("")
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _kind(self) -> str:
        return self.tr("Curator projects (*.curator)")

    def _folder(self) -> Path:
        recent = self._context.settings.recent
        return recent[0].parent if recent else Path.home()
