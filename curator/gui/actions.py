"""Every command, declared once: its words, keys and icon, and when it can be used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from curator.gui.messages import QT_TRANSLATE_NOOP, redo_words, undo_words
from curator.gui.style.icons import icon
from curator.gui.theme import Theme


class Needs(IntEnum):
    """What has to be there before a command can be used."""

    NOTHING = 0
    PROJECT = 1
    WRITING = 2


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can do."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.PROJECT
    local: bool = False  # its keys hold only where its pane has the focus


COMMANDS = (
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
        "sources.paste",
        QT_TRANSLATE_NOOP("Actions", "Import what was copied"),
        ("Ctrl+Shift+V",),
        "file-text",
        Needs.WRITING,
    ),
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
    Command(
        "quotes.keep",
        QT_TRANSLATE_NOOP("Actions", "Keep the selected words"),
        ("Q", "Return", "Enter"),
        "quote",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "quotes.change",
        QT_TRANSLATE_NOOP("Actions", "Change the quote"),
        ("F2",),
        "pencil",
        Needs.WRITING,
        local=True,
    ),
    Command(
        "quotes.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove the quote"),
        ("Del",),
        "trash-2",
        Needs.WRITING,
        local=True,
    ),
    Command("sources.next", QT_TRANSLATE_NOOP("Actions", "Next source"), ("Alt+Down",)),
    Command("sources.previous", QT_TRANSLATE_NOOP("Actions", "Previous source"), ("Alt+Up",)),
    Command(
        "sources.filter",
        QT_TRANSLATE_NOOP("Actions", "Filter the sources"),
        ("Ctrl+Shift+F",),
        "search",
    ),
    Command(
        "window.close",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        ("Ctrl+Q",),
        needs=Needs.NOTHING,
    ),
    Command("panes.next", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",)),
    Command("panes.previous", QT_TRANSLATE_NOOP("Actions", "Previous pane"), ("Shift+F6",)),
)

MENU = (
    ("project.new", "project.open", "project.sample", "project.close"),
    ("sources.import", "sources.folder", "sources.paste", "briefing.export"),
    ("edit.undo", "edit.redo", "quotes.keep", "quotes.change", "quotes.remove"),
    ("sources.previous", "sources.next", "sources.filter", "panes.next"),
    ("window.close",),
)


class Actions(QObject):
    """The commands as Qt actions; panes connect what they can do."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made = {command.name: self._action(command) for command in COMMANDS}
        theme.changed.connect(self._tint)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def everywhere(self) -> list[QAction]:
        """List the actions whose keys hold in the whole window."""
        return [self._made[command.name] for command in COMMANDS if not command.local]

    def allow(self, reach: Needs) -> None:
        """Enable what can be used with what is there."""
        for command in COMMANDS:
            self._made[command.name].setEnabled(command.needs <= reach)

    def name_steps(self, undoable: str | None, redoable: str | None) -> None:
        """Name what undo and redo would do; disable them where they would do nothing."""
        undo, redo = self["edit.undo"], self["edit.redo"]
        undo.setText(undo_words(undoable))
        redo.setText(redo_words(redoable))
        undo.setEnabled(undo.isEnabled() and undoable is not None)
        redo.setEnabled(redo.isEnabled() and redoable is not None)

    def _action(self, command: Command) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", command.words), self)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        if command.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _tint(self) -> None:
        for command in COMMANDS:
            if command.icon:
                self._made[command.name].setIcon(icon(command.icon, self._theme.tokens.muted))


def keys_of(action: QAction) -> str:
    """Write the first keys of an action as people know them; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
