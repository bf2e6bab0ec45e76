"""The commands of originals."""

from __future__ import annotations

from curator.gui.commands.declared import Command
from curator.gui.messages import QT_TRANSLATE_NOOP

ORIGINALS = (
    Command(
        "originals.show",
        QT_TRANSLATE_NOOP("Actions", "Show the original"),
        ("Alt+O",),
        "book-open",
    ),
    Command(
        "originals.save",
        QT_TRANSLATE_NOOP("Actions", "Save the original as…"),
        ("Ctrl+Shift+S",),
        "download",
    ),
    Command(
        "originals.copy_hash",
        QT_TRANSLATE_NOOP("Actions", "Copy the SHA-256 of the original"),
        ("Ctrl+Shift+C",),
    ),
    Command(
        "originals.next_page",
        QT_TRANSLATE_NOOP("Actions", "Next page of the original"),
        ("Ctrl+PgDown",),
        local=True,
    ),
    Command(
        "originals.previous_page",
        QT_TRANSLATE_NOOP("Actions", "Previous page of the original"),
        ("Ctrl+PgUp",),
        local=True,
    ),
    Command(
        "originals.read_page",
        QT_TRANSLATE_NOOP("Actions", "Read this page in the text"),
        ("Return", "Enter"),
        local=True,
        by_pane=True,
    ),
    Command(
        "originals.larger",
        QT_TRANSLATE_NOOP("Actions", "Larger original"),
        ("+", "="),
        local=True,
    ),
    Command(
        "originals.smaller",
        QT_TRANSLATE_NOOP("Actions", "Smaller original"),
        ("-",),
        local=True,
    ),
    Command(
        "originals.fit",
        QT_TRANSLATE_NOOP("Actions", "Original as wide as its pane"),
        ("0",),
        local=True,
    ),
)
