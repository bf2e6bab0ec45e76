"""The sentences of errors in briefings, for the translators."""

from __future__ import annotations

from curator.gui.messages import QT_TRANSLATE_NOOP

BRIEFINGS = (
    QT_TRANSLATE_NOOP("Errors", "The title of a briefing is empty. Give it at least one letter."),
    QT_TRANSLATE_NOOP("Errors", "There is no briefing “{0}”. Those there are: {1}."),
    QT_TRANSLATE_NOOP("Errors", "This briefing is gone. Choose another one, or undo its removal."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no profile. Choose {1}."),
    QT_TRANSLATE_NOOP("Errors", "Line {0} of the template “{1}” cannot be read: {2}."),
    QT_TRANSLATE_NOOP("Errors", "Line {0} of the template “{1}” names what is not there: {2}."),
    QT_TRANSLATE_NOOP(
        "Errors", "Line {0} of the template “{1}” does what templates must not: {2}."
    ),
    QT_TRANSLATE_NOOP("Errors", "Line {0} of the template “{1}” cannot be set: {2}."),
)
