"""The log of what was exported: which file, when, and whether it stands as it was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from curator.domain.briefings.exports import Export, Format
from curator.domain.briefings.findings import Report
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.leaving.findings import summary, trouble_lines
from curator.gui.briefing.leaving.writing import ExportWork
from curator.gui.briefing.parts.lines import lines
from curator.gui.briefing.parts.panel import Panel, label
from curator.gui.briefing.words import format_word
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_for_folder, ask_to_open
from curator.gui.messages import isolated
from curator.gui.style.flow import Flow
from curator.gui.tasks import Asking
from curator.services.briefings import exporting
from curator.services.project import Project

_EXPORT = Qt.ItemDataRole.UserRole


class LogPanel(Panel):
    """Lists the exports, the newest in front; each can be shown in its folder and verified."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self.entitle(self.tr("What was exported"))
        self.list = lines(self.tr("Exports, the newest first"), self)
        context.hint(self.list, "exports")
        self.told = label("", self, "", 12.5)
        self.findings = lines(self.tr("What is wrong with the export"), self)
        self.findings.hide()
        self.folder = self.button(self.tr("Show in folder"), self._show_folder)
        self.check = self.button(self.tr("Verify"), self._verify_current)
        self.other = self.button(self.tr("Verify a file…"), self.ask)
        self.vault = self.button(self.tr("Verify a vault…"), self.ask_vault)
        self._work = ExportWork(context, self)
        project = context.project
        self._asking = Asking[Path](
            lambda path: _verified(project, path), self._tell, self._say, self
        )
        self.list.itemActivated.connect(self._verify_current)
        context.news.settled.connect(self._hear)
        self._lay_out()

    @property
    def first(self) -> QWidget:
        """The list, or the way back where nothing was exported."""
        return self.list if self.list.count() else self.back

    @property
    def idle(self) -> bool:
        """Whether nothing is being verified."""
        return self._asking.idle

    def refresh(self) -> None:
        """Show the exports."""
        project, row = self.context.project, self.list.currentRow()
        every = self.context.attempt(lambda: exporting.log(project)) or []
        titles = {each.id: each.title for each in self._desk.saved}
        self.list.clear()
        for each in every:
            item = QListWidgetItem(_line(each, titles.get(each.briefing_id or 0, "")))
            item.setData(_EXPORT, each.path)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(every) - 1))
        for button in (self.folder, self.check):
            button.setEnabled(bool(every))
        if not every:
            keys = self.context.actions.keys_of("briefing.export")
            words = self.tr("Nothing was exported as yet. Press {0} to export a briefing.")
            self._say(words.format(keys))

    def close_down(self) -> None:
        """Wait for no verdict any more."""
        self._asking.leave()

    def verify(self, path: Path) -> None:
        """Look whether each quote of a file stands in its original as cited."""
        self.findings.hide()
        self._say(self.tr("Verifying {0}…").format(isolated(path.name)))
        self._asking.ask(path)

    def _tell(self, report: Report) -> None:
        self._say(summary(report))
        self.findings.clear()
        for line in trouble_lines(report):
            self.findings.addItem(line)
        self.findings.setVisible(bool(report.findings))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    @property
    def _path(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_EXPORT)) if item is not None else ""

    def _show_folder(self) -> None:
        if self._path:
            self._work.show_folder(self._path)

    def _verify_current(self) -> None:
        if self._path:
            self.verify(Path(self._path))

    def ask(self) -> None:
        """Ask which file is to be verified."""
        start = self.context.project.path.parent
        question = Question(self.tr("Verify an export"), "", start)
        ask_to_open(self, question, lambda names: self.verify(Path(names[0])))

    def ask_vault(self) -> None:
        """Ask for the folder of the vault that is to be verified."""
        start = self.context.project.path.parent
        question = Question(self.tr("Verify a vault"), "", start)
        ask_for_folder(self, question, lambda names: self.verify(Path(names[0])))

    def _lay_out(self) -> None:
        inner, row = QVBoxLayout(), Flow(4)
        inner.setContentsMargins(14, 0, 14, 0)
        inner.addLayout(row)
        for button in (self.check, self.folder, self.other, self.vault):
            row.addWidget(button)
        self.told.setContentsMargins(14, 0, 14, 0)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(inner)
        self.column.addWidget(self.told)
        self.column.addWidget(self.findings, 1)


def _verified(project: Project, path: Path) -> Report:
    from curator.services.proofs.verifying import verify

    return verify(project, path)


def _line(export: Export, title: str) -> str:
    at = QDateTime.fromSecsSinceEpoch(int(export.at.timestamp()))
    when = QLocale().toString(at, QLocale.FormatType.ShortFormat)
    kind = format_word(Format(export.format)) if export.format in set(Format) else export.format
    told = [isolated(Path(export.path).name), f"{when} · {kind}", isolated(title) if title else ""]
    return "\n".join(filter(None, told))  # titles on lines of their own, else Qt elides long ones
