"""The sentences of documents, mails and archives that could not be read; see ``sentences``."""

from __future__ import annotations

from curator.gui.messages import QT_TRANSLATE_NOOP

DOCUMENTS = (
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is {1}, which Curator does not read: export it as text, HTML or .docx, and import "
        "that.",
    ),
    QT_TRANSLATE_NOOP("Errors", "a workbook of Excel"),
    QT_TRANSLATE_NOOP("Errors", "a presentation of PowerPoint"),
    QT_TRANSLATE_NOOP("Errors", "a document of Pages, Numbers or Keynote"),
    QT_TRANSLATE_NOOP("Errors", "an OpenDocument file other than a text"),
    QT_TRANSLATE_NOOP("Errors", "an old Office document"),
    QT_TRANSLATE_NOOP("Errors", "XML of another kind than those that are known"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is an old Word document (.doc of Word 97), which is not supported: open it in Word "
        "or LibreOffice, save it as .docx, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is damaged, or has not come down in full: get it once more, or open it in the "
        "program that made it and save it anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} asks for a password: open it with that, save it without one, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} expands to more than any document holds, which is too large to read: it may be meant "
        "to do harm.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is put together from pieces of its own making (XML entities), which are not "
        "followed: save it without them, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is packed in a way that is not known here: pack it anew as an ordinary ZIP archive.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is locked to the programs of its seller (DRM): get a copy without it, and import "
        "that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has more than {1} pages: divide it, and import the parts.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is a scanned document, whose pages are pictures without text: have the words "
        "recognised (OCR), for example with OCRmyPDF, and import what that makes.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} shows letters without saying which they are: have the words recognised (OCR), for "
        "example with OCRmyPDF, and import what that makes.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} of {1} pages are scanned pictures without text ({2}): have the words recognised "
        "(OCR), for example with OCRmyPDF, and import what that makes.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Of many letters the file does not say which they are: have the words recognised (OCR), "
        "for example with OCRmyPDF, and import what that makes.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} of {1} pages could not be read ({2}): the file is damaged there.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is an encrypted mail: open it in your mail program, save its words as text, and "
        "import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has no mail in it that could be found: export the mails from your mail program, and "
        "import those.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} is a feed without entries: fetch it again, or save the articles as pages.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has no page in it: save the page anew in your browser, and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{0} has no page in it that was fetched in full: archive the pages once more, or save "
        "them in your browser.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is nothing to read in {0}: put files there whose names end in {1}.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Attached to the mail and not read: {0}."),
    QT_TRANSLATE_NOOP("Errors", "The list of references was left out."),
)
