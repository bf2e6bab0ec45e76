"""Translating a quote: the command in the reader, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from curator.domain.errors import CuratorError
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of

if TYPE_CHECKING:
    from curator.domain.briefings.content import Translation
    from curator.gui.reader.translating.panel import TranslationPanel

_EDGE = 16  # pixels


class Translating(QObject):
    """Asks for the words of the quote that is meant, and keeps them as one edit."""

    def __init__(self, context: Context, meant: Callable[[], int | None], pane: QWidget) -> None:
        super().__init__(pane)
        self._context, self._meant, self._pane = context, meant, pane
        self._quote_id = 0
        context.actions["quotes.translate"].triggered.connect(self.ask)

    @cached_property
    def panel(self) -> TranslationPanel:
        """The panel, made when first asked for: it brings heavy libraries along."""
        from curator.gui.reader.translating.panel import TranslationPanel

        made = TranslationPanel(self._context, self._pane)
        made.saved.connect(self._save)
        made.removed.connect(self._remove)
        made.left.connect(self._context.keys_given_up)
        self._context.selection.source_chosen.connect(made.hide)
        return made

    def ask(self) -> None:
        """Ask for a translation of the quote that is meant."""
        from curator.services import quotes, translations

        quote_id, project = self._meant(), self._context.project
        if quote_id is None:
            words = self.tr("Choose a quote first: click on it, or go to its card with F6.")
            self._context.troubled.emit(words)
            return
        quote = self._context.attempt(lambda: quotes.get(project, quote_id))
        known = self._context.attempt(lambda: translations.of(project, quote_id))
        if quote is not None and known is not None:
            self._quote_id = quote_id
            exact = " ".join(quote.shown.split())
            self.panel.ask(exact if len(exact) < 400 else f"{exact[:400]}…", known, self._place())

    def _save(self, wanted: Translation) -> None:
        from curator.services import translations

        self._do(lambda: translations.put(self._context.project, self._quote_id, wanted))

    def _remove(self, language: str) -> None:
        from curator.services import translations

        self._do(lambda: translations.remove(self._context.project, self._quote_id, language))

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except CuratorError as error:
            self.panel.complain(sentence_of(error))
        else:
            self._context.news.tell()
            self.panel.leave()

    def _place(self) -> QPoint:
        """Stand in the corner where the cards are, and cover no text where there is room."""
        width, mirrored = self._pane.width(), self._pane.isRightToLeft()
        left = _EDGE if mirrored else width - self.panel.width() - _EDGE
        return QPoint(max(left, 0), _EDGE)
