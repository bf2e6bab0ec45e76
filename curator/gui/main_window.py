"""The main window: it places the frame, the welcome page and the room, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.dialogs.projects import ProjectCommands
from curator.gui.dialogs.welcome import WelcomePage
from curator.gui.frame.notice import Notice
from curator.gui.frame.rail import Rail
from curator.gui.frame.status_row import StatusRow
from curator.gui.frame.title_row import TitleRow

if TYPE_CHECKING:
    from curator.gui.dialogs.importing import Importer
    from curator.gui.rooms.read import ReadRoom

_FRAME = QSize(16, 48)  # what the desktop draws around a window, at most


class MainWindow(QMainWindow):
    """One window on one project, or on none."""

    painted = Signal()  # for the first time

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._was_painted = False
        self.room: ReadRoom | None = None
        self.importer: Importer | None = None
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self._place()
        self.projects = ProjectCommands(context, self)
        self.addActions(context.actions.everywhere())
        self._connect()
        self._take_shape()
        self.welcome.setFocus()

    def begin(self, path: Path | None) -> None:
        """Open the project of a path, else the one opened last, else show the welcome page."""
        recent = self.context.settings.recent
        chosen = path or (recent[0] if recent else None)
        if chosen is not None:
            self.context.open(chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture, so that heavy work waits for it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project that is dropped; import all else."""
        event.acceptProposedAction()
        data = event.mimeData()
        local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(local) == 1 and local[0].suffix == ".curator":
            self.context.open(local[0])
        elif self.importer is not None:
            self.importer.take(data)
        else:
            self.context.troubled.emit(
                self.tr("Make or open a project first, then drop what is to be read.")
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the shape of the window and let go of the project; all else is saved already."""
        self.context.settings.remember_shape("window", self.saveGeometry())
        self.context.close()
        super().closeEvent(event)

    def _place(self) -> None:
        self.title = TitleRow(self.context, self)
        self.rail = Rail(self.context, self)
        self.welcome = WelcomePage(self.context, self)
        self.notice = Notice(self.context, self)
        self.status = StatusRow(self.context, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.welcome)
        middle = QVBoxLayout()
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.notice)
        body = QHBoxLayout()
        body.addWidget(self.rail)
        body.addLayout(middle, 1)
        frame = QWidget(self)
        frame.setObjectName("frame")
        whole = QVBoxLayout(frame)
        whole.addWidget(self.title)
        whole.addLayout(body, 1)
        whole.addWidget(self.status)
        for layout in (middle, body, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.rail.hide()
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        self.context.actions["window.close"].triggered.connect(self.close)
        self.welcome.open_requested.connect(self.context.open)
        self.projects.progressed.connect(self.status.show_progress)
        self.status.cancel.clicked.connect(self.projects.cancel)
        self.context.project_opened.connect(self._enter)
        self.context.project_closed.connect(self._leave)

    def _enter(self) -> None:
        from curator.gui.dialogs.export import Exporter
        from curator.gui.dialogs.importing import Importer
        from curator.gui.rooms.read import ReadRoom

        if self.importer is None:
            self.importer = Importer(self.context, self)
            self.importer.progressed.connect(self.status.show_progress)
            self.status.cancel.clicked.connect(self.importer.cancel)
            self._exporter = Exporter(self.context, self)
        self.notice.hide()
        self.room = ReadRoom(self.context, self)
        self.stack.addWidget(self.room)
        self.stack.setCurrentWidget(self.room)
        self.rail.show()
        self.setWindowTitle(f"{self.context.project.title} – Curator")
        self.room.begin()

    def _leave(self) -> None:
        assert self.room is not None
        self.room.remember()
        self.stack.removeWidget(self.room)
        self.room.deleteLater()
        self.room = None
        self.welcome.reload()
        self.rail.hide()
        self.setWindowTitle("Curator")
        self.status.show_hints("welcome")

    def _take_shape(self) -> None:
        if not self.restoreGeometry(self.context.settings.shape("window")):
            room = QGuiApplication.primaryScreen().availableSize()
            self.resize((room - _FRAME).boundedTo(QSize(1440, 900)))
