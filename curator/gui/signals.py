"""The project's news as a Qt signal, gathered once per turn of the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from curator.domain.edits import Change

if TYPE_CHECKING:
    from curator.services.project import Project


class News(QObject):
    """Tells the panes what changed."""

    changed = Signal(Change)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._ids: dict[str, frozenset[int]] = {}
        self._operation = ""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._tell)

    def follow(self, project: Project | None) -> None:
        """Listen to a project, and no longer to the one before it."""
        self._project = project
        self._ids.clear()
        self._turn.stop()
        if project is not None:
            project.listen(lambda change: self._gather(project, change))

    def _gather(self, project: Project, change: Change) -> None:
        if project is self._project:
            self._operation = change.operation
            for kind, ids in change.ids.items():
                self._ids[kind] = self._ids.get(kind, frozenset()) | ids
            self._turn.start()

    def _tell(self) -> None:
        gathered, self._ids = self._ids, {}
        self.changed.emit(Change(self._operation, gathered))
