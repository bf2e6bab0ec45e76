"""The export: as what, where, by which masks; what it will do is said before it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from curator.domain.briefings.definition import Profile
from curator.domain.briefings.exports import Choice, Export, Format
from curator.domain.text import tidy
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.leaving.foreseeing import Foreseeing
from curator.gui.briefing.leaving.question import Question
from curator.gui.briefing.leaving.writing import ExportWork
from curator.gui.briefing.parts.leaves import Composition
from curator.gui.briefing.parts.panel import Panel, head, label, scrolled
from curator.gui.briefing.words import format_word, profile_word
from curator.gui.context import Context
from curator.gui.dialogs.files import Question as FileQuestion
from curator.gui.dialogs.files import ask_for_folder, ask_to_save
from curator.gui.language.errors import sentence_of
from curator.gui.messages import isolated
from curator.gui.style.line import Line
from curator.gui.style.picker import Picker


class ExportPanel(Panel):
    """Writes the briefing on the desk; nothing is written over that somebody has edited."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._place_of: int | None = None  # the briefing that the place was proposed for
        self.entitle(self.tr("Export the briefing"))
        self.format = self._picker(self.tr("Format"))
        for each in Format:
            self.format.addItem(format_word(each), each)
        self.profile = self._picker(self.tr("Markdown"))
        for dialect in Profile:
            self.profile.addItem(profile_word(dialect), dialect)
        self.redaction = self._picker(self.tr("Masks"))
        self.place = Line(self)
        self.place.shows_end = True
        self.place.setAccessibleName(self.tr("File to write"))
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setAccessibleName(self.tr("Choose the file to write"))
        self.foreseeing = Foreseeing(context, self)
        self.question = Question(self)
        self.wrong = label("", self, "wrong", 12)
        self.wrong.hide()
        self.go = QPushButton(self.tr("Export"), self)
        self.go.setProperty("tone", "primary")
        self.go.setAutoDefault(True)
        self.work = ExportWork(context, self)
        self._lay_out()
        self._connect()

    @property
    def first(self) -> QWidget:
        """The format."""
        return self.format

    def refresh(self) -> None:
        """Show how the briefing on the desk leaves."""
        here = self._desk.definition
        silence = QSignalBlocker(self.redaction)
        self.redaction.clear()
        self.redaction.addItem(self.tr("nobody is masked"), None)
        for each in self._desk.redactions:
            self.redaction.addItem(each.name, each.id)
        self.redaction.setCurrentIndex(max(self.redaction.findData(here.redaction_id), 0))
        silence.unblock()
        self.profile.setCurrentIndex(self.profile.findData(here.profile))
        if self._place_of != here.id or not self.place.text():
            self._place_of = here.id
            self._propose()
        self._show_profile()
        self.foreseeing.look(here)

    def see(self, composition: Composition) -> None:
        """Look again at what would be masked."""
        self.foreseeing.look(composition.wanted.definition)

    def close_down(self) -> None:
        """Wait for nothing any more."""
        self.work.leave()
        self.foreseeing.leave()

    def export(self, choice: Choice = Choice.ASK) -> None:
        """Write it."""
        text = self.place.text().strip()
        if not text:
            self._complain(self.tr("Say which file is to be written."))
            return
        self._complain("")
        self.question.hide()
        path = self.context.project.path.parent / Path(text).expanduser()
        wanted = Format(self.format.currentData())
        self.work.start(self._desk.definition, path, wanted, choice)

    def _propose(self) -> None:
        """Propose the place of the last export of this format, else one beside the project."""
        wanted = Format(self.format.currentData())
        last = self.work.last_place(self._desk.definition, wanted)
        project = self.context.project.path
        name = "".join(c if c.isalnum() or c in " -_" else " " for c in self._desk.definition.title)
        stem = tidy(name)[:80] or project.stem
        self.place.show_text(last or str(project.with_name(f"{stem}{wanted.suffix}")))

    def _choose(self) -> None:
        wanted = Format(self.format.currentData())
        start = Path(self.place.text()) if self.place.text() else None
        title = self.tr("Export the briefing")
        if not wanted.suffix:
            folder = FileQuestion(title, "", start.parent if start else None)
            stem = start.name if start else "vault"
            ask_for_folder(self, folder, lambda names: self._take(str(Path(names[0]) / stem)))
            return
        filters = f"{format_word(wanted)} (*{wanted.suffix})"
        question = FileQuestion(title, filters, start, wanted.suffix.lstrip("."))
        ask_to_save(self, question, self._take)

    def _take(self, path: str) -> None:
        self.place.show_text(path)
        self.go.setFocus()

    def _show_profile(self) -> None:
        is_text = self.format.currentData() == Format.MARKDOWN
        self.profile.setVisible(is_text)
        self._labels[self.profile].setVisible(is_text)

    def _take_format(self) -> None:
        self.question.hide()
        self._complain("")
        self._propose()
        self._show_profile()

    def _ask(self) -> None:
        self.question.ask(Format(self.format.currentData()), self.place.text())
        self.question.first.setFocus()

    def _done(self, told: Export) -> None:
        self.foreseeing.look(self._desk.definition)
        self.context.noticed.emit(
            self.tr("The briefing was written to {0}.").format(isolated(told.path)), ""
        )
        self.context.proposed.emit(
            self.tr("Show in folder"), lambda: self.work.show_folder(told.path)
        )

    def _complain(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _press(self) -> None:
        """Write; while that is under way, nothing: switched off, the button would lose the keys."""
        if self.work.idle:
            self.export()

    def _busy(self, words: str) -> None:
        self.go.setText(words or self.tr("Export"))

    def _connect(self) -> None:
        desk = self._desk
        self.format.activated.connect(self._take_format)
        self.profile.activated.connect(
            lambda: desk.set(profile=Profile(self.profile.currentData()))
        )
        self.redaction.activated.connect(
            lambda: desk.set(redaction_id=self.redaction.currentData())
        )
        self.choose.clicked.connect(self._choose)
        self.go.clicked.connect(self._press)
        self.place.returnPressed.connect(self.export)
        self.question.answered.connect(self.export)
        self.question.dropped.connect(self.go.setFocus)
        self.work.edited.connect(self._ask)
        self.work.done.connect(self._done)
        self.work.busy.connect(self._busy)
        self.work.failed.connect(lambda error: self._complain(sentence_of(error)))
        desk.changed.connect(lambda: self.refresh() if self.isVisible() else None)

    def _picker(self, words: str) -> Picker:
        picker = Picker(words, self)
        picker.setMinimumContentsLength(6)
        picker.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return picker

    def _lay_out(self) -> None:
        page = QWidget(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        self._labels = {}
        for row, (words, field) in enumerate((
            (self.tr("Format"), self.format),
            (self.tr("Markdown"), self.profile),
            (self.tr("Masks"), self.redaction),
        )):  # fmt: skip
            self._labels[field] = label(words, self)
            grid.addWidget(self._labels[field], row, 0)
            grid.addWidget(field, row, 1)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(14, 0, 14, 0)
        inner.setSpacing(8)
        inner.addLayout(grid)
        inner.addWidget(head(self.tr("File"), self))
        inner.addLayout(where)
        inner.addWidget(self.question)
        inner.addWidget(self.foreseeing)
        inner.addWidget(self.wrong)
        inner.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        inner.addStretch(1)
        self.column.addWidget(scrolled(page, self), 1)
