"""The commands of actors and claims."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

CODEBOOK = (
    Command(
        "entries.add",
        QT_TRANSLATE_NOOP("Actions", "New actor or claim"),
        ("Ins", "Ctrl+Shift+A"),
        "plus",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "entries.change",
        QT_TRANSLATE_NOOP("Actions", "Change the actor or claim"),
        ("F2", "Return", "Enter"),
        "pencil",
        local=True,
    ),
    Command(
        "entries.merge",
        QT_TRANSLATE_NOOP("Actions", "Merge with another…"),
        ("Ctrl+M",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "entries.split",
        QT_TRANSLATE_NOOP("Actions", "Split: move some quotes…"),
        ("Ctrl+Shift+M",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "entries.quotes",
        QT_TRANSLATE_NOOP("Actions", "Show the quotes of the actor or claim"),
        ("Ctrl+Return",),
        "quote",
        local=True,
    ),
    Command(
        "entries.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove the actor or claim"),
        ("Del",),
        "trash-2",
        Needs.WRITING,
        local=True,
    ),
)
