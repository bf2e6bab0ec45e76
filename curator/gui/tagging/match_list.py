"""The list of names below a field, with the definition of the one it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from curator.gui.messages import counted, isolated
from curator.gui.tagging.match_delegate import ASIDE, KEY, ROW, MatchDelegate
from curator.gui.tagging.matching import Match
from curator.gui.theme import Theme, interface_font

_ROWS = 6  # seen at once; more are scrolled
_DEFINITION = 180  # code points shown
_LINE = 44  # code points that fit beside each other


class MatchList(QWidget):
    """Shows the names that can be meant; one of them may be stood on."""

    clicked = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, new_words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._new_words = new_words
        self.matches: Sequence[Match] = ()
        self.question = small_label("accent", self)
        self.question.setText(self.tr("Did you mean one of these?"))
        self.view = self._list(theme)
        self.definition = small_label("muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.question, self.view, self.definition):
            column.addWidget(widget)
        self.view.clicked.connect(lambda _: self.clicked.emit())
        self.hide()

    def offer(self, matches: Sequence[Match], at: int = 0, *, asking: bool = False) -> None:
        """Show names and stand on one of them; -1 is none."""
        self.matches = matches
        self._rows.clear()
        for match in matches:
            self._rows.appendRow(self._row(match))
        self.question.setVisible(asking)
        self.view.setFixedHeight(min(len(matches), _ROWS) * ROW + 2)
        self.show()
        self.stand_on(at)

    @property
    def chosen(self) -> Match | None:
        """The name that is stood on; None where the list is closed or nothing is."""
        row = self.view.currentIndex().row()
        return self.matches[row] if not self.isHidden() and row >= 0 else None

    @property
    def spoken(self) -> str:
        """What a screen reader says of the name that is stood on."""
        said = self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        return str(said or "")

    def step(self, by: int) -> None:
        """Stand on another name; past the last comes the first."""
        row = self.view.currentIndex().row()
        begin = -1 if by > 0 else 0
        self.stand_on(((row if row >= 0 else begin) + by) % len(self.matches))

    def stand_on(self, row: int) -> None:
        """Stand on a name, and show what is meant by it."""
        self.view.setCurrentIndex(self._rows.index(row, 0))
        chosen = self.chosen
        words = chosen.definition if chosen else ""
        shown = words if len(words) <= _DEFINITION else words[: _DEFINITION - 1] + "…"
        if chosen and self._is_long(chosen):
            found = self.tr("also: {0}").format(isolated(chosen.found_as))
            shown = "\n".join(filter(None, (found, shown)))
        self.definition.setText(shown)
        self.definition.setVisible(bool(shown))
        self.moved.emit()

    def _is_long(self, match: Match) -> bool:
        """Whether a name and what it was found as, as wordings of claims, need a line each."""
        return bool(match.found_as) and len(match.name) + len(match.found_as) > _LINE

    def _row(self, match: Match) -> QStandardItem:
        name, aside = isolated(match.name), str(match.quotes or "")
        if match.proposed:
            name = self._new_words.format(name) if match.new else name
            aside = self.tr("proposed")
        elif match.new:
            name, aside = self._new_words.format(name), self.tr("Ctrl Enter")
        elif match.found_as and not self._is_long(match):
            name = self.tr("{0}, as {1}").format(name, isolated(match.found_as))
        item = QStandardItem(name)
        item.setData(aside, ASIDE)
        item.setData(str(match.digit or ""), KEY)
        spoken = (
            f"{name}, {aside}"
            if match.proposed
            else name
            if match.new
            else f"{name}, {counted(match.quotes, 'quote')}"
        )
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _list(self, theme: Theme) -> QListView:
        self._rows = QStandardItemModel(self)
        names = QListView(self)
        names.setObjectName("matches")
        names.setAccessibleName(self.tr("Names that fit"))
        names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        names.setUniformItemSizes(True)
        names.setModel(self._rows)
        names.setItemDelegate(MatchDelegate(theme, names))
        names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.setMinimumWidth(60)
        return names


def small_label(tone: str, parent: QWidget) -> QLabel:
    """Make a label for a few plain words below a field."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    label.setFont(interface_font(11.5))
    label.setWordWrap(True)
    label.setMinimumWidth(60)
    return label
