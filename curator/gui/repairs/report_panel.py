"""The report on a correction: how each quote would fare, before anything is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.gui.messages import fared
from curator.gui.repairs.fates import FateRow, by_gravity
from curator.gui.repairs.panel import FatePanel
from curator.gui.theme import Theme
from curator.services.repairs import Report


class ReportPanel(FatePanel):
    """Shows a report; keeping it is another's deed."""

    keep_requested = Signal()
    left = Signal()
    jump_requested = Signal(int, int)  # a place in the corrected text, in code points

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, self.tr("How the quotes fare"), parent)
        self.keep = self.add_button(self.tr("Keep the correction"), "Ctrl+Enter", "primary")
        self.back = self.add_button(self.tr("Back to the text"), "Esc")
        self.keep.clicked.connect(self.keep_requested)
        self.back.clicked.connect(self.left)
        self.list.jump_requested.connect(self._jump)

    def show_report(self, report: Report) -> None:
        """Show how the quotes would fare, the gravest first."""
        self.list.fates.show([FateRow(fate) for fate in by_gravity(report.fates)])
        self.list.scrollToTop()
        self.list.choose(0)
        self.list.setVisible(bool(report.fates))
        self.sentence.setText(self._sentence(report))
        self.told.setText(self.tr("Nothing is kept yet. One undo takes the correction back."))
        self.show()
        self.keep.setFocus()

    def leave(self) -> None:
        """Go back to the text."""
        self.left.emit()

    def finish(self) -> None:
        """Keep what is shown."""
        self.keep_requested.emit()

    def _sentence(self, report: Report) -> str:
        if not report.fates:
            return self.tr("No quote was taken from this source.")
        return fared(report.counts)

    def _jump(self, row: int) -> None:
        anchor = self.list.fates.rows[row].fate.anchor
        if anchor.start is not None and anchor.end is not None:
            self.jump_requested.emit(anchor.start, anchor.end)
