"""The sources pane: a filter, and the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.gui.context import Context
from curator.gui.messages import counted
from curator.gui.sources.delegate import SourceDelegate
from curator.gui.sources.list_model import SourceListModel
from curator.services import sources


class SourcesPane(QWidget):
    """Lists the sources; the chosen one is looked at everywhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("sources")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(self.tr("Filter the sources"))
        self.filter.setClearButtonEnabled(False)
        self.model = SourceListModel(self)
        self.view = self._view()
        self.empty = QLabel(self.tr("Drop articles here,\nor press Ctrl+I."), self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("tone", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Ask the project for its sources again; the chosen one stays chosen."""
        self.model.show(self._context.attempt(lambda: sources.all_of(self._context.project)) or [])
        total = self.model.total
        self.filter.setPlaceholderText(self.tr("Filter {0}").format(counted(total, "source")))
        self.filter.setEnabled(bool(total))
        self.empty.setVisible(not total)
        self.view.setVisible(bool(total))
        chosen = self._context.selection.source_id
        if chosen is not None and not self.model.holds(chosen):
            self._context.selection.look_at_source(None)
        self._follow(self._context.selection.source_id)

    def step(self, by: int) -> None:
        """Look at the source so many rows further down."""
        row = self.model.row_of(self._context.selection.source_id)
        source = self.model.source_at(max(row + by, 0))
        if source is not None:
            self._context.selection.look_at_source(source.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the status row what the keys do in here."""
        if event.type() is QEvent.Type.FocusIn:
            self._context.hinted.emit("sources" if self.model.total else "empty")
        return super().eventFilter(watched, event)

    def _view(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(self.tr("Sources"))
        view.setModel(self.model)
        view.setItemDelegate(SourceDelegate(self._context.theme, view))
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 1, 0)
        column.setSpacing(10)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.filter)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        context = self._context
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        for watched in (self.filter, self.view):
            watched.installEventFilter(self)
        context.selection.source_chosen.connect(self._follow)
        context.news.changed.connect(self._hear)
        context.actions["sources.next"].triggered.connect(self._next)
        context.actions["sources.previous"].triggered.connect(self._previous)
        context.actions["sources.filter"].triggered.connect(self.filter.setFocus)

    def _next(self) -> None:
        self.step(1)

    def _previous(self) -> None:
        self.step(-1)

    def _narrow(self, words: str) -> None:
        self.model.narrow(words)
        self._follow(self._context.selection.source_id)

    def _hear(self, change: Change) -> None:
        if change.touches("source", "quote"):
            self.reload()

    def _chosen(self, index: QModelIndex) -> None:
        source = self.model.source_at(index.row())
        if source is not None:
            self._context.selection.look_at_source(source.id)

    def _follow(self, source_id: int | None) -> None:
        row = self.model.row_of(source_id)
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row))
