"""All commands in one table, what draws them, and the menu."""

from __future__ import annotations

from curator.gui.commands.briefings import BRIEFINGS
from curator.gui.commands.codebook import CODEBOOK
from curator.gui.commands.originals import ORIGINALS
from curator.gui.commands.quotes import QUOTES
from curator.gui.commands.reprints import REPRINTS
from curator.gui.commands.sources import SOURCES
from curator.gui.commands.statements import STATEMENTS
from curator.gui.commands.suggestions import SUGGESTIONS
from curator.gui.commands.window import WINDOW

COMMANDS = (
    *WINDOW,
    *SOURCES,
    *REPRINTS,
    *QUOTES,
    *SUGGESTIONS,
    *ORIGINALS,
    *STATEMENTS,
    *CODEBOOK,
    *BRIEFINGS,
)

DRAWINGS = {command.name: command.icon for command in COMMANDS}

MENU = (
    ("project.new", "project.open", "project.sample", "project.close"),
    ("sources.import", "sources.folder", "sources.profile", "sources.paste", "briefing.export"),
    ("edit.undo", "edit.redo", "quotes.keep", "quotes.change", "quotes.remove"),
    ("sources.correct", "quotes.places", "reprints.show", "originals.show", "originals.save"),
    ("sources.previous", "sources.next", "sources.filter", "panes.next"),
    ("palette.open", "history.show", "go.back", "go.forward"),
    ("theme.light", "theme.dark", "theme.system", "keys.edit"),
    ("language.system", "language.en", "language.de"),
    ("window.close",),
)
