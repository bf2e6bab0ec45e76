"""The notice: a quiet bar for what went wrong, what was imported, what was written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.gui.actions import keys_of
from curator.gui.context import Context
from curator.gui.keyboard.back import WayBack
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font


class Notice(QWidget):
    """Says one thing at a time, in plain text, until it is closed; it takes no focus.

    The next deed ends what is said, unless an answer is waited for.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.sign = QLabel(self)
        self.sign.setFixedHeight(30)  # that of the buttons beside it
        self.sentence = _plain(QLabel(self))
        self.sentence.setMinimumHeight(30)
        self.lines = _plain(QLabel())
        self.lines.setProperty("tone", "muted")
        self._scroll = self._details()
        self._back = WayBack(context, self)
        self._turn = _one_turn(self)  # while it runs, news of what came before may still be told
        self._on_extra: Callable[[], object] = self.leave
        self._close = context.actions["notice.close"]
        self._answer = context.actions["notice.answer"]
        self.extra = self._button(self.tr("More"), self._answer)
        self.closer = self._button(self.tr("Close"), self._close)
        self.closer.setProperty("tone", "flat")
        context.hint(self, "notice")
        self._lay_out()
        self._connect()
        self.hide()

    def leave(self) -> None:
        """Say nothing more, and give the keys back."""
        self._back.go()
        self.hide()
        self._close.setEnabled(False)
        self._answer.setEnabled(False)

    def trouble(self, sentence: str, lines: str = "") -> None:
        """Say what went wrong and what can be done; lines below it tell the particulars."""
        self._say("circle-alert", self._context.theme.tokens.opposes, sentence, lines)

    def tell(self, sentence: str, lines: str = "") -> None:
        """Say what was done; lines below it tell the particulars."""
        self._say("check", self._context.theme.tokens.accent, sentence, lines)

    def offer(self, words: str, deed: Callable[[], object]) -> None:
        """Put a button beside what was said."""
        keys = keys_of(self._answer)
        self.extra.setText(f"{words} ({keys})" if keys else words)
        self.extra.show()
        self._answer.setEnabled(True)
        self._on_extra = deed

    def _offer_command(self, name: str) -> None:
        action = self._context.actions[name]
        self.offer(action.text(), action.trigger)

    def _do_extra(self) -> None:
        deed = self._on_extra
        self.leave()
        deed()

    def _hear(self, change: Change) -> None:
        """Let go of what was said once something else was done; not by what came before it.

        That the reading of a source was noted is nothing that a person did.
        """
        noted = change.operation == "sources.read"
        waits = self.isHidden() or not self.extra.isHidden()
        if not noted and not waits and not self._turn.isActive():
            self.leave()

    def _say(self, sign: str, colour: str, sentence: str, lines: str) -> None:
        self._turn.start()
        self.sign.setPixmap(icon(sign, colour).pixmap(QSize(16, 16)))
        self.sentence.setText(sentence)
        self.lines.setText(lines)
        self._scroll.setVisible(bool(lines))
        self.extra.hide()
        self.closer.setToolTip(keys_of(self._close))
        self._answer.setEnabled(False)
        self._close.setEnabled(True)
        self.setAccessibleName(sentence)
        self.show()

    def _connect(self) -> None:
        context = self._context
        self._close.triggered.connect(self.leave)
        self._answer.triggered.connect(self._do_extra)
        context.troubled.connect(self.trouble)
        context.failed.connect(self.trouble)
        context.noticed.connect(self.tell)
        context.offered.connect(self._offer_command)
        context.proposed.connect(self.offer)
        context.news.changed.connect(self._hear)

    def _details(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidget(self.lines)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setMaximumHeight(120)
        scroll.setAccessibleName(self.tr("Details"))
        return scroll

    def _button(self, words: str, command: QAction) -> QPushButton:
        button = QPushButton(words, self)
        button.addAction(command)
        button.clicked.connect(command.trigger)
        return button

    def _lay_out(self) -> None:
        card = QWidget(self)
        card.setObjectName("notice")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
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


def _one_turn(parent: QWidget) -> QTimer:
    turn = QTimer(parent)
    turn.setSingleShot(True)
    turn.setInterval(0)
    return turn


def _plain(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(interface_font(13))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
