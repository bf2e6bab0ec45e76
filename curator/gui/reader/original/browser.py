"""A saved page, shown without anything of what it asks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from curator.gui.theme import Theme, interface_font, mixed
from curator.importers.originals.folding import folded, folded_with_places

_MARGIN = 16
_STYLE = "p, li, td, th, pre { line-height: 135% } b, strong, th, h1, h2, h3 { font-weight: 600 }"
_SIZE, _SMALLEST, _LARGEST = 14.0, 9.0, 32.0  # pixels


class SafeBrowser(QTextBrowser):
    """Shows clean HTML; no picture, style or page is ever loaded, and no link is followed."""

    turned = Signal(int)  # so many pieces further on

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown, self._words = "", ""
        self._size = _SIZE
        self.setObjectName("saved-page")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setDefaultFont(interface_font(self._size))
        self.document().setDefaultStyleSheet(_STYLE)
        theme.changed.connect(self._mark)

    def show_piece(self, page: str, words: str = "", *, turned: int = 0) -> None:
        """Show a piece of clean HTML from its top, or where some words are; they are marked.

        A piece that was turned back to is shown from its end.
        """
        if page != self._shown:
            self._shown = page
            self.setHtml(page)
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if turned < 0 else 0)
        self._words = words
        place = self._mark()
        if place is not None and not turned:
            self._bring_into_view(place)

    def clear(self) -> None:
        """Show nothing."""
        self._shown, self._words = "", ""
        super().clear()

    def step_zoom(self, by: int) -> None:
        """Enlarge the words by one step, or make them smaller; 0 gives them their own size."""
        size = self._size + 2 * by if by else _SIZE
        self._size = min(max(size, _SMALLEST), _LARGEST)
        self.document().setDefaultFont(interface_font(self._size))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse whatever a page may ask for.

        In place of a picture there is an empty one: where none is given, Qt opens the file itself.
        """
        del name
        if kind == QTextDocument.ResourceType.ImageResource.value:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(Qt.GlobalColor.transparent)
            return nothing
        return QByteArray()

    def doSetSource(self, name: QUrl | str, kind: Any = None) -> None:
        """Go nowhere."""
        del name, kind

    def _mark(self) -> QTextCursor | None:
        """Mark the words of the quote, where they stand here; only letters are compared."""
        wanted, cursor = folded(self._words), None
        if wanted and self._shown:
            letters, places = folded_with_places(self.document().toPlainText())
            found = letters.find(wanted)
            if found >= 0:
                cursor = QTextCursor(self.document())
                cursor.setPosition(places[found])
                end = places[found + len(wanted) - 1] + 1
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setExtraSelections([self._marked(cursor)] if cursor is not None else [])
        return cursor

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        tint = mixed(self._theme.tokens.accent, self._theme.tokens.paper, 0.28)
        mark.format.setBackground(tint)
        return mark

    def _bring_into_view(self, words: QTextCursor) -> None:
        box, bar = self.cursorRect(words), self.verticalScrollBar()
        if not 0 <= box.top() < self.viewport().height() - box.height():
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, and go on to the next piece at the end of one."""
        ways = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        way, bar = ways.get(Qt.Key(event.key()), 0), self.verticalScrollBar()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way and not held and bar.value() == (bar.maximum() if way > 0 else 0):
            self.turned.emit(way)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge with Ctrl; otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
