"""The sentences of errors in briefings, for the translators."""

from __future__ import annotations

from curator.gui.messages import QT_TRANSLATE_NOOP

BRIEFINGS = (
    QT_TRANSLATE_NOOP(
        "Errors", "“{0}” is no code of a language. Give one such as en, fr or pt-BR."
    ),
    QT_TRANSLATE_NOOP("Errors", "The translation is empty. Give its words, or take it away."),
    QT_TRANSLATE_NOOP("Errors", "Quote {0} has no translation in “{1}”."),
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
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no way to mask. Choose {1}."),
    QT_TRANSLATE_NOOP("Errors", "The name of a redaction is empty. Give it at least one letter."),
    QT_TRANSLATE_NOOP("Errors", "The document is too large to be checked: export it again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The pages could not be set ({0}). Export it as HTML or DOCX instead.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There is no redaction “{0}”. Those there are: {1}."),
    QT_TRANSLATE_NOOP("Errors", "This redaction is gone. Choose another one, or undo its removal."),
    QT_TRANSLATE_NOOP("Errors", "There is no template “{0}”. Those there are: {1}."),
    QT_TRANSLATE_NOOP("Errors", "A template needs a name. Give it at least one letter."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is larger than 1 MB, too large for a template."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no text in UTF-8, so no template."),
    QT_TRANSLATE_NOOP("Errors", "The folder “{0}” cannot be made ({1}). Choose another one."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” has no keep marks. Replace it, or write beside it."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” was edited since it was written, or was not written by this project. Replace it, "
        "write beside it, or replace it and keep what is between its keep marks.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The export was not written: it would still say {0}. Add what gives them away to the "
        "redaction, or reword it, then try again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no JSON, so no annotations can be read from it ({1})."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” has no annotations in it. Give a file of Web Annotations (JSON-LD), such "
        "as Curator exports, or an export of Hypothesis.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The document cannot be read ({0}): export it again."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is larger than {1} MB: divide it."),
)
