"""Where the tagging panel stands while a passage is asked about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QSplitter, QStyle, QWidget

from curator.gui.reader.setting.steps import sentences_around
from curator.gui.reader.view import ReaderView
from curator.gui.tagging.placing import clear_of, stand

Asked = Callable[[], tuple[int, int] | None]  # the passage, in code points


class Standing:
    """Finds a place beside the passage that a panel is about, on one side as long as it is open."""

    def __init__(self, view: ReaderView, pane: QWidget, asked: Asked) -> None:
        self._view, self._pane, self._asked = view, pane, asked
        self._side = ""

    def forget(self) -> None:
        """Keep to no side any more."""
        self._side = ""

    @property
    def host(self) -> QWidget:
        """The room around the pane: where it is narrow, the panel may stand over the lists."""
        host = above = self._pane.parentWidget() or self._pane
        while (over := above.parentWidget()) is not None:
            if isinstance(above, QSplitter):
                host = over
            above = over
        return host

    def beside(self, host: QWidget, height_at: Callable[[int], int]) -> QRect:
        """Give the place of a panel in its host; ``height_at`` tells how high it is at a width."""
        corner = self._pane.mapTo(host, QPoint()) if host is not self._pane else QPoint()
        area = QRect(0, corner.y(), host.width(), self._pane.height())
        way = self._view.layoutDirection()
        seen = QStyle.visualRect(way, area, self._left_free(host, area))
        box, self._side = stand(seen, area, height_at, self._side)
        return QStyle.visualRect(way, area, box)

    def _left_free(self, host: QWidget, area: QRect) -> QRect:
        """Give the box of the passage asked about, with its sentences where there is room."""
        place = self._asked()
        if place is None:
            return QRect(0, 0, 1, 1)
        shift = self._view.viewport().mapTo(host, QPoint())
        spans = place, sentences_around(self._view.canonical, *place)
        to_utf16 = self._view.offsets.to_utf16
        words, context = (self._view.box_between(*map(to_utf16, span)) for span in spans)
        return clear_of(words.translated(shift), context.translated(shift), area)
