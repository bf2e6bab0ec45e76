"""The welcome page: what to begin with, where no project is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.messages import tip
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font, reading_font

_BEGIN = ("project.new", "project.open", "project.sample")
_WIDTH = 500


class WelcomePage(QWidget):
    """New, open, the sample, and the projects opened last."""

    open_requested = Signal(Path)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("welcome")
        context.hint(self, "welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel("Curator", self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(reading_font(34, QFont.Weight.DemiBold))
        self._told = self._muted(
            self.tr("Read articles, keep quotes, say who said what, and write it up with proof.")
        )
        self.begin = [self._command(name) for name in _BEGIN]
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out()
        context.theme.changed.connect(self._tint)
        self.setFocusProxy(self.begin[0])
        self.reload()
        self._tint()

    def reload(self) -> None:
        """List the projects opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        recent = self._context.settings.recent
        if recent:
            self._recent.addWidget(self._muted(self.tr("Opened last")))
        for path in recent[:5]:
            self._recent.addWidget(self._project(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with what was copied."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._context.actions["sources.paste"].trigger()
        else:
            super().keyPressEvent(event)

    def _command(self, name: str) -> QPushButton:
        action = self._context.actions[name]
        words = action.text().replace("…", "")
        button = QPushButton(f" {words}", self)  # a blank between the icon and the words
        button.setAccessibleName(words)
        self._context.actions.describe(button, name)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(action.trigger)
        if name == _BEGIN[0]:
            button.setProperty("tone", "primary")
        return button

    def _project(self, path: Path) -> QPushButton:
        button = QPushButton(path.stem.replace("&", "&&"), self)
        button.setProperty("tone", "recent")
        button.setAccessibleName(path.stem)
        button.setToolTip(tip(str(path)))
        button.clicked.connect(partial(self.open_requested.emit, path))
        return button

    def _muted(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "muted")
        label.setWordWrap(True)
        label.setFont(interface_font(13))
        return label

    def _drop_here(self) -> QLabel:
        words = self.tr("Or drop articles, a folder, a link or text here, or paste them.")
        label = self._muted(words + "\n" + self.tr("They begin a new project."))
        label.setObjectName("drop")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setMinimumHeight(72)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self.begin:
            buttons.addWidget(button, 1)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addLayout(self._recent)
        column.addSpacing(16)
        column.addWidget(self._drop_here())
        column.addStretch(3)
        page = QHBoxLayout(self)
        page.addStretch(1)
        holder = QWidget(self)
        holder.setMinimumWidth(_WIDTH)
        holder.setLayout(column)
        page.addWidget(holder)
        page.addStretch(1)

    def _tint(self) -> None:
        tokens = self._context.theme.tokens
        for name, button in zip(_BEGIN, self.begin, strict=True):
            drawing = {"project.new": "plus", "project.open": "folder-open"}.get(name, "book-open")
            primary = name == _BEGIN[0]
            button.setIcon(icon(drawing, tokens.paper if primary else tokens.muted))
