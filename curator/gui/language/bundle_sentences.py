"""The sentences of bundles, tables and bibliographies; see ``sentences``."""

from __future__ import annotations

from curator.gui.messages import QT_TRANSLATE_NOOP

BUNDLES = (
    QT_TRANSLATE_NOOP("Errors", "Row {0} of {1} has no text: there is nothing in it to read."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has no column with the words of articles ({1}): call the one that holds them "
        "“text”, and import it again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} has a header line but no rows: nothing is in it yet."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} cannot be taken apart into rows ({1}): open it in a spreadsheet, save it as CSV "
        "anew, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is no sound JSON, or has not come down in full: get it once more, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Line {0} of {1} is no sound JSON: the others are read without it."
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} holds no records of articles: nothing in it can be read."),
    QT_TRANSLATE_NOOP("Errors", "{0} holds no entries: nothing in it can be read."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The entry “{0}” in {1} has no text: get the article itself, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {0} some entries are broken off or given twice ({1}): mend them where they come "
        "from, and import it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} looks like a bundle of a press archive, in a layout that is not known: export it "
        "anew, from Factiva with its indexing, or each article as a file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The bundle speaks of {0} articles, but {1} were found: see whether it came down in full.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The archive speaks of {0} words, but {1} were found: see whether the article is whole.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Its row has more fields than the header line names: see whether the text is whole.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file ends inside a quoted field: see whether its last article is whole.",
    ),
)
