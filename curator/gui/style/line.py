"""A field of one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Line(QLineEdit):
    """Shows the beginning of what is too long for it, but while that is being typed."""

    shows_end = False  # as the names of files stand at the end of their places

    def show_text(self, text: str) -> None:
        """Show another text from its beginning; where the keys are here, go on at its end."""
        self.setText(text)
        if not self.hasFocus():
            self._show_edge()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning again."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self._show_edge()

    def _show_edge(self) -> None:
        self.setCursorPosition(len(self.text()) if self.shows_end else 0)
