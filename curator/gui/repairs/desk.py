"""The desk: the reader, or in its place the editor; below them a report, or the lost places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.reader.pane import ReaderPane
from curator.gui.repairs.correcting import CorrectingPane
from curator.gui.repairs.places_panel import PlacesPanel
from curator.gui.repairs.report_panel import ReportPanel
from curator.gui.repairs.wishes import Wish
from curator.services import repairs
from curator.services.repairs import Doubt, Report


class RepairDesk(QWidget):
    """Holds the reader and what repairs need around it."""

    def __init__(self, context: Context, reader: ReaderPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._reader = context, reader
        self._report: Report | None = None
        self.correcting = CorrectingPane(context, self)
        self.report = ReportPanel(context.theme, self)
        self.places = PlacesPanel(context, reader.view, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(reader)
        self._stack.addWidget(self.correcting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.report)
        column.addWidget(self.places)
        self._connect()

    @property
    def is_correcting(self) -> bool:
        """Whether a text is being corrected."""
        return self.correcting.source_id is not None

    def stops(self) -> list[QWidget]:
        """List where the keys can go besides the reader, in order."""
        shown = (
            (self.correcting.editor, self.is_correcting),
            (self.report.keep, not self.report.isHidden()),
            (self.places.list, not self.places.isHidden()),
        )
        return [widget for widget, there in shown if there]

    def receive(self, wish: object) -> None:
        """Correct the text that is looked at, or list the lost places."""
        if wish is Wish.CORRECT:
            self.correct()
        elif wish is Wish.PLACES:
            self.correcting.leave()
            self.places.open()

    def correct(self) -> None:
        """Put the editor in place of the reader."""
        source_id = self._context.selection.source_id
        if self.is_correcting:
            self.correcting.editor.setFocus()
        elif source_id is not None and self._context.can_write:
            place = self._reader.view.selected()[0]
            if self.correcting.begin(source_id, place):
                self.places.hide()
                self._stack.setCurrentWidget(self.correcting)
                self.correcting.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        context = self._context
        self.correcting.previewed.connect(self._show_report)
        self.correcting.text_changed.connect(self._drop_report)
        self.correcting.left.connect(self._show_reader)
        self.report.left.connect(self._back_to_text)
        self.report.keep_requested.connect(self._keep)
        self.report.jump_requested.connect(self.correcting.editor.select)
        self.places.left.connect(self._reader.view.setFocus)
        self.places.jump_requested.connect(self._go_to)
        context.selection.source_chosen.connect(lambda _: self.correcting.leave())
        context.project_closed.connect(self._stop)

    def _show_report(self, report: Report) -> None:
        self._report = report
        self.report.show_report(report)
        self._context.hinted.emit("report")

    def _drop_report(self) -> None:
        self._report = None
        self.report.hide()

    def _back_to_text(self) -> None:
        self._drop_report()
        self.correcting.preview.show()
        self.correcting.editor.setFocus()

    def _show_reader(self) -> None:
        self._drop_report()
        self._stack.setCurrentWidget(self._reader)
        self._reader.view.setFocus()

    def _keep(self) -> None:
        report = self._report
        if report is None or not self._context.can_write:
            return
        if self._context.attempt(lambda: repairs.keep(self._context.project, report)) is not None:
            self.correcting.finish()

    def _go_to(self, doubt: Doubt) -> None:
        self._context.show_place(doubt.quote.source_id, doubt.quote.id)
        view, quote = self._reader.view, doubt.quote
        if quote.anchor.start is None:  # near where it was
            unit = view.offsets.to_utf16(min(quote.selector.start, len(view.canonical)))
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.box_of(unit).top() - view.height() // 3)
        view.setFocus()

    def _stop(self) -> None:
        self.correcting.cancel()
        self.places.cancel()
