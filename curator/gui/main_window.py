"""The main window: it places the frame, the welcome page and the room, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.dialogs.projects import ProjectCommands
from curator.gui.frame.looks import Looks
from curator.gui.frame.notice import Notice
from curator.gui.frame.rail import Rail
from curator.gui.frame.stack import RoomStack
from curator.gui.frame.status_row import StatusRow
from curator.gui.frame.title_row import TitleRow
from curator.gui.history.panel import HistoryPanel
from curator.gui.repairs.wishes import Wish
from curator.gui.rooms.registry import ROOMS
from curator.gui.rooms.steps import Steps

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
        self.importer: Importer | None = None
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self._place()
        self.projects = ProjectCommands(context, self)
        self._steps = Steps(context, self)
        self.looks = Looks(context, self)
        self.addActions(context.actions.everywhere())
        self._connect()
        self._take_shape()
        self.welcome.setFocus()

    @property
    def room(self) -> ReadRoom | None:
        """The room for reading, where it has been made."""
        return cast("ReadRoom | None", self.stack.rooms.get("read"))

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
        self.stack = RoomStack(self.context, self)
        self.welcome = self.stack.welcome
        self.notice = Notice(self.context, self)
        self.status = StatusRow(self.context, self)
        self.history = HistoryPanel(self.context, self)
        middle = QVBoxLayout()
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.notice)
        body = QHBoxLayout()
        body.addWidget(self.rail)
        body.addLayout(middle, 1)
        body.addWidget(self.history)
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
        actions, selection = self.context.actions, self.context.selection
        actions["window.close"].triggered.connect(self.close)
        actions["keys.edit"].triggered.connect(self._edit_keys)
        actions["go.back"].triggered.connect(selection.go_back)
        actions["go.forward"].triggered.connect(selection.go_forward)
        for wish in Wish:
            actions[wish.value].triggered.connect(
                lambda _=False, wish=wish: self.context.go_to("read", wish)
            )
        self.welcome.open_requested.connect(self.context.open)
        self.projects.progressed.connect(self.status.show_progress)
        self.status.cancel.clicked.connect(self.projects.cancel)
        self.context.project_opened.connect(self._enter)
        self.context.project_closed.connect(self._leave)

    def _enter(self) -> None:
        from curator.gui.dialogs.export import Exporter
        from curator.gui.dialogs.importing import Importer

        if self.importer is None:
            self.importer = Importer(self.context, self)
            self.importer.progressed.connect(self.status.show_progress)
            self.status.cancel.clicked.connect(self.importer.cancel)
            self._exporter = Exporter(self.context, self)
        self.notice.hide()
        self.rail.show()
        self.setWindowTitle(f"{self.context.project.title} – Curator")
        last = self.context.settings.room
        self.context.selection.look_at_room(last if last in ROOMS else "read")

    def _leave(self) -> None:
        self.stack.clear()
        self.rail.hide()
        self.setWindowTitle("Curator")
        self.status.show_hints("welcome")

    def _edit_keys(self) -> None:
        from curator.gui.dialogs.keys import KeyEditor

        KeyEditor(self.context, self).show()

    def _take_shape(self) -> None:
        if not self.restoreGeometry(self.context.settings.shape("window")):
            room = QGuiApplication.primaryScreen().availableSize()
            self.resize((room - _FRAME).boundedTo(QSize(1440, 900)))
