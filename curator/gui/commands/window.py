"""The commands of the window as a whole: projects, rooms, ways, undo, looks and keys."""

from __future__ import annotations

from curator.gui.commands.declared import Command, Needs
from curator.gui.messages import QT_TRANSLATE_NOOP

WINDOW = (
    Command(
        "project.new",
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        ("Ctrl+N",),
        "plus",
        Needs.NOTHING,
    ),
    Command(
        "project.open",
        QT_TRANSLATE_NOOP("Actions", "Open a project…"),
        ("Ctrl+O",),
        "folder-open",
        Needs.NOTHING,
    ),
    Command(
        "project.sample",
        QT_TRANSLATE_NOOP("Actions", "Try the sample…"),
        (),
        "book-open",
        Needs.NOTHING,
    ),
    Command("project.close", QT_TRANSLATE_NOOP("Actions", "Close the project"), ("Ctrl+W",), "x"),
    Command(
        "briefing.export",
        QT_TRANSLATE_NOOP("Actions", "Export the briefing…"),
        ("Ctrl+E",),
        "download",
    ),
    Command(
        "edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo-2", Needs.WRITING
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        Needs.WRITING,
    ),
    Command("room.read", QT_TRANSLATE_NOOP("Actions", "Read"), ("Ctrl+1",), "book-open"),
    Command("room.quotes", QT_TRANSLATE_NOOP("Actions", "Quotes"), ("Ctrl+2",), "quote"),
    Command("room.actors", QT_TRANSLATE_NOOP("Actions", "Actors"), ("Ctrl+3",), "users"),
    Command("room.claims", QT_TRANSLATE_NOOP("Actions", "Claims"), ("Ctrl+4",), "tag"),
    # The fifth room of the rail as long as there is no analysis; Ctrl+6 will be its key for good.
    Command(
        "room.briefing", QT_TRANSLATE_NOOP("Actions", "Briefing"), ("Ctrl+5", "Ctrl+6"), "file-text"
    ),
    Command(
        "palette.open",
        QT_TRANSLATE_NOOP("Actions", "Search, or do anything"),
        ("Ctrl+K",),
        "search",
        Needs.NOTHING,
    ),
    Command("theme.light", QT_TRANSLATE_NOOP("Actions", "Light"), (), "sun", Needs.NOTHING),
    Command("theme.dark", QT_TRANSLATE_NOOP("Actions", "Dark"), (), "moon", Needs.NOTHING),
    Command(
        "theme.system",
        QT_TRANSLATE_NOOP("Actions", "Light or dark as the system"),
        needs=Needs.NOTHING,
    ),
    Command(
        "language.system",
        QT_TRANSLATE_NOOP("Actions", "Language as the system"),
        needs=Needs.NOTHING,
    ),
    Command("language.en", QT_TRANSLATE_NOOP("Actions", "Language: English"), needs=Needs.NOTHING),
    Command("language.de", QT_TRANSLATE_NOOP("Actions", "Language: Deutsch"), needs=Needs.NOTHING),
    Command("keys.edit", QT_TRANSLATE_NOOP("Actions", "Change the keys…"), needs=Needs.NOTHING),
    Command("coders.add", QT_TRANSLATE_NOOP("Actions", "Add a coder…"), (), "plus", Needs.WRITING),
    Command("history.show", QT_TRANSLATE_NOOP("Actions", "History"), ("Ctrl+H",), "history"),
    Command("go.back", QT_TRANSLATE_NOOP("Actions", "Back to where I was"), ("Alt+Left",)),
    Command("go.forward", QT_TRANSLATE_NOOP("Actions", "Forward again"), ("Alt+Right",)),
    Command(
        "window.close",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        ("Ctrl+Q",),
        needs=Needs.NOTHING,
    ),
    Command(
        "work.cancel",
        QT_TRANSLATE_NOOP("Actions", "Cancel what is under way"),
        ("Esc",),
        "x",
        Needs.NOTHING,
        local=True,
        by_pane=True,
    ),
    Command(
        "notice.close",
        QT_TRANSLATE_NOOP("Actions", "Close the notice"),
        ("Esc",),
        "x",
        Needs.NOTHING,
        local=True,
        by_pane=True,
    ),
    Command(
        "notice.answer",
        QT_TRANSLATE_NOOP("Actions", "Do what the notice offers"),
        ("Alt+Return", "Alt+Enter"),
        needs=Needs.NOTHING,
        by_pane=True,
    ),
    Command("panes.next", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",)),
    Command("panes.previous", QT_TRANSLATE_NOOP("Actions", "Previous pane"), ("Shift+F6",)),
)
