"""The export of the briefing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from curator.exporters.writing import write_atomically
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_to_save
from curator.gui.messages import isolated
from curator.services.briefings.writing import document


class Exporter(QObject):
    """Asks for a name and writes the briefing there."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        context.actions["briefing.export"].triggered.connect(self._ask)

    def write(self, path: Path) -> None:
        """Write the briefing of the whole project, with the title and order of its room."""
        if self._context.attempt(lambda: self._write(path)):
            words = self.tr("The briefing was written to {0}.")
            self._context.noticed.emit(words.format(isolated(str(path))), "")

    def _ask(self) -> None:
        start = self._context.project.path.with_suffix(".md")
        question = Question(self.tr("Export the briefing"), "Markdown (*.md)", start, "md")
        ask_to_save(self._window, question, lambda name: self.write(Path(name)))

    def _write(self, path: Path) -> bool:
        project = self._context.project
        wanted = self._context.briefing.definition(project)
        write_atomically(path, document(project, wanted).text)
        return True
