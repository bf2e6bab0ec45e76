"""The commands on reprints."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

REPRINTS = (
    Command(
        "reprints.show",
        QT_TRANSLATE_NOOP("Actions", "Possible reprints"),
        ("Ctrl+Shift+R",),
    ),
    Command(
        "reprints.accept",
        QT_TRANSLATE_NOOP("Actions", "It is a reprint"),
        ("R",),
        "check",
        Needs.WRITING,
        local=True,
        by_pane=True,
    ),
    Command(
        "reprints.apart",
        QT_TRANSLATE_NOOP("Actions", "They are two articles"),
        ("A",),
        needs=Needs.WRITING,
        local=True,
        by_pane=True,
    ),
    Command(
        "reprints.later",
        QT_TRANSLATE_NOOP("Actions", "Say it later"),
        ("L",),
        local=True,
        by_pane=True,
    ),
    Command(
        "reprints.turn",
        QT_TRANSLATE_NOOP("Actions", "The other way round"),
        ("T",),
        local=True,
        by_pane=True,
    ),
)
