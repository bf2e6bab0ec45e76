"""What is dropped on the window or pasted: a project to open, or articles to import."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from curator.gui.context import Context
from curator.gui.dialogs.projects import ProjectCommands

if TYPE_CHECKING:
    from curator.gui.dialogs.importing import Importer
    from curator.gui.dialogs.load import Load


class Drops(QObject):
    """Opens a project; imports all else, into a new project where none is open."""

    def __init__(
        self,
        context: Context,
        projects: ProjectCommands,
        importer: Callable[[], Importer],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._projects, self._importer = context, projects, importer
        context.actions["sources.paste"].triggered.connect(self._paste)

    def take(self, data: QMimeData | None) -> None:
        """Do what a person expects of this; say so where there is nothing in it."""
        from curator.gui.dialogs.load import load_of

        load = load_of(data)
        if load.project is not None:
            self._context.open(load.project)
        elif load.is_empty:
            self._context.troubled.emit(
                self.tr("There is nothing to read in this. Drop or copy files, a link or text.")
            )
        elif self._context.has_project:
            self._import(load)
        else:
            self._projects.ask_new(load.name, lambda: self._import(load))

    def _import(self, load: Load) -> None:
        self._importer().take(load)

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())
