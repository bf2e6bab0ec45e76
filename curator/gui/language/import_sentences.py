"""The sentences of what could not be imported; see ``sentences``."""

from __future__ import annotations

from curator.gui.messages import QT_TRANSLATE_NOOP

IMPORTS = (
    QT_TRANSLATE_NOOP("Errors", "same file as before"),
    QT_TRANSLATE_NOOP("Errors", "same text as before"),
    QT_TRANSLATE_NOOP("Errors", "same text as “{0}”"),
    QT_TRANSLATE_NOOP("Errors", "another text than before"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "It says that its language is “{0}”, but its text is in “{1}”, which was taken.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{0}” is a link that leads in a circle: choose the file it should lead to."
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} % the same words as “{1}” (source {2})"),
    QT_TRANSLATE_NOOP(
        "Errors", "A brace of “{0}” stands alone: write each field in a pair of them."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "A pattern needs a field in braces, such as date, outlet or title."
    ),
    QT_TRANSLATE_NOOP("Errors", "The field “{0}” stands twice in the pattern: write it once."),
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing stands between “{0}” and “{1}”: write what parts them in the names."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{0}” is no field of a pattern. Choose of “{1}”, or “{2}” for anything."
    ),
    QT_TRANSLATE_NOOP("Errors", "Only a date has a form: leave that of “{0}” out."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is no form of a date: write it as YYYY-MM-DD, DD.MM.YYYY, YYYYMM or YYYY.",
    ),
    QT_TRANSLATE_NOOP("Errors", "A profile needs a name. Type one."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” of “{1}” is no fact. Choose of “{2}”."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no fact. Choose of “{1}”."),
    QT_TRANSLATE_NOOP("Errors", "There is no profile “{0}”. List them with: curator profiles"),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is the name of another profile. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "A source is no reprint of itself. Name two sources."),
    QT_TRANSLATE_NOOP("Errors", "The text"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The encoding of {0} cannot be told: open it where it reads well, save it as UTF-8, and "
        "import that.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} is empty: there are no words in it to read."),
    QT_TRANSLATE_NOOP("Errors", "{0} is not text: choose a text, Markdown or HTML file."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is nothing to read in the folder “{0}”: put files there whose names end in {1}, or "
        "name a file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The folder “{0}” could not be opened ({1}): ask its owner for the right to read it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} took longer than {1} seconds to read: save its words as text, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} could not be taken apart: save its words as text, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has no article in it that could be found: save its words as text, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is larger than {1} MB, too large for a page: save the article as text, and import "
        "that.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} is larger than {1} MB: divide it, and import the parts."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} needs more memory than any document should: divide it, and import the parts.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” was changed while it was read: wait until it is written, and import it once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This could not be read, as no other process can be begun: close other programs, and "
        "import it once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room for what is read, in the folder for temporary files ({0}): make room "
        "there, and import it once more.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} is {1}, not text: choose a text or HTML file."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” holds {1} articles: import it as a file, and all come in."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} holds files that lie in too many files within files: take them out, and import them "
        "alone.",
    ),
    QT_TRANSLATE_NOOP("Errors", "a compressed file"),
    QT_TRANSLATE_NOOP("Errors", "a 7-Zip archive"),
    QT_TRANSLATE_NOOP("Errors", "a RAR archive"),
    QT_TRANSLATE_NOOP("Errors", "a picture"),
    QT_TRANSLATE_NOOP("Errors", "a sound, film or picture"),
    QT_TRANSLATE_NOOP("Errors", "a sound or film"),
    QT_TRANSLATE_NOOP("Errors", "a sound"),
    QT_TRANSLATE_NOOP("Errors", "a database"),
    QT_TRANSLATE_NOOP("Errors", "a program"),
    QT_TRANSLATE_NOOP("Errors", "There is no file “{0}”: check its name."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” may not be read: ask its owner for the right to read it."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” could not be read ({1})."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is a folder: name the files in it."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is a device or a pipe, not a file: choose a file."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is no address of the web: begin it with https:// or http://.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” did not answer in full within {1} seconds: try again, or save the page with your "
        "browser and import the file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” could not be fetched: try again, or save the page with your browser and import the "
        "file.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” gives no text. {1}"),
    QT_TRANSLATE_NOOP("Errors", "“{0}” gives no text but {1}: choose a page."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” gives more than {1} MB, too much for a page."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” leads to an address inside your own network, which is not followed.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” leads on to where it cannot be followed: try the address it ends at in your "
        "browser.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” may not be read from here (it answers {1}): save the page with your browser and "
        "import the file.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is not there (it answers {1}): check the address."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” does not work now (it answers {1}): try again later."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” could not be found: check the address, and whether you are connected.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” does not prove that it is who it says it is ({1})."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” could not be reached ({1}): try again later."),
)
