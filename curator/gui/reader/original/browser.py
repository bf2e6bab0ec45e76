"""A saved page, shown without anything of what it asks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from curator.gui.theme import interface_font

_MARGIN = 16
_SIZE, _SMALLEST, _LARGEST = 14.0, 9.0, 32.0  # pixels


class SafeBrowser(QTextBrowser):
    """Shows clean HTML; no picture, style or page is ever loaded, and no link is followed."""

    turned = Signal(int)  # so many pieces further on

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = _SIZE
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
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

    def show_piece(self, page: str, *, turned: int = 0) -> None:
        """Show a piece of clean HTML from its top, or from its end where it was turned back to."""
        self.setHtml(page)
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if turned < 0 else 0)

    def step_zoom(self, by: int) -> None:
        """Enlarge the words by one step, or make them smaller; 0 gives them their own size."""
        size = self._size + 2 * by if by else _SIZE
        self._size = min(max(size, _SMALLEST), _LARGEST)
        self.document().setDefaultFont(interface_font(self._size))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse whatever a page may ask for."""
        del kind, name
        return QByteArray()

    def doSetSource(self, name: QUrl | str, kind: Any = None) -> None:
        """Go nowhere."""
        del name, kind

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
