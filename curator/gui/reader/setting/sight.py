"""Sight: where the text that is seen begins and ends, looked up once at each place of the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from curator.gui.reader.page import Page


class Sight:
    """Tells both ends in UTF-16 units; they are asked for at each mark that is painted anew."""

    def __init__(self, sheet: QTextEdit) -> None:
        self._sheet = sheet
        self._at: tuple[object, ...] = ()
        self._ends = 0, 0

    def forget(self) -> None:
        """Look again: the text is another one, or set otherwise."""
        self._at = ()

    def bottom(self, page: Page, below: int) -> int:
        """Give the place at the bottom, or some pixels below it."""
        if not below:
            return self.ends(page)[1]
        corner = QPoint(page.left + page.column, self._sheet.viewport().height() + below)
        return self._sheet.cursorForPosition(corner).position()

    def ends(self, page: Page) -> tuple[int, int]:
        """Give the places at the top and at the bottom."""
        bar, height = self._sheet.verticalScrollBar(), self._sheet.viewport().height()
        at = bar.value(), bar.maximum(), height, page
        if at != self._at:
            corner = QPoint(page.left + page.column, height - 4)
            bottom = self._sheet.cursorForPosition(corner).position()
            self._at, self._ends = at, (self._top(page), bottom)
        return self._ends

    def _top(self, page: Page) -> int:
        """Give the place at the top; Qt would lay out all of a text to find one in its margin."""
        margin = self._sheet.document().rootFrame().frameFormat().topMargin()
        if self._sheet.verticalScrollBar().value() < margin:
            return 0
        return self._sheet.cursorForPosition(QPoint(page.left, 4)).position()
