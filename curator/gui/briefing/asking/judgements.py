"""The key judgements of a briefing: a list in their order, and the one that is worked on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from curator.domain.briefings.definition import Judgement
from curator.gui.briefing.asking.judgement_form import JudgementForm
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.panel import Panel, label, scrolled
from curator.gui.context import Context
from curator.gui.style.flow import Flow

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class JudgementList(QListWidget):
    """The judgements in their order; Alt with the arrows moves one."""

    moved = Signal(int)  # so many places down
    removed = Signal()
    entered = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a judgement from those who use them elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and _way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove or change a judgement."""
        if by := _way(event):
            self.moved.emit(by)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class JudgementsPanel(Panel):
    """Each field is one edit, saved when it is left."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._draft: Judgement | None = None  # a new one, kept once something is written
        self.entitle(self.tr("Key judgements"))
        self.list = self._list()
        self.empty = label(
            self.tr("No judgement yet. Write one as a sentence that says how likely it is."), self
        )
        self.form = JudgementForm(context, self)
        self.add = self.button(self.tr("New"), self._add)
        self.up = self.button(self.tr("Up"), lambda: self._move(-1))
        self.down = self.button(self.tr("Down"), lambda: self._move(1))
        self.gone = self.button(self.tr("Remove"), self._remove)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_current)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.list.entered.connect(self.form.begin)
        self.form.changed.connect(self._change)
        desk.changed.connect(self._hear)
        context.state_changed.connect(self._allow)
        self._allow()

    @property
    def first(self) -> QWidget:
        """The list, or the field for the first judgement."""
        return self.list if self._desk.definition.judgements else self.add

    def refresh(self) -> None:
        """Show the judgements of the briefing."""
        judgements, row = self._desk.definition.judgements, self.list.currentRow()
        silence = QSignalBlocker(self.list)
        self.list.clear()
        for number, each in enumerate(judgements, 1):
            words = each.wording or self.tr("not written yet")
            self.list.addItem(f"{number}. {words}")
        if self._draft is None:
            self.list.setCurrentRow(min(max(row, 0), len(judgements) - 1))
        silence.unblock()
        self.list.setVisible(bool(judgements))
        self.empty.setVisible(not judgements)
        self._show_current()

    def keep(self) -> None:
        """Save what is being typed."""
        self.form.leave()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    @property
    def _row(self) -> int:
        row = self.list.currentRow()
        return row if row < len(self._desk.definition.judgements) else -1

    def _show_current(self) -> None:
        here, row = self._desk.definition, self._row
        if row < 0 and self._draft is not None:
            return
        self._draft = None
        self.form.setVisible(row >= 0)
        for button in (self.up, self.down, self.gone):
            button.setVisible(row >= 0)
        if row >= 0:
            self.form.show_judgement(here.judgements[row], here.scale)

    def _change(self, wanted: Judgement) -> None:
        judgements = list(self._desk.definition.judgements)
        if self._draft is not None:
            self._keep_draft(wanted, judgements)
        elif self._row >= 0:
            judgements[self._row] = wanted
            self._desk.set(judgements=tuple(judgements))

    def _keep_draft(self, wanted: Judgement, judgements: list[Judgement]) -> None:
        self._draft = wanted
        if wanted.wording.strip():
            self._draft = None
            if self._desk.set(judgements=(*judgements, wanted)):
                self.list.setCurrentRow(len(judgements))
        else:
            self.form.show_judgement(wanted, self._desk.definition.scale)

    def _add(self) -> None:
        """Begin one more, after the others."""
        self._draft = Judgement("")
        self.list.setCurrentRow(-1)
        self.form.show()
        self.form.show_judgement(self._draft, self._desk.definition.scale)
        self.form.begin()

    def _move(self, by: int) -> None:
        judgements, row = list(self._desk.definition.judgements), self._row
        if row >= 0 and 0 <= row + by < len(judgements):
            judgements.insert(row + by, judgements.pop(row))
            if self._desk.set(judgements=tuple(judgements)):
                self.list.setCurrentRow(row + by)

    def _remove(self) -> None:
        judgements, row = list(self._desk.definition.judgements), self._row
        if row >= 0:
            gone = judgements.pop(row)
            if self._desk.set(judgements=tuple(judgements)):
                self.context.told.emit(self.tr("Removed: {0}").format(gone.wording))
                self.first.setFocus()

    def _allow(self) -> None:
        for part in (self.form, self.add, self.up, self.down, self.gone):
            part.setEnabled(self.context.can_write)

    def _list(self) -> JudgementList:
        made = JudgementList(self)
        made.setObjectName("matches")
        made.setAccessibleName(self.tr("Key judgements, the most important first"))
        made.setWordWrap(True)
        made.setSpacing(3)
        made.setFixedHeight(150)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.context.hint(made, "judgements")
        return made

    def _lay_out(self) -> None:
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(14, 0, 14, 0)
        inner.setSpacing(8)
        inner.addWidget(self.empty)
        inner.addWidget(self.list)
        row = Flow(4)
        for button in (self.add, self.up, self.down, self.gone):
            row.addWidget(button)
        inner.addLayout(row)
        inner.addWidget(self.form)
        inner.addStretch(1)
        self.column.addWidget(scrolled(page, self), 1)


def _way(event: QEvent) -> int:
    if not isinstance(event, QKeyEvent):
        return 0
    alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _WAYS.get(Qt.Key(event.key()), 0) if alone == Qt.KeyboardModifier.AltModifier else 0
