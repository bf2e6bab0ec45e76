"""The template editor: those that ship are read, one's own are written, and set as they are."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from curator.domain.briefings.definition import Template
from curator.exporters.writing import write_atomically
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.leaves import Composition
from curator.gui.briefing.parts.panel import Panel, label, repaint_tone, scrolled
from curator.gui.briefing.shaping.code import Code
from curator.gui.briefing.shaping.variables import Variables
from curator.gui.briefing.words import template_word
from curator.gui.codebook.fields import LineField
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_to_open, ask_to_save
from curator.gui.messages import isolated
from curator.gui.style.flow import Flow
from curator.services.briefings import templates

_LINE = re.compile(r"\b(\d+)\b")


class TemplatePanel(Panel):
    """What is written is on the page at once; it is kept when the editor is left, as one edit."""

    width_wanted = 640

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._own: Template | None = None  # None: one that ships
        self._showing = False
        self.entitle(self.tr("Template"))
        self.name = LineField(self.tr("Name of the template"), self)
        self.told = label("", self, "muted", 12)
        self.code = Code(context.theme, self)
        self.code.setAccessibleName(self.tr("Text of the template"))
        self.fault = label("", self, "muted", 12)
        self.variables = Variables(self)
        self.copy = self.button(self.tr("Duplicate to edit"), self._copy)
        self.take = self.button(self.tr("Import…"), self._ask_to_open)
        self.give = self.button(self.tr("Export…"), self._ask_to_save)
        self.gone = self.button(self.tr("Remove"), self._remove)
        self._lay_out()
        self.name.left.connect(self._rename)
        self.code.textChanged.connect(self._try)
        self.variables.taken.connect(self._insert)
        desk.changed.connect(self._hear)
        desk.listed.connect(self._hear)
        context.state_changed.connect(self._allow)

    @property
    def first(self) -> QWidget:
        """The text, or the way to one that can be written."""
        return self.code if self._own is not None else self.copy

    @property
    def body(self) -> str | None:
        """The template that is being written; None where it is as it is kept."""
        if self._own is None or not self.isVisible():
            return None
        text = self.code.toPlainText()
        return text if text != self._own.body else None

    def refresh(self) -> None:
        """Show the template of the briefing on the desk."""
        here = self._desk.definition
        own = next((each for each in self._desk.templates if each.id == here.template_id), None)
        if own is not None and self._own is not None and own.id == self._own.id:
            typing = self.body is not None
            self._own = own
            self.name.begin(own.name)
            if not typing:
                self._show(own.body)
        else:
            self._own = own
            shown = own or templates.copy_of(here.template)
            self.name.reset(own.name if own else template_word(here.template))
            self._show(shown.body)
            self._tell("")
        self._allow()

    def see(self, composition: Composition) -> None:
        """Show what the names stand for now; the template could be set."""
        self._tell("")
        self.variables.show_content(composition.content)

    def complain(self, sentence: str) -> bool:
        """Say what is wrong with the template, and mark its line."""
        found = _LINE.search(sentence)
        self._tell(sentence, int(found.group(1)) if found else 0)
        return True

    def keep(self) -> None:
        """Keep what was written, as one edit."""
        if self._own is not None and self.code.toPlainText() != self._own.body:
            kept = self._desk.save_template(replace(self._own, body=self.code.toPlainText()))
            self._own = kept or self._own

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, body: str) -> None:
        if self.code.toPlainText() != body:
            self._showing = True
            self.code.setPlainText(body)
            self._showing = False

    def _allow(self) -> None:
        own, able = self._own is not None, self.context.can_write
        self.code.setReadOnly(not (own and able))
        self.name.setEnabled(own and able)
        for button in (self.copy, self.take):
            button.setEnabled(able)
        self.gone.setEnabled(own and able)
        ships = self.tr("This one ships with Curator. Duplicate it to change it.")
        self.told.setText("" if own else ships)
        self.told.setVisible(not own)

    def _try(self) -> None:
        if not self._showing and self._own is not None:
            self.trial()

    def _tell(self, sentence: str, line: int = 0) -> None:
        self.code.mark_line(line)
        self.fault.setText(sentence or self.tr("The template works."))
        repaint_tone(self.fault, "wrong" if sentence else "muted")
        self.code.setAccessibleDescription(sentence)

    def _copy(self) -> None:
        """Make one of one's own, and set the briefing by it."""
        name = self.tr("{0} (own)").format(self.name.text())
        self._keep(Template(name, self.code.toPlainText()))

    def _keep(self, template: Template) -> None:
        kept = self._desk.save_template(template)
        if kept is not None and self._desk.set(template_id=kept.id):
            self.refresh()
            self.code.setFocus()

    def _rename(self, name: str) -> None:
        if self._own is not None:
            self._desk.save_template(replace(self._own, name=name))
            self.refresh()

    def _remove(self) -> None:
        own, project = self._own, self.context.project
        if own is not None:
            self.context.attempt(lambda: templates.remove(project, own.id))
            self.context.told.emit(self.tr("Removed: {0}").format(isolated(own.name)))
            self.refresh()
            self.first.setFocus()

    def _insert(self, name: str) -> None:
        if not self.code.isReadOnly():
            self.code.insertPlainText(f"{{{{ {name} }}}}")
            self.code.setFocus()

    def _ask_to_open(self) -> None:
        question = Question(self.tr("Import a template"), self.tr("Templates (*.md *.txt *.j2)"))
        ask_to_open(self, question, lambda names: self.read(Path(names[0])))

    def read(self, path: Path) -> None:
        """Take a template from a file."""
        found = self.context.attempt(lambda: templates.read_file(path))
        if found is not None:
            self._keep(found)

    def _ask_to_save(self) -> None:
        start = self.context.project.path.with_name(f"{self.name.text()}.md")
        question = Question(self.tr("Export the template"), "Markdown (*.md)", start, "md")
        ask_to_save(self, question, lambda name: self.write(Path(name)))

    def write(self, path: Path) -> None:
        """Write the template to a file."""

        def deed() -> bool:
            write_atomically(path, self.code.toPlainText())
            return True

        if self.context.attempt(deed):
            words = self.tr("The template was written to {0}.")
            self.context.noticed.emit(words.format(isolated(str(path))), "")

    def _lay_out(self) -> None:
        top = Flow(4)
        for button in (self.copy, self.take, self.give, self.gone):
            top.addWidget(button)
        upper = QWidget(self)
        inner = QVBoxLayout(upper)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.told)
        inner.addWidget(self.code, 1)
        inner.addWidget(self.fault)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(self.variables)
        split.setSizes([420, 200])
        self.code.setMinimumHeight(120)  # in a low window all of it is scrolled
        self.variables.setMinimumHeight(110)
        page = QWidget(self)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(14, 0, 14, 0)
        whole.setSpacing(8)
        whole.addWidget(self.name)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        self.column.addWidget(scrolled(page, self), 1)
