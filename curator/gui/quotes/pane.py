"""The pane of all statements: facets, the table, and what is done with its rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from curator.domain.lists.statements import Column, Line, Narrowing
from curator.domain.statements import Stance
from curator.gui.context import Context
from curator.gui.messages import counted
from curator.gui.quotes.bar import Bar, NamePanel
from curator.gui.quotes.cells import Cells
from curator.gui.quotes.deeds import Deeds
from curator.gui.quotes.facets import Facets
from curator.gui.quotes.keeper import TableKeeper
from curator.gui.quotes.model import StatementsModel
from curator.gui.quotes.table import StatementsTable
from curator.services.lists import statements

Give = Callable[[Sequence[int], str], object]


class QuotesPane(QWidget):
    """Shows every statement, narrowed and sorted by the database."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.deeds = Deeds(context, self)
        self.model = StatementsModel(self._read, self)
        self.facets = Facets(context, self)
        self.bar = Bar(context, self)
        cells = Cells(context.theme, self.deeds.names)
        self.table = StatementsTable(context.theme, self.model, cells, self)
        self.bar.more.addMenu(self.table.columns.menu)
        self.empty = QLabel(self)
        self.panel = NamePanel(context.theme, self)
        context.hint(self.panel, "asking")
        self.keeper = TableKeeper(context, self.facets, self.table, self)
        self._named: Callable[[str], object] = self.tell_count
        self._commands = self._make_commands()
        self._lay_out()
        self._connect()
        self.keeper.reload()

    def tell_count(self, *_: object) -> None:
        """Tell how many rows there are, and how many of them are chosen."""
        rows, chosen = self.model.rowCount(), len(self.table.chosen_rows())
        words = counted(rows, "statement")
        if chosen > 1:
            words = self.tr("{0} of {1}").format(chosen, words)
        self.bar.count.setText(words)

    def go(self) -> None:
        """Show the place of the current row in its source; Alt+Left comes back."""
        line = self.table.current_line()
        if line is not None:
            self._context.show_place(line.source_id, line.quote_id)

    def _read(self, keys: Sequence[int]) -> list[Line]:
        found = self._context.attempt(lambda: statements.page(self._context.project, keys))
        return found or []

    def _show(self, keys: array[int]) -> None:
        self.table.show_keys(keys)
        self.table.setVisible(bool(keys))
        self.empty.setVisible(not keys)
        narrowed = self.facets.wanted != Narrowing()
        self.empty.setText(
            self.tr("No statement fits. Press Esc in the facets to show all.")
            if narrowed
            else self.tr("No quotes yet. Select words while reading and press Q.")
        )
        self.tell_count()
        self._context.hint(self.table, "statements" if keys else "facets")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was missed while nobody looked."""
        super().showEvent(event)
        self.keeper.catch_up()

    def _allow(self) -> None:
        self.model.allow_editing(allowed=self._context.can_write)

    def _connect(self) -> None:
        context, table = self._context, self.table
        self.keeper.found.connect(self._show)
        self.keeper.counted.connect(self.facets.show_tallies)
        table.chosen.connect(self.tell_count)
        table.doubleClicked.connect(self.go)
        self.model.edited.connect(self.deeds.set_cell)
        self.panel.named.connect(self._take_name)
        self.panel.left.connect(table.setFocus)
        context.state_changed.connect(self._allow)
        for name in self._commands:
            action = context.actions[name]
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(action)
            action.triggered.connect(self._obey)  # a method, so that Qt forgets it with the pane
        self._allow()

    @Slot()
    def _obey(self) -> None:
        self._commands[self.sender().objectName()]()

    def _make_commands(self) -> dict[str, Callable[[], object]]:
        deeds, chosen = self.deeds, self.table.chosen_keys
        return {
            "statements.go": self.go,
            "statements.edit": self.table.edit_current,
            "statements.sort": self.table.sort_by_current,
            "statements.copy": lambda: deeds.copy(chosen()),
            "statements.brief": self._brief,
            "statements.export": lambda: deeds.ask_to_export(chosen()),
            "statements.remove": lambda: deeds.remove(chosen()),
            "statements.actor": lambda: self._ask(Column.ACTOR, self.tr("Actor of {0}")),
            "statements.claim": lambda: self._ask(Column.CLAIM, self.tr("Claim of {0}")),
            "statements.tag": lambda: self._ask(Column.TAGS, self.tr("Put a tag on {0}")),
            "statements.untag": lambda: self._ask(
                Column.TAGS, self.tr("Take a tag off {0}"), self.deeds.untag
            ),
            **{f"statements.{each}": partial(self._set_stance, each) for each in Stance},
        }

    def _brief(self) -> None:
        """Begin a briefing on what the table is narrowed to."""
        from curator.services.briefings import definitions

        context, wanted = self._context, self.facets.wanted
        scope = context.attempt(lambda: definitions.scope_of(context.project, wanted))
        if scope is not None:
            context.go_to("briefing", scope)

    def _set_stance(self, stance: Stance) -> None:
        self.deeds.set_stance(self.table.chosen_keys(), stance)

    def _ask(self, column: Column, words: str, deed: Give | None = None) -> None:
        """Ask for a name that all chosen rows are given."""
        keys, give = self.table.chosen_keys(), deed or self.deeds.tag
        if not keys:
            return
        if column is not Column.TAGS:
            give = partial(self.deeds.give_name, column)
        self._named = partial(give, keys)
        number = counted(len(keys), "statement")
        self.panel.ask(words.format(number), self.deeds.names(column))
        top = self.table.mapTo(self, QPoint(0, 0)).y()
        self.panel.move(self.width() - self.panel.width() - 16, top + 8)

    def _take_name(self, name: str) -> None:
        self._named(name)

    def _lay_out(self) -> None:
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("tone", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.facets)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([236, 1200])
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
