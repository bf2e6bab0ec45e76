"""PDF files: the words of their pages in reading order, and what is known of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.pdf.document import FEW, Document, opened
from curator.importers.formats.pdf.facts import note_facts
from curator.importers.formats.pdf.flow import text_of
from curator.importers.formats.pdf.furniture import without_furniture
from curator.importers.formats.pdf.lines import Line, even_out
from curator.importers.formats.pdf.notes import divide
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_OCR = "have the words recognised (OCR), for example with OCRmyPDF, and import what that makes"
_MANY = 0.05  # of the letters
_NAMED = 10  # pages that a warning names


def read(raw: Raw) -> Draft:
    """Read a PDF file.

    Raise ``UnreadableFileError`` where it is locked, damaged or boundless, ``NoArticleError``
    where it is a scan without text, and ``EmptyFileError`` where nothing is on its pages.
    """
    document = opened(raw)
    even_out(document.pages)
    size = _size_of_text(document.pages)
    text, starts = text_of(divide(without_furniture(document.pages, size), size))
    _refuse_pictures(raw, document, text)
    refuse_empty(raw, text)
    findings = Findings()
    note_facts(findings, raw, text, document.fields, _first_page(document))
    draft = findings.draft(raw, text, Kind.PDF, ("pdf", "1"), tuple(_warnings(document)))
    return replace(draft, pages=starts)


def _size_of_text(pages: Sequence[Sequence[Line]]) -> float:
    """Give the size of the type in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _first_page(document: Document) -> Sequence[Line]:
    """Give the lines of the first page that has any."""
    return next((lines for lines in document.pages if lines), ())


def _refuse_pictures(raw: Raw, document: Document, text: str) -> None:
    number = len(document.pages)
    if 2 * len(document.scans) >= number and len(text) < FEW * number:
        raise NoArticleError(
            f"{raw.label} is a scanned document, whose pages are pictures without text: {_OCR}."
        )
    if not text.strip() and document.unnamed:
        raise NoArticleError(f"{raw.label} shows letters without saying which they are: {_OCR}.")


def _warnings(document: Document) -> Iterator[str]:
    if document.scans:
        yield (
            f"{len(document.scans)} of {len(document.pages)} pages are scanned pictures without "
            f"text ({_listed(document.scans)}): {_OCR}."
        )
    if document.unnamed > _MANY * document.letters:
        yield f"Of many letters the file does not say which they are: {_OCR}."
    if document.broken:
        yield (
            f"{len(document.broken)} of {len(document.pages)} pages could not be read "
            f"({_listed(document.broken)}): the file is damaged there."
        )


def _listed(pages: Sequence[int]) -> str:
    named = ", ".join(str(page + 1) for page in pages[:_NAMED])
    return f"{named}, …" if len(pages) > _NAMED else named
