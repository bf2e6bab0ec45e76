"""The commands as Qt actions; what there is to do is declared in ``curator.gui.commands``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from curator.domain.edits import Deed
from curator.gui.commands.declared import Command, Needs
from curator.gui.commands.table import COMMANDS, DRAWINGS, MENU
from curator.gui.messages import redo_words, undo_words
from curator.gui.style.icons import icon
from curator.gui.theme import Theme

__all__ = [
    "COMMANDS",
    "DRAWINGS",
    "MENU",
    "Actions",
    "Command",
    "Needs",
    "heard",
    "keys_of",
    "shown_keys",
]


class Actions(QObject):
    """The commands as Qt actions; panes connect what they can do."""

    keys_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made = {command.name: self._action(command) for command in COMMANDS}

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def everywhere(self) -> list[QAction]:
        """List the actions whose keys hold in the whole window."""
        return [self._made[command.name] for command in COMMANDS if not command.local]

    def rooms(self) -> dict[str, QAction]:
        """Give the actions that lead to the rooms, by the names of the rooms."""
        made = self._made.items()
        return {n.removeprefix("room."): each for n, each in made if n.startswith("room.")}

    def usable(self) -> list[QAction]:
        """List what can be done now: enabled, and of a pane only where the pane is seen."""
        return [
            action
            for command in COMMANDS
            if (action := self._made[command.name]).isEnabled() and action.isVisible()
            if not command.local or any(map(_is_seen, action.associatedObjects()))
        ]

    def keys_of(self, name: str) -> str:
        """Write the first keys of a command as people know them."""
        return keys_of(self._made[name])

    def wear_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Take the keys a person chose for some commands, and the declared ones for all others."""
        for command in COMMANDS:
            keys = chosen.get(command.name, command.keys)
            self._made[command.name].setShortcuts(heard(keys))
            _tell_keys(self._made[command.name])
        self.keys_changed.emit()

    def describe(self, button: QWidget, name: str) -> None:
        """Keep the tool tip of a button at the words and the keys of a command."""
        _Tip(self._made[name], button)

    def allow(self, reach: Needs) -> None:
        """Enable what can be used with what is there."""
        for command in COMMANDS:
            if not command.by_pane:
                self._made[command.name].setEnabled(command.needs <= reach)

    def take(self, pressed: QKeySequence, *names: str) -> bool:
        """Do the first of some commands that has these keys and can be used; tell whether any."""
        able = (self._made[name] for name in names if self._made[name].isEnabled())
        meant = next((action for action in able if pressed in action.shortcuts()), None)
        if meant is not None:
            meant.trigger()
        return meant is not None

    def name_steps(self, undoable: Deed | None, redoable: Deed | None) -> None:
        """Name what undo and redo would do; disable them where they would do nothing."""
        undo, redo = self["edit.undo"], self["edit.redo"]
        undo.setText(undo_words(undoable).replace("&", "&&"))
        redo.setText(redo_words(redoable).replace("&", "&&"))
        undo.setEnabled(undoable is not None)
        redo.setEnabled(redoable is not None)
        for action in (undo, redo):
            _tell_keys(action)

    def _action(self, command: Command) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", command.words), self)
        action.setObjectName(command.name)
        action.setEnabled(not command.by_pane)
        action.setShortcuts(heard(command.keys))
        if command.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def tint(self) -> None:
        """Draw the icons of the commands in the colour of the theme."""
        for command in COMMANDS:
            if command.icon:
                self._made[command.name].setIcon(icon(command.icon, self._theme.tokens.muted))


def _is_seen(thing: QObject) -> bool:
    return isinstance(thing, QWidget) and thing.isVisible()


class _Tip(QObject):
    """Follows a command for as long as its button lives."""

    def __init__(self, action: QAction, button: QWidget) -> None:
        super().__init__(button)
        self._action, self._button = action, button
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._button.setToolTip(self._action.toolTip())


def _tell_keys(action: QAction) -> None:
    words, keys = action.iconText(), keys_of(action)
    action.setToolTip(f"{words} ({keys})" if keys else words)


def keys_of(action: QAction) -> str:
    """Write the first keys of an action as people know them; empty where it has none."""
    return shown_keys(action.shortcut())


def heard(keys: Sequence[str]) -> list[QKeySequence]:
    """Give the keys that are listened to: of the two for Enter both, that so named first.

    A menu shows the first, and Qt would call the other one “Return”.
    """
    pairs = ((each.replace("Return", "Enter"), each.replace("Enter", "Return")) for each in keys)
    return [QKeySequence(each) for each in dict.fromkeys(one for pair in pairs for one in pair)]


def shown_keys(keys: QKeySequence) -> str:
    """Write keys as people know them; of the two keys for Enter, the one name."""
    plain = keys.toString()
    if plain.endswith("Return"):
        keys = QKeySequence(plain.removesuffix("Return") + "Enter")
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
