"""Writing an export off the interface thread, with a way to cancel it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from curator.domain.briefings.definition import Definition
from curator.domain.briefings.exports import Choice, Export, Format
from curator.domain.errors import CuratorError, EditedExportError
from curator.gui.context import Context
from curator.gui.tasks import Job
from curator.services.briefings import exporting


class ExportWork(QObject):
    """Writes one export at a time."""

    busy = Signal(str)  # what is under way, in words; empty where nothing is
    edited = Signal()  # the file was edited, and nobody said what to do
    done = Signal(object)  # an Export
    failed = Signal(object)  # a CuratorError

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        context.actions["work.cancel"].triggered.connect(self.cancel)

    @property
    def idle(self) -> bool:
        """Whether nothing is being written."""
        return self._job is None

    def start(self, definition: Definition, path: Path, wanted: Format, choice: Choice) -> None:
        """Begin to write; a new beginning cancels what is under way."""
        self.leave()
        project = self._context.project
        order = exporting.Order(path, wanted, choice)
        words = self.tr("Writing the briefing…")
        self.busy.emit(words)
        self._context.progressed.emit(words)
        self._job = Job(self, None)
        self._job.start(
            lambda job: exporting.write(project, definition, order, lambda: job.cancelled),
            self._end,
            self._fail,
        )

    def cancel(self) -> None:
        """Write nothing, where the file is not written as yet."""
        if self._job is not None:
            self.leave()
            self._rest()
            self._context.told.emit(self.tr("The export was cancelled."))

    def leave(self) -> None:
        """Wait for nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def last_place(self, definition: Definition, wanted: Format) -> str:
        """Give where a briefing was exported in a format last; empty where it never was."""
        project = self._context.project
        every = self._context.attempt(lambda: exporting.log(project)) or []
        own = (each for each in every if each.briefing_id == (definition.id or None))
        return next((each.path for each in own if each.format == wanted), "")

    def show_folder(self, path: str) -> None:
        """Show the folder of a file in the program of the system for that."""
        folder = Path(path).parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._context.troubled.emit(
                self.tr("The folder could not be shown. It is {0}.").format(str(folder))
            )

    def _end(self, told: Export | None) -> None:
        self._rest()
        if told is not None:
            project = self._context.project
            noted = self._context.attempt(lambda: exporting.note(project, told))
            self.done.emit(noted or told)

    def _fail(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, EditedExportError):
            self.edited.emit()
        elif isinstance(error, CuratorError):
            self.failed.emit(error)
        else:
            raise error

    def _rest(self) -> None:
        self._job = None
        self.busy.emit("")
        self._context.progressed.emit("")
