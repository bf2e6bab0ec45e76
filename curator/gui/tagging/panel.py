"""The tagging panel: who says it, what it speaks to, and for or against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement, Stance
from curator.gui.messages import kind_word, stance_word
from curator.gui.tagging.choice import Choice
from curator.gui.tagging.matching import Known
from curator.gui.tagging.name_field import NameField
from curator.gui.theme import Theme, interface_font

WIDTH = 386
_STANCES, _KINDS = tuple(Stance), tuple(QuoteKind)


@dataclass(frozen=True, slots=True)
class Tagging:
    """What was said of a passage in the panel."""

    statement: NewStatement = field(default_factory=NewStatement)
    kind: QuoteKind = QuoteKind.DIRECT
    note: str = ""


class TaggingPanel(QWidget):
    """Asks about one passage; it keeps nothing itself."""

    saved = Signal(Tagging)
    left = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.actor = NameField(theme, self.tr("Actor"), self.tr("New actor: {0}"), self)
        self.claim = NameField(theme, self.tr("Claim"), self.tr("New claim: {0}"), self)
        self.stance = Choice(theme, self.tr("Stance"), self)
        self.kind = Choice(theme, self.tr("Kind"), self)
        self.note = QLineEdit(self)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("optional"))
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setProperty("tone", "primary")
        self._fill_choices()
        self._lay_out()
        self.actor.entered.connect(self._after_actor)
        self.claim.entered.connect(self.save)
        self.keep.clicked.connect(self.save)
        for named in (self.actor, self.claim):
            named.resized.connect(self._resize)
        self.hide()

    def begin(self, told: Tagging, actors: Sequence[Known], claims: Sequence[Known]) -> None:
        """Open, filled with what is said of the passage so far."""
        self.actor.start(told.statement.actor, actors)
        self.claim.start(told.statement.claim, claims)
        self.stance.choose(_STANCES.index(told.statement.stance))
        self.kind.choose(_KINDS.index(told.kind))
        self.note.setText(told.note)
        self._resize()
        self.show()
        self.raise_()
        self.actor.setFocus()

    def save(self) -> None:
        """Hand over what was said."""
        stance = _STANCES[self.stance.chosen]
        statement = NewStatement(self.actor.text, self.claim.text, stance)
        self.saved.emit(Tagging(statement, _KINDS[self.kind.chosen], self.note.text().strip()))

    def move_to(self, corner: QPoint) -> None:
        """Stand somewhere else."""
        self.move(corner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save at Enter, leave at Escape; nothing else gets through to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        event.accept()

    def _after_actor(self) -> None:
        if self.claim.text:
            self.save()
        else:
            self.claim.setFocus()

    def _resize(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()
        self.resize(WIDTH, layout.totalSizeHint().height())
        self.resized.emit()

    def _fill_choices(self) -> None:
        words = [f"{stance.sign} {stance_word(stance)}" for stance in _STANCES]
        self.stance.offer(words, [stance.value for stance in _STANCES], "Alt+")
        self.kind.offer([kind_word(kind) for kind in _KINDS])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 14, 14, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(9)
        rows = (
            (self.tr("Actor"), self.actor),
            (self.tr("Claim"), self.claim),
            (self.tr("Stance"), self.stance),
            (self.tr("Kind"), self.kind),
            (self.tr("Note"), self.note),
        )
        for number, (words, widget) in enumerate(rows):
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("tone", "muted")
            label.setFont(interface_font(12))
            label.setBuddy(widget)
            label.setFixedHeight(30)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, number, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.keep)
        grid.addLayout(foot, len(rows), 0, 1, 2)
        grid.setColumnStretch(1, 1)
