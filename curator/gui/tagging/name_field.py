"""A field for the name of an actor or a claim, with the known names that fit below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from curator.domain.text import folded
from curator.gui.style.line import Line
from curator.gui.tagging.match_list import MatchList, small_label
from curator.gui.tagging.matching import Match, Names, first_choice
from curator.gui.theme import Theme, interface_font

_NO_KEYS = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier


class Written(QWidget):
    """A line with a name in it, or several, and what is said of them beside it and below."""

    resized = Signal()

    def __init__(self, name: str, parent: QWidget, separator: str) -> None:
        super().__init__(parent)
        self._separator = separator
        self._guessed = False
        self.line = Line(self)
        self.line.setAccessibleName(name)
        self.badge = _badge(self.line)
        self.aside = small_label("muted", self)
        self.aside.hide()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text().strip()

    @property
    def texts(self) -> tuple[str, ...]:
        """The names that stand in the field."""
        parts = self.text.split(self._separator) if self._separator else [self.text]
        return tuple(part for part in map(str.strip, parts) if part)

    @property
    def _is_untouched(self) -> bool:
        """Whether a digit takes a name: nothing stands here, a guess, or one name all selected."""
        line = self.line
        whole = not self._separator and line.selectedText() == line.text()
        return not self.text or self._guessed or (whole and not line.isModified())

    def _begin_of_last(self) -> int:
        return self.line.text().rfind(self._separator) + 1 if self._separator else 0

    def _explain(self, why: str) -> None:
        self.aside.setText(why)
        self.line.setAccessibleDescription(why)
        if bool(why) is self.aside.isHidden():
            self.aside.setVisible(bool(why))
            self.resized.emit()

    def _show_badge(self, *, shown: bool) -> None:
        if shown is self.badge.isHidden():
            self.badge.setVisible(shown)
            self.line.setTextMargins(0, 0, self.badge.sizeHint().width() + 6 if shown else 0, 0)


class NameField(Written):
    """Takes a name as typed, or one of those that fit it.

    With a separator it takes several. Before a name is taken as new that looks like a slip of a
    known one, it asks once.
    """

    entered = Signal()  # Enter, after the row that it chose was taken
    picked = Signal()  # a digit took one of the latest

    def __init__(
        self, theme: Theme, name: str, new_words: str, parent: QWidget, separator: str = ""
    ) -> None:
        super().__init__(name, parent, separator)
        self._names = Names()
        self._proposed: Sequence[Match] = ()
        self._settled: set[str] = set()  # names that are new for sure
        self._typed = False  # whether anything came here since the names were told
        self.badge.setText(self.tr("new"))
        self.list = MatchList(theme, new_words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.aside)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.line.textEdited.connect(self._hear)
        self.line.textChanged.connect(self._mark)
        self.line.selectionChanged.connect(self._hear_selection)
        self.list.clicked.connect(self._click)
        self.list.moved.connect(self._tell)
        self.line.installEventFilter(self)

    def know(self, names: Names) -> None:
        """Begin anew with the names that are known."""
        self._names, self._typed, self._proposed = names, False, ()
        self._show_badge(shown=False)
        self._settled.clear()

    def propose(self, names: Sequence[str], new: str = "") -> None:
        """Put known names, or a new one, before those used last."""
        self._proposed = self._names.proposed(names, new)

    def guess(self, text: str, why: str) -> None:
        """Fill in a name that typing, or a digit, replaces; say below it where it comes from."""
        if text != self.text:
            self._typed = True
            self.put(text)
            self.line.selectAll()
            self._guessed = True
        self._explain(why)

    def put(self, *texts: str) -> None:
        """Show other names."""
        self.line.show_text(f"{self._separator} ".join(texts))
        self._guessed = False
        self._explain("")
        self._close()

    def doubts(self, *texts: str) -> bool:
        """Whether one of some names looks like a slip that nobody was asked about."""
        return any(folded(text) not in self._settled and self._names.near(text) for text in texts)

    def ask(self) -> bool:
        """Ask about the first name in the field that looks like a slip; tell whether any does."""
        doubtful = next((text for text in self.texts if self.doubts(text)), None)
        if doubtful is not None:
            self._settled.add(folded(doubtful))
            matches = [*self._names.near(doubtful), Match(doubtful, new=True)]
            self.line.setFocus()
            self.list.offer(matches, asking=True)
            self.resized.emit()
        return doubtful is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list, and Tab and Enter take what they stand on."""
        if event.type() is QEvent.Type.FocusOut:
            self._close()
        elif event.type() is QEvent.Type.FocusIn:
            self._offer()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key does here; tell whether it is done with."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return self._enter(as_typed=bool(held))
        if key == Qt.Key.Key_Tab:
            return not self._take()
        return not self.list.isHidden() and (self._move(key) or self._pick(event))

    def _move(self, key: int) -> bool:
        """Move in the open list, or close it; tell whether the key is for that."""
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape and not self._is_untouched:
            self._close()
            return True
        return False

    def _pick(self, event: QKeyEvent) -> bool:
        """Take one of the latest names by its digit."""
        if not self._is_untouched or event.modifiers() & ~_NO_KEYS:
            return False
        digits = {str(match.digit): match for match in self.list.matches if match.digit}
        match = digits.get(event.text())
        if match is None:
            return False
        self._typed = self._typed or match.new
        self.put(match.name)
        self.picked.emit()
        return True

    def _enter(self, *, as_typed: bool) -> bool:
        if as_typed:
            self._close()
            plain = (text for text in self.texts if not self._names.slips(text))
            self._settled.update(map(folded, plain))  # that it begins another name is meant
        if self._take() and not self.ask():
            self.entered.emit()
        return True

    def _take(self) -> bool:
        """Take the name that is stood on; tell whether nothing is left to ask about it."""
        chosen, asking = self.list.chosen, not self.list.question.isHidden()
        self._close()
        if chosen is None:
            return True
        if asking:
            self._answer(chosen)
            return True
        before = self.line.text()[: self._begin_of_last()]
        self.line.setText(f"{before} {chosen.name}".strip())
        return not (chosen.new and self.ask())

    def _answer(self, chosen: Match) -> None:
        """Put the name that was meant in the place of the one asked about."""
        asked = self.list.matches[-1].name
        parts = [chosen.name if part == asked else part for part in self.texts]
        self.put(*parts)

    def _offer(self) -> None:
        typed = self.line.text()[self._begin_of_last() :]
        if self.line.isModified():
            self._guessed = False
            self._explain("")
        begun = not self._is_untouched
        if begun:
            matches = self._names.fitting(typed) if self.line.isModified() else []
        else:
            matches = self._names.at_first(self._proposed)
        if not matches or (len(matches) == 1 and matches[0].name == typed and not matches[0].new):
            self._close()
            return
        self.list.offer(matches, first_choice(matches, typed) if begun else -1)
        self.resized.emit()

    def _click(self) -> None:
        self._take()
        self.line.setFocus()

    def _tell(self) -> None:
        """Let a screen reader know what Enter would take."""
        self.line.setAccessibleDescription(self.list.spoken)
        self._mark()
        self.resized.emit()

    def _hear_selection(self) -> None:
        """Offer names with their digits where all that stands here has just been selected."""
        if self.text and self._is_untouched and self.line.hasFocus() and self.list.isHidden():
            self._offer()

    def _hear(self) -> None:
        self._typed = True
        self._offer()
        self._mark()

    def _mark(self) -> None:
        """Show beside the name whether it would be made."""
        chosen = self.list.chosen
        typed = self.texts if chosen is None else self.texts[:-1]
        new = self._typed and (
            (chosen is not None and chosen.new) or not all(map(self._names.knows, typed))
        )
        self._show_badge(shown=new)

    def _close(self) -> None:
        if not self.list.isHidden():
            self.list.hide()
            self.list.question.hide()
            self._mark()
            made = "" if self.badge.isHidden() else self.tr("a new name, which Enter makes")
            self.line.setAccessibleDescription(made)
            self.resized.emit()


def _badge(line: QLineEdit) -> QLabel:
    """Put a word at the end of a line, to be shown now and then."""
    badge = QLabel(line)
    badge.setTextFormat(Qt.TextFormat.PlainText)
    badge.setProperty("tone", "accent")
    badge.setFont(interface_font(11.5))
    row = QHBoxLayout(line)
    row.setContentsMargins(8, 0, 9, 0)
    row.addStretch(1)
    row.addWidget(badge)
    badge.hide()
    return badge
