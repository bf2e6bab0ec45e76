"""The page: a sheet in the middle of the room, its quotes with the bar of their stance."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from curator.gui.briefing.dress import JOINED, PADDING, STANCE
from curator.gui.briefing.notes import NOTE, USE
from curator.gui.theme import Theme, reading_font

_CHARACTERS = 70  # on a line
_SAMPLE = "The council has heard, for the third time this year, that nothing was decided."
_EDGE, _BAR = 20, 3  # pixels around the sheet, and the width of a bar


class BriefingPage(QTextBrowser):
    """Shows a document that was set elsewhere; it loads nothing, and opens notes alone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: QTextDocument | None = None
        self.setObjectName("briefing")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._go_to)

    def show_document(self, document: QTextDocument) -> None:
        """Show another document at the place where the one before it is scrolled to."""
        before, bar = self._shown, self.verticalScrollBar()
        place = bar.value()
        document.setParent(self)
        self.setDocument(document)
        self._shown = document
        if before is not None:
            before.deleteLater()
        if place:  # the layout comes as far as is asked for
            layout = document.documentLayout()
            layout.hitTest(QPointF(0, place + self.height()), Qt.HitTestAccuracy.FuzzyHit)
            bar.setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give nothing: neither a picture of a stranger nor a file of this machine."""
        del kind, name
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in the middle, no wider than can be read with ease."""
        metrics = QFontMetricsF(reading_font(16))
        measure = metrics.horizontalAdvance(_SAMPLE) * _CHARACTERS / len(_SAMPLE)
        wanted = round(measure) + 2 * (PADDING + 1)
        side = max(_EDGE, (self.width() - wanted) // 2)
        margins = self.viewportMargins()
        if (margins.left(), margins.top()) != (side, _EDGE):
            self.setViewportMargins(side, _EDGE, side, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the bars beside its quotes."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout, block = self.document().documentLayout(), self._first_seen()
        left = 1 + PADDING - self.horizontalScrollBar().value()
        top, end = self.verticalScrollBar().value(), 0.0
        while block.isValid():
            box, shape = layout.blockBoundingRect(block).translated(0, -top), block.blockFormat()
            if box.top() > self.viewport().height():
                break
            if stance := shape.stringProperty(STANCE):
                begin = end if shape.boolProperty(JOINED) else box.top()
                bar = QRectF(left, begin, _BAR, box.bottom() - begin)
                painter.fillRect(bar, self._theme.tokens.of_stance(stance))
            block, end = block.next(), box.bottom()
        painter.end()

    def _first_seen(self) -> QTextBlock:
        return self.cursorForPosition(QPoint(0, 0)).block()

    def _go_to(self, target: QUrl) -> None:
        """Go from a mark to its note, and back."""
        place = target.fragment()
        if not target.path() and not target.host() and place.startswith((USE, NOTE)):
            self.scrollToAnchor(place)
