"""The commands of sources."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

SOURCES = (
    Command(
        "sources.import",
        QT_TRANSLATE_NOOP("Actions", "Import files…"),
        ("Ctrl+I",),
        "file-input",
        Needs.WRITING,
    ),
    Command(
        "sources.folder",
        QT_TRANSLATE_NOOP("Actions", "Import a folder…"),
        ("Ctrl+Shift+I",),
        "folder-open",
        Needs.WRITING,
    ),
    Command(
        "sources.profile",
        QT_TRANSLATE_NOOP("Actions", "Import by a profile…"),
        ("Ctrl+Alt+I",),
        "file-input",
        Needs.WRITING,
    ),
    Command(
        "sources.paste",
        QT_TRANSLATE_NOOP("Actions", "Import what was copied"),
        ("Ctrl+Shift+V",),
        "file-text",
        Needs.NOTHING,  # it begins a project where none is open
    ),
    Command(
        "sources.report",
        QT_TRANSLATE_NOOP("Actions", "What became of the last import…"),
        ("Ctrl+Shift+J",),
        needs=Needs.PROJECT,
        by_pane=True,
    ),
    Command(
        "sources.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct the text…"),
        ("Ctrl+R",),
        "pencil",
        Needs.WRITING,
    ),
    Command("sources.next", QT_TRANSLATE_NOOP("Actions", "Next source"), ("Alt+Down",)),
    Command("sources.previous", QT_TRANSLATE_NOOP("Actions", "Previous source"), ("Alt+Up",)),
    Command(
        "sources.next_unread", QT_TRANSLATE_NOOP("Actions", "Next unread source"), ("Alt+PgDown",)
    ),
    Command(
        "sources.previous_unread",
        QT_TRANSLATE_NOOP("Actions", "Previous unread source"),
        ("Alt+PgUp",),
    ),
    Command(
        "sources.open",
        QT_TRANSLATE_NOOP("Actions", "Read the source"),
        icon="book-open",
        local=True,
    ),
    Command(
        "sources.arrange",
        QT_TRANSLATE_NOOP("Actions", "Sort and group the sources…"),
        ("Ctrl+Shift+G",),
    ),
    Command(
        "sources.edit",
        QT_TRANSLATE_NOOP("Actions", "Edit what is known of the source…"),
        ("F2",),
        "pencil",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.tag",
        QT_TRANSLATE_NOOP("Actions", "Tags of the source…"),
        ("Ctrl+T",),
        "tag",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.mark_unread",
        QT_TRANSLATE_NOOP("Actions", "Mark as unread"),
        ("Ctrl+U",),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.mark_in_progress",
        QT_TRANSLATE_NOOP("Actions", "Mark as in progress"),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.mark_done",
        QT_TRANSLATE_NOOP("Actions", "Mark as read"),
        ("Ctrl+D",),
        "check",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.mark_set_aside",
        QT_TRANSLATE_NOOP("Actions", "Set aside"),
        needs=Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.copy_title",
        QT_TRANSLATE_NOOP("Actions", "Copy the title"),
        ("Ctrl+C",),
        local=True,
    ),
    Command(
        "sources.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove the source…"),
        ("Del",),
        "trash-2",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "sources.filter",
        QT_TRANSLATE_NOOP("Actions", "Filter the sources"),
        ("Ctrl+Shift+F",),
        "search",
    ),
)
