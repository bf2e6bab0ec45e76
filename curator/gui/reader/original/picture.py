"""A page of a PDF as a picture, to scroll and to enlarge, with the words of a quote marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from curator.gui.theme import Theme
from curator.importers.originals.views import Box, Picture

_AROUND = 12  # pixels around the page
_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)  # of the width of the pane
_FIT = 1.0
_LINE = 48  # pixels of a press of an arrow


class PictureView(QAbstractScrollArea):
    """Shows one page. A picture of another width is asked for as the page grows or shrinks."""

    width_changed = Signal()  # another picture would be sharper
    turned = Signal(int)  # so many pages further on

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._pixels = b""  # of the image, which does not hold them itself
        self._boxes: Sequence[Box] = ()
        self._zoom = _FIT
        self.setObjectName("page-picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.changed.connect(self.viewport().update)

    @property
    def zoom(self) -> float:
        """How wide the page is, as a share of the pane."""
        return self._zoom

    @property
    def wanted_width(self) -> int:
        """How wide a picture has to be to be sharp, in pixels of the screen."""
        return round(self._page_width() * self.devicePixelRatioF())

    @property
    def boxes(self) -> Sequence[Box]:
        """What is marked on the page."""
        return self._boxes

    def show_picture(self, picture: Picture, *, turned: int = 0) -> None:
        """Show a picture; of another page its top, or its end where it was turned back to."""
        self._pixels = picture.pixels
        shape = QImage.Format.Format_RGB32
        self._image = QImage(
            picture.pixels, picture.width, picture.height, picture.width * 4, shape
        )
        self._boxes = picture.boxes
        self._fit_bars()
        if turned:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if turned < 0 else 0)
        if picture.boxes:
            self._bring_into_view(picture.boxes)
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing, and hold nothing."""
        self._image, self._pixels, self._boxes = None, b"", ()
        self.viewport().update()

    def step_zoom(self, by: int) -> None:
        """Enlarge the page by one step, or make it smaller; 0 makes it as wide as the pane."""
        larger = [each for each in _STEPS if each > self._zoom + 0.01]
        smaller = [each for each in _STEPS if each < self._zoom - 0.01]
        choices = {1: larger[:1], -1: smaller[-1:], 0: [_FIT]}[by]
        if choices:
            self._wear(choices[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, and go on to the next page at the end of one."""
        bar, key = self.verticalScrollBar(), event.key()
        screen = max(self.viewport().height() - _LINE, _LINE)
        steps = {
            Qt.Key.Key_Down: _LINE, Qt.Key.Key_Up: -_LINE, Qt.Key.Key_PageDown: screen,
            Qt.Key.Key_PageUp: -screen, Qt.Key.Key_Space: screen,
        }  # fmt: skip
        by = steps.get(Qt.Key(key))
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif bar.value() == (bar.maximum() if by > 0 else 0) and abs(by) > _LINE:
            self.turned.emit(1 if by > 0 else -1)
        else:
            bar.setValue(bar.value() + by)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge with Ctrl; otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out at the new width."""
        super().resizeEvent(event)
        self._fit_bars()
        if event.oldSize().width() != event.size().width():
            self.width_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and marks over its words."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.ground))
        if self._image is not None:
            page = self._page()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, self._image)
            tint = QColor(self._theme.tokens.accent)
            tint.setAlphaF(0.28)
            for box in self._boxes:
                painter.fillRect(_within(page, box), tint)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew what has moved."""
        del dx, dy
        self.viewport().update()

    def _wear(self, zoom: float) -> None:
        """Enlarge around the middle of what is seen."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        middle = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        spot = (middle + QPointF(across.value(), down.value())) * (zoom / self._zoom) - middle
        self._zoom = zoom
        self._fit_bars()
        across.setValue(round(spot.x()))
        down.setValue(round(spot.y()))
        self.viewport().update()
        self.width_changed.emit()

    def _page_width(self) -> float:
        return max(self.viewport().width() - 2 * _AROUND, 40) * self._zoom

    def _page(self) -> QRectF:
        """Give the place of the page in the viewport."""
        assert self._image is not None
        width = self._page_width()
        height = width * self._image.height() / max(self._image.width(), 1)
        port = self.viewport()
        left = max((port.width() - width) / 2, _AROUND) - self.horizontalScrollBar().value()
        top = max((port.height() - height) / 2, _AROUND) - self.verticalScrollBar().value()
        return QRectF(left, top, width, height)

    def _fit_bars(self) -> None:
        if self._image is None:
            return
        size, port = self._page().size(), self.viewport().size()
        pairs = (
            (self.horizontalScrollBar(), size.width(), port.width()),
            (self.verticalScrollBar(), size.height(), port.height()),
        )
        for bar, long, room in pairs:
            bar.setRange(0, max(0, round(long + 2 * _AROUND - room)))
            bar.setPageStep(room)
            bar.setSingleStep(_LINE)

    def _bring_into_view(self, boxes: Sequence[Box]) -> None:
        """Scroll to marked words, unless they are seen."""
        page, port = self._page(), QRectF(self.viewport().rect())
        area = _within(page, boxes[0])
        for box in boxes[1:]:
            area = area.united(_within(page, box))
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if area.top() < port.top() or area.bottom() > port.bottom():
            bar.setValue(bar.value() + round(area.top() - port.height() / 4))
        if area.left() < port.left() or area.right() > port.right():
            across.setValue(across.value() + round(area.left() - _AROUND))


def _within(page: QRectF, box: Box) -> QRectF:
    left, top, right, bottom = box
    wide, high = page.width(), page.height()
    return QRectF(
        page.left() + left * wide, page.top() + top * high, (right - left) * wide,
        (bottom - top) * high,
    )  # fmt: skip
