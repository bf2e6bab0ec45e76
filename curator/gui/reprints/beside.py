"""The words of two articles as one text: what only one of them has is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from curator.gui.style.stretches import Share, Stretch
from curator.gui.theme import Theme, reading_font


class DifferenceView(QPlainTextEdit):
    """Shows plain text only: struck out what only the first has, underlined what the second has."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretches: Sequence[Stretch] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(reading_font(14.5))
        self.document().setDocumentMargin(12)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("In which words they differ"))
        theme.changed.connect(self._paint_again)

    def show_difference(self, stretches: Sequence[Stretch]) -> None:
        """Show what two articles share and where they differ."""
        self._stretches = stretches
        self.setPlainText("")
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for each in stretches:
            cursor.insertText(each.words, self._format(each.share))
        cursor.endEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def _paint_again(self) -> None:
        self.show_difference(self._stretches)

    def _format(self, share: Share) -> QTextCharFormat:
        look, tokens = QTextCharFormat(), self._theme.tokens
        if share is not Share.BOTH:
            gone = share is Share.OLD
            look.setForeground(QColor(tokens.opposes if gone else tokens.accent))
            look.setFontStrikeOut(gone)
            look.setFontUnderline(not gone)
        return look
