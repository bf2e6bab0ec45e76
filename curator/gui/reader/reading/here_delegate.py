"""How a quote looks in the list of those at one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.domain.quotes import Quote
from curator.domain.statements import Statement
from curator.gui.style.lines import write
from curator.gui.theme import Theme, actor_tint, interface_font, mixed

ROW = 50  # pixels
QUOTE = Qt.ItemDataRole.UserRole
_SIDE, _LINE, _CHIP, _SIGN = 10, 20, 20, 18

Index = QModelIndex | QPersistentModelIndex


class HereDelegate(QStyledItemDelegate):
    """Paints sign, actor and claim of what is said first, and below them the first words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._way, self._row = Qt.LayoutDirection.LeftToRight, QRect()  # of what is painted

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every quote the same height."""
        del option, index
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one quote."""
        tokens, box, quote = self._theme.tokens, option.rect, index.data(QUOTE)
        self._way, self._row = option.direction, box
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, mixed(tokens.accent, tokens.raised, 0.14))
            edge = self._placed(QRect(box.left(), box.top(), 3, box.height()))
            painter.fillRect(edge, QColor(tokens.accent))
        inner = box.adjusted(_SIDE, 5, -_SIDE, -5)
        line = QRect(inner.left(), inner.top(), inner.width(), _LINE)
        if quote.statements:
            self._paint_said(painter, line, quote.statements[0], len(quote.statements))
        else:
            words = QCoreApplication.translate("Card", "not tagged yet")
            self._paint_words(painter, line, words, tokens.accent)
        self._paint_first_words(painter, line.translated(0, _LINE), quote)
        painter.restore()

    def _paint_said(self, painter: QPainter, line: QRect, said: Statement, number: int) -> None:
        tokens = self._theme.tokens
        sign = QRect(line.left(), line.top(), _SIGN, _LINE)
        self._paint_words(painter, sign, said.stance.sign, tokens.of_stance(said.stance.value))
        line = line.adjusted(_SIGN, 0, 0, 0)
        if number > 1:
            more = f"+{number - 1}"
            width = QFontMetrics(interface_font(12)).horizontalAdvance(more)
            end = QRect(line.right() - width, line.top(), width + 1, _LINE)
            self._paint_words(painter, end, more, tokens.muted)
            line = line.adjusted(0, 0, -width - 8, 0)
        line.setLeft(self._paint_chip(painter, line, said) + 8)
        claim = said.claim or QCoreApplication.translate("Card", "no claim yet")
        self._paint_words(painter, line, claim, tokens.ink if said.claim else tokens.muted)

    def _paint_chip(self, painter: QPainter, line: QRect, said: Statement) -> int:
        """Paint the actor in at most two fifths of the line; tell where the chip ends."""
        tokens, font = self._theme.tokens, interface_font(12, QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        name = said.actor or QCoreApplication.translate("Card", "no actor yet")
        room = line.width() * 2 // 5 - 16
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        chip = QRect(line.left(), line.top(), metrics.horizontalAdvance(shown) + 16, _CHIP)
        tint = actor_tint(tokens, said.actor_id) if said.actor_id else QColor(tokens.chrome)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        seen = self._placed(chip)
        painter.drawRoundedRect(seen, _CHIP / 2, _CHIP / 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if said.actor else tokens.muted))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, shown)
        return chip.right()

    def _paint_first_words(self, painter: QPainter, line: QRect, quote: Quote) -> None:
        self._paint_words(painter, line, " ".join(quote.shown.split()), self._theme.tokens.muted)

    def _paint_words(self, painter: QPainter, box: QRect, words: str, colour: str) -> None:
        font = interface_font(12)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        write(painter, self._placed(box), shown, whole=words)

    def _placed(self, box: QRect) -> QRect:
        """Give where a box stands in a window of this direction."""
        return QStyle.visualRect(self._way, self._row, box)
