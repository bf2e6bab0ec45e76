"""The original saved as a file, and its hash on the clipboard, from wherever a source is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from curator.domain.errors import CuratorError
from curator.domain.sources import Original
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_to_save
from curator.gui.language.errors import sentence_of
from curator.gui.messages import isolated
from curator.gui.tasks import Job
from curator.services.originals import kept


class OriginalKeeping(QObject):
    """Does the commands that need no look at the original."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        context.actions["originals.save"].triggered.connect(self._ask)
        context.actions["originals.copy_hash"].triggered.connect(self._copy)

    def _ask(self) -> None:
        original = self._original()
        if original is not None:
            start = Path.home() / kept.file_name(original)
            question = Question(self.tr("Save the original"), start=start)
            ask_to_save(self._window, question, lambda name: self._save(original, Path(name)))

    def _copy(self) -> None:
        original = self._original()
        if original is not None:
            QGuiApplication.clipboard().setText(original.sha256)
            self._context.told.emit(self.tr("The SHA-256 of the original was copied."))

    def _original(self) -> Original | None:
        """Give the original of the source that is looked at; where there is none, say so."""
        context, source_id = self._context, self._context.selection.source_id
        if source_id is None:
            context.told.emit(self.tr("Choose a source first."))
            return None
        found = context.attempt(lambda: kept.of_source(context.project, source_id))
        return found.original if found is not None else None

    def _save(self, original: Original, path: Path) -> None:
        if not self._context.has_project:
            return
        project = self._context.project
        words = self.tr("The original was saved as {0}.").format(isolated(str(path)))
        job = Job(self, None)
        job.start(
            lambda _: kept.save(project, original, path),
            lambda _: self._context.noticed.emit(words, ""),
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))
