"""Other names or wordings: each one can be taken away, and one more can be added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from curator.domain.lists.codebook import Entry
from curator.gui.codebook.entries import Entries
from curator.gui.codebook.fields import LineField
from curator.gui.messages import isolated
from curator.gui.style.flow import Flow
from curator.gui.theme import interface_font


class Chip(QPushButton):
    """One name; Enter, Space, Delete or a click takes it away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name away at Enter and Delete too."""
        taking = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in taking:
            self.click()
        else:
            super().keyPressEvent(event)


class Alike(QPushButton):
    """Names the entry that is probably the same as the one shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self.other = ""
        self._other_id = 0

    def point_out(self, entry: Entry, entries: Entries, touched: frozenset[int] | None) -> None:
        """Look for it anew, or only among the keys touched; of the rest it is known already."""
        if touched is None or not touched.isdisjoint({entry.id, self._other_id}):
            near = entries.near(entry)
        else:
            near = entries.near(entry, touched) or entries.by_id.get(self._other_id)
        self._other_id, self.other = (near.id, near.name) if near else (0, "")
        told = self.tr("Perhaps the same as {0} – merge?").format(isolated(self.other))
        self.setText(told.replace("&", "&&"))
        self.setVisible(near is not None)


class Chips(QWidget):
    """Names side by side, with a field for one more."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, add_words: str, remove_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._remove_words = remove_words  # with a place for the name
        self._names: Sequence[str] = ()
        self._row = QWidget(self)
        self._flow = Flow()
        self._row.setLayout(self._flow)
        self._row.hide()
        self.line = LineField(add_words, self)
        self.line.setPlaceholderText(add_words)
        self.line.left.connect(self.added)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._row)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    @property
    def chips(self) -> list[Chip]:
        """The names, as buttons."""
        return self._row.findChildren(Chip)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these names; the field for one more is empty again once its name is among them."""
        if self.line.text().strip() in names or not self.line.hasFocus():
            self.line.reset("")
        if names == self._names:
            return
        self._names, focus = names, self.focusWidget()
        held = isinstance(focus, Chip) and focus.hasFocus()
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        for name in names:
            self._flow.addWidget(self._chip(name))
        self._row.setVisible(bool(names))
        if held:
            (self.chips[0] if names else self.line).setFocus()

    def _chip(self, name: str) -> Chip:
        chip = Chip(f"{isolated(name).replace('&', '&&')}  ×", self._row)
        chip.setProperty("tone", "chip")
        chip.setFont(interface_font(12))
        chip.setAccessibleName(self._remove_words.format(isolated(name)))
        chip.clicked.connect(partial(self.removed.emit, name))
        return chip
