"""Whether a command can have some keys, or who has them where it would listen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from curator.gui.actions import COMMANDS, Actions, heard
from curator.gui.commands.fixed import FIXED
from curator.gui.messages import QT_TRANSLATE_NOOP, isolated

_BY_NAME = {command.name: command for command in COMMANDS}
_TAKEN = QT_TRANSLATE_NOOP("Keys", "“{0}” has these keys. Change its keys first, or choose others.")


def shipped(name: str) -> list[QKeySequence]:
    """Give the keys with which a command is shipped."""
    return heard(_BY_NAME[name].keys)


def refusal(actions: Actions, name: str, keys: QKeySequence) -> str:
    """Say why a command cannot have some keys; empty where it can.

    Two commands conflict where both would hear the keys: in one pane, or where one of them
    listens in the whole window. What a command is shipped with no fixed key keeps from it.
    """
    pane = _BY_NAME[name].pane
    fixed = (each for each in FIXED if _meet(pane, each.pane))
    held = next((each for each in fixed if keys in map(QKeySequence, each.keys)), None)
    if held is not None and keys not in shipped(name):
        return QCoreApplication.translate("Keys", held.words)
    for other in COMMANDS:
        if other.name != name and _meet(pane, other.pane):
            action = actions[other.name]
            if keys in action.shortcuts():
                words = QCoreApplication.translate("Keys", _TAKEN)
                return words.format(isolated(action.text().replace("…", "")))
    return ""


def _meet(one: str, other: str) -> bool:
    return one == other or not one or not other
