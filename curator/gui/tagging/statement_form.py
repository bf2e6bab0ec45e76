"""The form of one statement: who says it, what it speaks to, for or against, and to whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.domain.lists.choices import Choices
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.gui.messages import isolated, stance_word
from curator.gui.tagging.choice import Choice
from curator.gui.tagging.matching import Names
from curator.gui.tagging.name_field import NameField
from curator.gui.tagging.rows import Rows
from curator.gui.tagging.told import Guess
from curator.gui.theme import Theme
from curator.services.suggesting.claims import new_wording

STANCES = tuple(Stance)


class StatementForm(QWidget):
    """Shows one statement and reads it back; it keeps nothing itself."""

    entered = Signal()  # nothing more is missing
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        new_actor = self.tr("New actor: {0}")
        self.actor = NameField(theme, self.tr("Actor"), new_actor, self)
        self.claim = NameField(theme, self.tr("Claim"), self.tr("New claim: {0}"), self)
        self.stance = Choice(theme, self.tr("Stance"), self)
        self.parties = {
            role: NameField(theme, words, new_actor, self, ";")
            for role, words in (
                (PartyRole.TARGET, self.tr("Target")),
                (PartyRole.ADDRESSEE, self.tr("Addressee")),
                (PartyRole.QUOTED_BY, self.tr("Quoted by")),
            )
        }
        words = [f"{stance.sign} {stance_word(stance)}" for stance in STANCES]
        self.stance.offer(words, [stance.value for stance in STANCES], "Alt+")
        self._lay_out()
        for named in self._named():
            named.resized.connect(self.resized)
        for party in self.parties.values():
            party.line.setPlaceholderText(self.tr("names, with ; between them"))
            party.entered.connect(self.entered)
        self.actor.entered.connect(self._after_actor)
        self.actor.picked.connect(self._after_digit)
        self.claim.entered.connect(self.entered)

    def know(self, actors: Names, claims: Names) -> None:
        """Begin anew with the names that are known."""
        for named in self._named():
            named.know(claims if named is self.claim else actors)

    def guess(self, guess: Guess, known: Choices) -> None:
        """Fill in the actor where there is none yet, and propose claims."""
        self.claim.propose(guess.claims, "" if known.claims else new_wording(guess.passage))
        if guess.actor and self.actor.text in ("", guess.actor):
            found = self.tr("found as {0}").format(isolated(f"“{guess.found_as}”"))
            self.actor.guess(guess.actor, found if guess.found_as else "")

    def put(self, said: NewStatement) -> None:
        """Show another statement."""
        self.actor.put(said.actor)
        self.claim.put(said.claim)
        self.stance.choose(STANCES.index(said.stance))
        for role, field in self.parties.items():
            field.put(*(name for each, name in said.parties if each is role))

    @property
    def said(self) -> NewStatement:
        """The statement as it is shown."""
        parties = [(role, name) for role, field in self.parties.items() for name in field.texts]
        stance = STANCES[self.stance.chosen]
        return NewStatement(self.actor.text, self.claim.text, stance, tuple(parties))

    def doubts(self, said: NewStatement) -> bool:
        """Whether a name in a statement looks like a slip that nobody was asked about."""
        others = [name for _, name in said.parties]
        return self.actor.doubts(said.actor, *others) or self.claim.doubts(said.claim)

    def ask(self) -> bool:
        """Ask about the first name that looks like a slip; tell whether any does."""
        return any(named.ask() for named in self._named())

    def unfold(self, *, shown: bool) -> None:
        """Show or hide the further actors."""
        for party in self.parties.values():
            self.rows.show_row(party, shown=shown)

    def fit(self, width: int) -> None:
        """Make do with a width."""
        self.stance.fit(self.rows.fit(width))

    def _named(self) -> list[NameField]:
        return [self.actor, self.claim, *self.parties.values()]

    def _after_actor(self) -> None:
        if self.claim.text:
            self.entered.emit()
        else:
            self.claim.setFocus()

    def _after_digit(self) -> None:
        (self.actor if self.claim.text else self.claim).setFocus()

    def _lay_out(self) -> None:
        self.rows = Rows(self)
        self.rows.add(self.tr("Actor"), self.actor)
        self.rows.add(self.tr("Claim"), self.claim)
        self.rows.add(self.tr("Stance"), self.stance)
        for party in self.parties.values():
            self.rows.add(party.line.accessibleName(), party)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
