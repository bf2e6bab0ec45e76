"""The import: read by processes, kept in small steps, and a report."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.domain.errors import CuratorError
from curator.domain.profiles.profile import Profile
from curator.domain.sources import Imported, ImportStatus
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_for_folder, ask_to_open
from curator.gui.dialogs.load import Load
from curator.gui.imported.asking import ask_to_fetch, ask_to_keep
from curator.gui.imported.notice import has_doubts, has_reprints, report_of
from curator.gui.imported.words import progress_words
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted
from curator.gui.reprints.noting import Noting
from curator.gui.tasks import Job
from curator.services import importing, reading
from curator.services.incoming.pace import Progress
from curator.services.incoming.spool import Spool


class _Run:
    """One import: what is read in another thread waits in the spool until all of it is in."""

    def __init__(self) -> None:
        self.spool = Spool()
        self.stop = Event()
        self.is_read = False  # and nobody adds to the spool any more
        self.articles = 0  # so far
        self.news: Generator[importing.News, None, None] | None = None
        self.outcomes: list[Imported] = []

    def steps(self) -> Iterator[reading.Step]:
        """Give what is to be kept, until somebody says that it is enough."""
        for step in self.spool.steps():
            if self.stop.is_set():
                return
            yield step

    def drop(self) -> None:
        """Keep nothing; what is still being read lets go of its spool itself."""
        self.stop.set()
        if self.news is not None:
            self.news.close()
        if self.is_read:
            self.spool.close()


class Importer(QObject):
    """One import at a time."""

    progressed = Signal(str)  # how far it has come; empty at its end

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job: Job | None = None
        self._noting = Noting(context, self)
        self._run: _Run | None = None
        self._box: QMessageBox | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)
        self.outcomes: list[Imported] = []  # of the last import into this project
        self._row = 0  # of the report, from which a source was shown last
        context.project_closed.connect(self._forget)
        for name, deed in {
            "sources.import": self._ask_files,
            "sources.folder": self._ask_folder,
            "sources.report": self.show_report,
        }.items():
            context.actions[name].triggered.connect(deed)

    @property
    def running(self) -> bool:
        """Whether an import is under way, or still to be told of."""
        return self._run is not None or self._noting.running

    def take(self, load: Load) -> None:
        """Import what was dropped or copied: files, folders, a text, or links, which it asks about.

        Nothing is fetched before the person says so.
        """
        links = [each for each in load.targets if reading.is_address(each)]
        others = [each for each in load.targets if each not in links]
        if links:
            everything = partial(self.start, load.targets)
            ask_to_fetch(self._window, links, everything, partial(self._start_some, others))
        elif others:
            self.start(others)
        elif not load.is_empty:
            self._read(lambda run, _: run.spool.add([reading.read_text(load.text)]))

    def start(self, targets: Sequence[str], profile: Profile | None = None) -> None:
        """Import files, folders and addresses, with what a profile says of them."""
        self._read(
            lambda run, job: reading.read_into(run.spool, targets, run.stop, job.advance, profile)
        )

    def _start_some(self, targets: Sequence[str]) -> None:
        if targets:
            self.start(targets)

    def cancel(self) -> None:
        """End the import and keep nothing of it."""
        if self._run is not None and self._job is not None:
            self._job.cancel()
            self._run.drop()
            self._end()

    def break_off(self) -> None:
        """End the import because somebody asked for that; ask what to do with what is in."""
        if self._run is None or self._box is not None:
            return
        if self._run.articles:
            self._box = ask_to_keep(self._window, self._run.articles, self._enough, self._drop)
            self._box.finished.connect(self._forget_question)
        else:
            self._drop()

    def show_report(self) -> None:
        """Show what became of each article of the last import."""
        from curator.gui.imported.dialog import ImportReport

        report = ImportReport(self._context, self.outcomes, self._window, self._row)
        report.shown_source.connect(self._note_row)
        report.show()

    def _note_row(self, row: int) -> None:
        self._row = row

    def _enough(self) -> None:
        if self._run is not None:
            self._run.stop.set()

    def _drop(self) -> None:
        if self._run is not None:
            self.cancel()
            self._context.told.emit(self.tr("The import was cancelled. Nothing of it was kept."))

    def _read(self, compute: Callable[[_Run, Job], object]) -> None:
        if self._run is not None or not self._context.can_write:
            self._context.troubled.emit(
                self.tr("Nothing can be imported just now: this project is being written to.")
                if self._context.project.writable
                else self.tr("Nothing can be imported: this project can only be read.")
            )
            return
        self.progressed.emit(self.tr("Reading…"))
        run = self._run = _Run()
        self._job = Job(self, self._tell)
        self._job.start(lambda job: _fill(run, job, compute), self._keep, self._fail)

    def _tell(self, progress: Progress) -> None:
        if self._run is not None and self._run.news is None:
            self._run.articles = progress.articles
            self.progressed.emit(progress_words(progress))

    def _keep(self, run: _Run) -> None:
        run.articles = run.spool.articles
        if run.stop.is_set():  # enough was read; all of that is kept
            run.stop = Event()
        run.news = importing.add_in_steps(self._context.project, run.steps())
        self._context.set_busy(self.tr("importing…"))
        self._turn.start()

    def _step(self) -> None:
        run = self._run
        assert run is not None
        assert run.news is not None
        try:
            news = next(run.news)
        except StopIteration:
            self._finish(run)
        except CuratorError as error:
            run.drop()
            self._end()
            self._context.troubled.emit(sentence_of(error))
        else:
            run.outcomes += news.outcomes
            done = counted(len(run.outcomes), "article")
            self.progressed.emit(self.tr("Keeping… {0}").format(done))

    def _finish(self, run: _Run) -> None:
        outcomes, selection = run.outcomes, self._context.selection
        run.spool.close()
        self._end()
        kept = [outcome.source for outcome in outcomes if outcome.source is not None]
        if kept and (len(outcomes) == 1 or selection.source_id is None):
            selection.look_at_source(kept[0].id)
        self._noting.tell(outcomes, self._report)

    def _report(self, outcomes: list[Imported]) -> None:
        self.outcomes, self._row = outcomes, 0
        self._context.actions["sources.report"].setEnabled(bool(outcomes))
        came = not outcomes or any(each.status is not ImportStatus.FAILED for each in outcomes)
        (self._context.noticed if came else self._context.failed).emit(*report_of(outcomes))
        if has_doubts(outcomes):
            self._context.offered.emit("quotes.places")
        elif has_reprints(outcomes):
            self._context.offered.emit("reprints.show")
        elif len(outcomes) > 1:
            self._context.offered.emit("sources.report")

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _end(self) -> None:
        self._turn.stop()
        self._job = self._run = None
        if self._box is not None:
            self._box.reject()
        self.progressed.emit("")
        if self._context.busy:
            self._context.set_busy("")

    def _forget(self) -> None:
        self.cancel()
        self.outcomes = []
        self._context.actions["sources.report"].setEnabled(False)

    def _forget_question(self) -> None:
        self._box = None

    def _ask_files(self) -> None:
        names = " ".join(f"*{end}" for end in reading.name_ends())
        kinds = self.tr("Articles ({0});;All files (*)").format(names)
        ask_to_open(self._window, Question(self.tr("Import files"), kinds), self.start)

    def _ask_folder(self) -> None:
        ask_for_folder(self._window, Question(self.tr("Import a folder")), self.start)


def _fill(run: _Run, job: Job, compute: Callable[[_Run, Job], object]) -> _Run:
    """Have everything read; where nobody waits for it any more, or it fails, let go of it."""
    try:
        compute(run, job)
    except BaseException:
        run.spool.close()
        raise
    run.is_read = True
    if job.cancelled:
        run.spool.close()
    return run
