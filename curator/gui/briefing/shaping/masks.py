"""The masks below one another: whom each covers, in which manner, and what is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from curator.domain.briefings.masks import Manner, Mask
from curator.gui.briefing.parts.panel import label
from curator.gui.briefing.words import manner_word
from curator.gui.codebook.fields import LineField
from curator.gui.messages import isolated
from curator.gui.style.picker import Picker


class MaskRow(QWidget):
    """One mask."""

    changed = Signal(object)  # the Mask as it is to be
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shows = Mask()
        self.who = label("", self, "", 12.5)
        self.manner = Picker("", self)
        for each in Manner:
            self.manner.addItem(manner_word(each), each)
        self.shown = LineField("", self)
        self.drop = QPushButton("×", self)
        self.drop.setProperty("tone", "flat")
        self.drop.setFixedWidth(28)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 4)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.who, 0, 0, 1, 2)
        grid.addWidget(self.drop, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.manner, 1, 0)
        grid.addWidget(self.shown, 1, 1, 1, 2)
        self.manner.activated.connect(self._take_manner)
        self.shown.left.connect(self._take_words)
        self.drop.clicked.connect(self.dropped)

    def show_mask(self, mask: Mask, name: str) -> None:
        """Show a mask, and whom it covers."""
        self.shows, said = mask, isolated(name)
        self.who.setText(said)
        silence = QSignalBlocker(self.manner)
        self.manner.setCurrentIndex(self.manner.findData(mask.manner))
        silence.unblock()
        self.manner.setEnabled(mask.actor_id is not None)
        self.shown.begin(mask.replacement)
        self.shown.setPlaceholderText(self.tr("name withheld"))
        self.manner.setAccessibleName(self.tr("How {0} is masked").format(said))
        self.manner.view().setAccessibleName(self.manner.accessibleName())
        self.shown.setAccessibleName(self.tr("What stands for {0}").format(said))
        self.drop.setAccessibleName(self.tr("Mask {0} no longer").format(said))
        self.drop.setToolTip(self.tr("Mask no longer"))

    def _take_manner(self) -> None:
        """Take another manner; its words are made anew."""
        manner = Manner(self.manner.currentData())
        self.changed.emit(replace(self.shows, manner=manner, replacement=""))

    def _take_words(self, words: str) -> None:
        self.changed.emit(replace(self.shows, replacement=words.strip()))


class MaskRows(QWidget):
    """All the masks; it hands over what they are to be."""

    changed = Signal(object)  # a tuple of Masks

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[MaskRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_masks(self, masks: Sequence[Mask], names: Mapping[int, str]) -> None:
        """Show these masks; rows that stand already keep the keys."""
        while len(self.rows) > len(masks):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(masks):
            self._begin_row()
        for row, mask in zip(self.rows, masks, strict=True):
            row.show_mask(mask, names.get(mask.actor_id or 0, mask.word))

    def _begin_row(self) -> None:
        row = MaskRow(self)
        row.changed.connect(lambda mask, row=row: self._change(row, mask))
        row.dropped.connect(lambda row=row: self._change(row, None))
        self.rows.append(row)
        self._column.addWidget(row)

    def _change(self, row: MaskRow, mask: Mask | None) -> None:
        masks = [each.shows if each is not row else mask for each in self.rows]
        self.changed.emit(tuple(each for each in masks if each is not None))
