"""The sentences of errors, as they come from below, for the translators.

They are written where they are raised, in English; here they stand once more, with numbers for
what differs from one to the next. A test holds the two together.
"""

from __future__ import annotations

from curator.gui.language.briefing_sentences import BRIEFINGS
from curator.gui.language.bundle_sentences import BUNDLES
from curator.gui.language.document_sentences import DOCUMENTS
from curator.gui.language.import_sentences import IMPORTS
from curator.gui.language.original_sentences import ORIGINALS
from curator.gui.messages import QT_TRANSLATE_NOOP

_WORDS = (
    QT_TRANSLATE_NOOP("Errors", "The name of an actor is empty. Give it at least one letter."),
    QT_TRANSLATE_NOOP("Errors", "The wording of a claim is empty. Write it as one sentence."),
    QT_TRANSLATE_NOOP("Errors", "The name of a label is empty. Give it at least one letter."),
    QT_TRANSLATE_NOOP("Errors", "A coder needs a name. Type one."),
    QT_TRANSLATE_NOOP("Errors", "{0} lies before {1}. Give an end after the start."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no kind of actor. Choose {1}."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no kind of quote. Choose {1}."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no stance. Choose {1}."),
    QT_TRANSLATE_NOOP("Errors", "A day needs its month: write the date as YYYY-MM-DD."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no date: write YYYY-MM-DD, YYYY-MM or YYYY."),
    QT_TRANSLATE_NOOP("Errors", "{0} is not a date of the calendar."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is no grade of reliability. Choose A to F."),
    QT_TRANSLATE_NOOP("Errors", "{0} is no grade of credibility. Choose 1 to 6."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no passage from {0} to {1}: the text has {2} characters. Give a start from 0 "
        "and an end after it, inside the text.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The passage holds nothing but spaces. Choose one with words in it.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Places are counted from 1. Give --nth 1 for the first one."),
    QT_TRANSLATE_NOOP("Errors", "The words to quote are empty. Give the words as they stand."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” does not stand in the text. Copy the words exactly, marks included.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” stands in the text only {1}. Give a smaller --nth."),
    QT_TRANSLATE_NOOP("Errors", "once"),
    QT_TRANSLATE_NOOP("Errors", "{0} times"),
)
_CODEBOOK = (
    QT_TRANSLATE_NOOP("Errors", "An actor cannot belong to itself. Name another actor."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” cannot be merged into itself. Name another actor."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” keeps its own quotes. Give the name of another actor."),
    QT_TRANSLATE_NOOP("Errors", "An actor cannot stand for itself. Name another actor."),
    QT_TRANSLATE_NOOP("Errors", "The affiliation is not there any more. Look at the actor again."),
    QT_TRANSLATE_NOOP("Errors", "No quote is chosen. Choose those that are to move."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is named in what is said in quotes. Merge it with another."),
    QT_TRANSLATE_NOOP("Errors", "Other actors belong to “{0}” or stand for it. Change them first."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is already {1} of “{2}”. Use that actor, or choose another name.",
    ),
    QT_TRANSLATE_NOOP("Errors", "the name"),
    QT_TRANSLATE_NOOP("Errors", "an alias"),
    QT_TRANSLATE_NOOP("Errors", "There is no actor “{0}”. List them with: curator actors"),
    QT_TRANSLATE_NOOP("Errors", "There is no actor {0} any more. List them: curator actors"),
    QT_TRANSLATE_NOOP("Errors", "Several actors are called “{0}”. Merge them first."),
    QT_TRANSLATE_NOOP("Errors", "There is no claim “{0}”. List them with: curator claims"),
    QT_TRANSLATE_NOOP("Errors", "There is no claim {0} any more. List them: curator claims"),
    QT_TRANSLATE_NOOP("Errors", "A claim cannot be merged into itself. Name another claim."),
    QT_TRANSLATE_NOOP("Errors", "Several claims are worded “{0}”. Merge them first."),
    QT_TRANSLATE_NOOP("Errors", "There is a claim “{0}” already. Merge the two."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is another wording of “{1}”. Use that claim, or word this one otherwise.",
    ),
    QT_TRANSLATE_NOOP("Errors", "That is the claim itself. Give the wording of another claim."),
    QT_TRANSLATE_NOOP("Errors", "Quotes speak to this claim. Merge it with another, or move them."),
    QT_TRANSLATE_NOOP("Errors", "A claim cannot fall under itself. Choose another parent."),
)
_PROJECT = (
    QT_TRANSLATE_NOOP("Errors", "There is no quote {0} any more. List them: curator quotes"),
    QT_TRANSLATE_NOOP("Errors", "There is no source {0} any more. List them: curator sources"),
    QT_TRANSLATE_NOOP("Errors", "A source is not there any more. Look at the list again."),
    QT_TRANSLATE_NOOP("Errors", "There is no {0} “{1}”. List them with: curator {2}s"),
    QT_TRANSLATE_NOOP("Errors", "Several {0}s start with “{1}”. Give more of the uid."),
    QT_TRANSLATE_NOOP("Errors", "The {0} was not there at that time."),
    QT_TRANSLATE_NOOP("Errors", "The {0} is not there any more. Look at the list again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "What was said then is of an actor, a claim or a label that is gone by now. Undo its "
        "removal or merging first.",
    ),
    QT_TRANSLATE_NOOP("Errors", "That step was taken back already, or cannot be undone."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The text is empty. Leave its words in, or remove the source instead.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The text is as it was. Correct something in it, or leave it."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The quote was taken from this very text, so its place is known. Change its ends instead.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The source has changed since the preview was made. Preview the correction again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "No place was found for this quote. Select its words in the article and place it.",
    ),
)
_FILES = (
    QT_TRANSLATE_NOOP("Errors", "“{0}” is not a file. Give the export a name of its own."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is a project or another database and was left alone. Choose another name for the "
        "export.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room left for “{0}” in “{1}”. Make room, then try again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” may not be written in “{1}”. Choose another folder."),
    QT_TRANSLATE_NOOP("Errors", "There is no folder “{0}”. Make it first, or choose another one."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” could not be written: {1}. Choose another folder or name."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” cannot be made ({1}). Name another folder: curator demo DIR",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no project at “{0}”. Check the path, or make one with: curator new",
    ),
    QT_TRANSLATE_NOOP("Errors", "{0} is out of reach. Put the drive back, then try again."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is open for reading only. Copy it to a folder of your own."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” holds something that cannot be read ({1}: {2}). See what is wrong with: curator "
        "check",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” could not be written: the disk is full. Nothing of it was kept; make room and try "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” cannot be written to. Copy it to a folder of your own and open it there.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is being written by another program. Wait a moment, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” could not be read or written as a whole. Check the drive, or open a backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is damaged ({1}), so it could not be backed up. Open a backup or another copy of "
        "it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is damaged or only a piece of a project ({1}). Open a backup or another copy of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” was made by a newer Curator (schema {1}; this one knows {2}). Install the newest "
        "Curator to open it; the file was not touched.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” was made by a newer Curator and can only be read by this one. Install the newest "
        "Curator to change it; the file was not touched.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is not a file. Give the path of a .curator file."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is empty. Choose a file made with: curator new"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” is not a Curator project. Choose a file made with: curator new",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "You are not allowed to read “{0}”. Ask its owner, or open a copy of it.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The project was being written. Ask again."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” was changed by another program. Open it again, then go on."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” was being written. Ask again."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” is open in {1}. Close it there, then try again."),
    QT_TRANSLATE_NOOP("Errors", "another window or command"),
    QT_TRANSLATE_NOOP("Errors", "{0} (process {1} on {2}) since {3}"),
    QT_TRANSLATE_NOOP("Errors", "the Curator window"),
    QT_TRANSLATE_NOOP("Errors", "a command"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” cannot be written to ({1}). Copy the project to a folder of your own and open it "
        "there.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{0}” exists already. Choose another name, or open it as it is."),
    QT_TRANSLATE_NOOP("Errors", "“{0}” exists already. Choose another name."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” cannot be written to ({1}). Choose a folder of your own that exists.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{0}” (schema {1}) could not be brought to schema {2}: {3}. It was left as it was; go on "
        "with the Curator that made it.",
    ),
)

SENTENCES = (
    *_WORDS, *_CODEBOOK, *_PROJECT, *_FILES, *IMPORTS, *DOCUMENTS, *BUNDLES, *BRIEFINGS,
    *ORIGINALS,
)  # fmt: skip
