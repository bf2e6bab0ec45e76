"""Keys that no command has, because a pane needs them as they are; none of them can be given away.

Where a command is shipped with such keys, as Alt with the arrows, the pane takes them first.
"""

from __future__ import annotations

from dataclasses import dataclass

from curator.gui.messages import QT_TRANSLATE_NOOP

_ARROWS = ("Left", "Right", "Up", "Down")
_PAGES = ("PgUp", "PgDown", "Home", "End")
_ENTER = ("Return", "Enter")


@dataclass(frozen=True, slots=True)
class Fixed:
    """Keys that mean something in a pane, or in the whole window; the words say what."""

    pane: str  # as in ``Command.pane``
    words: str
    keys: tuple[str, ...]


FIXED = (
    Fixed(
        "",
        QT_TRANSLATE_NOOP("Keys", "Esc leaves what is open, and nothing else can have it."),
        ("Esc",),
    ),
    Fixed(
        "",
        QT_TRANSLATE_NOOP("Keys", "These keys go from one control to the next."),
        ("Tab", "Shift+Tab", "Backtab", "Space"),
    ),
    Fixed("", QT_TRANSLATE_NOOP("Keys", "F10 opens the menu."), ("F10",)),
    Fixed(
        "",
        QT_TRANSLATE_NOOP("Keys", "These keys move through every list and text."),
        (*_ARROWS, *_PAGES),
    ),
    Fixed(
        "quotes",
        QT_TRANSLATE_NOOP("Keys", "These keys select in a text, and move the ends of a quote."),
        (
            *(f"{held}+{arrow}" for held in ("Shift", "Alt") for arrow in _ARROWS),
            *(f"{held}+{way}" for held in ("Ctrl+Shift", "Ctrl+Alt") for way in _ARROWS[:2]),
            *(f"{held}+{page}" for held in ("Shift", "Ctrl", "Ctrl+Shift") for page in _PAGES),
            *(f"Ctrl+{arrow}" for arrow in _ARROWS[:2]),
        ),
    ),
    Fixed(
        "quotes",
        QT_TRANSLATE_NOOP("Keys", "These keys copy from a text, or select all of it."),
        ("Ctrl+C", "Ctrl+A"),
    ),
    Fixed(
        "tagging",
        QT_TRANSLATE_NOOP("Keys", "These keys choose the stance in the tagging panel."),
        ("Alt+1", "Alt+2", "Alt+3", "Alt+4"),
    ),
    Fixed(
        "tagging",
        QT_TRANSLATE_NOOP("Keys", "Enter takes a name in the tagging panel, and saves."),
        (*_ENTER, "Ctrl+Return", "Ctrl+Enter"),
    ),
    Fixed(
        "sources",
        QT_TRANSLATE_NOOP("Keys", "These keys choose in the list of sources, and open one."),
        (*_ENTER, "Ctrl+A", *(f"Shift+{way}" for way in (*_ARROWS[2:], *_PAGES))),
    ),
    Fixed(
        "statements",
        QT_TRANSLATE_NOOP("Keys", "These keys choose in the table of statements."),
        ("Ctrl+A", *(f"Shift+{way}" for way in (*_ARROWS, *_PAGES))),
    ),
    Fixed(
        "entries",
        QT_TRANSLATE_NOOP("Keys", "These keys move a claim in and out of another."),
        ("Alt+Left", "Alt+Right"),
    ),
    Fixed(
        "sections",
        QT_TRANSLATE_NOOP("Keys", "These keys move a section, and go to it."),
        ("Alt+Up", "Alt+Down", *_ENTER),
    ),
    Fixed(
        "page",
        QT_TRANSLATE_NOOP("Keys", "These keys copy from a text, or select all of it."),
        ("Ctrl+C", "Ctrl+A"),
    ),
    Fixed(
        "work",
        QT_TRANSLATE_NOOP("Keys", "Enter presses the button that has the keys."),
        _ENTER,
    ),
)
