"""The desk: which briefing is worked on, and what is done to it, each deed one edit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from curator.domain.briefings.definition import (
    Definition,
    Scope,
    SectionKind,
    SectionPlan,
    Template,
)
from curator.domain.briefings.masks import Redaction
from curator.domain.edits import Change
from curator.gui.briefing.marks import Own
from curator.gui.context import Context
from curator.services.briefings import definitions, redactions, templates

OF_BRIEFINGS = ("briefing", "section", "judgement", "judgement_claim")
_AROUND = (*OF_BRIEFINGS, "template", "redaction", "mask", "export")


class Desk(QObject):
    """Holds one briefing; where nothing is saved, one on the whole project.

    The first change of that one keeps it, where the project can be written to.
    """

    changed = Signal()  # another briefing lies here, or the same one was changed
    listed = Signal()  # the briefings, templates or redactions there are, are others

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.saved: list[Definition] = []
        self.templates: list[Template] = []
        self.redactions: list[Redaction] = []
        self.definition = Definition("")
        self.lying = 0  # another number whenever another briefing is put here
        self._grown: set[int] = set()  # those that a first change made of the unsaved one
        self._load()
        self.choose(self.saved[-1].id if self.saved else 0)
        context.news.changed.connect(self._hear)

    def choose(self, briefing_id: int) -> None:
        """Put another briefing on the desk; 0 is the one on the whole project."""
        self.lying += 1
        self._lay(briefing_id)

    def _lay(self, briefing_id: int) -> None:
        found = next((each for each in self.saved if each.id == briefing_id), None)
        project = self._context.project
        self.definition = found or definitions.of_project(project)
        self.changed.emit()

    def change(self, wanted: Definition) -> bool:
        """Change the briefing; tell whether that could be done."""
        if wanted == self.definition:
            return True
        context = self._context
        if not context.can_write:
            self.definition = wanted  # until another one is chosen: to be looked at and exported
            self.changed.emit()
            return True
        kept = context.attempt(lambda: definitions.save(context.project, wanted))
        if kept is None:
            self.changed.emit()  # so that the fields show what stands
            return False
        if not self.definition.id:
            self._grown.add(kept.id)
        self._take(kept)
        return True

    def set(self, **fields: Any) -> bool:
        """Change fields of the briefing."""
        return self.change(replace(self.definition, **fields))

    def set_section(self, kind: SectionKind, **fields: Any) -> bool:
        """Change fields of one section."""
        sections = (
            replace(each, **fields) if each.kind is kind else each
            for each in self.definition.sections
        )
        return self.set(sections=tuple(sections))

    def order_sections(self, kinds: Iterable[SectionKind]) -> bool:
        """Bring the sections in another order."""
        known = {each.kind: each for each in self.definition.sections}
        return self.set(sections=tuple(known[kind] for kind in kinds))

    def write(self, own: Own, text: str) -> bool:
        """Put a text of the writer in its place."""
        return self.set_section(own.kind, **{own.part: text})

    def section(self, kind: SectionKind) -> SectionPlan:
        """Give a section of the briefing."""
        return next(each for each in self.definition.sections if each.kind is kind)

    def add(self, title: str) -> None:
        """Make a new briefing on the whole project."""
        project = self._context.project
        self._keep(definitions.of_project(project, title))

    def add_on(self, scope: Scope) -> None:
        """Make a new briefing on a scope."""
        project = self._context.project
        self._keep(replace(definitions.of_project(project), scope=scope))

    def copy(self, title: str) -> None:
        """Make a briefing like this one, under another title."""
        project, here = self._context.project, self.definition
        if here.id:
            kept = self._context.attempt(lambda: definitions.copy(project, here.id, title))
            self.lying += 1
            self._take(kept)
        else:
            self._keep(replace(here, title=title))

    def remove(self) -> None:
        """Remove the briefing; the one before it is put on the desk."""
        project, here = self._context.project, self.definition.id
        if here:
            self._context.attempt(lambda: definitions.remove(project, here))

    def template_name(self) -> str:
        """Give the name of the template of the briefing, where a person made it."""
        wanted = self.definition.template_id
        return next((each.name for each in self.templates if each.id == wanted), "")

    def redaction(self) -> Redaction | None:
        """Give the redaction of the briefing."""
        wanted = self.definition.redaction_id
        return next((each for each in self.redactions if each.id == wanted), None)

    def save_template(self, template: Template) -> Template | None:
        """Keep a template, and set the briefing by it."""
        project = self._context.project
        return self._context.attempt(lambda: templates.save(project, template))

    def save_redaction(self, redaction: Redaction) -> Redaction | None:
        """Keep a redaction."""
        project = self._context.project
        return self._context.attempt(lambda: redactions.save(project, redaction))

    def _keep(self, wanted: Definition) -> None:
        project = self._context.project
        self.lying += 1
        self._take(self._context.attempt(lambda: definitions.save(project, wanted)))

    def _take(self, kept: Definition | None) -> None:
        if kept is not None:
            self.definition = kept
            self._context.news.tell()  # in this turn, so that the page is composed once for it
            self.changed.emit()

    def _load(self) -> None:
        project, attempt = self._context.project, self._context.attempt
        self.saved = attempt(lambda: definitions.all_of(project)) or []
        self.templates = attempt(lambda: templates.all_of(project)) or []
        self.redactions = attempt(lambda: redactions.all_of(project)) or []

    def _take_up(self, change: Change) -> None:
        """Put a briefing on the empty desk that came just now, as by redo."""
        new = change.ids.get("briefing", frozenset())
        found = [each.id for each in self.saved if each.id in new]
        if self._grown.intersection(found):
            self._lay(found[-1])
        elif found:
            self.choose(found[-1])
        elif change.touches("template", "redaction", "mask"):
            self._lay(0)

    def _hear(self, change: Change) -> None:
        """Follow what was done elsewhere, or taken back."""
        if not change.touches(*_AROUND):
            return
        before = self.definition
        self._load()
        self.listed.emit()
        if not before.id:
            self._take_up(change)
            return
        found = next((each for each in self.saved if each.id == before.id), None)
        if found is None and before.id in self._grown:
            self._lay(0)  # its first change was taken back
        elif found is None:
            self.choose(self.saved[-1].id if self.saved else 0)
        elif found != before or change.touches("template", "redaction", "mask", "export"):
            self.definition = found
            self.changed.emit()
