"""The way on and back, where a briefing is longer than what is laid out at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from curator.gui.briefing.composing import Leaf
from curator.gui.briefing.parts.panel import label


class Turner(QWidget):
    """Says that there is more, and leads to it; hidden where all is seen."""

    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.further: int | None = None  # the block that a way on leads to
        self.before: int | None = None
        self._begins = [0]  # of the leaves turned through
        self.back = QPushButton(self.tr("‹ Before"), self)
        self.on = QPushButton(self.tr("Further ›"), self)
        self.told = label("", self)
        self.told.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.told)
        row.addStretch(1)
        row.addWidget(self.on)
        for button, by in ((self.back, -1), (self.on, 1)):
            button.setProperty("tone", "flat")
            button.clicked.connect(lambda _=False, by=by: self.turned.emit(by))
        self.hide()

    def show_leaf(self, leaf: Leaf) -> None:
        """Say where in the briefing the page is."""
        blocks = len(leaf.composition.text.blocks)
        self._begins = [*(each for each in self._begins if each < leaf.begin), leaf.begin]
        self.further = leaf.end if leaf.end < blocks else None
        self.before = self._begins[-2] if leaf.begin and len(self._begins) > 1 else None
        if leaf.begin and self.before is None:
            self.before = 0
        self.back.setEnabled(self.before is not None)
        self.on.setEnabled(self.further is not None)
        first, last = 100 * leaf.begin // max(blocks, 1), 100 * leaf.end // max(blocks, 1)
        self.told.setText(
            self.tr("{0} to {1} % of the briefing; the export has the whole.").format(first, last)
        )
        self.setVisible(not leaf.is_whole)
