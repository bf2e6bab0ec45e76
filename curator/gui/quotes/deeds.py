"""What is done to rows of the table: each deed one edit, one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from curator.domain.lists.choices import Offer
from curator.domain.lists.statements import Column
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance
from curator.domain.text import folded
from curator.exporters.statements import markdown, table
from curator.exporters.writing import write_atomically
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_to_save
from curator.gui.messages import counted, isolated
from curator.gui.tagging.matching import Names
from curator.services.lists import choices, statements

Keys = Sequence[int]


class Deeds(QObject):
    """Does to rows what is wished for; an error is told and nothing is kept of it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def set_cell(self, key: int, column: Column, value: object) -> None:
        """Give a cell of a row another value."""
        if isinstance(value, Stance):
            self.set_stance([key], value)
        elif column in (Column.ACTOR, Column.CLAIM):
            self.give_name(column, [key], str(value))
        else:
            kind = value if isinstance(value, QuoteKind) else None
            note = None if kind else str(value)
            self._write(
                [key],
                lambda quotes: statements.describe(
                    self._context.project, quotes, kind=kind, note=note
                ),
            )

    def set_stance(self, keys: Keys, stance: Stance) -> None:
        """Give rows a stance."""
        self._context.attempt(lambda: statements.say(self._context.project, keys, stance=stance))

    def give_name(self, column: Column, keys: Keys, name: str) -> None:
        """Give rows an actor or a claim."""
        said = {"actor" if column is Column.ACTOR else "claim": name}
        self._context.attempt(
            lambda: statements.say(
                self._context.project, keys, actor=said.get("actor"), claim=said.get("claim")
            )
        )

    def tag(self, keys: Keys, name: str) -> None:
        """Put a label on the quotes of rows."""
        self._write(keys, lambda quotes: statements.tag(self._context.project, quotes, name))

    def untag(self, keys: Keys, name: str) -> None:
        """Take a label off the quotes of rows."""
        self._write(keys, lambda quotes: statements.untag(self._context.project, quotes, name))

    def remove(self, keys: Keys) -> None:
        """Remove rows."""
        self._context.attempt(lambda: statements.remove(self._context.project, keys))

    def copy(self, keys: Keys) -> None:
        """Copy rows as Markdown."""
        lines = self._context.attempt(lambda: statements.whole(self._context.project, keys))
        if lines:
            QGuiApplication.clipboard().setText(markdown(lines))
            words = self.tr("Copied as Markdown: {0}.")
            self._context.noticed.emit(words.format(counted(len(lines), "statement")), "")

    def ask_to_export(self, keys: Keys) -> None:
        """Ask for a name and write rows there as CSV."""
        project = self._context.project.path
        start = project.with_name(f"{project.stem}-statements.csv")
        question = Question(self.tr("Export the rows as CSV"), "CSV (*.csv)", start, "csv")
        ask_to_save(self._window, question, lambda name: self.export(keys, Path(name)))

    def export(self, keys: Keys, path: Path) -> None:
        """Write rows as CSV."""

        def write() -> bool:
            write_atomically(path, table(statements.whole(self._context.project, keys)))
            return True

        if self._context.attempt(write):
            words = self.tr("{0} written to {1}.")
            number = counted(len(keys), "statement")
            self._context.noticed.emit(words.format(number, isolated(str(path))), "")

    def names(self, column: Column) -> Names:
        """Give the names known for a column."""
        known = self._context.attempt(lambda: choices.all_of(self._context.project))
        if known is None:
            return Names()
        if column is Column.TAGS:
            return Names(Offer(name, folded=(folded(name),)) for name in known.tags)
        return Names(known.actors if column is Column.ACTOR else known.claims)

    def _write(self, keys: Keys, deed: Callable[[list[int]], object]) -> None:
        def write() -> None:
            lines = statements.page(self._context.project, keys)
            deed(list(dict.fromkeys(line.quote_id for line in lines)))

        self._context.attempt(write)
