"""The progress line: how much of the article has passed, as a thin line above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from curator.gui.theme import Theme, mixed

_STRENGTH = 0.45  # quieter than the ring of the focus, which it must not look like


class ProgressLine(QWidget):
    """Paints a share from 0 to 1; the sources list says the same in words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.share = 0.0
        self.setFixedHeight(2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Reading progress"))
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show how much has passed."""
        if share != self.share:
            self.share = share
            self.setAccessibleDescription(f"{share:.0%}")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part that has passed."""
        painter = QPainter(self)
        done = self.width() * self.share
        box = QRectF(self.width() - done if self.isRightToLeft() else 0, 0, done, self.height())
        tokens = self._theme.tokens
        painter.fillRect(box, mixed(tokens.muted, tokens.paper, _STRENGTH))
        painter.end()
