"""The tagging panel: all that is said in one passage, statement by statement."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.domain.lists.choices import Choices, Offer
from curator.domain.statements import NewStatement, StatementRevision
from curator.domain.text import folded
from curator.gui.style.flow import Flow
from curator.gui.tagging.matching import Names
from curator.gui.tagging.quote_form import QuoteForm
from curator.gui.tagging.statement_form import StatementForm
from curator.gui.tagging.tabs import Tabs
from curator.gui.tagging.told import Guess, Tagging
from curator.gui.theme import Theme

_SIDE, _BAR = 13, 11  # pixels at the sides, and for a scroll bar
_NOTHING = StatementRevision(NewStatement())
_NO_GUESS = Guess()


class TaggingPanel(QWidget):
    """Asks about one passage; it keeps nothing itself."""

    saved = Signal(Tagging)
    left = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("What is said in the passage"))
        self._said = [_NOTHING]
        self._at = 0
        self.form = StatementForm(theme, self)
        self.actor, self.claim, self.stance = self.form.actor, self.form.claim, self.form.stance
        self.quote = QuoteForm(theme, self)
        self.kind, self.note = self.quote.kind, self.quote.note
        self.form.rows.line_up(self.quote.rows)
        self.tabs = Tabs(theme, self)
        self.more = self._button(self.tr("Details"))
        self.more.setCheckable(True)
        self.add = self._button(self.tr("Add statement"))
        self.keep = self._button(self.tr("Keep"), "primary")
        self._lay_out()
        self._connect()
        self._unfold()
        self.hide()

    def begin(self, told: Tagging, choices: Choices, guess: Guess = _NO_GUESS) -> None:
        """Open, filled with what is said of the passage so far."""
        self.form.know(Names(choices.actors), Names(choices.claims))
        self.quote.tags.know(Names(Offer(tag, (), (folded(tag),)) for tag in choices.tags))
        self._said, self._at = list(told.statements) or [_NOTHING], 0
        self.quote.put(told.kind, told.note, told.event_date)
        self.quote.tags.put(*told.tags)
        parties = any(statement.said.parties for statement in told.statements)
        self.more.setChecked(self.more.isChecked() or bool(told.tags or told.event_date or parties))
        self._show(0)
        self.form.guess(guess, choices)
        self.show()
        self.raise_()
        self.actor.setFocus()
        self.actor.line.selectAll()  # so that typing replaces a name

    def ask_missing(self) -> None:
        """Go to the first field that a statement cannot do without and that is empty."""
        self._focus(self.claim if self.actor.text and not self.claim.text else self.actor)

    def save(self) -> None:
        """Hand over what was said; where something cannot be kept so, ask about that first."""
        self._read()
        if self._is_doubtful():
            return
        if not self.quote.check():
            self.more.setChecked(True)
            self._focus(self.quote.date)
            return
        kept = [one for one in self._said if one.id is not None or says_something(one.said)]
        kind, note, date = self.quote.noted
        self.saved.emit(Tagging(tuple(kept), kind, note, date, self.quote.tags.texts))

    def another(self) -> None:
        """Add a statement, where the one that is shown says something."""
        self._read()
        if says_something(self._said[self._at].said):
            self._said.append(_NOTHING)
            self._show(len(self._said) - 1)
        self._focus(self.actor)

    def drop(self) -> None:
        """Take the shown statement away."""
        del self._said[self._at]
        self._said = self._said or [_NOTHING]
        self._show(min(self._at, len(self._said) - 1))
        self._focus(self.actor)

    def step(self, by: int) -> None:
        """Show the next statement, or the one before; past the last comes the first."""
        self._turn_to((self._at + by) % len(self._said))

    def height_at(self, width: int) -> int:
        """Tell how high all of it is at a width, and lay it out for that."""
        for part in (self.form, self.quote):
            part.fit(width - 2 - 2 * _SIDE - _BAR)
        for each in self.findChildren(QWidget):  # or Qt counts what was shown a moment ago
            each.ensurePolished()
            each.updateGeometry()
        body = self._body.layout()
        assert body is not None
        inner = width - 2
        high = body.heightForWidth(inner) if body.hasHeightForWidth() else 0
        foot = self._foot.heightForWidth(inner)
        return max(high, body.totalSizeHint().height()) + foot + 2

    def stand(self, place: QRect) -> None:
        """Stand somewhere else, with what has the keys in sight."""
        self.height_at(place.width())
        self.setGeometry(place)
        focus = QApplication.focusWidget()
        if focus is not None and self._body.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus.parentWidget() or focus, 0, 8)
            self._scroll.ensureWidgetVisible(focus, 0, 8)  # first of all what is typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save at Enter, leave at Escape; nothing else gets through to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        event.accept()

    def _is_doubtful(self) -> bool:
        """Whether some name looks like a slip; the person is asked about it in its field."""
        for number, one in enumerate(self._said):
            if self.form.doubts(one.said):
                self._turn_to(number)
                self.more.setChecked(self.more.isChecked() or bool(one.said.parties))
                return self.form.ask()
        return False

    def _read(self) -> None:
        self._said[self._at] = StatementRevision(self.form.said, self._said[self._at].id)

    def _turn_to(self, number: int) -> None:
        self._read()
        self._show(number)
        self._focus(self.actor)

    def _show(self, number: int) -> None:
        self._at = number
        self.form.put(self._said[number].said)
        self.tabs.show_statements([one.said for one in self._said], number)
        self.tabs.setVisible(len(self._said) > 1)
        self.resized.emit()

    def _focus(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def _unfold(self) -> None:
        self.form.unfold(shown=self.more.isChecked())
        self.quote.unfold(shown=self.more.isChecked())
        self.more.setText(self.tr("Less") if self.more.isChecked() else self.tr("Details"))
        self.resized.emit()

    def _connect(self) -> None:
        self.form.entered.connect(self.save)
        self.quote.entered.connect(self.save)
        self.keep.clicked.connect(self.save)
        self.add.clicked.connect(self.another)
        self.more.toggled.connect(self._unfold)
        self.tabs.chosen.connect(self._turn_to)
        self.tabs.remove.clicked.connect(self.drop)
        for part in (self.form, self.quote):
            part.resized.connect(self.resized)

    def _button(self, words: str, tone: str = "flat") -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("tone", tone)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._body = QWidget(self)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(_SIDE, _SIDE, _SIDE, 4)
        body.setSpacing(8)
        for part in (self.tabs, self.form, self.quote):
            body.addWidget(part)
        body.addStretch(1)
        self._foot = self._make_foot()
        self._scroll = self._make_scroll(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def _make_scroll(self, body: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        body.setAutoFillBackground(False)  # which the line before has switched on
        return area

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        others = Flow(2)  # below one another where there is little room
        others.addWidget(self.more)
        others.addWidget(self.add)
        row = QHBoxLayout(foot)
        row.setContentsMargins(_SIDE - 6, 4, _SIDE, 10)
        row.setSpacing(2)
        row.addLayout(others, 1)
        row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        return foot


def says_something(said: NewStatement) -> bool:
    """Whether a statement names anyone or anything."""
    return bool(said.actor or said.claim or said.parties)
