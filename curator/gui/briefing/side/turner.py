"""The way on and back, where a briefing is longer than what is laid out at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from curator.gui.briefing.parts.leaves import Leaf
from curator.gui.briefing.parts.panel import label

_EDGE, _GAP = 16, 6  # pixels


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
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = ("", "")  # where the page is, and the same in less room
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 4, _EDGE, 4)
        row.setSpacing(_GAP)
        row.addWidget(self.back)
        row.addWidget(self.told, 1)
        row.addWidget(self.on)
        for button, by in ((self.back, -1), (self.on, 1)):
            button.setProperty("tone", "flat")
            button.clicked.connect(lambda _=False, by=by: self.turned.emit(by))
        self.hide()

    def show_leaf(self, leaf: Leaf) -> None:
        """Say where in the briefing the page is."""
        text = leaf.composition.text
        self.further = leaf.end if leaf.end < len(text.blocks) else None
        self.before = leaf.begin or None
        self.back.setEnabled(self.before is not None)
        self.on.setEnabled(self.further is not None)
        first, last = text.share_before(leaf.begin), text.share_before(leaf.end)
        self._words = (
            self.tr("{0} to {1} % of the briefing; the export has the whole.").format(first, last),
            self.tr("{0} to {1} %").format(first, last),
        )
        self._tell()
        self.setVisible(not leaf.is_whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in as many words as there is room for."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        spare = 2 * _EDGE + 2 * _GAP
        room = self.width() - self.back.sizeHint().width() - self.on.sizeHint().width() - spare
        wide = self.told.fontMetrics().horizontalAdvance
        self.told.setText(next((words for words in self._words if wide(words) <= room), ""))
        self.told.setToolTip(self._words[0])
