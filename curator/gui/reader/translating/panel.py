"""The panel that takes the words of a quote in another language, and who translated them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.domain.briefings.content import Translation
from curator.gui.codebook.fields import muted
from curator.gui.context import Context
from curator.gui.reader.translating.words_field import WordsField
from curator.gui.style.line import Line

_WIDTH = 386  # pixels


class TranslationPanel(QWidget):
    """Hands over what was typed; it keeps nothing itself."""

    saved = Signal(object)  # a Translation
    removed = Signal(str)  # the language whose words are to go
    left = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: dict[str, Translation] = {}
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self.exact = muted("", self)
        self.exact.setWordWrap(True)
        self.language = self._line(self.tr("Language, such as en or pt-BR"))
        self.words = WordsField(self.tr("The words in this language"), self)
        self.translator = self._line(self.tr("Who translated it"))
        self.wrong = QLabel(self)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setProperty("tone", "wrong")
        self.wrong.setWordWrap(True)
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setProperty("tone", "primary")
        self.remove = QPushButton(self.tr("Remove"), self)
        context.hint(self, "translating")
        self._lay_out()
        self.language.textChanged.connect(self._fill)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(lambda: self.removed.emit(self.language.text().strip()))
        self.hide()

    def ask(self, exact: str, known: tuple[Translation, ...], at: QPoint) -> None:
        """Ask for the words of a quote; begin with the first translation it has."""
        self._known = {each.language: each for each in known}
        self.exact.setText(exact)
        self.language.setText(known[0].language if known else "")
        if not known:
            self.words.setPlainText("")
        self.complain("")
        self.adjustSize()
        self.move(at)
        self.show()
        self.raise_()
        (self.words if known else self.language).setFocus()

    def complain(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        self.adjustSize()

    def leave(self) -> None:
        """Be gone, and keep nothing."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save at Enter, leave at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        event.accept()

    def _fill(self) -> None:
        """Show the words that there are in the language typed."""
        found = self._known.get(self.language.text().strip())
        self.remove.setVisible(found is not None)
        if found is not None:
            self.words.setPlainText(found.words)
            self.translator.setText(found.translator)

    def _save(self) -> None:
        words, by = self.words.toPlainText(), self.translator.text()
        self.saved.emit(Translation(self.language.text(), words, by))

    def _line(self, words: str) -> Line:
        line = Line(self)
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        return line

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        for part in (self.exact, self.language, self.words, self.translator, self.wrong):
            column.addWidget(part)
        column.addLayout(foot)
