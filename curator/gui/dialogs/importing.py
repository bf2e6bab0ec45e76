"""The import: reading off the GUI thread, keeping in small steps, and a report."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from curator.domain.errors import CuratorError
from curator.domain.profiles.profile import Profile
from curator.domain.sources import Imported
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_for_folder, ask_to_open
from curator.gui.dialogs.load import Load
from curator.gui.dialogs.report import has_doubts, has_reprints, report_of
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted
from curator.gui.reprints.noting import Noting
from curator.gui.tasks import Job
from curator.services import importing, reading
from curator.services.reading import Read


class Importer(QObject):
    """One import at a time; ended midway it keeps nothing."""

    progressed = Signal(str)  # how far it has come; empty at its end

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job: Job | None = None
        self._noting = Noting(context, self)
        self._steps: Generator[list[Imported], None, None] | None = None
        self._outcomes: list[Imported] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)
        context.project_closed.connect(self.cancel)
        for name, deed in {
            "sources.import": self._ask_files,
            "sources.folder": self._ask_folder,
        }.items():
            context.actions[name].triggered.connect(deed)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None or self._noting.running

    def take(self, load: Load) -> None:
        """Import what was dropped or copied: files, folders, a link, or a text."""
        if load.targets:
            self.start(load.targets)
        elif not load.is_empty:
            self._read(lambda _: [reading.read_text(load.text)])

    def start(self, targets: Sequence[str], profile: Profile | None = None) -> None:
        """Import files, folders and addresses, with what a profile says of them."""
        self._read(lambda job: _read_all(targets, profile, job))

    def cancel(self) -> None:
        """End the import and keep nothing of it."""
        if self._job is not None:
            self._job.cancel()
            if self._steps is not None:
                self._steps.close()
            self._end()

    def break_off(self) -> None:
        """End the import because somebody asked for that, and say so."""
        if self._job is not None:
            self.cancel()
            self._context.told.emit(self.tr("The import was cancelled. Nothing of it was kept."))

    def _read(self, compute: Callable[[Job], list[Read]]) -> None:
        if self._job is not None or not self._context.can_write:
            self._context.troubled.emit(
                self.tr("Nothing can be imported just now: this project is being written to.")
                if self._context.project.writable
                else self.tr("Nothing can be imported: this project can only be read.")
            )
            return
        self.progressed.emit(self.tr("Reading…"))
        self._job = Job(self, self._tell)
        self._job.start(compute, self._keep, self._fail)

    def _tell(self, number: int) -> None:
        self.progressed.emit(self.tr("Reading… {0}").format(counted(number, "file")))

    def _keep(self, reads: list[Read]) -> None:
        self._outcomes = []
        self._steps = importing.add_in_steps(self._context.project, reads)
        self._context.set_busy(self.tr("importing…"))
        self._turn.start()

    def _step(self) -> None:
        assert self._steps is not None
        try:
            self._outcomes += next(self._steps)
        except StopIteration:
            self._finish()
        except CuratorError as error:
            self._end()
            self._context.troubled.emit(sentence_of(error))
        else:
            done = counted(len(self._outcomes), "file")
            self.progressed.emit(self.tr("Keeping… {0}").format(done))

    def _finish(self) -> None:
        outcomes, selection = self._outcomes, self._context.selection
        self._end()
        kept = [outcome.source for outcome in outcomes if outcome.source is not None]
        if kept and (len(outcomes) == 1 or selection.source_id is None):
            selection.look_at_source(kept[0].id)
        self._noting.tell(outcomes, self._report)

    def _report(self, outcomes: list[Imported]) -> None:
        self._context.noticed.emit(*report_of(outcomes))
        if has_doubts(outcomes):
            self._context.offered.emit("quotes.places")
        elif has_reprints(outcomes):
            self._context.offered.emit("reprints.show")

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(str(error))

    def _end(self) -> None:
        self._turn.stop()
        self._job = self._steps = None
        self.progressed.emit("")
        if self._context.busy:
            self._context.set_busy("")

    def _ask_files(self) -> None:
        names = " ".join(f"*{end}" for end in reading.name_ends())
        kinds = self.tr("Articles ({0});;All files (*)").format(names)
        ask_to_open(self._window, Question(self.tr("Import files"), kinds), self.start)

    def _ask_folder(self) -> None:
        ask_for_folder(self._window, Question(self.tr("Import a folder")), self.start)


def _read_all(targets: Sequence[str], profile: Profile | None, job: Job) -> list[Read]:
    reads: list[Read] = []
    for read in reading.read_all(targets, profile):
        if job.cancelled:
            break
        reads.append(read)
        job.advance(len(reads))
    return reads
