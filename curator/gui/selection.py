"""Which source and which quote are looked at: one truth for all panes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """What is looked at now; None is nothing."""

    source_chosen = Signal(object)
    quote_chosen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.source_id: int | None = None
        self.quote_id: int | None = None

    def look_at_source(self, source_id: int | None) -> None:
        """Look at a source, and at no quote of it as yet."""
        if source_id != self.source_id:
            self.look_at_quote(None)
            self.source_id = source_id
            self.source_chosen.emit(source_id)

    def look_at_quote(self, quote_id: int | None) -> None:
        """Look at a quote of the source."""
        if quote_id != self.quote_id:
            self.quote_id = quote_id
            self.quote_chosen.emit(quote_id)
