"""The rows above and below an original: which page it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.domain.sources import KeptOriginal
from curator.gui.context import Context
from curator.gui.messages import isolated, tip
from curator.gui.reader.original.facts import kind_words, size_words
from curator.gui.style.flow import Flow
from curator.gui.theme import interface_font


class Head(QWidget):
    """The name of the file, and the page with the way to the next."""

    turned = Signal(int)  # so many pages further on
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = _Cut(self)
        self.name.setFont(interface_font(12))
        self.page = QLabel(self)
        self.page.setTextFormat(Qt.TextFormat.PlainText)
        self.page.setFont(interface_font(12))
        self.page.setProperty("tone", "muted")
        self.previous = self._button("↑", self.tr("Previous page of the original"))
        self.next = self._button("↓", self.tr("Next page of the original"))
        self.close_button = self._button("×", self.tr("Close the original"))
        self.previous.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self.close_button.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        for part in (self.page, self.previous, self.next, self.close_button):
            row.addWidget(part)

    def show_page(self, name: str, page: int, count: int) -> None:
        """Say which page is shown, counted from 0; nothing where there is one alone."""
        number = QLocale().toString
        self.name.show_words(name)
        words = self.tr("page {0} of {1}").format(number(page + 1), number(count))
        self.page.setText(words if count > 1 else "")
        for button, able in ((self.previous, page > 0), (self.next, page + 1 < count)):
            button.setVisible(count > 1)
            button.setEnabled(able)

    def _button(self, sign: str, words: str) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("tone", "flat")
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button


class Foot(QWidget):
    """What the file is, and the commands that are always there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setFont(interface_font(11.5))
        self.told.setProperty("tone", "muted")
        row = Flow(8)
        self.save = self._button(context, self.tr("Save as…"), "originals.save")
        self.copy_hash = self._button(context, self.tr("Copy SHA-256"), "originals.copy_hash")
        self.told.setMinimumHeight(self.save.sizeHint().height())
        for part in (self.save, self.copy_hash, self.told):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.addLayout(row)

    def show_facts(self, kept: KeptOriginal | None) -> None:
        """Say in a line what the file is."""
        self.told.setVisible(kept is not None)
        if kept is None:
            return
        original = kept.original
        words = self.tr("{0} · {1} · SHA-256 {2}…")
        self.told.setText(
            words.format(
                kind_words(original.media_type), size_words(original.size), original.sha256[:8]
            )
        )

    def _button(self, context: Context, words: str, command: str) -> QPushButton:
        button = QPushButton(words, self)
        action = context.actions[command]
        button.setAccessibleName(action.text())
        context.actions.describe(button, command)
        button.clicked.connect(action.trigger)
        return button


class _Cut(QLabel):
    """A foreign name on one line, cut where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(40)

    def show_words(self, words: str) -> None:
        """Show a name."""
        self._words = words
        self.setToolTip(tip(isolated(words)) if words else "")
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Cut the name anew."""
        del event
        self._fit()

    def _fit(self) -> None:
        middle = Qt.TextElideMode.ElideMiddle
        cut = self.fontMetrics().elidedText(self._words, middle, max(self.width() - 2, 0))
        shown = isolated(cut) if cut else ""
        if shown != self.text():
            self.setText(shown)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(side | centre)  # of itself a label goes by how its words run
