"""A sheet of paper in the middle of the room, on which a briefing stands; inert."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from curator.gui.briefing.dress import PADDING
from curator.gui.briefing.marks import Own
from curator.gui.briefing.sheet import Landmark, OwnText, Seen, Sheet, nothing
from curator.gui.theme import Theme, reading_font

EDGE = 20  # pixels around the sheet
_CHARACTERS = 70  # on a line
_SAMPLE = "The council has heard, for the third time this year, that nothing was decided."
_BAR = 3  # pixels, the width of a bar


class SheetBrowser(QTextBrowser):
    """Shows a sheet, and the bars of stances beside its quotes; it loads nothing."""

    moved = Signal()  # what is seen stands elsewhere than before

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sheet = Sheet()
        self.setObjectName("briefing")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        # were it to come and go, each new document would be laid out twice
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def box_of(self, own: OwnText) -> QRectF:
        """Give where a text of the writer is seen, in pixels of the viewport."""
        layout = self.sheet.documentLayout()
        first = layout.blockBoundingRect(self.sheet.findBlock(own.begin))
        last = layout.blockBoundingRect(self.sheet.findBlock(own.end))
        box = first.united(last)
        return box.translated(
            -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
        )

    def make_room(self, own: Own, height: float) -> None:
        """Let a text of the writer take so many pixels at least, so that it can be written in."""
        place = self.sheet.place_of_own(own)
        if place is None:
            return
        block = self.sheet.findBlock(place.end)
        shape = QTextBlockFormat(block.blockFormat())
        self.sheet.margins.setdefault(own, shape.bottomMargin())
        margin = max(height - self.box_of(place).height(), 6.0)
        if margin != shape.bottomMargin():
            shape.setBottomMargin(margin)
            QTextCursor(block).setBlockFormat(shape)

    def give_room_back(self, own: Own) -> None:
        """Let a text of the writer take as many pixels as its words do."""
        place, margin = self.sheet.place_of_own(own), self.sheet.margins.pop(own, None)
        if place is not None and margin is not None:
            block = self.sheet.findBlock(place.end)
            shape = QTextBlockFormat(block.blockFormat())
            shape.setBottomMargin(margin)
            QTextCursor(block).setBlockFormat(shape)

    def ensure_seen(self, box: QRectF) -> None:
        """Scroll as far as needed to see a box of the viewport, its beginning first."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if box.top() < 0 or box.bottom() > room:
            bar.setValue(bar.value() + round(box.top()) - room // 4)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give nothing: neither a picture of a stranger nor a file of this machine."""
        del name
        return nothing(kind)

    def seen(self) -> Seen:
        """Tell what of the sheet is looked at, from landmark to landmark."""
        sheet, room = self.sheet, self.viewport().height()
        first = sheet.landmark_at(self.top_block().position())
        if first < 0:
            return Seen(None, 0, 0.0, 0.0)
        bottom = self._block_at(room).position()
        height, top = sheet.documentLayout().documentSize().height(), sheet.landmarks[first]
        following = sheet.landmarks[sheet.landmark_at(bottom) + 1 :][:1]
        below = height - self._top_of(following[0]) if following else 0.0
        end = following[0].number if following else sheet.until
        return Seen(top, end, self._top_of(top), below)

    def _top_of(self, mark: Landmark) -> float:
        """Tell where a landmark stands, in pixels of the sheet."""
        block = self.sheet.findBlock(mark.place)
        return self.sheet.documentLayout().blockBoundingRect(block).top()

    def place_at(self, at: QPoint) -> int:
        """Tell at which place of the text a point lies; -1 beside the text."""
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        layout = self.sheet.documentLayout()
        return layout.hitTest(QPointF(at) + offset, Qt.HitTestAccuracy.ExactHit)

    def top_block(self) -> QTextBlock:
        """Give the first block that is seen."""
        return self._block_at(0)

    def _block_at(self, height: int) -> QTextBlock:
        """Give the block seen at a height; at the edge of the sheet no table would be met."""
        return self.cursorForPosition(QPoint(PADDING + 4, height)).block()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in the middle, no wider than can be read with ease."""
        metrics = QFontMetricsF(reading_font(16))
        measure = metrics.horizontalAdvance(_SAMPLE) * _CHARACTERS / len(_SAMPLE)
        wanted = round(measure) + 2 * (PADDING + 1)
        side = max(EDGE, (self.width() - wanted) // 2)
        margins = self.viewportMargins()
        if (margins.left(), margins.top()) != (side, EDGE):
            self.setViewportMargins(side, EDGE, side, 0)
        super().resizeEvent(event)
        self._fit_sideways()
        self.moved.emit()

    def _fit_sideways(self) -> None:
        """Scroll sideways no further than the page goes; Qt keeps the width of a wider window."""
        width = round(self.document().documentLayout().documentSize().width())
        self.horizontalScrollBar().setMaximum(max(width - self.viewport().width(), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the bars beside its quotes."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value()
        left = 1 + PADDING - self.horizontalScrollBar().value()
        for each in self.sheet.bars_from(self.top_block().position()):
            block = self.sheet.findBlock(each.place)
            box = layout.blockBoundingRect(block).translated(0, -top)
            if box.top() > self.viewport().height():
                break
            before = layout.blockBoundingRect(block.previous()).bottom() - top
            begin = before if each.joined else box.top()
            bar = QRectF(left, begin, _BAR, box.bottom() - begin)
            painter.fillRect(bar, self._theme.tokens.of_stance(each.stance))
        painter.end()
