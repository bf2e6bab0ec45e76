"""The stage: a page as a picture, a saved page, or the facts of what is not shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from curator.domain.sources import KeptOriginal
from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.language.errors import sentence_of
from curator.gui.messages import isolated
from curator.gui.reader.original.browser import SafeBrowser
from curator.gui.reader.original.facts import FactsView
from curator.gui.reader.original.picture import PictureView
from curator.importers.originals.views import Picture, SafePage
from curator.services.originals.looking import PageSeen

_READER_ZOOMS = {"view.larger": 1, "view.smaller": -1, "view.normal": 0}


class Stage(QStackedWidget):
    """Shows one of them, and lets go of what the others hold."""

    turned = Signal(int)  # so many pages further on
    width_changed = Signal()  # another picture would be sharper
    link_chosen = Signal(QUrl)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = context.actions
        self.picture = PictureView(context.theme, self)
        self.browser = SafeBrowser(context.theme, self)
        self.facts = FactsView(self)
        for part in (self.facts, self.picture, self.browser):
            self.addWidget(part)
        self.picture.turned.connect(self.turned)
        self.browser.turned.connect(self.turned)
        self.picture.width_changed.connect(self._tell_width)
        self.browser.anchorClicked.connect(self.link_chosen)

    @property
    def focal(self) -> QWidget | None:
        """What takes the keys; None where nothing can be moved or turned."""
        shown = self.currentWidget()
        return None if shown is self.facts else shown

    def show_seen(self, seen: PageSeen, words: str, turned: int) -> None:
        """Show what was seen, with the words of a quote marked.

        A page that was turned back to is shown from its end.
        """
        name = isolated(seen.kept.original.file_name)
        if isinstance(seen.shown, Picture):
            title = self.tr("Page {0} of {1}").format(seen.page + 1, name)
            self.picture.setAccessibleName(title)
            self.picture.show_picture(seen.shown, turned=turned)
            self._turn_to(self.picture)
        elif isinstance(seen.shown, SafePage):
            self.browser.setAccessibleName(self.tr("Saved page {0}").format(name))
            self.browser.show_piece(seen.shown.html, words, turned=turned)
            self._turn_to(self.browser)
        else:
            trouble = sentence_of(seen.trouble) if seen.trouble else ""
            unknown = self.tr("Files of this kind are kept, and not shown here.")
            self.show_sentence(trouble or unknown, seen.kept)

    def show_sentence(self, sentence: str, kept: KeptOriginal | None = None) -> None:
        """Say a sentence in place of a page, with what is known of the original."""
        self.facts.show_facts(kept, sentence)
        self._turn_to(self.facts)

    def enlarge(self) -> None:
        """Enlarge what is shown by one step."""
        self._zoom(1)

    def shrink(self) -> None:
        """Make what is shown smaller by one step."""
        self._zoom(-1)

    def fit(self) -> None:
        """Give what is shown its own size."""
        self._zoom(0)

    def clear(self) -> None:
        """Hold nothing."""
        self.picture.clear()
        self.browser.clear()

    def event(self, event: QEvent) -> bool:
        """Take the keys that enlarge the text before the text does, where the keys are here."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._zoom_by(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enlarge what is shown as the text is enlarged."""
        by = self._zoom_by(event)
        if by is None:
            super().keyPressEvent(event)
        else:
            self._zoom(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a picture be asked for in the width it will have."""
        super().resizeEvent(event)
        self.picture.resize(self.size())

    def _zoom_by(self, event: QKeyEvent) -> int | None:
        pressed, actions = QKeySequence(event.keyCombination()), self._actions
        meant = (by for name, by in _READER_ZOOMS.items() if pressed in actions[name].shortcuts())
        return next(meant, None)

    def _zoom(self, by: int) -> None:
        shown = self.currentWidget()
        if isinstance(shown, PictureView | SafeBrowser):
            shown.step_zoom(by)

    def _turn_to(self, part: QWidget) -> None:
        """Show one part; the keys go with it."""
        had = self.currentWidget() is not part and holds_keys(self)
        self.setCurrentWidget(part)
        if part is not self.picture:
            self.picture.clear()
        if part is not self.browser:
            self.browser.clear()
        if had:
            part.setFocus()

    def _tell_width(self) -> None:
        if self.currentWidget() is self.picture:
            self.width_changed.emit()
