"""The notice: a quiet bar for what went wrong, what was imported, what was written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font


class Notice(QWidget):
    """Says one thing at a time, in plain text, until it is closed; it takes no focus."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sign = QLabel(self)
        self._sign.setFixedHeight(30)  # that of the buttons beside it
        self.sentence = _plain(QLabel(self))
        self.sentence.setMinimumHeight(30)
        self.lines = _plain(QLabel())
        self.lines.setProperty("tone", "muted")
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.lines)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setMaximumHeight(120)
        self._scroll.setAccessibleName(self.tr("Details"))
        self.extra = QPushButton(self.tr("More"), self)
        self.closer = QPushButton(self.tr("Close"), self)
        self.closer.setProperty("tone", "flat")
        self.closer.clicked.connect(self.hide)
        self._on_extra: Callable[[], object] = self.hide
        self.extra.clicked.connect(self._do_extra)
        self._lay_out()
        context.troubled.connect(self.trouble)
        context.noticed.connect(self.tell)
        context.offered.connect(self._offer_command)
        self.hide()

    def trouble(self, sentence: str) -> None:
        """Say what went wrong and what can be done."""
        self._say("circle-alert", self._context.theme.tokens.opposes, sentence, "")

    def tell(self, sentence: str, lines: str = "") -> None:
        """Say what was done; lines below it tell the particulars."""
        self._say("check", self._context.theme.tokens.accent, sentence, lines)

    def offer(self, words: str, deed: Callable[[], object]) -> None:
        """Put a button beside what was said."""
        self.extra.setText(words)
        self.extra.show()
        self._on_extra = deed

    def _offer_command(self, name: str) -> None:
        action = self._context.actions[name]
        self.offer(action.text(), action.trigger)

    def _do_extra(self) -> None:
        self._on_extra()

    def _say(self, sign: str, colour: str, sentence: str, lines: str) -> None:
        self._sign.setPixmap(icon(sign, colour).pixmap(QSize(16, 16)))
        self.sentence.setText(sentence)
        self.lines.setText(lines)
        self._scroll.setVisible(bool(lines))
        self.extra.hide()
        self.setAccessibleName(sentence)
        self.show()

    def _lay_out(self) -> None:
        card = QWidget(self)
        card.setObjectName("notice")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.extra, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(14, 8, 8, 8)
        inner.addLayout(row)
        inner.addWidget(self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 10)
        outer.addWidget(card)


def _plain(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(interface_font(13))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
