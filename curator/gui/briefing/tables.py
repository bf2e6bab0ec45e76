"""Tables on the page: as wide as it is, with hairlines, and none too large to be laid out."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from curator.domain.statements import Stance

_WIDE = 99.5  # of a hundred; Qt rounds up, and one pixel too many would be scrolled to
_SIGNS = frozenset(stance.sign for stance in Stance)  # each as wide as two letters
_UNBROKEN = 17  # letters that stay on one line, such as those of a date
_MOST_CELLS, _MOST_COLUMNS = 130, 13  # of one table on the page; the columns with that of names


def parted_table(block: str) -> list[str]:
    """Part a table of many rows in several, and leave columns out that no page has room for.

    Qt lays a table out as a whole, so that one is to be no longer than what is seen at once.
    """
    if not block.startswith("| ") or "\n" not in block:
        return [block]
    head, *rows = block.split("\n")
    columns = head.count("|") - 1
    if columns > _MOST_COLUMNS:
        head, *rows = (_narrowed(row) for row in (head, *rows))
    rule, *rows = rows
    most = max(_MOST_CELLS // max(min(columns, _MOST_COLUMNS), 1), 1)
    first = range(0, max(len(rows), 1), most)
    pieces = ["\n".join((head, rule, *rows[n : n + most])) for n in first]
    return [*pieces, _left_out(columns - _MOST_COLUMNS)] if columns > _MOST_COLUMNS else pieces


def rule(table: QTextTable, line: str) -> None:
    """Draw hairlines between the rows, and nothing else."""
    shape = QTextTableFormat(table.format())
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(5)
    shape.setBorderCollapse(True)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WIDE))
    shape.setTopMargin(4)
    shape.setBottomMargin(6)
    shape.setColumnWidthConstraints(_shares(table))
    table.setFormat(shape)
    ruled = table.cellAt(0, 0).format().toTableCellFormat()  # Markdown has no other cells
    ruled.setBottomBorder(1)
    ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    ruled.setBottomBorderBrush(QColor(line))
    for row in range(table.rows()):
        for column in range(table.columns()):
            table.cellAt(row, column).setFormat(ruled)


def lay_sheet(frame_format: QTextFrameFormat, line: str, ground: str, padding: int) -> None:
    """Give the whole of a document the ground and the edge of a sheet of paper."""
    frame_format.setMargin(0)
    frame_format.setPadding(padding)
    frame_format.setBorder(1)
    frame_format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    frame_format.setBorderBrush(QColor(line))
    frame_format.setBackground(QColor(ground))


def widen(document: QTextDocument, above: float, below: float) -> None:
    """Leave room before and after the words of a sheet, in pixels, for what is not set yet."""
    frame = document.rootFrame()
    shape = QTextFrameFormat(frame.frameFormat())
    edge = shape.padding() + shape.border()
    shape.setTopMargin(max(above - edge, 0.0))
    shape.setBottomMargin(max(below - edge, 0.0))
    frame.setFrameFormat(shape)


def _narrowed(row: str) -> str:
    return "|".join(row.split("|", _MOST_COLUMNS + 1)[: _MOST_COLUMNS + 1]) + "|"


def _left_out(columns: int) -> str:
    words = QCoreApplication.translate(
        "BriefingPage", "{0} more columns do not fit on this page; the export has them all."
    )
    return words.format(columns)


def _shares(table: QTextTable) -> list[QTextLength]:
    """Share the width out by the longest word and all the words of each column."""
    rows, columns = range(table.rows()), range(table.columns())
    words = [{_words(table, row, column) for row in rows} for column in columns]  # most recur
    weights = [max(map(_weight, each)) for each in words]
    kind = QTextLength.Type.PercentageLength
    return [QTextLength(kind, 100 * weight / sum(weights)) for weight in weights]


def _words(table: QTextTable, row: int, column: int) -> str:
    return table.cellAt(row, column).firstCursorPosition().block().text()


def _weight(words: str) -> float:
    apart = words.split() if len(words) > _UNBROKEN else [words + " " * words.count(" ")]
    sizes = [
        len(word) + sum(map(str.isdigit, word)) / 5 + sum(sign in _SIGNS for sign in word)
        for word in apart
    ]
    return max(max(sizes, default=0.0) + 1, 2.2 * math.sqrt(len(words)))
