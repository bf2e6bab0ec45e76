"""The project's news as a Qt signal, gathered once per turn of the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from curator.domain.edits import Change

if TYPE_CHECKING:
    from curator.services.project import Project


class News(QObject):
    """Tells the panes what changed: at once what the picture shows, after the picture the rest.

    Nothing is told of an edit before it is durable. ``changed`` comes by itself a turn later, or
    when whoever made the edit asks for it; ``settled`` comes when that has been painted.
    """

    changed = Signal(Change)
    settled = Signal(Change)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._gathered = _Gathered()
        self._told = _Gathered()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._come_round)

    def follow(self, project: Project | None) -> None:
        """Listen to a project, and no longer to the one before it."""
        self._project = project
        self._gathered, self._told = _Gathered(), _Gathered()
        self._turn.stop()
        if project is not None:
            project.listen(lambda change: self._gather(project, change))

    def tell(self) -> None:
        """Tell at once what was gathered, so that it is painted in this turn."""
        change = self._gathered.take()
        if change is not None:
            self._told.add(change)
            self._turn.start()  # a turn without wait comes after the painting that is due
            self.changed.emit(change)

    def _gather(self, project: Project, change: Change) -> None:
        if project is self._project:
            self._gathered.add(change)
            self._turn.start()

    def _come_round(self) -> None:
        if self._gathered:
            self.tell()
        elif (change := self._told.take()) is not None:
            self.settled.emit(change)


class _Gathered:
    """Several edits as one change."""

    def __init__(self) -> None:
        self._ids: dict[str, frozenset[int]] = {}
        self._operation = ""

    def __bool__(self) -> bool:
        return bool(self._operation)

    def add(self, change: Change) -> None:
        self._operation = change.operation
        for kind, ids in change.ids.items():
            self._ids[kind] = self._ids.get(kind, frozenset()) | ids

    def take(self) -> Change | None:
        if not self:
            return None
        change = Change(self._operation, self._ids)
        self._ids, self._operation = {}, ""
        return change
