"""What a briefing is set by: template, dialect, scale, mark, author and masks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from curator.domain.briefings.definition import Handling, Profile
from curator.domain.briefings.scales import Scale
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.panel import label
from curator.gui.briefing.words import (
    TEMPLATES,
    handling_word,
    profile_word,
    scale_word,
    template_word,
)
from curator.gui.codebook.fields import LineField
from curator.gui.style.picker import Picker


class Settings(QWidget):
    """Each field is one edit of the briefing on the desk."""

    template_wanted = Signal()
    redaction_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.template = self._picker(self.tr("Template"))
        self.redaction = self._picker(self.tr("Masks"))
        self.profile = self._picker(self.tr("Markdown"))
        self.scale = self._picker(self.tr("Scale"))
        self.handling = self._picker(self.tr("Handling"))
        self.author = LineField(self.tr("Author"), self)
        self._add(self.tr("Author"), self.author)
        self._button(0, self.tr("Look at the template, or change it"), self.template_wanted)
        self._button(1, self.tr("Change who is masked"), self.redaction_wanted)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how the briefing on the desk is set."""
        here, desk = self._desk.definition, self._desk
        shipped = [(template_word(name), name) for name in TEMPLATES]
        own = [(each.name, each.id) for each in desk.templates]
        _fill(self.template, [*shipped, *own], here.template_id or here.template)
        masks = [(each.name, each.id) for each in desk.redactions]
        _fill(self.redaction, [(self.tr("nobody is masked"), None), *masks], here.redaction_id)
        _fill(self.profile, [(profile_word(each), each) for each in Profile], here.profile)
        _fill(self.scale, [(scale_word(each), each) for each in Scale], here.scale)
        _fill(self.handling, [(handling_word(each), each) for each in Handling], here.handling)
        self.author.begin(here.author)

    def _connect(self) -> None:
        desk = self._desk
        self.template.activated.connect(self._take_template)
        self.redaction.activated.connect(
            lambda: desk.set(redaction_id=self.redaction.currentData())
        )
        self.profile.activated.connect(
            lambda: desk.set(profile=Profile(self.profile.currentData()))
        )
        self.scale.activated.connect(lambda: desk.set(scale=Scale(self.scale.currentData())))
        self.handling.activated.connect(
            lambda: desk.set(handling=Handling(self.handling.currentData()))
        )
        self.author.left.connect(lambda text: desk.set(author=text))
        desk.changed.connect(self.refresh)
        desk.listed.connect(self.refresh)

    def _take_template(self) -> None:
        chosen = self.template.currentData()
        if isinstance(chosen, int):
            self._desk.set(template_id=chosen)
        else:
            self._desk.set(template=chosen, template_id=None)

    def _picker(self, words: str) -> Picker:
        picker = Picker(words, self)
        picker.setMinimumContentsLength(6)
        picker.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._add(words, picker)
        return picker

    def _add(self, words: str, field: QWidget) -> None:
        row = self._grid.rowCount()
        said = label(words, self)
        said.setBuddy(field)
        self._grid.addWidget(said, row, 0)
        self._grid.addWidget(field, row, 1)

    def _button(self, row: int, words: str, wanted: SignalInstance) -> None:
        button = QPushButton("…", self)
        button.setProperty("tone", "flat")
        button.setFixedWidth(30)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(wanted)
        self._grid.addWidget(button, row + 1, 2)


def _fill(picker: Picker, offers: Iterable[tuple[str, object]], chosen: object) -> None:
    silence = QSignalBlocker(picker)
    picker.clear()
    for words, value in offers:
        picker.addItem(" ".join(words.split()), value)
    picker.setCurrentIndex(max(picker.findData(chosen), 0))
    silence.unblock()
