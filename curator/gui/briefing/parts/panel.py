"""A panel that takes the place of the column for a while; the page stays in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.gui.briefing.parts.leaves import Composition
from curator.gui.context import Context
from curator.gui.theme import interface_font


class Panel(QWidget):
    """Has a title, a way back, and a body; Esc leaves it."""

    left = Signal()
    width_wanted = 0  # pixels, where it needs more than the column has

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.trial: Callable[[], object] = _nothing  # sets the page by what is being written
        self.back = QPushButton("‹", self)
        self.back.setProperty("tone", "flat")
        self.back.setAccessibleName(self.tr("Back to the outline"))
        self.back.setToolTip(self.tr("Back to the outline (Esc)"))
        self.back.clicked.connect(self.leave)
        self.head = QLabel(self)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setFont(interface_font(13, QFont.Weight.DemiBold))
        context.hint(self, "briefing-panel")
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.back)
        top.addWidget(self.head, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 10, 0, 12)
        self.column.setSpacing(8)
        self.column.addLayout(top)

    @property
    def first(self) -> QWidget:
        """What the keys come to first."""
        raise NotImplementedError

    def entitle(self, words: str) -> None:
        """Say what the panel is for."""
        self.head.setText(words)
        self.setAccessibleName(words)

    @property
    def body(self) -> str | None:
        """The template that is being written here; None where it is as it is kept."""
        return None

    def button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        """Make a button that does something."""
        made = QPushButton(words, self)
        made.setAutoDefault(True)
        made.clicked.connect(deed)
        return made

    def enter(self) -> None:
        """Show what there is now, and take the keys."""
        self.refresh()
        self.first.setFocus()

    def refresh(self) -> None:
        """Show what there is now."""

    def see(self, composition: Composition) -> None:
        """Take note of what is on the page now."""

    def complain(self, sentence: str) -> bool:
        """Say what is wrong with the template; tell whether this is the place for it."""
        del sentence
        return False

    def ask(self) -> None:
        """Ask for what the panel is about, where it needs to be asked."""

    def keep(self) -> None:
        """Keep what is being written here."""

    def close_down(self) -> None:
        """Wait for nothing any more, as the project is about to be closed."""

    def leave(self) -> None:
        """Give the column back."""
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written, wherever one goes from here."""
        super().hideEvent(event)
        if self.context.can_write:
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            event.accept()
        else:
            super().keyPressEvent(event)


def _nothing() -> None:
    return None


def scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """Let a page scroll up and down, never sideways."""
    scroll = QScrollArea(parent)
    scroll.setWidget(page)
    page.setAutoFillBackground(False)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def label(words: str, parent: QWidget, tone: str = "muted", size: float = 11.5) -> QLabel:
    """Make a label of plain, quiet words that may take several lines."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    made.setWordWrap(True)
    made.setFont(interface_font(size))
    return made


def head(words: str, parent: QWidget) -> QLabel:
    """Make the heading of a group."""
    made = label(words, parent)
    made.setFont(interface_font(11.5, QFont.Weight.DemiBold))
    return made


def repaint_tone(made: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if made.property("tone") != tone:
        made.setProperty("tone", tone)
        made.style().polish(made)
