"""What a template can name, with what each name stands for in the briefing that is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from curator.domain.briefings.content import Content
from curator.domain.briefings.definition import Profile
from curator.gui.messages import counted, isolated

_NAME = Qt.ItemDataRole.UserRole
_DEEPEST, _SHORT = 4, 60  # levels, and letters of a sample


class Variables(QTreeWidget):
    """A tree of names; Enter or a double click hands one over."""

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: dict[str, Any] = {}
        self.setObjectName("keys")
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Name"), self.tr("Stands for")])
        self.setAccessibleName(self.tr("What a template can name"))
        self.setColumnWidth(0, 190)
        self.itemExpanded.connect(self._unfold)
        self.itemActivated.connect(lambda item: self.taken.emit(item.data(0, _NAME)))

    def show_content(self, content: Content) -> None:
        """Show the names, with samples of this content; what was unfolded stays so."""
        open_before = {item.data(0, _NAME) for item in self._every() if item.isExpanded()}
        self.clear()
        self._values = dict(_named(content))
        for name, value in self._values.copy().items():
            self.addTopLevelItem(self._item(name, name, value))
        for item in self._every():  # those that come meanwhile are gone through as well
            if item.data(0, _NAME) in open_before:
                item.setExpanded(True)

    def _every(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self)
        while (item := walk.value()) is not None:
            yield item
            walk += 1

    def _unfold(self, item: QTreeWidgetItem) -> None:
        name = str(item.data(0, _NAME))
        first = item.child(0)
        if first is not None and first.data(0, _NAME) is None:
            item.takeChild(0)
            for short, whole, value in _inside(name, self._values[name]):
                item.addChild(self._item(short, whole, value))

    def _item(self, short: str, whole: str, value: Any) -> QTreeWidgetItem:
        self._values[whole] = value
        item = QTreeWidgetItem([short, _sample(value)])
        item.setData(0, _NAME, whole)
        if whole.count(".") < _DEEPEST and any(True for _ in _inside(whole, value)):
            item.addChild(QTreeWidgetItem([""]))  # until it is unfolded
        return item


def _named(content: Content) -> Mapping[str, Any]:
    from curator.exporters.briefings.notes import Notes
    from curator.exporters.briefings.setting import variables

    return variables(content, Notes(Profile.PLAIN, {}), Profile.PLAIN)


def _inside(name: str, value: Any) -> Iterable[tuple[str, str, Any]]:
    """Give what lies in a value: its fields, or those of the first of a list."""
    if isinstance(value, tuple) and value and is_dataclass(value[0]):
        yield from _fields(f"({name}|first)", value[0])
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _fields(name, value)


def _fields(name: str, value: Any) -> Iterable[tuple[str, str, Any]]:
    own = [field.name for field in fields(value)]
    own += [key for key, each in vars(type(value)).items() if isinstance(each, property)]
    for key in own:
        if not key.startswith("_"):
            yield key, f"{name}.{key}", getattr(value, key)


def _sample(value: Any) -> str:
    """Say in a few letters what a value is."""
    if callable(value):
        shown = "( )"
    elif isinstance(value, tuple | list):
        shown = f"[{len(value)}] {_sample(value[0])}" if value else "[0]"
    elif isinstance(value, Mapping):
        shown = f"{{{len(value)}}}"
    elif is_dataclass(value):
        shown = _of_value(value)
    else:
        text = " ".join(str(value).split())
        shown = isolated(text[:_SHORT] + "…" * (len(text) > _SHORT)) if text else "–"
    return shown


def _of_value(value: Any) -> str:
    for name in ("wording", "name", "title", "words", "actor"):
        if text := getattr(value, name, ""):
            return isolated(" ".join(str(text).split())[:_SHORT])
    return counted(value.quotes, "quote") if hasattr(value, "independent") else ""
