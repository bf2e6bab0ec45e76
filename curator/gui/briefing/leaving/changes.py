"""What a briefing says otherwise than at its last export; each line leads to its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from curator.domain.briefings.content import Said
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.parts.leaves import Composition
from curator.gui.briefing.parts.lines import lines
from curator.gui.briefing.parts.panel import Panel, label
from curator.gui.context import Context
from curator.gui.messages import counted, isolated, stance_word

_SAID = Qt.ItemDataRole.UserRole
_OPENING = ("“", "„", "«", "»", "‘", "‚", '"', "「", "『")  # marks that words bring along


class ChangesPanel(Panel):
    """Lists what is new and what changed; Enter goes to the quote in its source."""

    def __init__(self, context: Context, desk: Desk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self.entitle(self.tr("Changed since the last export"))
        self.told = label("", self, "muted", 12)
        self.told.setContentsMargins(14, 0, 14, 0)
        self.list = lines(self.tr("What changed"), self)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        context.hint(self.list, "changes")
        self.column.addWidget(self.told)
        self.column.addWidget(self.list, 1)

    @property
    def first(self) -> QWidget:
        """The list, or the way back where nothing changed."""
        return self.list if self.list.count() else self.back

    def see(self, composition: Composition) -> None:
        """Show what changed."""
        changes = composition.changes
        self.list.clear()
        if changes is None:
            self.told.setText(self.tr("This briefing was not exported as yet."))
        elif not changes:
            self.told.setText(self.tr("Nothing changed since the last export."))
        else:
            for said in changes.added:
                self._add(self.tr("new"), said)
            for said in changes.changed:
                self._add(self.tr("changed"), said)
            gone = self.tr("No longer there: {0}.").format(counted(changes.gone, "statement"))
            self.told.setText(gone if changes.gone else "")
        self.told.setVisible(bool(self.told.text()))
        self.list.setCurrentRow(0)

    def _add(self, what: str, said: Said) -> None:
        who = isolated(said.actor) if said.actor else self.tr("no actor")
        stance = f"{said.stance.sign} {stance_word(said.stance)}"
        words = " ".join(said.quote.words.split())
        shown = isolated(words[:160])
        quoted = shown if words[:1] in _OPENING else f"“{shown}”"
        item = QListWidgetItem(f"{what} · {who} {stance}: {quoted}")
        item.setData(_SAID, (said.quote.source.id, said.quote.id))
        self.list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        source_id, quote_id = item.data(_SAID)
        self.context.show_place(source_id, quote_id)
