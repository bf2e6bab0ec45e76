"""The way on and back, where a briefing is longer than what is laid out at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from curator.gui.briefing.notes import weight
from curator.gui.briefing.parts.leaves import Leaf
from curator.gui.briefing.parts.panel import label


class Turner(QWidget):
    """Says that there is more, and leads to it; hidden where all is seen."""

    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.further: int | None = None  # the block that a way on leads to
        self.before: int | None = None  # the block before which a way back ends
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
        blocks = leaf.composition.text.blocks
        self.further = leaf.end if leaf.end < len(blocks) else None
        self.before = leaf.begin or None
        self.back.setEnabled(self.before is not None)
        self.on.setEnabled(self.further is not None)
        before = sum(map(weight, blocks[: leaf.begin]))
        here = sum(map(weight, blocks[leaf.begin : leaf.end]))
        whole = max(sum(map(weight, blocks)), 1)
        first, last = 100 * before // whole, 100 * (before + here) // whole
        self.told.setText(
            self.tr("{0} to {1} % of the briefing; the export has the whole.").format(first, last)
        )
        self.setVisible(not leaf.is_whole)
