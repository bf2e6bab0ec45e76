"""The form of the quote itself: kind and note, and where asked for its date and tags."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from curator.domain.dates import PartialDate
from curator.domain.errors import ValueRefusedError
from curator.domain.quotes import QuoteKind
from curator.gui.language.errors import sentence_of
from curator.gui.messages import kind_word
from curator.gui.style.line import Line
from curator.gui.tagging.choice import Choice
from curator.gui.tagging.name_field import NameField
from curator.gui.tagging.rows import Rows
from curator.gui.theme import Theme, interface_font

_KINDS = tuple(QuoteKind)


class QuoteForm(QWidget):
    """Shows what is noted of one quote and reads it back; it keeps nothing itself."""

    entered = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = Choice(theme, self.tr("Kind"), self)
        self.kind.offer([kind_word(kind) for kind in _KINDS])
        self.note = self._line(self.tr("Note"), self.tr("optional"))
        self.date = self._line(self.tr("Date of the event"), self.tr("YYYY, YYYY-MM, YYYY-MM-DD"))
        self.refusal = QLabel(self)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.setMinimumWidth(60)
        self.refusal.setFont(interface_font(11.5))
        self.tags = NameField(theme, self.tr("Tags"), self.tr("New tag: {0}"), self, ",")
        self.tags.line.setPlaceholderText(self.tr("tags, with commas between them"))
        self._lay_out()
        self.tags.resized.connect(self.resized)
        self.tags.entered.connect(self.entered)
        self.date.textEdited.connect(self._forgive)
        self.date.editingFinished.connect(self.check)

    def put(self, kind: QuoteKind, note: str, date: PartialDate | None) -> None:
        """Show what is noted of another quote."""
        self.kind.choose(_KINDS.index(kind))
        self.note.show_text(note)
        self.date.show_text(str(date or ""))
        self._refuse("")

    @property
    def noted(self) -> tuple[QuoteKind, str, PartialDate | None]:
        """Kind, note and date of the event; raise ``ValueRefusedError`` where it is no date."""
        typed = self.date.text().strip()
        date = PartialDate.parse(typed) if typed else None
        return _KINDS[self.kind.chosen], self.note.text().strip(), date

    def check(self) -> bool:
        """Tell whether what is noted can be kept; where it cannot, say why below the field."""
        try:
            _ = self.noted
        except ValueRefusedError as error:
            self._refuse(sentence_of(error))
            return False
        self._refuse("")
        return True

    def unfold(self, *, shown: bool) -> None:
        """Show or hide the date and the tags."""
        self.rows.show_row(self._dated, shown=shown)
        self.rows.show_row(self.tags, shown=shown)

    def fit(self, width: int) -> None:
        """Make do with a width."""
        self.kind.fit(self.rows.fit(width))

    def _forgive(self) -> None:
        if self.refusal.text():
            self._refuse("")

    def _refuse(self, words: str) -> None:
        if words == self.refusal.text() and bool(words) is not self.refusal.isHidden():
            return
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))
        self.date.setAccessibleDescription(words)
        self.resized.emit()

    def _line(self, name: str, hint: str) -> Line:
        line = Line(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _lay_out(self) -> None:
        self._dated = QWidget(self)
        self._dated.setFocusProxy(self.date)
        dated = QVBoxLayout(self._dated)
        dated.setContentsMargins(0, 0, 0, 0)
        dated.setSpacing(4)
        dated.addWidget(self.date)
        dated.addWidget(self.refusal)
        self.rows = Rows(self)
        self.rows.add(self.tr("Kind"), self.kind)
        self.rows.add(self.tr("Note"), self.note)
        self.rows.add(self.tr("Event"), self._dated)
        self.rows.add(self.tr("Tags"), self.tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
