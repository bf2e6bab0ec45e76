"""Setting the page: from Markdown to a document that is dressed; off the GUI thread."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from curator.domain.statements import Stance
from curator.gui.briefing.dress import JOINED, PADDING, STANCE, Dress, spaced
from curator.gui.briefing.notes import NOTE, USE, linked

_PLAIN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_SIGNS = {stance.sign: stance.value for stance in Stance}
_SAID = re.compile("([▲▼●○]) (?:supports|opposes|neutral|unclear|\\d+)")
_QUOTED = QTextFormat.Property.BlockQuoteLevel
_INDENT = 18  # pixels
_MOST_COLUMNS = 6  # in letters of the usual size


def page_of(markdown: str, dress: Dress) -> QTextDocument:
    """Set Markdown of ours; nothing is fetched, and what looks like HTML is shown as it is."""
    document = _Inert()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(dress.body)
    document.setIndentWidth(_INDENT)
    document.setMarkdown(linked(markdown), _PLAIN)
    _Setter(document, dress).set_all()
    return document


class _Inert(QTextDocument):
    def loadResource(self, kind: int, name: object) -> object:
        """Give nothing: neither a picture of a stranger nor a file of this machine."""
        del kind, name
        return ""


class _Setter:
    """Walks the blocks of one document."""

    def __init__(self, document: QTextDocument, dress: Dress) -> None:
        self._document, self._dress = document, dress
        self._cursor = QTextCursor(document)
        self._in_notes = self._after_table = False
        self._quoted: list[QTextBlock] = []  # that still lack the stance they were said with

    def set_all(self) -> None:
        """Set every block and table, and the sheet they stand on."""
        self._cursor.beginEditBlock()
        tables: dict[int, QTextTable] = {}
        block = self._document.begin()
        while block.isValid():
            self._set(block, tables)
            block = block.next()
        for table in tables.values():
            self._rule(table)
        self._cursor.endEditBlock()
        self._lay_sheet()

    def _set(self, block: QTextBlock, tables: dict[int, QTextTable]) -> None:
        self._cursor.setPosition(block.position())
        table = self._cursor.currentTable()
        if table is not None:
            self._after_table = True
            tables[table.firstPosition()] = table
            self._set_cell(block, table)
        elif level := block.blockFormat().headingLevel():
            self._set_heading(block, level)
        else:
            self._in_notes = self._in_notes or _is_note(block)
            self._set_words(block)
            self._after_table = self._after_table and not block.text()

    def _set_heading(self, block: QTextBlock, level: int) -> None:
        above, below = {1: (0, 2), 2: (26, 8)}.get(level, (16, 4))
        shape = spaced(above, below, 115)
        if level == 2:  # a hairline under it, as wide as the page
            rule = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
            shape.setProperty(rule, QTextLength(QTextLength.Type.PercentageLength, 100))
            shape.setBackground(QColor(self._dress.tokens.line))
            shape.setLineHeight(5, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        shape.setHeadingLevel(level)
        self._cursor.setPosition(block.position())
        self._cursor.setPosition(
            block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
        )
        self._cursor.setBlockFormat(shape)
        self._cursor.setCharFormat(self._dress.head(level))  # not over Qt's sizes of headings
        self._cursor.setBlockCharFormat(self._dress.head(level))
        if level > 2:
            self._colour(block.position(), block.text())

    def _set_words(self, block: QTextBlock) -> None:
        dress, tokens = self._dress, self._dress.tokens
        quoted = block.blockFormat().hasProperty(_QUOTED)
        if self._in_notes:
            shape = _ours(spaced(3, 3, 135)) if _is_note(block) else spaced(3, 3, 135)
            self._put(block, shape, dress.words(dress.note, tokens.muted))
        elif quoted:
            self._put(block, _indented(spaced(6, 0)), dress.words(dress.body, tokens.ink))
            self._quoted.append(block)
        elif self._quoted and block.text().startswith("— "):
            shape = _ours(_indented(spaced(2, 10)))
            self._put(block, shape, dress.words(dress.small, tokens.muted))
            self._quoted.append(block)
            self._set_parts(block, attribution=True)
            self._quoted.clear()
            return
        elif block.blockNumber() == 1 or block.textList() is not None or self._after_table:
            self._put(block, spaced(2, 4), dress.words(dress.small, tokens.muted))
        else:
            self._put(block, spaced(4, 6), dress.words(dress.body, tokens.ink))
        self._set_parts(block, attribution=not quoted)

    def _set_cell(self, block: QTextBlock, table: QTextTable) -> None:
        dress, tokens = self._dress, self._dress.tokens
        head = table.cellAt(self._cursor).row() == 0
        font = dress.small if table.columns() <= _MOST_COLUMNS else dress.note
        words = dress.words(font, tokens.muted if head else tokens.ink)
        if head:
            words.setFontWeight(dress.name.weight().value)
        self._put(block, spaced(0, 0, 120), words)
        self._set_parts(block, attribution=False)

    def _set_parts(self, block: QTextBlock, *, attribution: bool) -> None:
        """Set the marks of notes and what is said of stances; links of strangers lead nowhere."""
        for start, end, words, shape in list(_fragments(block)):
            target = shape.anchorHref().removeprefix("#")
            if target.startswith((USE, NOTE)):
                own = USE if target.startswith(NOTE) else NOTE
                number = target.removeprefix(USE).removeprefix(NOTE)
                self._merge(start, end, self._dress.mark(own + number))
            elif shape.isAnchor():
                self._merge(start, end, self._bare())
            elif shape.fontWeight() > 400 and attribution and not self._in_notes:
                self._merge(start, end, self._dress.bold())
            elif attribution or self._cursor.currentTable() is not None:
                self._colour(start, words)

    def _colour(self, start: int, words: str) -> None:
        for found in _SAID.finditer(words):
            stance = _SIGNS[found.group(1)]
            before = len(words[: found.start()].encode("utf-16-le")) // 2
            shape = QTextCharFormat()
            shape.setForeground(QColor(self._dress.tokens.of_stance(stance)))
            shape.setFontFamilies([self._dress.small.family()])
            at = start + before
            self._merge(at, at + len(found.group()), shape)
            self._stand_beside(stance)

    def _stand_beside(self, stance: str) -> None:
        for number, block in enumerate(self._quoted):
            shape = QTextBlockFormat()
            shape.setProperty(STANCE, stance)
            shape.setProperty(JOINED, bool(number))
            self._cursor.setPosition(block.position())
            self._cursor.mergeBlockFormat(shape)
        self._quoted.clear()

    def _bare(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setAnchor(False)
        shape.setAnchorHref("")
        shape.setFontUnderline(False)
        return shape

    def _put(self, block: QTextBlock, shape: QTextBlockFormat, words: QTextCharFormat) -> None:
        self._cursor.setPosition(block.position())
        self._cursor.mergeBlockFormat(shape)
        self._cursor.mergeBlockCharFormat(words)
        self._cursor.setPosition(
            block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
        )
        self._cursor.mergeCharFormat(words)

    def _merge(self, start: int, end: int, shape: QTextCharFormat) -> None:
        self._cursor.setPosition(start)
        self._cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.mergeCharFormat(shape)

    def _rule(self, table: QTextTable) -> None:
        """Draw hairlines between the rows, and nothing else."""
        shape = QTextTableFormat(table.format())
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(5)
        shape.setBorderCollapse(True)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setTopMargin(4)
        shape.setBottomMargin(6)
        shape.setColumnWidthConstraints(_shares(table))
        table.setFormat(shape)
        for row in range(table.rows()):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                ruled = cell.format().toTableCellFormat()
                ruled.setBottomBorder(1)
                ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                ruled.setBottomBorderBrush(QColor(self._dress.tokens.line))
                cell.setFormat(ruled)

    def _lay_sheet(self) -> None:
        frame = self._document.rootFrame()
        sheet = QTextFrameFormat(frame.frameFormat())
        sheet.setMargin(0)
        sheet.setPadding(PADDING)
        sheet.setBorder(1)
        sheet.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        sheet.setBorderBrush(QColor(self._dress.tokens.line))
        sheet.setBackground(QColor(self._dress.tokens.raised))
        frame.setFrameFormat(sheet)


def _ours(shape: QTextBlockFormat) -> QTextBlockFormat:
    """Let a line of ours run as ours do, whichever way the foreign names in it run."""
    shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return shape


def _indented(shape: QTextBlockFormat) -> QTextBlockFormat:
    shape.setLeftMargin(16)
    shape.setRightMargin(0)
    return shape


def _shares(table: QTextTable) -> list[QTextLength]:
    """Share the width out by the longest word and all the words of each column."""
    rows, columns = range(table.rows()), range(table.columns())
    weights = [max(_weight(table, row, column) for row in rows) for column in columns]
    kind = QTextLength.Type.PercentageLength
    return [QTextLength(kind, 100 * weight / sum(weights)) for weight in weights]


def _weight(table: QTextTable, row: int, column: int) -> float:
    words = table.cellAt(row, column).firstCursorPosition().block().text()
    sizes = [len(word) + sum(map(str.isdigit, word)) / 5 for word in words.split()]
    return max(max(sizes, default=0.0) + 1, 2.2 * math.sqrt(len(words)))


def _is_note(block: QTextBlock) -> bool:
    """Tell whether a block begins with the number of a note."""
    first = next(_fragments(block), None)
    return first is not None and first[3].anchorHref().startswith(f"#{USE}")


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, str, QTextCharFormat]]:
    walk = block.begin()
    while not walk.atEnd():
        part = walk.fragment()
        yield part.position(), part.position() + part.length(), part.text(), part.charFormat()
        walk += 1
