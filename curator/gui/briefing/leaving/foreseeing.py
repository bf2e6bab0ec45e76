"""What the masks of a briefing will do, told before anything is written."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from curator.domain.briefings.definition import Definition
from curator.gui.briefing.parts.panel import label
from curator.gui.context import Context
from curator.gui.messages import counted, isolated
from curator.gui.tasks import Asking
from curator.services.briefings import exporting
from curator.services.briefings.exporting import Foreseen

_MOST = 200  # lines


class Foreseeing(QWidget):
    """A sentence, and each replacement in a line of its own."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        project = context.project
        self.told = label("", self, "", 12.5)
        self.list = QListWidget(self)
        self.list.setObjectName("matches")
        self.list.setAccessibleName(self.tr("What will be masked"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(150)
        self.warning = label(
            self.tr(
                "A quote word for word can be found on the web, whatever its speaker is called."
            ),
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.told, self.list, self.warning):
            column.addWidget(part)
        self._asking = Asking[Definition](
            lambda wanted: exporting.foresee(project, wanted),
            self.tell,
            context.troubled.emit,
            self,
        )
        self.hide()

    @property
    def idle(self) -> bool:
        """Whether what is told holds for what was asked last."""
        return self._asking.idle

    def look(self, definition: Definition) -> None:
        """Find out what will be masked; say nothing where nobody is."""
        if definition.redaction_id is None:
            self.hide()
        else:
            self._asking.ask(definition)

    def leave(self) -> None:
        """Wait for no answer any more."""
        self._asking.leave()

    def tell(self, found: Foreseen) -> None:
        """Say it."""
        times = counted(found.times, "replacement"), counted(found.quotes, "quote")
        sentences = [self.tr("{0} in {1}.").format(*times)]
        if not found.times:
            sentences = [self.tr("Nothing is masked: no name of the masks stands in this scope.")]
        if found.dropped:
            left = self.tr("Left out: {0}.").format(counted(found.dropped, "statement"))
            sentences.append(left)
        self.told.setText(" ".join(sentences))
        self.list.clear()
        each_name: Counter[tuple[str, str]] = Counter()
        for each in found.replacements:
            each_name[each.found, each.shown.strip("[]")] += each.times
        for (name, shown), number in each_name.most_common(_MOST):
            self.list.addItem(f"{isolated(name)} → {isolated(shown)}  ({number})")
        self.list.setVisible(bool(found.replacements))
        self.show()
