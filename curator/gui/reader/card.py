"""A card: one quote in the margin, with who says what in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from curator.domain.quotes import SURE, Quote
from curator.domain.statements import Statement
from curator.gui.messages import isolated, kind_word, place_sign, place_word, stance_word
from curator.gui.style.lines import broken, write
from curator.gui.theme import Theme, actor_tint, interface_font

PAD, CHIP, LINE, BETWEEN = 10, 20, 17, 7
_LEFT = 14
_SMALL = 12  # pixels


class Card(QWidget):
    """Paints one quote; a click or Enter chooses it."""

    chosen = Signal(int)
    change_requested = Signal(int)
    focused = Signal()
    step_requested = Signal(int)
    left = Signal()  # for the text

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small, self._medium = interface_font(_SMALL), interface_font(12, QFont.Weight.Medium)
        self.quote: Quote | None = None
        self.is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_quote(self, quote: Quote, *, chosen: bool) -> None:
        """Show a quote."""
        if quote is self.quote and chosen == self.is_chosen:
            return
        self.quote, self.is_chosen = quote, chosen
        self.setAccessibleName(spoken(quote))
        self.setAccessibleDescription(quote.shown)
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the height that the quote needs."""
        return QSize(self.width(), height_of(self.quote, self.width()) if self.quote else 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the quote."""
        event.accept()
        if self.quote is not None:
            self.chosen.emit(self.quote.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to change the quote."""
        event.accept()
        if self.quote is not None:
            self.change_requested.emit(self.quote.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to change the quote at Enter, for another one at the arrows; Escape leaves it."""
        if self.quote and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_requested.emit(self.quote.id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the quote that the keys have come to."""
        super().focusInEvent(event)
        self.focused.emit()
        if self.quote is not None:
            self.chosen.emit(self.quote.id)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        if self.quote is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, self.quote)
        top = float(PAD)
        for statement in self.quote.statements or (None,):
            top = self._paint_statement(painter, top, statement) + BETWEEN
        top = self._paint_captured(painter, top, self.quote)
        self._paint_foot(painter, top - 4, self.quote)
        painter.end()

    def _paint_ground(self, painter: QPainter, quote: Quote) -> None:
        tokens = self._theme.tokens
        edge = tokens.accent if self.is_chosen else tokens.line
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(box, 7, 7)
        painter.save()
        painter.setClipRect(self._mirrored(QRectF(0, 0, 3.5, self.height())))
        painter.setPen(Qt.PenStyle.NoPen)
        stance = quote.statements[0].stance.value if quote.statements else ""
        painter.setBrush(QColor(tokens.of_stance(stance)))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        painter.restore()
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_statement(self, painter: QPainter, top: float, said: Statement | None) -> float:
        tokens = self._theme.tokens
        if said is None:
            self._paint_words(painter, (_LEFT, top), self.tr("not tagged yet"), tokens.accent)
            return top + LINE
        width = self.width() - _LEFT - PAD
        sign = f"{said.stance.sign} {stance_word(said.stance)}"
        metrics = QFontMetricsF(self._small)
        room = width - metrics.horizontalAdvance(sign) - 10
        after = self._paint_chip(painter, QPointF(_LEFT, top), said, room)
        self._paint_words(painter, (after + 8, top), sign, tokens.of_stance(said.stance.value))
        claim = said.claim or self.tr("no claim yet")
        colour = tokens.ink if said.claim else tokens.muted
        top += CHIP + 3
        for words in broken(claim, self._small, width):
            self._paint_words(painter, (_LEFT, top), words, colour, claim)
            top += LINE
        return top + 1

    def _paint_chip(
        self, painter: QPainter, corner: QPointF, said: Statement, room: float
    ) -> float:
        tokens = self._theme.tokens
        font = self._medium
        metrics = QFontMetricsF(font)
        name = said.actor or self.tr("no actor yet")
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - 16)
        box = QRectF(corner.x(), corner.y(), metrics.horizontalAdvance(shown) + 16, CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            actor_tint(tokens, said.actor_id) if said.actor_id else QColor(tokens.chrome)
        )
        place = self._mirrored(box)
        painter.drawRoundedRect(place, CHIP / 2, CHIP / 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if said.actor else tokens.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        return box.right()

    def _paint_words(
        self,
        painter: QPainter,
        corner: tuple[float, float],
        words: str,
        colour: str,
        whole: str = "",
    ) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        box = QRectF(*corner, self.width() - corner[0] - PAD, CHIP)
        write(painter, self._mirrored(box), words, whole=whole)

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _paint_captured(self, painter: QPainter, top: float, quote: Quote) -> float:
        width = self.width() - _LEFT - PAD
        for aside in asides(quote):
            for words in broken(aside, self._small, width):
                self._paint_words(painter, (_LEFT, top - 4), words, self._theme.tokens.muted, aside)
                top += LINE
        return top

    def _paint_foot(self, painter: QPainter, top: float, quote: Quote) -> None:
        tokens = self._theme.tokens
        words = self.tr("{0} quote").format(kind_word(quote.kind))
        status = quote.anchor.status
        if status not in SURE:
            words = f"{place_sign(status)} {place_word(status)} · {words}"
        if quote.note:
            words += " · " + " ".join(quote.note.split())
        metrics = QFontMetricsF(self._small)
        width = self.width() - _LEFT - PAD
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        self._paint_words(painter, (_LEFT, top), shown, tokens.muted)


def height_of(quote: Quote, width: int) -> int:
    """Tell how high the card of a quote is at a width, in pixels."""
    font, room = interface_font(_SMALL), width - _LEFT - PAD
    claims = [len(broken(said.claim or "-", font, room)) for said in quote.statements]
    each = [CHIP + 3 + lines * LINE + 1 + BETWEEN for lines in claims] or [LINE + BETWEEN]
    was = sum(len(broken(aside, font, room)) for aside in asides(quote)) * LINE
    return PAD + sum(each) - 4 + was + CHIP + PAD - 4


def asides(quote: Quote) -> list[str]:
    """Give what stands small on a card: the words as captured, and in other languages."""
    told = [
        f"{language}: {isolated(' '.join(words.split()))}" for language, words in quote.translated
    ]
    return list(filter(None, (captured(quote), *told)))


def captured(quote: Quote) -> str:
    """Give the words as captured where others stand in the text now."""
    if quote.anchor.status in SURE:
        return ""
    words = isolated(" ".join(quote.selector.exact.split()))
    return QCoreApplication.translate("Card", "as captured: {0}").format(words)


def spoken(quote: Quote) -> str:
    """Say a quote in one sentence, for those who hear the window."""
    said = [f"{s.actor} {stance_word(s.stance)} {s.claim}" for s in quote.statements]
    told = f"{'; '.join(said) or quote.shown[:80]} ({kind_word(quote.kind)})"
    status = quote.anchor.status
    return told if status in SURE else f"{told}; {place_word(status)}"
