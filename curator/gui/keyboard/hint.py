"""A hint: what keys do, and how these are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from curator.gui.actions import Actions, shown_keys

_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


@dataclass(frozen=True, slots=True)
class Hint:
    """What keys do: the first keys of these commands, or these keys, which no command has."""

    words: str
    commands: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    said: str = ""  # in place of keys
    writes: bool = False  # whether the keys of no command need a project that can be written to

    def holds(self, actions: Actions, *, can_write: bool) -> bool:
        """Whether the keys do anything now."""
        if self.commands:
            return any(actions[name].isEnabled() for name in self.commands)
        return can_write or not self.writes

    def shown(self, actions: Actions) -> str:
        """Write the keys; empty where the commands have none."""
        if self.said:
            return QCoreApplication.translate("Hints", self.said)
        own = [actions[name].shortcut() for name in self.commands]
        return together([*own, *map(QKeySequence, self.keys)])


def together(keys: Sequence[QKeySequence]) -> str:
    """Write keys as short as it goes: “Ctrl E”, “Alt ↑ ↓”, “Alt 1 – 4”."""
    parts = [_parts(each) for each in keys if not each.isEmpty()]
    heads, tails = [head for head, _ in parts], [tail for _, tail in parts]
    if len(set(heads)) > 1:
        return ", ".join(" ".join(filter(None, part)) for part in parts)
    row = "".join(tails)
    if len(tails) > 2 and row.isdecimal() and row in "123456789":
        tails = [tails[0], "–", tails[-1]]
    return " ".join(filter(None, [*heads[:1], *tails]))


def _parts(keys: QKeySequence) -> tuple[str, str]:
    """Part the modifiers from the key; where the system writes both as one sign, leave it."""
    shown, plain = shown_keys(keys), keys.toString()
    head, plus, tail = shown[:-1].rpartition("+")
    apart = plus or "+" not in plain
    arrow = _ARROWS.get(plain.rpartition("+")[2]) if apart else None
    return head.replace("+", " "), arrow or tail + shown[-1:]
