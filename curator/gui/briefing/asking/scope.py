"""Choosing what a briefing takes in: dates, words, and the facets of the quotes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.domain.briefings.definition import Scope, check_scope
from curator.domain.dates import PartialDate
from curator.domain.errors import CuratorError
from curator.domain.lists.statements import Narrowing
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.panel import Panel, label
from curator.gui.codebook.fields import LineField
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.quotes.facets import Facets
from curator.gui.tasks import Asking
from curator.services.briefings import definitions
from curator.services.lists import statements


class ScopePanel(Panel):
    """Each choice is one edit; words are kept when their field is left."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._showing = False
        self.entitle(self.tr("What the briefing takes in"))
        self.since = LineField(self.tr("Published since"), self)
        self.until = LineField(self.tr("Published until"), self)
        self.wrong = label("", self, "wrong")
        self.wrong.hide()
        self.facets = Facets(context, self)
        self.facets.lets_go = False  # Escape leaves the panel
        context.hint(self.facets, "scope")
        context.hint(self.facets.filter, "scope-words")
        self.facets.filter.setPlaceholderText(self.tr("With these words"))
        self.facets.filter.setAccessibleName(self.tr("Words that the quotes have"))
        project = context.project
        self._tallies = Asking[Narrowing](
            lambda wanted: statements.tallies(project, wanted),
            self.facets.show_tallies,
            context.troubled.emit,
            self,
        )
        self._lay_out()
        for field in (self.since, self.until):
            field.setPlaceholderText("YYYY-MM-DD")
            field.left.connect(self._take_dates)
        self.facets.narrowed.connect(self._narrow)
        self.facets.filter.editingFinished.connect(self._keep)
        desk.changed.connect(self._hear)

    @property
    def first(self) -> QWidget:
        """The list of the facets."""
        return self.facets.view

    def refresh(self) -> None:
        """Show the scope of the briefing."""
        scope, project = self._desk.definition.scope, self.context.project
        self.since.begin(str(scope.since or ""))
        self.until.begin(str(scope.until or ""))
        wanted = self.context.attempt(lambda: definitions.narrowing_of(project, scope))
        if wanted is not None and wanted != self.facets.wanted:
            self._showing = True
            self.facets.narrow(wanted)
            self._showing = False
        self._tallies.ask(self.facets.wanted)

    def close_down(self) -> None:
        """Wait for no counts any more."""
        self._tallies.leave()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _narrow(self, wanted: Narrowing) -> None:
        if self._showing:
            return
        self._tallies.ask(wanted)
        if not self.facets.filter.hasFocus():
            self._keep()

    def _keep(self) -> None:
        """Keep the facets as they are chosen."""
        project, before = self.context.project, self._desk.definition.scope
        wanted = self.facets.wanted
        chosen = self.context.attempt(lambda: definitions.scope_of(project, wanted))
        if chosen is not None:
            self._set(replace(chosen, since=before.since, until=before.until))

    def _take_dates(self, _: str = "") -> None:
        try:
            dates = [_date(field.text()) for field in (self.since, self.until)]
            scope = check_scope(
                replace(self._desk.definition.scope, since=dates[0], until=dates[1])
            )
        except CuratorError as error:
            self.wrong.setText(sentence_of(error))
            self.wrong.show()
        else:
            self.wrong.hide()
            self._set(scope)

    def _set(self, scope: Scope) -> None:
        if scope != self._desk.definition.scope:
            self._desk.set(scope=scope)

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        dates.setContentsMargins(12, 0, 12, 0)
        dates.setSpacing(6)
        dates.addWidget(label(self.tr("from"), self))
        dates.addWidget(self.since, 1)
        dates.addWidget(label(self.tr("to"), self))
        dates.addWidget(self.until, 1)
        self.column.addLayout(dates)
        self.wrong.setContentsMargins(14, 0, 14, 0)
        self.column.addWidget(self.wrong)
        self.column.addWidget(self.facets, 1)


def _date(text: str) -> PartialDate | None:
    return PartialDate.parse(text.strip()) if text.strip() else None
