"""The lines of the history panel: an edit of the project, or a step of the chosen quote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
)

from curator.domain.dates import PartialDate
from curator.domain.edits import Edit, FieldChange, Step, Subject
from curator.domain.errors import CuratorError
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance
from curator.gui.messages import (
    QT_TRANSLATE_NOOP,
    date_words,
    deed_words,
    isolated,
    kind_word,
    stance_word,
)

_FIELDS = {
    "kind": QT_TRANSLATE_NOOP("History", "kind"),
    "note": QT_TRANSLATE_NOOP("History", "note"),
    "event_date": QT_TRANSLATE_NOOP("History", "date"),
    "reading": QT_TRANSLATE_NOOP("History", "reading text"),
    "credibility": QT_TRANSLATE_NOOP("History", "credibility"),
    "stance": QT_TRANSLATE_NOOP("History", "stance"),
    "actor": QT_TRANSLATE_NOOP("History", "actor"),
    "claim": QT_TRANSLATE_NOOP("History", "claim"),
}
_STEPS = {
    Step.ADDED: QT_TRANSLATE_NOOP("History", "added"),
    Step.REMOVED: QT_TRANSLATE_NOOP("History", "removed"),
    Step.RESTORED: QT_TRANSLATE_NOOP("History", "brought back"),
}
_KINDS = {
    "quote": QT_TRANSLATE_NOOP("History", "quote"),
    "statement": QT_TRANSLATE_NOOP("History", "statement"),
    "anchor": QT_TRANSLATE_NOOP("History", "place"),
    "quote_tag": QT_TRANSLATE_NOOP("History", "label"),
}


_SAID: dict[str, Callable[[str], str]] = {
    "kind": lambda value: kind_word(QuoteKind(value)),
    "stance": lambda value: stance_word(Stance(value)),
    "event_date": lambda value: date_words(PartialDate.parse(value)),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One edit, as it is read: what was done, the particulars, and by whom and when."""

    edit_id: int
    words: str
    detail: str
    signed: str


class LinesModel(QAbstractListModel):
    """The lines shown now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: Iterable[Line]) -> None:
        """Show these lines in place of those before."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def add(self, lines: Sequence[Line]) -> None:
        """Show further lines below."""
        if lines:
            count = len(self.lines)
            self.beginInsertRows(QModelIndex(), count, count + len(lines) - 1)
            self.lines.extend(lines)
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Count the lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the words of a line, each part on a row of its own."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(filter(None, (line.words, line.detail, line.signed)))
        return line if role == Qt.ItemDataRole.UserRole else None


def line_of(edit: Edit, subject: Subject | None = None) -> Line:
    """Tell an edit of the project, and what it was about."""
    words = deed_words(edit.operation, subject)
    shape = "{0}"
    if edit.undoes is not None:
        shape = QCoreApplication.translate("History", "took back: {0}")
    elif edit.redoes is not None:
        shape = QCoreApplication.translate("History", "did again: {0}")
    words = shape.format(words)
    return Line(edit.id, words[:1].upper() + words[1:], "", _signed(edit))


def lines_of_steps(steps: Iterable[FieldChange], text: Callable[[], str]) -> list[Line]:
    """Tell the steps of a quote, those of one edit in one line, the newest first.

    The text that it was taken from is asked for only where its ends were moved.
    """
    by_edit: dict[int, list[FieldChange]] = {}
    for step in steps:
        by_edit.setdefault(step.edit.id, []).append(step)
    made = []
    for edit_id, some in by_edit.items():
        head = line_of(some[0].edit)
        told = dict.fromkeys(_told(step, text) for step in some)
        made.append(Line(edit_id, head.words, "; ".join(told), head.signed))
    return made[::-1]


def _told(step: FieldChange, text: Callable[[], str]) -> str:
    if step.step is not Step.CHANGED:
        did = QCoreApplication.translate("History", _STEPS[step.step])
        return f"{_word(_KINDS, step.kind)} {did}"
    if step.field in ("start", "end"):
        return _moved(step, text)
    if isinstance(step.before, bytes) or isinstance(step.after, bytes):  # which, by its uid
        return QCoreApplication.translate("History", "other {0}").format(_word(_FIELDS, step.field))
    before, after = (_value(step.field, value) for value in (step.before, step.after))
    return f"{_word(_FIELDS, step.field)}: {before} → {after}"


def _moved(step: FieldChange, text: Callable[[], str]) -> str:
    """Say which words a moved end took in, or left out."""
    before, after = step.before, step.after
    if step.kind != "quote" or not isinstance(before, int) or not isinstance(after, int):
        return QCoreApplication.translate("History", "another place in a newer text")
    gained = after > before if step.field == "end" else after < before
    shape = (
        QCoreApplication.translate("History", "took in “{0}”")
        if gained
        else QCoreApplication.translate("History", "left out “{0}”")
    )
    words = text()[min(before, after) : max(before, after)]
    return shape.format(_short(words))


def _word(words: dict[str, str], name: str) -> str:
    return QCoreApplication.translate("History", words.get(name, name))


def _value(field: str, value: object) -> str:
    if value in (None, ""):
        return "–"
    if field in _SAID:
        with suppress(ValueError, CuratorError):  # a newer Curator may know others
            return _SAID[field](str(value))
    return _short(str(value))


def _short(value: str) -> str:
    words = " ".join(value.split())
    return isolated(words if len(words) < 60 else f"{words[:58]}…")


def _signed(edit: Edit) -> str:
    at = edit.at.astimezone()
    day = date_words(PartialDate(at.year, at.month, at.day), short=True)
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    when = f"{day}, {time}"
    return f"{isolated(edit.coder)} · {isolated(when)}"
