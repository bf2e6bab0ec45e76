"""The commands on suggested quotes."""

from __future__ import annotations

from curator.gui.commands.declared import Command
from curator.gui.messages import QT_TRANSLATE_NOOP

SUGGESTIONS = (
    Command(
        "suggestions.weak",
        QT_TRANSLATE_NOOP("Actions", "Show weak suggestions"),
        ("Ctrl+Shift+W",),
    ),
)
