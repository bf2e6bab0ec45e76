"""The head of an article: its title, and what is known of it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.domain.sources import Source
from curator.gui.context import Context
from curator.gui.messages import counted, date_words, isolated
from curator.gui.style.lines import running
from curator.gui.theme import interface_font, reading_font
from curator.services.lists import sources as listed

_TITLE = 28  # pixels


class Header(QWidget):
    """Title and facts, in plain text whatever they hold.

    Where the text begins with its title, that is not said twice: the text's own first line is it.
    """

    changed = Signal()  # it says something else of the same source

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._source_id: int | None = None
        self._first = ""  # line of the text
        self.is_in_text = False  # whether the text begins with the title
        self.title = self._label(reading_font(_TITLE, QFont.Weight.DemiBold))
        self.facts = self._label(interface_font(12))
        self.facts.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 36, 0, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        context.news.changed.connect(self._hear)

    def show_source(self, source: Source, text: str) -> None:
        """Show the title and the facts of a source, above its text."""
        self._source_id, self._first = source.id, _one_line(text.partition("\n")[0])
        self._tell(source)

    def height_at(self, width: int) -> int:
        """Tell how high the head is at a width."""
        return self.heightForWidth(width)

    def _tell(self, source: Source) -> None:
        title = _one_line(source.facts.title)
        for label in (self.title, self.facts):
            label.setLayoutDirection(running(title))
        self.title.setText(title or self.tr("No title"))
        self.is_in_text = bool(title) and title == self._first
        self.title.setHidden(self.is_in_text)
        self.facts.setText("   ".join(fact.replace(" ", "\u00a0") for fact in self._facts(source)))

    def _hear(self, change: Change) -> None:
        """Say anew what is known of the source where that changed."""
        described = self._source_id in change.ids.get("source", frozenset())
        if self._source_id is None or not (described or change.touches("source_tag", "tag")):
            return
        from curator.services import sources

        with suppress(CuratorError):  # a source that is removed needs no head
            self._tell(sources.get(self._context.project, self._source_id))
            self.changed.emit()

    def _facts(self, source: Source) -> list[str]:
        facts, project = source.facts, self._context.project
        tags = self._context.attempt(lambda: listed.tags(project, [source.id])) or ()
        known = [
            facts.outlet,
            ", ".join(facts.authors),
            date_words(facts.published),
            facts.language,
            counted(source.words, "word"),
            self.tr("Tags: {0}").format(", ".join(map(isolated, tags))) if tags else "",
            self.tr("original kept, sha256 {0}…").format(source.sha256[:8]),
        ]
        return [isolated(fact) for fact in known if fact]

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return label


def _one_line(words: str) -> str:
    return " ".join(words.split())
