"""Setting the page: from Markdown to a document that is dressed; off the GUI thread."""

from __future__ import annotations

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
)

from curator.domain.statements import Stance
from curator.gui.briefing.dress import PADDING, Dress, spaced
from curator.gui.briefing.notes import NOTE, USE, linked
from curator.gui.briefing.sheet import Bar, OwnText, Sheet, Stop
from curator.gui.briefing.tables import lay_sheet, rule
from curator.gui.briefing.taking import asks_to_write, own_text, section_begun, take_marks

_PLAIN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_SIGNS = {stance.sign: stance.value for stance in Stance}
_SAID = re.compile("([▲▼●○]) (?:supports|opposes|neutral|unclear|\\d+)")
_QUOTED = QTextFormat.Property.BlockQuoteLevel
_INDENT = 18  # pixels
_NOTHING = "–"  # in most cells of the matrix
_MOST_COLUMNS = 6  # in letters of the usual size


def page_of(markdown: str, dress: Dress, *, begins: bool = True) -> Sheet:
    """Set Markdown of ours; nothing is fetched, and what looks like HTML is shown as it is.

    ``begins`` tells whether it is the beginning of a briefing.
    """
    document = Sheet()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(dress.body)
    document.setIndentWidth(_INDENT)
    document.setMarkdown(linked(markdown), _PLAIN)
    take_marks(document)
    _Setter(document, dress, begins=begins).set_all()
    return document


class _Setter:
    """Walks the blocks of one document."""

    def __init__(self, document: Sheet, dress: Dress, *, begins: bool) -> None:
        self._document, self._dress = document, dress
        self._cursor = QTextCursor(document)
        self._in_notes = self._after_table = False
        self._in_head = begins  # before the first section
        self._tables: dict[int, QTextTable] = {}  # by place
        self._quoted: list[QTextBlock] = []  # that still lack the stance they were said with
        self._close = spaced(0, 0, 120)  # as cells are
        self._cells: dict[tuple[bool, bool], QTextCharFormat] = {}  # of heads, of wide tables
        self._begun = 0  # where the words begin that the next mark of a note is for

    def set_all(self) -> None:
        """Set every block and table, and the sheet they stand on."""
        self._cursor.beginEditBlock()
        block = self._document.begin()
        while block.isValid():
            self._set(block)
            block = block.next()
        for table in self._tables.values():
            rule(table, self._dress.tokens.line)
        self._cursor.endEditBlock()
        frame, tokens = self._document.rootFrame(), self._dress.tokens
        sheet = QTextFrameFormat(frame.frameFormat())
        lay_sheet(sheet, tokens.line, tokens.raised, PADDING)
        frame.setFrameFormat(sheet)

    def _set(self, block: QTextBlock) -> None:
        self._cursor.setPosition(block.position())
        self._begun = block.position()
        table = self._cursor.currentTable()
        self._note_landmark(block, table)
        if table is not None:
            self._after_table = True
            self._tables[table.firstPosition()] = table
            self._set_cell(block, table)
        elif level := block.blockFormat().headingLevel():
            self._set_heading(block, level)
        elif own_text(block) is None:
            if not self._in_notes and _is_note(block):
                self._in_notes, self._document.notes_at = True, block.position()
            self._set_words(block)
            self._after_table = self._after_table and not block.text()
        else:
            self._set_own(block)
        self._note_own(block)

    def _note_landmark(self, block: QTextBlock, table: QTextTable | None) -> None:
        if table is not None:
            is_one = table.firstPosition() not in self._tables
        else:
            shape, before = block.blockFormat(), block.previous().blockFormat()
            quoted = shape.hasProperty(_QUOTED) and not before.hasProperty(_QUOTED)
            is_one = quoted or shape.headingLevel() > 0
        if is_one and not self._in_notes:
            self._document.begun.append(block.position())

    def _set_heading(self, block: QTextBlock, level: int) -> None:
        above, below = {1: (0, 2), 2: (26, 8)}.get(level, (16, 4))
        shape = spaced(above, below, 115)
        if level == 2:  # a hairline under it, as wide as the page
            ruler = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
            shape.setProperty(ruler, QTextLength(QTextLength.Type.PercentageLength, 100))
            shape.setBackground(QColor(self._dress.tokens.line))
            shape.setLineHeight(5, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        shape.setHeadingLevel(level)
        self._select(block.position(), block.position() + block.length() - 1)
        self._cursor.setBlockFormat(shape)
        self._cursor.setCharFormat(self._dress.head(level))  # not over Qt's sizes of headings
        self._cursor.setBlockCharFormat(self._dress.head(level))
        if level > 2:
            self._colour(block.position(), block.text())
        if (kind := section_begun(block)) is not None:
            self._document.sections.append((block.position(), kind))
        self._quoted.clear()
        self._after_table = False
        self._in_head = self._in_head and level == 1

    def _set_words(self, block: QTextBlock) -> None:
        dress, tokens = self._dress, self._dress.tokens
        quoted = block.blockFormat().hasProperty(_QUOTED)
        if self._in_notes:
            shape = _ours(spaced(3, 3, 135)) if _is_note(block) else spaced(3, 3, 135)
            self._put(block, shape, dress.words(dress.note, tokens.muted))
        elif quoted:
            self._put(block, _indented(spaced(6, 0)), dress.words(dress.body, tokens.ink))
            self._quoted.append(block)
        elif self._quoted:  # a translation, or who says it
            last = block.text().startswith("— ")
            shape = _indented(spaced(2, 10 if last else 0))
            self._put(block, _ours(shape), dress.words(dress.small, tokens.muted))
            self._begun = self._quoted[0].position()
            self._quoted.append(block)
            self._set_parts(block, attribution=True)
            if last:
                self._quoted.clear()
            return
        elif self._in_head or block.textList() is not None or self._after_table:
            self._put(block, spaced(2, 4), dress.words(dress.small, tokens.muted))
        else:
            self._put(block, spaced(4, 6), dress.words(dress.body, tokens.ink))
        self._set_parts(block, attribution=not quoted)

    def _set_own(self, block: QTextBlock) -> None:
        """Set what the writer says as words of ours, be they quoted or not."""
        dress, tokens = self._dress, self._dress.tokens
        colour = tokens.muted if asks_to_write(block) else tokens.ink
        self._put(block, spaced(4, 6), dress.words(dress.body, colour))
        for start, end, _, shape in list(_fragments(block)):
            if shape.isAnchor():
                self._merge(start, end, _bare())
            if shape.fontWeight() > dress.heads[0].weight().value:
                self._merge(start, end, dress.strong())

    def _note_own(self, block: QTextBlock) -> None:
        own, owns = own_text(block), self._document.owns
        if own is None:
            return
        end = block.position() + block.length() - 1
        if owns and owns[-1].own == own:
            owns[-1] = OwnText(own, owns[-1].begin, end)
        else:
            owns.append(OwnText(own, block.position(), end))

    def _set_cell(self, block: QTextBlock, table: QTextTable) -> None:
        head = table.cellAt(self._cursor).row() == 0
        wide = table.columns() > _MOST_COLUMNS
        if (head, wide) not in self._cells:
            self._cells[head, wide] = self._in_cell(head=head, wide=wide)
        self._put(block, self._close, self._cells[head, wide])
        if block.text() != _NOTHING:
            self._set_parts(block, attribution=False)

    def _in_cell(self, *, head: bool, wide: bool) -> QTextCharFormat:
        dress, tokens = self._dress, self._dress.tokens
        font = dress.note if wide else dress.small
        words = dress.words(font, tokens.muted if head else tokens.ink)
        if head:
            words.setFontWeight(dress.name.weight().value)
        return words

    def _set_parts(self, block: QTextBlock, *, attribution: bool) -> None:
        """Set the marks of notes and what is said of stances; links of strangers lead nowhere."""
        for start, end, words, shape in list(_fragments(block)):
            target = shape.anchorHref().removeprefix("#")
            if target.startswith((USE, NOTE)):
                self._set_mark(start, end, target)
            elif shape.isAnchor():
                self._merge(start, end, _bare())
            elif shape.fontWeight() > 400 and attribution and not self._in_notes:
                self._merge(start, end, self._dress.bold())
            elif attribution or self._cursor.currentTable() is not None:
                self._colour(start, words)

    def _set_mark(self, start: int, end: int, target: str) -> None:
        number = target.removeprefix(USE).removeprefix(NOTE)
        own = USE if target.startswith(NOTE) else NOTE
        self._merge(start, end, self._dress.mark(own + number))
        if own == USE:
            self._document.stops.append(Stop(self._begun, end, int(number)))
            self._begun = end

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
        bars = self._document.bars
        while self._quoted and bars and bars[-1].place >= self._quoted[0].position():
            bars.pop()  # of a stance told of the same words before
        for number, block in enumerate(self._quoted):
            bars.append(Bar(block.position(), stance, joined=bool(number)))

    def _put(self, block: QTextBlock, shape: QTextBlockFormat, words: QTextCharFormat) -> None:
        self._cursor.setPosition(block.position())
        self._cursor.mergeBlockFormat(shape)
        self._cursor.mergeBlockCharFormat(words)
        self._merge(block.position(), block.position() + block.length() - 1, words)

    def _merge(self, start: int, end: int, shape: QTextCharFormat) -> None:
        self._select(start, end)
        self._cursor.mergeCharFormat(shape)

    def _select(self, start: int, end: int) -> None:
        self._cursor.setPosition(start)
        self._cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _ours(shape: QTextBlockFormat) -> QTextBlockFormat:
    """Let a line of ours run as ours do, whichever way the foreign names in it run."""
    shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return shape


def _indented(shape: QTextBlockFormat) -> QTextBlockFormat:
    shape.setLeftMargin(16)
    shape.setRightMargin(0)
    return shape


def _bare() -> QTextCharFormat:
    """Take a link away from words."""
    shape = QTextCharFormat()
    shape.setAnchor(False)
    shape.setAnchorHref("")
    shape.setFontUnderline(False)
    return shape


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
