"""The head of an article: its title, and what is known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curator.domain.sources import Source
from curator.gui.messages import counted, date_words, isolated
from curator.gui.style.lines import running
from curator.gui.theme import interface_font, reading_font


class Header(QWidget):
    """Title and facts, in plain text whatever they hold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self._label(reading_font(28, QFont.Weight.DemiBold))
        self.facts = self._label(interface_font(12))
        self.facts.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 36, 0, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.facts)

    def show_source(self, source: Source) -> None:
        """Show the title and the facts of a source."""
        title = " ".join(source.facts.title.split())
        for label in (self.title, self.facts):
            label.setLayoutDirection(running(title))
        self.title.setText(title or self.tr("No title"))
        self.facts.setText("   ".join(fact.replace(" ", "\u00a0") for fact in self._facts(source)))

    def height_at(self, width: int) -> int:
        """Tell how high the head is at a width."""
        return self.heightForWidth(width)

    def _facts(self, source: Source) -> list[str]:
        facts = source.facts
        known = [
            facts.outlet,
            ", ".join(facts.authors),
            date_words(facts.published),
            facts.language,
            counted(source.words, "word"),
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
