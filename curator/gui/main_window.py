"""The main window: it places the frame, the welcome page and the room, and nothing else."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.dialogs.projects import ProjectCommands
from curator.gui.frame.drops import Drops
from curator.gui.frame.looks import Looks
from curator.gui.frame.notice import Notice
from curator.gui.frame.rail import Rail
from curator.gui.frame.stack import RoomStack
from curator.gui.frame.status_row import StatusRow
from curator.gui.frame.title_row import TitleRow
from curator.gui.frame.tongues import Tongues
from curator.gui.keyboard.hinting import Hinting
from curator.gui.repairs.wishes import Wish
from curator.gui.rooms.registry import ROOMS
from curator.gui.rooms.steps import Steps

if TYPE_CHECKING:
    from curator.gui.dialogs.importing import Importer
    from curator.gui.dialogs.welcome import WelcomePage
    from curator.gui.history.panel import HistoryPanel
    from curator.gui.reader.original.saving import OriginalKeeping
    from curator.gui.rooms.read import ReadRoom

_FRAME = QSize(16, 48)  # what the desktop draws around a window, at most


class MainWindow(QMainWindow):
    """One window on one project, or on none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._was_painted = False
        self.setWindowTitle("Curator")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 400)  # of a screen of 1440×900 at 200 % with a task bar
        self._place()
        self.projects = ProjectCommands(context, self)
        self.drops = Drops(context, self.projects, lambda: self.importer, self)
        self._steps = Steps(context, self)
        self.looks = Looks(context, self)
        hinting = Hinting(context, self)
        hinting.named.connect(self.status.show_hints)
        hinting.renewed.connect(self.status.renew_hints)
        self._tongues = Tongues(context, self)
        self.addActions(context.actions.everywhere())
        self._connect()
        self._take_shape()

    @property
    def room(self) -> ReadRoom | None:
        """The room for reading, where it has been made."""
        return cast("ReadRoom | None", self.stack.rooms.get("read"))

    @property
    def welcome(self) -> WelcomePage:
        """The page for where no project is open."""
        return self.stack.welcome

    @cached_property
    def history(self) -> HistoryPanel:
        """What was done, at the right of every room; made when it is first asked for."""
        from curator.gui.history.panel import HistoryPanel

        history = HistoryPanel(self.context, self)
        self._body.addWidget(history)
        return history

    @cached_property
    def importer(self) -> Importer:
        """What brings articles into the open project."""
        from curator.gui.dialogs.importing import Importer

        importer = Importer(self.context, self)
        importer.progressed.connect(self.status.show_progress)
        self.context.actions["work.cancel"].triggered.connect(importer.break_off)
        return importer

    @cached_property
    def originals(self) -> OriginalKeeping:
        """What saves originals."""
        from curator.gui.reader.original.saving import OriginalKeeping

        return OriginalKeeping(self.context, self)

    def begin(self, path: Path | None) -> None:
        """Show the project of a path, else the one opened last, else the welcome page.

        Called before the window is shown, its first picture is that of the project.
        """
        recent = self.context.settings.recent
        chosen = path or (recent[0] if recent else None)
        if chosen is not None and self.context.look_at(chosen):
            return
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        if chosen is not None:
            self.context.later.do(self, lambda: self.context.open(chosen))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let what waits for the first picture begin after it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.context.later, self.context.later.begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail give way where there is little width."""
        super().resizeEvent(event)
        self.rail.fold(width=event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, where nobody nearer took it, cancel what is under way, or close the notice."""
        pressed = QKeySequence(event.keyCombination())
        if not self.context.actions.take(pressed, "work.cancel", "notice.close"):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project that is dropped; import all else."""
        event.acceptProposedAction()
        self.drops.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the shape of the window and let go of the project; all else is saved already."""
        self.context.settings.remember_shape("window", self.saveGeometry())
        self.context.close()
        super().closeEvent(event)

    def _place(self) -> None:
        self.title = TitleRow(self.context, self)
        self.rail = Rail(self.context, self)
        self.stack = RoomStack(self.context, self)
        self.notice = Notice(self.context, self)
        self.status = StatusRow(self.context, self)
        middle = QVBoxLayout()
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.notice)
        self._body = body = QHBoxLayout()
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
        actions, selection = self.context.actions, self.context.selection
        actions["window.close"].triggered.connect(self.close)
        actions["keys.edit"].triggered.connect(self._edit_keys)
        actions["sources.profile"].triggered.connect(self._import_by_profile)
        actions["briefing.export"].triggered.connect(
            lambda: self.context.go_to("briefing", "export")
        )
        actions["history.show"].triggered.connect(self._toggle_history)
        actions["go.back"].triggered.connect(selection.go_back)
        actions["go.forward"].triggered.connect(selection.go_forward)
        for wish in Wish:
            actions[wish.value].triggered.connect(
                lambda _=False, wish=wish: self.context.go_to("read", wish)
            )
        self.projects.progressed.connect(self.status.show_progress)
        self.context.progressed.connect(self.status.show_progress)
        actions["work.cancel"].triggered.connect(self.projects.cancel)
        self.context.project_opened.connect(self._enter)
        self.context.project_closed.connect(self._leave)

    def _enter(self) -> None:
        self.context.later.do(self, lambda: (self.importer, self.originals))
        self.notice.leave()
        self.rail.show()
        self.setWindowTitle(f"{self.context.project.title} – Curator")
        last = self.context.settings.room
        self.context.selection.look_at_room(last if last in ROOMS else "read")

    def _leave(self) -> None:
        self.stack.clear()
        self.rail.hide()
        self.setWindowTitle("Curator")

    def _toggle_history(self) -> None:
        self.history.toggle()

    def _import_by_profile(self) -> None:
        from curator.gui.profiles.dialog import ProfileDialog

        dialog = ProfileDialog(self.context, self)
        dialog.import_wanted.connect(self.importer.start)
        dialog.show()

    def _edit_keys(self) -> None:
        from curator.gui.dialogs.keys import KeyEditor

        KeyEditor(self.context, self).show()

    def _take_shape(self) -> None:
        if not self.restoreGeometry(self.context.settings.shape("window")):
            room = QGuiApplication.primaryScreen().availableSize()
            self.resize((room - _FRAME).boundedTo(QSize(1440, 900)))
