"""The sentences of originals that cannot be given back or shown; see ``sentences``."""

from __future__ import annotations

from curator.gui.messages import QT_TRANSLATE_NOOP

ORIGINALS = (
    QT_TRANSLATE_NOOP(
        "Errors",
        "No original of source {0} is kept. Import its file again to have one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The original of source {0} is not what it was when it came in: its bytes do not fit "
        "their hash. Take it from a backup of the project.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is larger than {1} MB, too large to be shown here. Save the original, and look at it "
        "with another program.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} took longer than {1} seconds to show. Save the original, and look at it with another "
        "program.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} asks for a password. Save the original, and open it with that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is damaged, or made in a way that cannot be shown here. Save the original, and look "
        "at it with another program.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The original"),
)
