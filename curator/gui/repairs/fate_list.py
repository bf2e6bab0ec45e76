"""The list of quotes that reports and lost places share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from curator.gui.repairs.fate_delegate import FateDelegate
from curator.gui.repairs.fates import FateModel, FateRow
from curator.gui.theme import Theme


class FateList(QListView):
    """Lists quotes by how they fare; Enter or a click asks to go to one."""

    jump_requested = Signal(int)  # a row
    focused = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.fates = FateModel(self)
        self.setModel(self.fates)
        self.setAccessibleName(name)
        self.setItemDelegate(FateDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._jump)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> FateRow | None:
        """The row that the keys are on."""
        number = self.currentIndex().row()
        return self.fates.rows[number] if 0 <= number < len(self.fates.rows) else None

    def choose(self, number: int) -> None:
        """Put the keys on a row, or on the last where there are fewer."""
        row = min(max(number, 0), self.fates.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.fates.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to go to the chosen quote at Enter; Ctrl+Enter is for the panel around."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if plain and self.current is not None:
                self._jump(self.currentIndex())
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell where the keys are."""
        super().focusInEvent(event)
        self.focused.emit()

    def _jump(self, index: QModelIndex) -> None:
        self.jump_requested.emit(index.row())
