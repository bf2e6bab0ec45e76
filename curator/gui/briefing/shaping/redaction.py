"""The masks: who is not to be named in what leaves the house, and what stands there instead."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from curator.domain.briefings.masks import Mask, Redaction
from curator.domain.text import folded
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.leaving.foreseeing import Foreseeing
from curator.gui.briefing.parts.leaves import Composition
from curator.gui.briefing.parts.panel import Panel, head, label, scrolled
from curator.gui.briefing.shaping.masks import MaskRows
from curator.gui.codebook.fields import LineField
from curator.gui.context import Context
from curator.gui.messages import isolated
from curator.gui.style.picker import Picker
from curator.gui.tagging.matching import Names
from curator.gui.tagging.name_field import NameField
from curator.services import actors
from curator.services.briefings import redactions
from curator.services.lists import choices


class RedactionPanel(Panel):
    """Each change is one edit; what it does shows on the page and in the lines below."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self.entitle(self.tr("Masks"))
        self.picker = Picker(self.tr("Masks of the briefing"), self)
        self.name = LineField(self.tr("Name of the masks"), self)
        self.told = label("", self, "muted", 12)
        self.actor = NameField(context.theme, self.tr("Mask an actor"), self.tr("Word: {0}"), self)
        self.actor.line.setPlaceholderText(self.tr("Mask an actor, or a word"))
        self.rows = MaskRows(self)
        self.foreseeing = Foreseeing(context, self)
        self.add = self.button(self.tr("New"), self._add)
        self.gone = self.button(self.tr("Remove"), self._remove)
        self._lay_out()
        self.picker.activated.connect(lambda: desk.set(redaction_id=self.picker.currentData()))
        self.name.left.connect(lambda text: self._change(name=text))
        self.actor.entered.connect(self._mask)
        self.actor.picked.connect(self._mask)
        self.rows.changed.connect(lambda masks: self._change(masks=masks))
        desk.changed.connect(self._hear)
        desk.listed.connect(self._hear)
        context.state_changed.connect(self._allow)

    @property
    def first(self) -> QWidget:
        """The field for one more actor, or the way to masks at all."""
        return self.actor if self._desk.redaction() is not None else self.add

    def refresh(self) -> None:
        """Show the masks of the briefing on the desk."""
        here = self._desk.redaction()
        silence = QSignalBlocker(self.picker)
        self.picker.clear()
        self.picker.addItem(self.tr("nobody is masked"), None)
        for each in self._desk.redactions:
            self.picker.addItem(each.name, each.id)
        self.picker.setCurrentIndex(self.picker.findData(here.id) if here else 0)
        silence.unblock()
        for part in (self.name, self.actor, self.rows, self.gone):
            part.setVisible(here is not None)
        self.told.setText(self._words(here))
        if here is not None:
            self.name.begin(here.name)
            project = self.context.project
            known = self.context.attempt(lambda: choices.all_of(project))
            self.actor.know(Names(known.actors if known else ()))
            every = self.context.attempt(lambda: actors.all_of(project)) or []
            self.rows.show_masks(here.masks, {each.id: each.name for each in every})
        self.foreseeing.look(self._desk.definition)
        self._allow()

    def see(self, composition: Composition) -> None:
        """Look again at what is masked."""
        self.foreseeing.look(composition.wanted.definition)

    def close_down(self) -> None:
        """Wait for no answer any more."""
        self.foreseeing.leave()

    def _words(self, here: Redaction | None) -> str:
        if here is None:
            return self.tr(
                "Everybody is named as they are. New masks replace actors by their role or a "
                "pseudonym, or leave out what they say, in whatever is exported."
            )
        if not here.masks:
            return self.tr("Nobody is masked as yet. Type the name of an actor, or a word.")
        return ""

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _add(self) -> None:
        numbers = len(self._desk.redactions) + 1
        made = self._desk.save_redaction(Redaction(self.tr("Masks {0}").format(numbers)))
        if made is not None:
            self._desk.set(redaction_id=made.id)
            self.refresh()
            self.actor.setFocus()

    def _mask(self) -> None:
        """Mask who was typed; what is no actor is taken for a word."""
        typed, here = self.actor.text, self._desk.redaction()
        if here is None or not typed:
            return
        project, wanted = self.context.project, folded(typed)
        every = self.context.attempt(lambda: actors.all_of(project)) or []
        known = (a for a in every if wanted in map(folded, (a.name, *a.aliases)))
        actor = next(known, None)
        mask = Mask(actor_id=actor.id) if actor else Mask(word=typed)
        self.actor.put("")
        self._desk.save_redaction(redactions.cover(here, mask))

    def _change(self, *, name: str = "", masks: tuple[Mask, ...] | None = None) -> None:
        here = self._desk.redaction()
        if here is not None:
            kept = here.masks if masks is None else masks
            self._desk.save_redaction(replace(here, name=name or here.name, masks=kept))
            self.refresh()

    def _remove(self) -> None:
        here, project = self._desk.redaction(), self.context.project
        if here is not None:
            self.context.attempt(lambda: redactions.remove(project, here.id))
            self.context.told.emit(self.tr("Removed: {0}").format(isolated(here.name)))
            self.add.setFocus()

    def _allow(self) -> None:
        for part in (self.name, self.actor, self.rows, self.add, self.gone):
            part.setEnabled(self.context.can_write)
        self.told.setVisible(bool(self.told.text()))

    def _lay_out(self) -> None:
        page = QWidget(self)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.picker, 1)
        top.addWidget(self.add)
        top.addWidget(self.gone)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(14, 0, 14, 0)
        inner.setSpacing(8)
        inner.addLayout(top)
        for part in (self.name, self.told, self.actor, self.rows):
            inner.addWidget(part)
        inner.addWidget(head(self.tr("What they do to this briefing"), self))
        inner.addWidget(self.foreseeing)
        inner.addStretch(1)
        self.column.addWidget(scrolled(page, self), 1)
