"""The dress of the page: how each kind of block is set. It may be put on in any thread."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from curator.gui.theme import Tokens, interface_font, reading_font

PADDING = 52  # pixels between the edge of the sheet and its words
_DEMI = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours and fonts; made in the GUI thread, as fonts ask the screen."""

    tokens: Tokens
    body: QFont = field(default_factory=lambda: reading_font(16))
    heads: tuple[QFont, ...] = field(
        default_factory=lambda: tuple(reading_font(size, _DEMI) for size in (26, 19, 16))
    )
    small: QFont = field(default_factory=lambda: interface_font(12.5))
    name: QFont = field(default_factory=lambda: interface_font(12.5, _DEMI))
    note: QFont = field(default_factory=lambda: interface_font(11.5))

    def words(self, font: QFont, colour: str) -> QTextCharFormat:
        """Give words a font and a colour; stress stays as it is."""
        shape = QTextCharFormat()
        shape.setFontFamilies([font.family()])
        shape.setFontPointSize(font.pointSizeF())
        shape.setForeground(QColor(colour))
        return shape

    def head(self, level: int) -> QTextCharFormat:
        """Give the words of a heading their font."""
        font = self.heads[min(level, len(self.heads)) - 1]
        shape = self.words(font, self.tokens.ink)
        shape.setFontWeight(_DEMI.value)
        return shape

    def bold(self) -> QTextCharFormat:
        """Stress a name in small words."""
        shape = self.words(self.name, self.tokens.ink)
        shape.setFontWeight(_DEMI.value)
        return shape

    def strong(self) -> QTextCharFormat:
        """Stress words of the writer, in a weight that the font has."""
        shape = QTextCharFormat()
        shape.setFontWeight(_DEMI.value)
        return shape

    def mark(self, place: str) -> QTextCharFormat:
        """Raise the mark of a note, and name its place so that the note leads back to it."""
        shape = self.words(self.note, self.tokens.accent)
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        shape.setFontUnderline(False)
        shape.setFontWeight(_DEMI.value)
        shape.setAnchorNames([place])
        return shape


def spaced(above: float, below: float, leading: int = 140) -> QTextBlockFormat:
    """Space a block: pixels above and below, and its leading in percent."""
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    shape.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape
