"""How a statement looks in the table, and what a cell of it is edited with."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.domain.lists.statements import Column, Line
from curator.gui.quotes.cells import Cells, Editor
from curator.gui.quotes.model import COLUMNS, StatementsModel
from curator.gui.quotes.wording import cell_words
from curator.gui.style.lines import broken, running, write
from curator.gui.theme import Theme, actor_tint, interface_font, mixed, reading_font

ROW = 54  # pixels
_SIDE, _GLANCE = 9, 240
_LONG = frozenset({Column.QUOTE, Column.CLAIM, Column.SOURCE, Column.NOTE})
_QUIET = frozenset({Column.SOURCE, Column.DATE, Column.OUTLET, Column.KIND, Column.CODER})

Index = QModelIndex | QPersistentModelIndex


class StatementDelegate(QStyledItemDelegate):
    """Paints from the row itself, so that a cell costs one look-up and not a dozen roles."""

    def __init__(self, theme: Theme, cells: Cells, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._cells = theme, cells
        self._quote, self._plain = reading_font(14), interface_font(12.5)
        self._strong = interface_font(12, QFont.Weight.DemiBold)
        self._broken = lru_cache(4096)(self._lines)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        del option, index
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell of a row."""
        model = index.model()
        assert isinstance(model, StatementsModel)
        line, box = model.line(index.row()), option.rect
        painter.save()
        self._paint_ground(painter, box, option.state)
        if line is not None:
            column = COLUMNS[index.column()]
            self._paint_cell(painter, box.adjusted(_SIDE, 0, -_SIDE, 0), line, column)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give what the cell is edited with."""
        del option
        model = index.model()
        assert isinstance(model, StatementsModel)
        editor = self._cells.editor(COLUMNS[index.column()], parent)
        editor.done.connect(lambda: self._finish(editor))
        editor.resized.connect(lambda: _fit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor with what stands in the cell."""
        model = index.model()
        assert isinstance(model, StatementsModel)
        assert isinstance(editor, Editor)
        line = model.line(index.row())
        if line is not None:
            editor.begin(line)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Wish for what stands in the editor."""
        assert isinstance(editor, Editor)
        if editor.changed:
            model.setData(model.index(index.row(), index.column()), editor.value)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the editor over its cell."""
        del index
        assert isinstance(editor, Editor)
        editor.cell = QRect(option.rect)
        _fit(editor)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, mixed(tokens.accent, tokens.paper, 0.13))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(tokens.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    def _paint_cell(self, painter: QPainter, box: QRect, line: Line, column: Column) -> None:
        words, tokens = cell_words(line, column)[:_GLANCE], self._theme.tokens
        missing = not words and column in (Column.ACTOR, Column.CLAIM)
        if column is Column.ACTOR and words:
            self._paint_actor(painter, box, words, line.actor_id or 0)
            return
        colour = tokens.muted if column in _QUIET or missing else tokens.ink
        if column is Column.STANCE and line.stance:
            colour = tokens.of_stance(line.stance.value)
        painter.setPen(QColor(colour))
        self._paint_words(painter, box, words or ("—" if missing else ""), column)

    def _paint_words(self, painter: QPainter, box: QRect, words: str, column: Column) -> None:
        font = self._font(column)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        most = 2 if column in _LONG else 1
        lines = self._broken(words, column, box.width(), most)
        height = metrics.lineSpacing()
        top = box.top() + (box.height() - height * len(lines)) // 2
        if most > 1:  # a sentence stands on the side where it begins, a name where the window does
            painter.setLayoutDirection(running(words))
        for number, each in enumerate(lines):
            place = QRect(box.left(), top + number * height, box.width(), height)
            write(painter, place, each, whole=words)

    def _paint_actor(self, painter: QPainter, box: QRect, name: str, actor_id: int) -> None:
        metrics = QFontMetrics(self._strong)
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width() - 16)
        width = metrics.horizontalAdvance(words) + 16
        chip = QRect(box.left(), box.center().y() - 11, width, 22)
        chip = QStyle.visualRect(painter.layoutDirection(), box, chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(actor_tint(self._theme.tokens, actor_id))
        painter.drawRoundedRect(chip, 9, 9)
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.tokens.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _font(self, column: Column) -> QFont:
        return self._quote if column is Column.QUOTE else self._plain

    def _lines(self, words: str, column: Column, width: int, most: int) -> tuple[str, ...]:
        font = self._font(column)
        if most > 1:
            return tuple(broken(words, font, width))
        elide = Qt.TextElideMode.ElideRight
        return (QFontMetrics(font).elidedText(words, elide, width),)


def _fit(editor: Editor) -> None:
    """Lay an editor over its cell, as wide as names need, and inside of the table."""
    table, cell = editor.parentWidget(), editor.cell
    assert table is not None
    room = table.rect()
    width = min(max(cell.width(), editor.wanted_width), room.width())
    height = max(editor.sizeHint().height(), 30)
    top = cell.top() + max(0, (cell.height() - 32) // 2)
    left = min(QStyle.visualRect(table.layoutDirection(), room, cell).left(), room.right() - width)
    place = QRect(max(left, 0), max(min(top, room.bottom() - height), 0), width, height)
    editor.setGeometry(QStyle.visualRect(table.layoutDirection(), room, place))
