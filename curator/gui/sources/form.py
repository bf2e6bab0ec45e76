"""The fields of what is known of a source; only what a person changed becomes a revision."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLabel, QWidget

from curator.domain.dates import PartialDate
from curator.domain.lists.sources import GRADES, SourceRevision
from curator.domain.sources import ReadingState, Source, SourceKind
from curator.gui.sources.words import grade_words, kind_word, state_word
from curator.gui.style.line import Line

_FACTS = ("title", "authors", "outlet", "url", "published", "language", "section")
_SINGLE = frozenset({"title", "authors", "url"})  # such as no two sources share
_NARROW = 330  # pixels
_HIGH = 32  # pixels of a line with the ring of the focus around it


class FactsForm(QWidget):
    """A line for each fact, a choice where there are few; for many sources all stay empty."""

    submitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: dict[str, Line] = {}
        self._choices: dict[str, QComboBox] = {}
        self._was: dict[str, Any] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(12, 4, 12, 8)
        self._form.setSpacing(6)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._make_facts()
        self._make_choices()
        self._add_line("reliability_reason", self.tr("Reason"))
        self._add_line("note", self.tr("Note"))
        self._lines["published"].setPlaceholderText(self.tr("2024-12-13, 2024-12 or 2024"))
        self._lines["authors"].setPlaceholderText(self.tr("put apart by semicolons"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words above their fields where these would be too short beside them."""
        super().resizeEvent(event)
        policies = QFormLayout.RowWrapPolicy
        narrow = event.size().width() < _NARROW
        policy = policies.WrapAllRows if narrow else policies.WrapLongRows
        if policy is not self._form.rowWrapPolicy():
            self._form.setRowWrapPolicy(policy)

    def show_source(self, source: Source, tags: tuple[str, ...]) -> None:
        """Fill in what is known of one source."""
        facts = source.facts
        written = {name: str(getattr(facts, name) or "") for name in _FACTS}
        written |= {"authors": "; ".join(facts.authors), "tags": ", ".join(tags)}
        written |= {"reliability_reason": source.reliability_reason, "note": source.note}
        chosen = {"kind": source.kind, "state": source.state, "reliability": source.reliability}
        self._fill(written, chosen, single=True)

    def show_many(self) -> None:
        """Leave all open, for what many sources are to have in common."""
        self._fill({}, {}, single=False)

    def offer_outlets(self, outlets: list[str]) -> None:
        """Complete the outlet from those known."""
        completer = QCompleter(outlets, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._lines["outlet"].setCompleter(completer)

    @property
    def changed(self) -> bool:
        """Whether anything was changed and not kept as yet."""
        return bool(self._changes())

    def revision(self) -> SourceRevision:
        """Give what was changed; raise ``ValueRefusedError`` for a date that is none."""
        new = self._changes()
        facts = {name: _fact(name, new[name]) for name in _FACTS if name in new}
        now, before = _apart(new.get("tags", "")), _apart(self._was["tags"])
        touched = "tags" in new
        return SourceRevision(
            facts,
            state=new.get("state"),
            kind=new.get("kind"),
            reliability=new.get("reliability"),
            reliability_reason=new.get("reliability_reason"),
            note=new.get("note"),
            tag=tuple(name for name in now if name not in before) if touched else (),
            untag=tuple(name for name in before if name not in now) if touched else (),
        )

    def begin(self) -> None:
        """Give the keys to the first field."""
        first = next(line for line in self._lines.values() if not line.isHidden())
        first.setFocus()
        first.setSelection(len(first.text()), -len(first.text()))  # its beginning stays in sight

    def _make_facts(self) -> None:
        words = {
            "title": self.tr("Title"),
            "authors": self.tr("Authors"),
            "outlet": self.tr("Outlet"),
            "published": self.tr("Published"),
            "tags": self.tr("Tags"),
            "language": self.tr("Language"),
            "section": self.tr("Section"),
            "url": self.tr("Address"),
        }
        for name, label in words.items():
            self._add_line(name, label)

    def _add_line(self, name: str, label: str) -> None:
        line = Line(self)
        line.setObjectName(name)
        line.setMinimumHeight(_HIGH)
        line.returnPressed.connect(self.submitted)
        self._lines[name] = line
        self._add(label, line)

    def _make_choices(self) -> None:
        words: dict[str, tuple[str, list[tuple[str, Any]]]] = {
            "kind": (self.tr("Kind"), [(kind_word(kind), kind) for kind in SourceKind]),
            "state": (self.tr("State"), [(state_word(state), state) for state in ReadingState]),
            "reliability": (self.tr("Reliability"), [(grade_words(each), each) for each in GRADES]),
        }
        for name, (label, choices) in words.items():
            box = QComboBox(self)
            box.setObjectName(name)
            box.setMinimumContentsLength(8)
            for said, value in choices:
                box.addItem(said, value)
            box.view().setAccessibleName(label)
            self._choices[name] = box
            self._add(label, box)

    def _add(self, words: str, field: Line | QComboBox) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "muted")
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._form.addRow(label, field)

    def _fill(self, written: dict[str, str], chosen: dict[str, Any], *, single: bool) -> None:
        for name, line in self._lines.items():
            line.setText(written.get(name, ""))
            line.setCursorPosition(0)
            self._form.setRowVisible(line, single or name not in _SINGLE)
            if name in ("outlet", "language", "section", "tags", "note", "reliability_reason"):
                line.setPlaceholderText("" if single else self.tr("as it is"))
        for name, box in self._choices.items():
            box.setCurrentIndex(box.findData(chosen[name]) if name in chosen else -1)
        self._was = self._values()

    def _values(self) -> dict[str, Any]:
        lines = {name: line.text() for name, line in self._lines.items()}
        return lines | {name: box.currentData() for name, box in self._choices.items()}

    def _changes(self) -> dict[str, Any]:
        return {name: new for name, new in self._values().items() if new != self._was[name]}


def _fact(name: str, typed: str) -> Any:
    if name == "published":
        return PartialDate.parse(typed) if typed.strip() else None
    return tuple(typed.split(";")) if name == "authors" else typed


def _apart(line: str) -> list[str]:
    return [name.strip() for name in line.split(",") if name.strip()]
