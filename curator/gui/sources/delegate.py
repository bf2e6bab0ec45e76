"""How one row of the list looks."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from curator.domain.lists.sources import ListedSource, SourceGroup
from curator.domain.sources import ReadingState
from curator.gui.sources.list_model import SourceListModel
from curator.gui.sources.words import (
    day_of,
    group_words,
    labels,
    outlet_of,
    put_together,
    tally,
    title_of,
)
from curator.gui.style.lines import broken, running, write
from curator.gui.theme import Theme, interface_font

_SIDE, _TOP, _GAP, _BAR = 14, 10, 3, 3
_APART = 12  # pixels between what stands at the two ends of a line
_TRACK, _LEAST = 40, 24  # pixels left to the progress beside tags; of an outlet worth showing
_BROKEN_KEPT = 500  # titles whose lines are remembered

Index = QModelIndex | QPersistentModelIndex


class SourceDelegate(QStyledItemDelegate):
    """Paints the title on two lines; below it outlet, date, quotes; then progress and tags."""

    def __init__(self, theme: Theme, model: SourceListModel, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self._title = interface_font(13, QFont.Weight.DemiBold)
        self._small = interface_font(11.5)
        self._lines = QFontMetrics(self._title)
        self._small_lines = QFontMetrics(self._small)
        self.seen: tuple[int | None, float] = None, 0.0  # the source that is read, and how much
        self._broken: dict[tuple[str, int], list[str]] = {}

    @property
    def height(self) -> int:
        """How high a source is; all are alike, so that 100,000 need no measuring."""
        words = 2 * self._lines.lineSpacing() + _GAP + self._small_lines.lineSpacing()
        return 2 * _TOP + words + _GAP + self._small_lines.lineSpacing()

    @property
    def group_height(self) -> int:
        """How high the name of a group is."""
        return self._small_lines.lineSpacing() + 16

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, box, state = index.row(), option.rect, option.state
        source = self._model.source_at(row)
        painter.save()
        if source is not None:
            self._paint_ground(painter, box, state, chosen=self._view.currentIndex().row() == row)
            self._paint_source(painter, box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP), source)
        elif (group := self._model.group_at(row)) is not None:
            self._paint_group(painter, box, group)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, *, chosen: bool
    ) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.raised))
            side = box.right() - 2 if self._mirrored else box.left()
            painter.fillRect(QRect(side, box.top(), 3, box.height()), QColor(tokens.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.paper))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(tokens.line))

    def _paint_source(self, painter: QPainter, box: QRect, source: ListedSource) -> None:
        tokens = self._theme.tokens
        aside = source.state is ReadingState.SET_ASIDE
        painter.setPen(QColor(tokens.muted if aside else tokens.ink))
        below = self._paint_title(painter, box, title_of(source))
        painter.setPen(QColor(tokens.muted))
        small = QRect(box.left(), below, box.width(), self._small_lines.lineSpacing())
        told = tally(source)
        room = box.width() - self._small_lines.horizontalAdvance(told) - _APART
        self._paint_ends(painter, small, self.about(source, room), told)
        track = self._paint_labels(painter, box, labels(source))
        seen = self.seen[1] if source.id == self.seen[0] else 0.0
        share = 0.0 if aside else max(source.progress, seen)
        self._paint_progress(painter, box, track, share)

    def about(self, source: ListedSource, room: int) -> str:
        """Say where and when a source was published; the outlet gives way to the date."""
        day = day_of(source)
        left = room - self._small_lines.horizontalAdvance(f", {day}" if day else "")
        outlet = outlet_of(source) if left > _LEAST else ""
        elided = self._small_lines.elidedText(outlet, Qt.TextElideMode.ElideRight, left)
        return put_together(elided, day)

    def _paint_labels(self, painter: QPainter, box: QRect, told: list[str]) -> int:
        """Paint labels at the end of the last line; tell how wide is what they leave."""
        if not told:
            return box.width()
        high = self._small_lines.lineSpacing()
        words = ", ".join(told)
        room = box.width() - _TRACK - _APART
        shown = self._small_lines.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.tokens.muted))
        place = QRect(box.left(), box.bottom() - high + 3, box.width(), high)
        write(painter, place, shown, end=True)
        return box.width() - self._small_lines.horizontalAdvance(shown) - _APART

    def _paint_title(self, painter: QPainter, box: QRect, title: str) -> int:
        painter.setFont(self._title)
        lines, high = self._lines_of(title, box.width()), self._lines.lineSpacing()
        window = painter.layoutDirection()
        painter.setLayoutDirection(running(title))
        for number, words in enumerate(lines):
            place = QRect(box.left(), box.top() + number * high, box.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        painter.setLayoutDirection(window)
        return box.top() + len(lines) * high + _GAP

    def _lines_of(self, title: str, width: int) -> list[str]:
        key = (title, width)
        if key not in self._broken:
            if len(self._broken) >= _BROKEN_KEPT:
                self._broken.clear()
            self._broken[key] = broken(title, self._title, width)
        return self._broken[key]

    def _paint_ends(self, painter: QPainter, box: QRect, first: str, last: str) -> None:
        """Paint words at both ends of a line; the first give way to the last."""
        painter.setFont(self._small)
        room = box.width() - self._small_lines.horizontalAdvance(last) - _APART
        words = self._small_lines.elidedText(first, Qt.TextElideMode.ElideRight, room)
        write(painter, box, words)
        write(painter, box, last, end=True)

    def _paint_progress(self, painter: QPainter, box: QRect, width: int, share: float) -> None:
        tokens = self._theme.tokens
        left = box.right() + 1 - width if self._mirrored else box.left()
        track = QRect(left, box.bottom() - _BAR + 1, width, _BAR)
        painter.fillRect(track, QColor(tokens.line))
        done = round(track.width() * share)
        start = track.right() - done + 1 if self._mirrored else track.left()
        painter.fillRect(QRect(start, track.top(), done, _BAR), QColor(tokens.accent))

    def _paint_group(self, painter: QPainter, box: QRect, group: SourceGroup) -> None:
        tokens = self._theme.tokens
        painter.fillRect(box, QColor(tokens.chrome))
        painter.setPen(QColor(tokens.muted))
        name = group_words(self._model.listing.arrangement.grouping, group)
        number = QLocale().toString(group.sources)
        self._paint_ends(painter, box.adjusted(_SIDE, 0, -_SIDE, 0), name, number)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(tokens.line))

    @property
    def _mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
