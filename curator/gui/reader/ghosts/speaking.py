"""What the status row says of the keys while an article is read."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.gui.context import Context
from curator.gui.reader.ghosts.walking import Walker
from curator.gui.reader.margin import Margin
from curator.gui.reader.reading.kept import LastSaid
from curator.gui.reader.view import ReaderView


class Speaking(QObject):
    """Names the hints of the text and of its cards; the panel and the suggestions name theirs."""

    def __init__(
        self, context: Context, view: ReaderView, margin: Margin, walker: Walker, last: LastSaid
    ) -> None:
        super().__init__(view)
        self._context, self._view, self._walker, self._last = context, view, walker, last
        view.words_changed.connect(self._of_text)
        margin.focused.connect(self._of_card)
        walker.left.connect(self._of_text)
        walker.ghosts.changed.connect(self._of_others)
        self._of_text()

    def _of_text(self) -> None:
        """Say what can be done with the words that are selected, or else in the text."""
        if self._view.has_words:
            hints = "words" if self._last.is_there else "words-first"
        else:
            hints = "text" if self._walker.ghosts.shown else "text-alone"
        self._context.hint(self._view, hints)

    def _of_others(self) -> None:
        """Say whether there are suggestions to go to, unless one is stood on."""
        if self._walker.number is None:
            self._of_text()

    def _of_card(self) -> None:
        mark = self._view.marks.of(self._context.selection.quote_id)
        hints = "card-fixed" if mark is not None and not mark.movable else "card"
        self._context.hint(self._view.viewport(), hints)
