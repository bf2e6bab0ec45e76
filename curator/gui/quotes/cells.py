"""What a cell is edited with: a line, a choice, or a name with those that fit it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from curator.domain.lists.statements import Column, Line
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance
from curator.gui.context import HINTS
from curator.gui.messages import kind_word
from curator.gui.quotes.wording import column_word, signed
from curator.gui.tagging.matching import Names
from curator.gui.tagging.name_field import NameField
from curator.gui.theme import Theme

Known = Callable[[Column], Names]


class Editor(QWidget):
    """Edits one cell; it keeps nothing itself."""

    done = Signal()
    resized = Signal()
    wanted_width = 0  # pixels

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cell = QRect()
        self.setAutoFillBackground(True)
        self.setProperty(HINTS, "form")

    def begin(self, line: Line) -> None:
        """Start with what stands in the row."""
        raise NotImplementedError

    @property
    def value(self) -> object:
        """What the cell is to be."""
        raise NotImplementedError

    @property
    def changed(self) -> bool:
        """Whether that is another than before."""
        raise NotImplementedError

    def _hold(self, inner: QWidget, column: Column) -> None:
        inner.setAccessibleName(column_word(column))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner)
        self.setFocusProxy(inner)


class NoteEditor(Editor):
    """Edits the note of a quote."""

    wanted_width = 320

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self._hold(self.line, Column.NOTE)
        self._before = ""

    def begin(self, line: Line) -> None:
        """Start with the note."""
        self._before = line.note
        self.line.setText(line.note)
        self.line.selectAll()

    @property
    def value(self) -> str:
        """The note."""
        return self.line.text().strip()

    @property
    def changed(self) -> bool:
        """Whether it is another than before."""
        return self.value != self._before


class ChoiceEditor(Editor):
    """Edits a stance or a kind: one of a few words, the first letter or the arrows choose."""

    wanted_width = 130

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._values: Sequence[Stance | QuoteKind] = tuple(
            Stance if column is Column.STANCE else QuoteKind
        )
        self.box = QComboBox(self)
        for value in self._values:
            words = signed(value) if isinstance(value, Stance) else kind_word(value)
            self.box.addItem(words)
        self._hold(self.box, column)
        self._before = -1
        self.box.installEventFilter(self)

    def begin(self, line: Line) -> None:
        """Start with what is chosen."""
        held = line.stance if self._column is Column.STANCE else line.kind
        self._before = self._values.index(held) if held is not None else -1
        self.box.setCurrentIndex(self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be done at Enter."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.done.emit()
            return True
        return super().eventFilter(watched, event)

    @property
    def value(self) -> Stance | QuoteKind | None:
        """What is chosen."""
        row = self.box.currentIndex()
        return self._values[row] if row >= 0 else None

    @property
    def changed(self) -> bool:
        """Whether it is another than before."""
        return self.box.currentIndex() not in (self._before, -1)


class NameEditor(Editor):
    """Edits the actor or the claim of a statement, with the names that fit below."""

    wanted_width = 340

    def __init__(self, theme: Theme, column: Column, known: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        new_words = (
            self.tr("New actor: {0}") if column is Column.ACTOR else self.tr("New claim: {0}")
        )
        self.field = NameField(theme, column_word(column), new_words, self)
        self._hold(self.field, column)
        self.field.know(known)
        self._before = ""
        self.field.entered.connect(self.done)
        self.field.resized.connect(self.resized)

    def begin(self, line: Line) -> None:
        """Start with the name."""
        self._before = line.actor if self._column is Column.ACTOR else line.claim
        self.field.put(self._before)
        self.field.line.selectAll()

    @property
    def value(self) -> str:
        """The name."""
        return self.field.text

    @property
    def changed(self) -> bool:
        """Whether it is another than before."""
        return self.value != self._before


class Cells:
    """Makes the editors."""

    def __init__(self, theme: Theme, known: Known) -> None:
        self._theme, self._known = theme, known

    def editor(self, column: Column, parent: QWidget) -> Editor:
        """Make the editor of a column."""
        if column is Column.NOTE:
            return NoteEditor(parent)
        if column in (Column.STANCE, Column.KIND):
            return ChoiceEditor(column, parent)
        return NameEditor(self._theme, column, self._known(column), parent)
