"""Typesetting: leading, and the space between paragraphs."""

from __future__ import annotations

import re

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from curator.gui.reader.offsets import Offsets
from curator.gui.reader.setting.look import Look

_BLANK = re.compile(r"^[^\S\n]*$", re.MULTILINE)
_WRAPPED = 100  # code points; lines that were broken to fit a page are shorter


_TITLE = 1.6  # of the size of the text
_TITLE_LEADING = 98  # per cent of its natural one


def typeset(
    document: QTextDocument, text: str, offsets: Offsets, look: Look, *, titled: bool = False
) -> None:
    """Set the leading; blank lines, or the ends of long ones, make the space of paragraphs.

    The first line may be the title, and is set as one. The cursor must not be left at the end
    before the edit is over: Qt would lay all out at once.
    """
    kinds = QTextBlockFormat.LineHeightTypes
    natural = QFontMetricsF(look.font).lineSpacing() or look.size
    lines, gap = QTextBlockFormat(), QTextBlockFormat()
    leading = look.leading * look.size / natural
    lines.setLineHeight(leading, kinds.ProportionalHeight.value)
    lines.setBottomMargin(look.space if one_line_each(text) else 0)
    gap.setLineHeight(look.space, kinds.FixedHeight.value)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(lines)
    for blank in _BLANK.finditer(text):
        cursor.setPosition(offsets.to_utf16(blank.start()))
        cursor.mergeBlockFormat(gap)
    cursor.setPosition(0)
    _set_first_line(cursor, look, titled=titled)
    cursor.setPosition(0)
    cursor.endEditBlock()


def _set_first_line(cursor: QTextCursor, look: Look, *, titled: bool) -> None:
    style = QTextCharFormat()
    if titled:
        font, leading = look.font, QTextBlockFormat.LineHeightTypes.ProportionalHeight
        font.setPointSizeF(font.pointSizeF() * _TITLE)
        font.setWeight(QFont.Weight.DemiBold)
        style.setFont(font)
        tight = QTextBlockFormat()
        tight.setLineHeight(_TITLE_LEADING, leading.value)
        cursor.mergeBlockFormat(tight)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(style)


def one_line_each(text: str) -> bool:
    """Whether each line is a paragraph: there are no blank ones, and lines are not just wrapped."""
    lines = text.strip().split("\n")
    return all(map(str.strip, lines)) and len(text) > _WRAPPED * len(lines)
