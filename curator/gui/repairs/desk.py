"""The desk: the reader, or in its place the editor; below them a report, or the lost places."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from curator.gui.context import Context
from curator.gui.reader.pane import ReaderPane
from curator.gui.repairs.wishes import Wish

if TYPE_CHECKING:
    from curator.gui.reader.find.bar import FindBar
    from curator.gui.repairs.correcting import CorrectingPane
    from curator.gui.repairs.places_panel import PlacesPanel
    from curator.gui.repairs.report_panel import ReportPanel
    from curator.gui.reprints.panel import ReprintPanel
    from curator.services.repairs import Doubt, Report


class RepairDesk(QWidget):
    """Holds the reader and what repairs need around it."""

    def __init__(self, context: Context, reader: ReaderPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._reader = context, reader
        self._report: Report | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(reader)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        context.selection.source_chosen.connect(self._leave_text)
        context.project_closed.connect(self._stop)
        context.later.do(self, lambda: self.places)  # it says which of its commands can be used
        deeds = {"open": self._find, "next": self._find_next, "previous": self._find_previous}
        for name, deed in deeds.items():  # methods, so that Qt forgets them with the desk
            context.actions[f"find.{name}"].triggered.connect(deed)

    @cached_property
    def correcting(self) -> CorrectingPane:
        """The editor, made when a text is first corrected."""
        from curator.gui.repairs.correcting import CorrectingPane

        correcting = CorrectingPane(self._context, self)
        self._stack.addWidget(correcting)
        correcting.previewed.connect(self._show_report)
        correcting.text_changed.connect(self._drop_report)
        correcting.left.connect(self._show_reader)
        return correcting

    @cached_property
    def report(self) -> ReportPanel:
        """What would become of the quotes."""
        from curator.gui.repairs.report_panel import ReportPanel

        report = ReportPanel(self._context.theme, self)
        self._column.insertWidget(1, report)
        self._context.hint(report, "report")
        report.left.connect(self._back_to_text)
        report.keep_requested.connect(self._keep)
        report.jump_requested.connect(self.correcting.editor.select)
        return report

    @cached_property
    def places(self) -> PlacesPanel:
        """The list of quotes without a sure place."""
        from curator.gui.repairs.places_panel import PlacesPanel

        places = PlacesPanel(self._context, self._reader.view, self)
        self._column.addWidget(places)
        places.left.connect(self._reader.view.setFocus)
        places.jump_requested.connect(self._go_to)
        return places

    @cached_property
    def reprints(self) -> ReprintPanel:
        """The list of possible reprints."""
        from curator.gui.reprints.panel import ReprintPanel

        reprints = ReprintPanel(self._context, self)
        self._column.addWidget(reprints)
        reprints.left.connect(self._reader.view.setFocus)
        reprints.list.jump_requested.connect(self._read)
        return reprints

    @property
    def is_correcting(self) -> bool:
        """Whether a text is being corrected."""
        return self._has("correcting") and self.correcting.source_id is not None

    def stops(self) -> list[QWidget]:
        """List where the keys can go besides the reader, in order."""
        shown: list[QWidget] = []
        if self.is_correcting:
            shown.append(self.correcting.editor)
        if self._has("report") and not self.report.isHidden():
            shown.append(self.report.keep)
        if self._has("places") and not self.places.isHidden():
            shown.append(self.places.list)
        if self._has("reprints") and not self.reprints.isHidden():
            shown.append(self.reprints.list)
        return shown

    def receive(self, wish: object) -> None:
        """Correct the text that is looked at, or list the lost places, or possible reprints."""
        if wish is Wish.CORRECT:
            self.correct()
        elif wish is Wish.PLACES:
            self._leave_text()
            self._hide("reprints")
            self.places.open()
        elif wish is Wish.REPRINTS:
            self._leave_text()
            self._hide("places")
            self.reprints.open()

    def correct(self) -> None:
        """Put the editor in place of the reader."""
        source_id = self._context.selection.source_id
        if self.is_correcting:
            self.correcting.editor.setFocus()
        elif source_id is not None and self._context.can_write:
            place = self._reader.view.selected()[0]
            if self.correcting.begin(source_id, place):
                self._hide("places")
                self._hide("reprints")
                self._stack.setCurrentWidget(self.correcting)
                self.correcting.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hide(self, part: str) -> None:
        if self._has(part):
            getattr(self, part).hide()

    @property
    def _finder(self) -> FindBar:
        """What finds in the text that is shown."""
        return self.correcting.finder if self.is_correcting else self._reader.finder

    def _find(self) -> None:
        self._finder.open()

    def _find_next(self) -> None:
        self._finder.step(1)

    def _find_previous(self) -> None:
        self._finder.step(-1)

    def _has(self, part: str) -> bool:
        return part in self.__dict__

    def _leave_text(self) -> None:
        if self._has("correcting"):
            self.correcting.leave()

    def _show_report(self, report: Report) -> None:
        self._report = report
        self.report.show_report(report)

    def _drop_report(self) -> None:
        self._report = None
        if self._has("report"):
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
        from curator.services import repairs

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

    def _read(self, source_id: int) -> None:
        self._context.show_place(source_id)
        self._reader.view.setFocus()

    def _stop(self) -> None:
        if self._has("correcting"):
            self.correcting.cancel()
        if self._has("places"):
            self.places.cancel()
        if self._has("reprints"):
            self.reprints.forget()
