"""The report on an import: a line for each article, each of which leads to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from curator.domain.sources import Imported, ImportStatus
from curator.gui.context import Context
from curator.gui.imported.model import OutcomeModel, cells_of
from curator.gui.imported.notice import report_of
from curator.gui.imported.words import status_word
from curator.gui.theme import interface_font
from curator.services import reading

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTHS = (190, 320, 200)  # of the columns but the last, in pixels


class ImportReport(QDialog):
    """Lists what became of each article; the window behind it goes on.

    It makes way for a source that is shown, and opens at the same line the next time.
    """

    shown_source = Signal(int)  # from which row

    def __init__(
        self, context: Context, outcomes: Sequence[Imported], parent: QWidget, row: int = 0
    ) -> None:
        super().__init__(parent)
        self._context, self._outcomes, self._window = context, outcomes, parent
        self.setWindowTitle(self.tr("What became of the import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(1040, 560).boundedTo(parent.window().size() - QSize(48, 48)))
        self.model = OutcomeModel(outcomes, self)
        self.sentence = self._label(report_of(outcomes)[0])
        self.statuses = self._statuses()
        self.filter = self._filter()
        self.view = self._view()
        self.note = self._label("")
        self.note.setProperty("tone", "muted")
        self.note.setMinimumHeight(36)
        self.opener = self._button(self.tr("Open"), self._open)
        self.copy = self._button(self.tr("Copy as text"), self._copy)
        self.closer = self._button(self.tr("Close"), self.close)
        self._lay_out()
        self._connect()
        self._narrow()
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open what is chosen by Enter, copy by Ctrl+C, and go from the filter to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.view and event.key() in _ENTER:
                self._open()
                return True
            if watched is self.view and event.matches(QKeySequence.StandardKey.Copy):
                self._copy()
                return True
            if watched is self.filter and event.key() in (Qt.Key.Key_Down, *_ENTER):
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.statuses.currentIndexChanged.connect(self._narrow)
        self.view.selectionModel().currentChanged.connect(self._say)
        for part in (self.filter, self.view):
            part.installEventFilter(self)
        self._context.project_closed.connect(self.close)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _filter(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(self.tr("Filter by title, file or note"))
        line.setAccessibleName(self.tr("Filter by title, file or note"))
        line.setClearButtonEnabled(True)
        return line

    def _chosen(self) -> list[Imported]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.shown[row] for row in rows]

    def _open(self) -> None:
        """Show the source of a line in the window; of a file that gave none, its folder."""
        row = self.view.currentIndex().row()
        if row < 0:
            return
        outcome = self.model.shown[row]
        if outcome.source is not None:
            self.shown_source.emit(self._outcomes.index(outcome))
            self._context.show_place(outcome.source.id)
            self._window.activateWindow()
            self.close()
        elif not reading.is_address(outcome.path):
            folder = next((each for each in Path(outcome.path).parents if each.is_dir()), Path())
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.absolute())))

    def _copy(self) -> None:
        """Copy the lines that are chosen, or all that are shown, with tabs between the cells."""
        chosen = self._chosen()
        lines = chosen if len(chosen) > 1 or self.view.hasFocus() else self.model.shown
        words = "\n".join("\t".join(cells_of(each)) for each in lines)
        QGuiApplication.clipboard().setText(words)
        self._context.told.emit(self.tr("The report was copied."))

    def _narrow(self) -> None:
        self.model.narrow(self.statuses.currentData() or "", self.filter.text())
        self.view.setCurrentIndex(self.model.index(0, 0))
        self._say()
        for button in (self.opener, self.copy):
            button.setEnabled(bool(self.model.shown))

    def _say(self) -> None:
        """Say all there is to say of the line that is chosen, which its cell may cut off."""
        row = self.view.currentIndex().row()
        self.note.setText(cells_of(self.model.shown[row])[-1] if row >= 0 else "")

    def _statuses(self) -> QComboBox:
        """Make the choice of what to show, with what needs a word first."""
        counts = Counter(outcome.status for outcome in self._outcomes)
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Show"))
        every = self.tr("All ({0})").format(self.locale().toString(len(self._outcomes)))
        box.addItem(every, "")
        for status in ImportStatus:
            if counts[status]:
                number = self.locale().toString(counts[status])
                box.addItem(f"{status_word(status)} ({number})", status.value)
        return box

    def _view(self) -> QTreeView:
        view = QTreeView(self)
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self.model)
        view.setObjectName("keys")
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in enumerate(_WIDTHS):
            view.setColumnWidth(column, width)
        view.doubleClicked.connect(self._open)
        return view

    def _button(self, words: str, deed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(interface_font(13))
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.statuses)
        row = QHBoxLayout()
        row.addWidget(self.opener)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.closer)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addLayout(row)
