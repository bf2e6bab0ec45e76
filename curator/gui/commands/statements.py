"""The commands of the room of quotes, which lists statements."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

STATEMENTS = (
    Command(
        "statements.go",
        QT_TRANSLATE_NOOP("Actions", "Show its place in the source"),
        ("Return", "Enter"),
        "book-open",
        local=True,
    ),
    Command(
        "statements.edit",
        QT_TRANSLATE_NOOP("Actions", "Change this cell"),
        ("F2",),
        "pencil",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy as Markdown"),
        ("Ctrl+C",),
        "quote",
        local=True,
    ),
    Command(
        "statements.export",
        QT_TRANSLATE_NOOP("Actions", "Export the rows as CSV…"),
        ("Ctrl+Shift+E",),
        "download",
        local=True,
    ),
    Command(
        "statements.brief",
        QT_TRANSLATE_NOOP("Actions", "Brief what is shown here"),
        ("B",),
        "file-text",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.sort", QT_TRANSLATE_NOOP("Actions", "Sort by this column"), ("S",), local=True
    ),
    Command(
        "statements.actor",
        QT_TRANSLATE_NOOP("Actions", "Actor…"),
        ("A",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.claim",
        QT_TRANSLATE_NOOP("Actions", "Claim…"),
        ("C",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.tag",
        QT_TRANSLATE_NOOP("Actions", "Tag…"),
        ("T",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.untag",
        QT_TRANSLATE_NOOP("Actions", "Untag…"),
        ("Shift+T",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove"),
        ("Del",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.supports",
        QT_TRANSLATE_NOOP("Actions", "▲ supports"),
        ("Alt+1",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.opposes",
        QT_TRANSLATE_NOOP("Actions", "▼ opposes"),
        ("Alt+2",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.neutral",
        QT_TRANSLATE_NOOP("Actions", "● neutral"),
        ("Alt+3",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "statements.unclear",
        QT_TRANSLATE_NOOP("Actions", "○ unclear"),
        ("Alt+4",),
        needs=Needs.WRITING,
        local=True,
    ),
)
