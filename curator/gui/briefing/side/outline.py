"""The outline: every section of a briefing, on or off, in the order of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from curator.domain.briefings.definition import SectionKind, SectionPlan
from curator.gui.briefing.side.outline_delegate import COUNT, SECTION, OutlineDelegate
from curator.gui.briefing.words import section_word
from curator.gui.messages import tip
from curator.gui.theme import Theme

_ROOT = QModelIndex()
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """The sections, and how much each holds."""

    renamed = Signal(object, str)  # a SectionKind, and its heading

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sections: Sequence[SectionPlan] = ()
        self._counts: Mapping[SectionKind, str] = {}

    def show(self, sections: Sequence[SectionPlan]) -> None:
        """Show other sections, or the same ones in another way."""
        if len(sections) != len(self.sections):
            self.beginResetModel()
            self.sections = sections
            self.endResetModel()
        else:
            self.sections = sections
            self._tell()

    def count(self, counts: Mapping[SectionKind, str]) -> None:
        """Say how much each section holds."""
        self._counts = counts
        self._tell()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the sections."""
        return 0 if parent.isValid() else len(self.sections)

    def row_of(self, kind: SectionKind) -> int:
        """Tell where a section stands."""
        return next((n for n, each in enumerate(self.sections) if each.kind is kind), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        """Give a section, its words, or how much it holds."""
        if not 0 <= index.row() < len(self.sections):
            return None
        section, roles = self.sections[index.row()], Qt.ItemDataRole
        words = section_word(section)
        given = {
            SECTION: section,
            COUNT: self._counts.get(section.kind, ""),
            roles.DisplayRole.value: words,
            roles.EditRole.value: words,
            roles.ToolTipRole.value: tip(words),
        }
        if role == roles.AccessibleTextRole.value:
            state = self.tr("on") if section.shown else self.tr("off")
            return ", ".join(filter(None, (words, str(given[COUNT]), state)))
        return given.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole.value) -> bool:
        """Take another heading; none gives back that of its kind."""
        section = self.sections[index.row()]
        if role == Qt.ItemDataRole.EditRole and str(value) != section_word(section):
            self.renamed.emit(section.kind, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every section be chosen, renamed and dragged."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsEditable
            | flag.ItemIsDragEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Let a section be moved, not copied."""
        return Qt.DropAction.MoveAction

    def _tell(self) -> None:
        if self.sections:
            self.dataChanged.emit(self.index(0), self.index(len(self.sections) - 1))


class Outline(QListView):
    """Asks for what is to become of a section; it changes nothing itself."""

    went = Signal(object)  # a SectionKind: show it
    toggled = Signal(object)
    ordered = Signal(object)  # the kinds in their new order
    dragged = Signal(QPoint)  # a section is held over this place

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.outline = OutlineModel(self)
        self.setModel(self.outline)
        self.setItemDelegate(OutlineDelegate(theme, self))
        self.setAccessibleName(self.tr("Sections of the briefing"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self._gap: int | None = None  # before which row a section that is dragged would stand
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.clicked.connect(self._click)

    @property
    def section(self) -> SectionPlan | None:
        """The section that the keys stand on."""
        row = self.currentIndex().row()
        return self.outline.sections[row] if 0 <= row < len(self.outline.sections) else None

    def show_sections(self, sections: Sequence[SectionPlan]) -> None:
        """Show sections; the chosen one stays chosen, wherever it stands now."""
        before = self.section
        self.outline.show(sections)
        self.stand_on(before.kind if before else SectionKind.BOTTOM_LINE)
        height = self.sizeHintForRow(0) * len(sections) + 4
        self.setFixedHeight(max(height, 40))

    def stand_on(self, kind: SectionKind) -> None:
        """Choose a section."""
        row = self.outline.row_of(kind)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.outline.index(row))

    def rename(self) -> None:
        """Let the heading of the section be written."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def move_by(self, by: int) -> None:
        """Move the section up or down."""
        row = self.currentIndex().row()
        if 0 <= row + by < len(self.outline.sections):
            self._move(row, row + by)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a section from those who use them elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and _way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn a section on or off, move it, or go to it."""
        section = self.section
        if section is None:
            super().keyPressEvent(event)
        elif by := _way(event):
            self.move_by(by)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(section.kind)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went.emit(section.kind)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take nothing from elsewhere."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the section would come to stand."""
        if event.source() is not self:
            event.ignore()
            return
        at = event.position().toPoint()
        over = self.viewport().mapToGlobal(at)
        self.dragged.emit(at)
        self._show_gap(self._gap_at(self.viewport().mapFromGlobal(over)))  # it may have scrolled
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move that a drop means; the list shows it once it is kept."""
        row, to = self.currentIndex().row(), self._gap_at(event.position().toPoint())
        self._show_gap(None)
        self.setState(QAbstractItemView.State.NoState)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self._move(row, to - (to > row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections, and a line where the one that is dragged would stand."""
        super().paintEvent(event)
        if self._gap is None:
            return
        last = len(self.outline.sections) - 1
        box = self.visualRect(self.outline.index(min(self._gap, last)))
        y = box.bottom() if self._gap > last else max(box.top() - 1, 0)
        painter = QPainter(self.viewport())
        painter.fillRect(3, y, self.viewport().width() - 6, 3, QColor(self._theme.tokens.accent))
        painter.end()

    def _gap_at(self, at: QPoint) -> int:
        onto = self.indexAt(at)
        if not onto.isValid():
            return len(self.outline.sections) if at.y() > 0 else 0
        return onto.row() + (at.y() > self.visualRect(onto).center().y())

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def _move(self, row: int, to: int) -> None:
        kinds = [each.kind for each in self.outline.sections]
        if row != to:
            kinds.insert(to, kinds.pop(row))
            self.ordered.emit(tuple(kinds))

    def _click(self, index: QModelIndex) -> None:
        section = self.outline.sections[index.row()]
        delegate = self.itemDelegate()
        assert isinstance(delegate, OutlineDelegate)
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        if delegate.box_of_tick(self.visualRect(index), self.layoutDirection()).contains(at):
            self.toggled.emit(section.kind)
        else:
            self.went.emit(section.kind)


def _way(event: QEvent) -> int:
    """Tell which way a key moves a section; 0 where it does not."""
    if not isinstance(event, QKeyEvent):
        return 0
    alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _WAYS.get(Qt.Key(event.key()), 0) if alone == Qt.KeyboardModifier.AltModifier else 0
