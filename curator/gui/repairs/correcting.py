"""Correcting: the text of a source in an editor, a preview of what becomes of its quotes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.domain.errors import CuratorError
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.messages import counted, isolated
from curator.gui.reader.find.bar import FindBar
from curator.gui.repairs.editor import TextEditor
from curator.gui.tasks import Job
from curator.gui.theme import interface_font
from curator.services import repairs, sources
from curator.services.repairs import Report

_STEP = 10  # quotes between two tellings of progress


class _EndedError(Exception):
    """Nobody waits for the preview any more."""


class CorrectingPane(QWidget):
    """Stands in place of the reader while a text is corrected; what was typed is not lost."""

    previewed = Signal(Report)
    text_changed = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._source_id: int | None = None
        self._version_id, self._text = 0, ""
        self._drafts: dict[int, tuple[int, str]] = {}  # by source: a version, and what was typed
        self._job: Job | None = None
        self._total = 0
        self.editor = TextEditor(self)
        self.finder = FindBar(context, self.editor, self)
        self.editor.under.append(self.finder)
        self.told = self._label()
        self.preview = QPushButton(self.tr("Preview"), self)
        self.preview.setToolTip("Ctrl+Enter")
        self.preview.setProperty("tone", "primary")
        self.leaver = QPushButton(self.tr("Leave"), self)
        self.leaver.setToolTip("Esc")
        self._lay_out()
        self._connect()
        context.hint(self, "correcting")

    @property
    def source_id(self) -> int | None:
        """The source whose text is corrected; None where none is."""
        return self._source_id

    def begin(self, source_id: int, place: int) -> bool:
        """Show a text to correct, with the caret at a place in code points."""
        project = self._context.project
        read = self._context.attempt(
            lambda: (sources.get(project, source_id), sources.text_of(project, source_id))
        )
        if read is None:
            return False
        source, self._text = read
        self._source_id, self._version_id = None, source.version_id
        version_id, typed = self._drafts.get(source_id, (0, ""))
        again = version_id == source.version_id
        self.editor.begin(typed if again else self._text, place)
        self._source_id = source_id
        self.preview.show()
        title = isolated(" ".join(source.facts.title.split()) or self.tr("No title"))
        words = (
            self.tr("You correct the text of “{0}”, as begun.")
            if again
            else self.tr("You correct the text of “{0}”. The text as it came is kept too.")
        )
        self.told.setText(words.format(title))
        self._total = source.quotes
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def ask(self) -> None:
        """Work out how the quotes would fare, off the GUI thread."""
        if self._source_id is None or self._job is not None:
            return
        project, source_id, typed = self._context.project, self._source_id, self.editor.text
        self._job = Job(self, self._tell)
        self._job.start(
            lambda job: repairs.preview(project, source_id, typed, _teller(job)),
            self._hand_over,
            self._fail,
        )

    def cancel(self) -> None:
        """Wait no longer for a preview."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def leave(self) -> None:
        """Leave the text; what was typed is there again at the next visit."""
        if self._source_id is not None:
            if self.editor.text != self._text:
                self._drafts[self._source_id] = (self._version_id, self.editor.text)
            else:
                self._drafts.pop(self._source_id, None)
        self._end()

    def finish(self) -> None:
        """Leave the text after it was kept."""
        self._drafts.pop(self._source_id or 0, None)
        self._end()

    def _end(self) -> None:
        self.cancel()
        self.finder.hide()
        if self._source_id is not None:
            self._source_id = None
            self.left.emit()

    def _hear_typing(self) -> None:
        self.finder.hear_change()
        if self._source_id is not None:
            self.cancel()
            self.preview.show()
            self.text_changed.emit()

    def _tell(self, number: int) -> None:
        words = self.tr("Looking for the quotes: {0} of {1}")
        self.told.setText(words.format(number, counted(self._total, "quote")))

    def _hand_over(self, report: Report) -> None:
        self._job = None
        self.told.setText(self.tr("This is how the quotes would fare. Nothing is kept yet."))
        self.preview.hide()
        self.previewed.emit(report)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _connect(self) -> None:
        self.preview.clicked.connect(self.ask)
        self.leaver.clicked.connect(self.leave)
        self.editor.preview_requested.connect(self.ask)
        self.editor.left.connect(self.leave)
        self.editor.textChanged.connect(self._hear_typing)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "muted")
        label.setFont(interface_font(12.5))
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(28, 10, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        row.addWidget(self.preview)
        row.addWidget(self.leaver)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.finder)
        column.addWidget(self.editor, 1)


def _teller(job: Job) -> Callable[[int], None]:
    def told(number: int) -> None:
        if job.cancelled:
            raise _EndedError
        if number % _STEP == 0:
            job.advance(number)

    return told
