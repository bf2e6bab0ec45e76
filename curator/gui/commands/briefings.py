"""The commands of the room of the briefing."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

BRIEFINGS = (
    Command(
        "briefing.new",
        QT_TRANSLATE_NOOP("Actions", "New briefing"),
        ("Ins",),
        "plus",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "briefing.copy",
        QT_TRANSLATE_NOOP("Actions", "Duplicate the briefing"),
        ("Ctrl+D",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "briefing.rename",
        QT_TRANSLATE_NOOP("Actions", "Rename the briefing"),
        ("Shift+F2",),
        "pencil",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "briefing.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove the briefing"),
        ("Ctrl+Del",),
        "trash-2",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "briefing.scope",
        QT_TRANSLATE_NOOP("Actions", "Choose what the briefing takes in"),
        ("Ctrl+Shift+P",),
        local=True,
    ),
    Command(
        "briefing.write",
        QT_TRANSLATE_NOOP("Actions", "Write the bottom line"),
        ("Ctrl+B",),
        "pencil",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "briefing.judge",
        QT_TRANSLATE_NOOP("Actions", "Key judgements of the briefing"),
        ("Ctrl+Alt+J",),
        local=True,
    ),
    Command(
        "briefing.template",
        QT_TRANSLATE_NOOP("Actions", "Template of the briefing"),
        ("Ctrl+T",),
        local=True,
    ),
    Command(
        "briefing.redaction",
        QT_TRANSLATE_NOOP("Actions", "Masks of the briefing"),
        ("Ctrl+M",),
        local=True,
    ),
    Command(
        "briefing.markdown",
        QT_TRANSLATE_NOOP("Actions", "Copy the briefing as Markdown"),
        ("Ctrl+Shift+M",),
        local=True,
    ),
    Command(
        "briefing.changes",
        QT_TRANSLATE_NOOP("Actions", "What changed since the last export"),
        ("Ctrl+Shift+D",),
        local=True,
    ),
    Command(
        "briefing.log",
        QT_TRANSLATE_NOOP("Actions", "What was exported"),
        ("Ctrl+Shift+O",),
        "history",
        local=True,
    ),
    Command(
        "briefing.verify",
        QT_TRANSLATE_NOOP("Actions", "Verify an export…"),
        ("Ctrl+Shift+Y",),
        "check",
        local=True,
    ),
    Command(
        "briefing.verify_vault",
        QT_TRANSLATE_NOOP("Actions", "Verify a vault…"),
        ("Ctrl+Alt+Y",),
        local=True,
    ),
    Command(
        "page.next", QT_TRANSLATE_NOOP("Actions", "Next quote of the briefing"), ("N",), local=True
    ),
    Command(
        "page.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous quote of the briefing"),
        ("P",),
        local=True,
    ),
    Command(
        "page.go",
        QT_TRANSLATE_NOOP("Actions", "Show the quote in its source"),
        ("Return", "Enter"),
        "book-open",
        local=True,
    ),
    Command(
        "sections.rename",
        QT_TRANSLATE_NOOP("Actions", "Rename the section"),
        ("F2",),
        "pencil",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "sections.write",
        QT_TRANSLATE_NOOP("Actions", "Write at the beginning of the section"),
        ("W",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "sections.write_below",
        QT_TRANSLATE_NOOP("Actions", "Write at the end of the section"),
        ("Shift+W",),
        needs=Needs.WRITING,
        local=True,
    ),
)
