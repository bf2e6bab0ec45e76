"""A field for the name of an actor or a claim, with the known names that fit below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.gui.messages import counted, isolated
from curator.gui.tagging.match_delegate import ROW, MatchDelegate
from curator.gui.tagging.matching import Known, Match, matches
from curator.gui.theme import Theme


class NameField(QWidget):
    """Takes a name as typed, or one of those that fit it."""

    entered = Signal()  # Enter, after the row that it chose was taken
    resized = Signal()

    def __init__(self, theme: Theme, name: str, new_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._new_words = new_words
        self._known: Sequence[Known] = ()
        self._matches: list[Match] = []
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self._rows = QStandardItemModel(self)
        self.list = self._list(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line.textEdited.connect(self._offer)
        self.list.clicked.connect(self._click)
        self.line.installEventFilter(self)
        self._hide()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text().strip()

    def start(self, text: str, known: Sequence[Known]) -> None:
        """Begin with a text and the names that are known."""
        self._known = known
        self.line.setText(text)
        self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list, and Tab and Enter take what they stand on."""
        if event.type() is QEvent.Type.FocusOut:
            self._hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _list(self, theme: Theme) -> QListView:
        names = QListView(self)
        names.setObjectName("matches")
        names.setAccessibleName(self.tr("Names that fit"))
        names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        names.setUniformItemSizes(True)
        names.setModel(self._rows)
        names.setItemDelegate(MatchDelegate(theme, names))
        names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return names

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key does here; tell whether it is done with."""
        key, open_ = event.key(), not self.list.isHidden()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(event)
        if key == Qt.Key.Key_Tab:
            self._take()
        elif open_ and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        elif open_ and key == Qt.Key.Key_Escape:
            self._hide()
            return True
        return False

    def _enter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False  # the panel's: save as typed
        self._take()
        self.entered.emit()
        return True

    def _offer(self, typed: str) -> None:
        self._matches = matches(typed, self._known)
        self._rows.clear()
        for match in self._matches:
            self._rows.appendRow(self._row(match))
        if not self._matches or (len(self._matches) == 1 and self._matches[0].name == typed):
            self._hide()
            return
        self.list.setFixedHeight(len(self._matches) * ROW + 2)
        self.list.setCurrentIndex(self._rows.index(0, 0))
        self.list.show()
        self._grow()

    def _row(self, match: Match) -> QStandardItem:
        name = isolated(match.name)
        if match.new:
            name = self._new_words.format(name)
        elif match.found_as:
            name = self.tr("{0}, as {1}").format(name, isolated(match.found_as))
        item = QStandardItem(name)
        item.setData(str(match.quotes or ""), Qt.ItemDataRole.UserRole)
        spoken = f"{name}, {counted(match.quotes, 'quote')}"
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _move(self, by: int) -> None:
        row = (self.list.currentIndex().row() + by) % len(self._matches)
        self.list.setCurrentIndex(self._rows.index(row, 0))

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if not self.list.isHidden() and 0 <= row < len(self._matches):
            self.line.setText(self._matches[row].name)
        self._hide()

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take()
        self.line.setFocus()

    def _grow(self) -> None:
        """Let those around know of the new height before they ask for it."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()
        self.updateGeometry()
        self.resized.emit()

    def _hide(self) -> None:
        if not self.list.isHidden():
            self.list.hide()
            self._grow()
