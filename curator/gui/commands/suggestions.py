"""The commands on suggested quotes."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

SUGGESTIONS = (
    Command(
        "suggestions.weak",
        QT_TRANSLATE_NOOP("Actions", "Show weak suggestions"),
        ("Ctrl+Shift+W",),
    ),
    Command(
        "suggestions.speaker",
        QT_TRANSLATE_NOOP("Actions", "Keep all suggestions of this speaker"),
        ("Shift+Return", "Shift+Enter"),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "suggestions.place",
        QT_TRANSLATE_NOOP("Actions", "Take the place as another name"),
        ("Ctrl+Shift+N",),
        needs=Needs.WRITING,
    ),
)
