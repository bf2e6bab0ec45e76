"""How the fate of a quote looks: its sign and word, then its words with what changed in them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.domain.quotes import AnchorStatus
from curator.gui.messages import isolated, place_sign, place_word
from curator.gui.repairs.diff import shortened, word_diff
from curator.gui.repairs.fates import ROW, FateRow, Index
from curator.gui.style.ground import paint_ground
from curator.gui.style.lines import running, write
from curator.gui.style.stretches import Share, Stretch
from curator.gui.theme import Theme, Tokens, interface_font, reading_font

_SIDE, _TOP, _GAP, _HEAD = 14, 8, 2, 18
_MOST_LINES = 5
_GRAVE = (AnchorStatus.ORPHAN, AnchorStatus.AMBIGUOUS, AnchorStatus.NEEDS_REVIEW)


class FateDelegate(QStyledItemDelegate):
    """Paints what went struck out, what came underlined."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[str, str, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tell how high a quote is at the width of the list."""
        row: FateRow = index.data(ROW)
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else 400
        key = (row.fate.words, row.fate.found, width)
        if key not in self._heights:
            layout = laid_out(row, width - 2 * _SIDE, self._theme.tokens)
            self._heights[key] = _HEAD + _GAP + _height(layout) + 2 * _TOP
        return QSize(80, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one quote."""
        row: FateRow = index.data(ROW)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(box)
        paint_ground(painter, box, state, self._theme.tokens)
        inner = box.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        self._paint_head(painter, QRect(inner.left(), inner.top(), inner.width(), _HEAD), row)
        layout = laid_out(row, inner.width(), self._theme.tokens)
        painter.setPen(QColor(self._theme.tokens.ink))
        layout.draw(painter, QPointF(inner.left(), inner.top() + _HEAD + _GAP))
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, row: FateRow) -> None:
        tokens, anchor = self._theme.tokens, row.fate.anchor
        font = interface_font(11.5, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.opposes if anchor.status in _GRAVE else tokens.muted))
        words = f"{place_sign(anchor.status)}  {place_word(anchor.status)}"
        write(painter, box, words)
        metrics = QFontMetrics(font)
        room = box.width() - metrics.horizontalAdvance(words) - 24
        title = metrics.elidedText(isolated(row.title), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.muted))
        write(painter, box, title if row.title else "", end=True)


def laid_out(row: FateRow, width: int, tokens: Tokens) -> QTextLayout:
    """Lay the words of a quote out, on a few lines of a width in pixels."""
    stretches = _stretches(row)
    text = "".join(each.words for each in stretches).replace("\n", " ").replace("\t", " ")
    layout = QTextLayout(text, reading_font(14.5))
    layout.setFormats(_formats(stretches, tokens))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(running(text))
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while layout.lineCount() < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 60))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _stretches(row: FateRow) -> list[Stretch]:
    fate = row.fate
    if not fate.found or fate.found == fate.words:
        return shortened([Stretch(Share.BOTH, fate.words)])
    return shortened(word_diff(fate.words, fate.found))


def _formats(stretches: list[Stretch], tokens: Tokens) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for each in stretches:
        length = len(each.words.encode("utf-16-le")) // 2
        if each.share is not Share.BOTH:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, length, _format(each.share, tokens)
            formats.append(made)
        start += length
    return formats


def _format(share: Share, tokens: Tokens) -> QTextCharFormat:
    look = QTextCharFormat()
    gone = share is Share.OLD
    look.setForeground(QColor(tokens.opposes if gone else tokens.accent))
    look.setFontStrikeOut(gone)
    look.setFontUnderline(not gone)
    return look


def _height(layout: QTextLayout) -> int:
    return round(sum(layout.lineAt(n).height() for n in range(layout.lineCount())))
