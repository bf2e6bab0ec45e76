"""The key editor: every command with its keys, each to be changed, conflicts told."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from curator.gui.actions import COMMANDS, shown_keys
from curator.gui.context import Context
from curator.gui.keyboard.conflicts import refusal, shipped
from curator.gui.messages import isolated
from curator.gui.theme import interface_font

_NAME = Qt.ItemDataRole.UserRole
_WORDS = {command.name: command.words for command in COMMANDS}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO = QKeySequence("Ctrl+Z")


class KeyEditor(QDialog):
    """Shows the keys of every command; a change holds at once and is kept."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Change the keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 560).boundedTo(parent.window().size() - QSize(48, 48)))
        self._model = QStandardItemModel(0, 2, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a command"))
        self.filter.setAccessibleName(self.tr("Find a command"))
        self.filter.textChanged.connect(self._narrow)
        self.view = self._view()
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.keys.keySequenceChanged.connect(self._judge)
        self.about, self.told = self._label(), self._label()
        self._before: list[dict[str, list[str]]] = []  # the keys chosen before each change
        self._make_buttons()
        for part in (self.filter, self.view):
            part.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._judge_anew)
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """List the commands with the keys they have now."""
        here = self.chosen
        self._model.removeRows(0, self._model.rowCount())
        for name, said in _WORDS.items():
            action = self._context.actions[name]
            words = QStandardItem(QCoreApplication.translate("Actions", said).replace("…", ""))
            words.setData(name, _NAME)
            self._model.appendRow([words, QStandardItem(_written(action.shortcuts()))])
            if name == here:
                self.view.setCurrentIndex(words.index())
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0, 0))
        self._narrow(self.filter.text())
        self._judge_anew()

    @property
    def chosen(self) -> str:
        """The name of the command whose keys are to be changed."""
        index = self.view.currentIndex()
        return str(index.siblingAtColumn(0).data(_NAME) or "") if index.isValid() else ""

    def choose(self, name: str) -> None:
        """Choose a command, by its name."""
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(_NAME) == name:
                self.view.setCurrentIndex(self._model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the filter into the list, and from the list to the keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.filter and event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if watched in (self.filter, self.view) and event.key() in _ENTER:
                self.keys.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _change(self) -> None:
        self._set([self.keys.keySequence().toString()])

    def _reset(self) -> None:
        """Take the keys as shipped, unless another command has come to them meanwhile."""
        reasons = [self._refusal(keys) for keys in shipped(self.chosen)]
        why = next(filter(None, reasons), "")
        if not why:
            kept, name = self._context.settings.keys, self.chosen
            self._keep({each: keys for each, keys in kept.items() if each != name})
        self.told.setText(why)

    def _set(self, keys: list[str]) -> None:
        self._keep({**self._context.settings.keys, self.chosen: keys})

    def _keep(self, keys: dict[str, list[str]]) -> None:
        self._before.append(self._context.settings.keys)
        self._wear(keys)

    def _undo(self) -> None:
        """Take the last change back, of whatever command it was."""
        if self._before:
            self._wear(self._before.pop())

    def _wear(self, keys: dict[str, list[str]]) -> None:
        self._context.settings.remember_keys(keys)
        self._context.actions.wear_keys(keys)
        self.keys.clear()
        self.reload()

    def _judge(self, keys: QKeySequence) -> None:
        why = self._refusal(keys) if not keys.isEmpty() else ""
        self.change.setEnabled(bool(self.chosen) and not keys.isEmpty() and not why)
        self.told.setText(why)

    def _judge_anew(self) -> None:
        """Say for which command the buttons are, and let those be pressed that change anything."""
        name, keys = self.chosen, shipped(self.chosen) if self.chosen else []
        own = self._context.actions[name].shortcuts() if name else []
        self.about.setText(self.tr("New keys for: {0}").format(self._words()) if name else "")
        told = _written(keys) or self.tr("no keys")
        self.reset.setText(
            self.tr("As shipped: {0}").format(told) if name else self.tr("As shipped")
        )
        self.clear.setEnabled(bool(own))
        self.reset.setEnabled(own != keys)
        self.undo.setEnabled(bool(self._before))
        self._judge(self.keys.keySequence())

    def _words(self) -> str:
        return isolated(str(self.view.currentIndex().siblingAtColumn(0).data()))

    def _refusal(self, keys: QKeySequence) -> str:
        return refusal(self._context.actions, self.chosen, keys) if self.chosen else ""

    def _narrow(self, words: str) -> None:
        for row in range(self._model.rowCount()):
            there = words.casefold() in str(self._model.index(row, 0).data()).casefold()
            self.view.setRowHidden(row, QModelIndex(), not there)
        self._choose_shown()

    def _choose_shown(self) -> None:
        """Choose the first command in the list, where the chosen one was filtered away."""
        hidden = self.view.isRowHidden
        here, rows = self.view.currentIndex().row(), range(self._model.rowCount())
        if here < 0 or hidden(here, QModelIndex()):
            first = next((row for row in rows if not hidden(row, QModelIndex())), -1)
            self.view.setCurrentIndex(self._model.index(first, 0))

    def _view(self) -> QTreeView:
        view = QTreeView(self)
        view.setAccessibleName(self.tr("Commands"))
        view.setModel(self._model)
        view.setObjectName("keys")
        view.setRootIsDecorated(False)
        view.setHeaderHidden(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setColumnWidth(0, 330)
        return view

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _make_buttons(self) -> None:
        self.change = self._button(self.tr("Use these keys"), self._change)
        self.clear = self._button(self.tr("No keys"), lambda: self._set([]))
        self.reset = self._button("", self._reset)
        self.undo = self._button(self.tr("Undo"), self._undo)
        self.undo.setToolTip(shown_keys(_UNDO))
        QShortcut(_UNDO, self).activated.connect(self._undo)

    def _button(self, words: str, deed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(interface_font(13))
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _lay_out(self) -> None:
        self.change.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        row.addWidget(self.change)
        others = QHBoxLayout()
        others.addStretch(1)
        for button in (self.clear, self.reset, self.undo):
            others.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addLayout(others)
        column.addWidget(self.told)


def _written(keys: Iterable[QKeySequence]) -> str:
    """Write keys as people know them; the two keys for Enter are one."""
    return ", ".join(dict.fromkeys(map(shown_keys, keys)))
