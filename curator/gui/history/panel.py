"""The history panel at the right of every room: look back, restore, undo up to a step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.domain.edits import Change
from curator.gui.context import Context
from curator.gui.history.delegate import LineDelegate
from curator.gui.history.lines import Line, LinesModel, line_of, lines_of_steps
from curator.gui.keyboard.back import WayBack
from curator.gui.messages import counted
from curator.gui.theme import interface_font
from curator.services import history, quotes

_PAGE = 200  # edits read at once
_MANY = 20  # steps taken back without a question


class HistoryPanel(QWidget):
    """Lists what was done in the project, or to the chosen quote."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("history")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(300)
        self._back = WayBack(context, self)
        self._model = LinesModel(self)
        self.of_project = self._tab(self.tr("Project"))
        self.of_quote = self._tab(self.tr("This quote"))
        self.view = self._view()
        self.reading = self._button_for_reading()
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("tone", "muted")
        self.told.setWordWrap(True)
        self.deed = QPushButton(self.tr("Undo up to here"), self)
        self.deed.clicked.connect(self._do)
        self._lay_out()
        self._connect()
        self.hide()

    def toggle(self) -> None:
        """Show the panel, on the chosen quote where there is one, or hide it."""
        if self.isVisible():
            self.leave()
            return
        chosen = self._context.selection.quote_id is not None
        (self.of_quote if chosen else self.of_project).setChecked(True)
        self.show()
        self.reload()
        self.view.setFocus()

    def leave(self) -> None:
        """Close, and give the keys back to where they were."""
        self._back.go()
        self.hide()

    def reload(self) -> None:
        """Read the history again."""
        if not self.isVisible() or not self._context.has_project:
            return
        lines = self._context.attempt(self._lines) or []
        self._model.show(lines)
        self.view.setCurrentIndex(self._model.index(0))
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do on a line what the button does, and close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.hasFocus():
            self.deed.click()
        else:
            super().keyPressEvent(event)

    def _lines(self) -> list[Line]:
        project, quote_id = self._context.project, self._context.selection.quote_id
        if self.of_project.isChecked():
            return self._page(None)
        if quote_id is None:
            return []
        steps = history.of_quote(project, quote_id)
        return lines_of_steps(steps, lambda: quotes.text_behind(project, quote_id))

    def _more(self, place: int) -> None:
        bar = self.view.verticalScrollBar()
        if place < bar.maximum() or not self._model.lines or not self.of_project.isChecked():
            return
        last = self._model.lines[-1].edit_id
        self._model.add(self._context.attempt(lambda: self._page(last)) or [])

    def _page(self, before: int | None) -> list[Line]:
        project = self._context.project
        edits = history.edits(project, _PAGE, before, reading=self.reading.isChecked())
        about = history.subjects_of(project, edits)
        return [line_of(edit, about.get(edit.id)) for edit in edits]

    def _say(self) -> None:
        whole, there = self.of_project.isChecked(), bool(self._model.lines)
        self._context.hint(self, "history" if whole else "history-quote")
        self.reading.setVisible(whole)
        self.view.setVisible(there)
        self.told.setVisible(not there)
        self.told.setText(self.tr("Choose a quote to see how it came to be so."))
        self.deed.setText(self.tr("Undo up to here") if whole else self.tr("Restore this state"))
        self.deed.setEnabled(there and self._context.can_write)

    def _do(self) -> None:
        row = self.view.currentIndex().row()
        if row < 0:
            return
        edit_id = self._model.lines[row].edit_id
        if self.of_project.isChecked():
            self._undo_to(edit_id)
        else:
            self._restore(edit_id)

    def _restore(self, edit_id: int) -> None:
        context, quote_id = self._context, self._context.selection.quote_id
        if quote_id is not None:
            context.attempt(lambda: quotes.restore(context.project, quote_id, edit_id))

    def _undo_to(self, edit_id: int) -> None:
        project = self._context.project
        steps = self._context.attempt(lambda: history.steps_to(project, edit_id))
        if steps is not None and steps > _MANY:
            self._ask(edit_id, steps)
        else:
            self._context.attempt(lambda: history.undo_to(project, edit_id))

    def _ask(self, edit_id: int, steps: int) -> None:
        box = QMessageBox(self.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Take back {0}?").format(counted(steps, "step")))
        box.setInformativeText(self.tr("Each can be done again with redo."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        context = self._context
        box.accepted.connect(
            lambda: context.attempt(lambda: history.undo_to(context.project, edit_id))
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _connect(self) -> None:
        context = self._context
        context.project_closed.connect(self.hide)
        context.news.changed.connect(self._hear)
        context.selection.quote_chosen.connect(self._follow)
        self.of_project.clicked.connect(self.reload)
        self.of_quote.clicked.connect(self.reload)
        self.reading.clicked.connect(self.reload)
        self.view.verticalScrollBar().valueChanged.connect(self._more)

    def _hear(self, _: Change) -> None:
        self.reload()

    def _follow(self, _: object) -> None:
        if self.of_quote.isChecked():
            self.reload()

    def _tab(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("tone", "tab")
        button.setCheckable(True)
        button.setFont(interface_font(13))
        return button

    def _button_for_reading(self) -> QPushButton:
        """Make the switch for what is noted at each source that is left: it would fill the list."""
        button = self._tab(self.tr("Show what was read, too"))
        button.setAutoDefault(False)
        return button

    def _view(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(self.tr("History"))
        view.setModel(self._model)
        view.setItemDelegate(LineDelegate(self._context.theme, view))
        view.setMouseTracking(True)
        view.setSpacing(2)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        return view

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        tabs = QHBoxLayout()
        for button in (self.of_project, self.of_quote):
            group.addButton(button)
            tabs.addWidget(button, 1)
        self.of_project.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addLayout(tabs)
        column.addWidget(self.view, 1)
        column.addWidget(self.told, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.reading)
        column.addWidget(self.deed)
